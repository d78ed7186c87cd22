# Completion of privacy-advisor for bash. Works with and without the package bash-completion.

_privacy_advisor() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} name
    # In "--pack=folder" bash takes the sign for a word of its own.
    if [[ $current == '=' ]]; then
        current=
    elif [[ $before == '=' && $COMP_CWORD -ge 2 ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    if [[ $before == --pack ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
    fi
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--pack --help --version' -- "$current")
        return
    fi
    compopt -o filenames 2>/dev/null
    while IFS= read -r name; do
        [[ -d $name || $name == *.privacycase ]] && COMPREPLY+=("$name")
    done < <(compgen -f -- "$current")
}

complete -F _privacy_advisor privacy-advisor
