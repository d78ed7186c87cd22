#include "tests/unit/jsoncorpus.h"

#include <QString>

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

std::vector<JsonSample> validJson()
{
    return {
        {"empty object", "{}", {}},
        {"empty list", "[ ]", {}},
        {"space of every kind", " \t\r\n{ \"a\" :\n[ 1 ,\t2 ] } \r\n", {}},
        {"numbers", "[0,-0,1,-1,10,1.5,-1.5,1e5,1E5,1e+5,1e-5,1.25E-3,123456789012345678901234567890]", {}},
        {"literals", "[true,false,null]", {}},
        {"strings", R"(["", "a", "ü", "日本語", "😀"])", {}},
        {"escapes", R"(["\"\\\/\b\f\n\r\t", "\u0041\u00e9\u65e5", "\u0000"])", {}},
        {"surrogate pair", R"(["\ud83d\ude00", "\uD83D\uDE00"])", {}},
        {"keys with escapes", R"({"\u0061":1,"b\n":2})", {}},
        {"nested", R"({"a":[{"b":{"c":[[],{}]}}],"d":null})", {}},
        {"a string by itself", "\"a\"", {}},
        {"a number by itself", "7", {}},
        {"64 levels", nested(64), {}},
        {"del and line separators in a string", "[\"\x7f\xe2\x80\xa8\xe2\x80\xa9\"]", {}},
        {"the largest code point", "[\"\xf4\x8f\xbf\xbf\"]", {}},
        {"twenty keys",
         R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1,"l":1,"m":1,"n":1,"o":1,"p":1,"q":1,"r":1,"s":1,"t":1})",
         {}},
        {"the same key in other objects", R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})", {}},
    };
}

std::vector<JsonSample> invalidJson()
{
    return {
        {"nothing", "", "the text ends in the middle"},
        {"space only", " \n", "the text ends in the middle"},
        {"open object", "{", "the text ends in the middle"},
        {"open list", "[1,", "the text ends in the middle"},
        {"open string", "\"abc", "the text ends in the middle"},
        {"open escape", "\"abc\\", "the text ends in the middle"},
        {"open unicode escape", "\"\\u00", "the text ends in the middle"},
        {"half a literal", "[tru", "the text ends in the middle"},
        {"two values", "{} {}", "more text after the end"},
        {"a closing brace too many", "{}}", "more text after the end"},
        {"comma at the end of a list", "[1,]", "a value has to be"},
        {"comma at the end of an object", "{\"a\":1,}", "the name of a member is missing"},
        {"no comma", "[1 2]", "a comma or a closing bracket"},
        {"no comma in an object", "{\"a\":1 \"b\":2}", "a comma or a closing brace"},
        {"no colon", "{\"a\" 1}", "a colon is missing"},
        {"a name without quotes", "{a:1}", "the name of a member is missing"},
        {"single quotes", "['a']", "a value has to be"},
        {"comment", "[1] // one", "more text after the end"},
        {"NaN", "[NaN]", "a value has to be"},
        {"Infinity", "[-Infinity]", "a value has to be"},
        {"capital literal", "[True]", "a value has to be"},
        {"a leading zero", "[01]", "a comma or a closing bracket"},
        {"a plus sign", "[+1]", "a value has to be"},
        {"a point without digits before", "[.5]", "a value has to be"},
        {"a point without digits after", "[1.]", "decimal point"},
        {"an exponent without digits", "[1e]", "exponent"},
        {"an exponent with two signs", "[1e+-5]", "exponent"},
        {"hexadecimal", "[0x10]", "a comma or a closing bracket"},
        {"a line break in a string", "[\"a\nb\"]", "control character"},
        {"a null byte in a string", QByteArray{"[\"a\0b\"]", 7}, "control character"},
        {"an unknown escape", R"(["\x41"])", "escape that JSON does not know"},
        {"an escape with too few digits", R"(["\u00g0"])", "four hexadecimal digits"},
        {"an escape with a sign", R"(["\u-041"])", "four hexadecimal digits"},
        {"a high surrogate alone", R"(["\ud83d"])", "surrogate pair"},
        {"a low surrogate alone", R"(["\ude00"])", "surrogate pair"},
        {"two high surrogates", R"(["\ud83d\ud83d"])", "surrogate pair"},
        {"a high surrogate before a letter", R"(["\ud83da"])", "surrogate pair"},
        {"an overlong slash", "[\"\xc0\xaf\"]", "not valid UTF-8"},
        {"an overlong letter of two bytes", "[\"\xc1\x81\"]", "not valid UTF-8"},
        {"an overlong letter of three bytes", "[\"\xe0\x80\xaf\"]", "not valid UTF-8"},
        {"an overlong letter of four bytes", "[\"\xf0\x80\x80\xaf\"]", "not valid UTF-8"},
        {"a surrogate in UTF-8", "[\"\xed\xa0\x80\"]", "not valid UTF-8"},
        {"beyond the last code point", "[\"\xf4\x90\x80\x80\"]", "not valid UTF-8"},
        {"a lead byte that does not exist", "[\"\xf5\x80\x80\x80\"]", "not valid UTF-8"},
        {"a continuation alone", "[\"\x80\"]", "not valid UTF-8"},
        {"a sequence that is cut", "[\"\xe2\x82\"]", "not valid UTF-8"},
        {"Latin-1", "[\"\xfc\"]", "not valid UTF-8"},
        {"invalid UTF-8 after an escape", "[\"\\n\xff\"]", "not valid UTF-8"},
        {"65 levels", nested(65), "nested deeper than 64"},
        {"a million levels", nested(1'000'000), "nested deeper than 64"},
        {"a key twice", R"({"a":1,"a":2})", "two members of the same name"},
        {"a key twice, once escaped", R"({"a":1,"\u0061":2})", "two members of the same name"},
        {"a key twice among many",
         R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1,"l":1,"m":1,"n":1,"o":1,"p":1,"q":1,"a":1})",
         "two members of the same name"},
        {"a key twice, deep inside", R"([{"x":{"a":1,"b":{},"a":2}}])", "two members of the same name"},
    };
}

QByteArray jsonToIndent()
{
    return R"({"a":[1,2,{"b":"x, {\" [: ]"}],"c":{},"d":[],"e":"\\"})";
}
