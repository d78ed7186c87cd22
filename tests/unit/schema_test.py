#!/usr/bin/python3
"""Whether everything that the program reads and writes matches the schemas of policy/schema.

Run by CTest from the project's root: schema_test.py CLI RANDOM_CASES. Leaves with 77 where the module jsonschema is
missing, which CTest shows as skipped."""
import glob
import json
import os
import re
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("SKIPPED: the Python module jsonschema is not installed (Debian: python3-jsonschema).")
    sys.exit(77)

FORM = {"unknown-format", "unknown-field", "missing-field", "wrong-type", "unknown-value", "too-large"}
RANDOM_COUNT = 300
failures = []


def fail(*parts):
    failures.append(" ".join(str(part) for part in parts)[:1500])


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def schema(name):
    document = load(f"policy/schema/{name}.schema.json")
    jsonschema.Draft202012Validator.check_schema(document)
    return jsonschema.Draft202012Validator(document)


def first_error(validator, document):
    error = jsonschema.exceptions.best_match(validator.iter_errors(document))
    return None if error is None else f"at /{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"


def expect_match(validator, document, what):
    if error := first_error(validator, document):
        fail(what, error)


def assess(cli, lines, form="jsonl"):
    """The program's answers to cases; exit status 1 says that some case was refused."""
    run = subprocess.run([cli, "assess", "--format", form, "-"], input="\n".join(lines).encode(), capture_output=True)
    if run.returncode not in (0, 1):
        fail("assess left with", run.returncode, run.stderr.decode()[:300])
    return run.stdout.decode()


def check_cases(cli, case_schema, answer_schema, lines, what):
    """Cases that the program reads match, cases of the wrong form don't, answers always do."""
    answers = assess(cli, lines).splitlines()
    if len(answers) != len(lines):
        return fail(what, "gives", len(answers), "answers to", len(lines), "cases")
    for line, text in zip(lines, answers):
        answer = json.loads(text)
        expect_match(answer_schema, answer, f"{what}: the answer to {line[:200]}")
        code = answer.get("error", {}).get("code")
        matches = first_error(case_schema, json.loads(line)) is None
        if code in FORM and matches:
            fail(what, "the schema accepts what the program refuses as", code, line[:600])
        elif code not in FORM and code != "bad-date" and not matches:
            fail(what, "the schema refuses what the program reads:", first_error(case_schema, json.loads(line)), line[:600])


def scenario_lines():
    files = sorted(glob.glob("tests/scenarios/*.jsonl")) + glob.glob("../shared/contract/scenarios.jsonl")
    for path in files:
        with open(path, encoding="utf-8") as file:
            yield path, [json.dumps(json.loads(line)["case"]) for line in file if line.strip()]


def check_pack(pack_schema):
    names = pack_schema.schema["required"]
    pack = {name: load(f"resources/packs/anthropic-claude/{name}") for name in names}
    expect_match(pack_schema, pack, "the built-in pack")
    for name in names:
        if first_error(pack_schema, {**pack, name: {**pack[name], "surprise": 1}}) is None:
            fail("the schema accepts an unknown key in", name)


def names_of(node):
    """Every name and string value that a schema knows."""
    if isinstance(node, dict):
        yield from (key for key in node.get("properties", {}) if "/" not in key and not key.endswith(".json"))
        yield from (value for value in node.get("enum", []) if isinstance(value, str))
        for value in node.values():
            yield from names_of(value)
    elif isinstance(node, list):
        for value in node:
            yield from names_of(value)


def check_languages(language_schema):
    folder = "resources/packs/anthropic-claude/languages"
    for name in sorted(os.listdir(folder)):
        expect_match(language_schema, load(f"{folder}/{name}"), name)


def check_page(case_schema, answer_schema, pack_schema):
    with open("policy/schema/README.md", encoding="utf-8") as file:
        page = file.read()
    facts = pack_schema.schema["$defs"]["condition"]["properties"]
    wanted = set(names_of(case_schema.schema)) | set(names_of(answer_schema.schema)) | set(facts)
    wanted |= {value for fact in facts.values() for value in fact["items"]["enum"]}
    for name in sorted(wanted):
        if not re.search(rf'[`"]{re.escape(name)}[`":, ]|`{re.escape(name)}:|: {re.escape(name)}`', page):
            fail("policy/schema/README.md does not name", name)
    for block in re.findall(r"```json\n(.*?)```", page, re.S):
        document = json.loads(block)
        expect_match(case_schema if document["format"].endswith("case") else answer_schema, document, "an example of the page")


def main():
    cli, random_cases = sys.argv[1:3]
    case_schema, answer_schema, pack_schema = schema("case"), schema("assessment"), schema("pack")
    check_pack(pack_schema)
    check_languages(schema("pack-language"))
    check_page(case_schema, answer_schema, pack_schema)
    for path, lines in scenario_lines():
        check_cases(cli, case_schema, answer_schema, lines, path)
    made = subprocess.run([random_cases, str(RANDOM_COUNT)], capture_output=True, check=True).stdout.decode().splitlines()
    check_cases(cli, case_schema, answer_schema, made, "random cases")
    for line in made[:10] + ["{"]:
        expect_match(answer_schema, json.loads(assess(cli, [line], "json")), "an indented answer")
    print("\n".join(failures[:20]) or "Everything matches.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
