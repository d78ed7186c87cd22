# Completion of privacy-advisor-cli for bash. Works with and without the package bash-completion.

_privacy_advisor_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]-}
    # In "--format=json" bash takes the sign for a word of its own.
    if [[ $current == '=' ]]; then
        current=
    elif [[ $before == '=' && $COMP_CWORD -ge 2 ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    if [[ $COMP_CWORD -eq 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'assess report scan plans pack diagnostics --help --version' -- "$current")
        return
    fi

    case $before in
        --format)
            local forms='json jsonl text'
            [[ $command == scan ]] && forms='table json jsonl csv'
            mapfile -t COMPREPLY < <(compgen -W "$forms" -- "$current")
            return ;;
        --paper) mapfile -t COMPREPLY < <(compgen -W 'a4 letter' -- "$current"); return ;;
        --as-of) return ;;
        --pack) _privacy_advisor_cli_folders "$current"; return ;;
        --case) _privacy_advisor_cli_files "$current" '*.privacycase'; return ;;
        -o | --output) _privacy_advisor_cli_files "$current" '*.@(pdf|html|txt|json|ics)'; return ;;
    esac

    if [[ $current == -* ]]; then
        local options
        case $command in
            assess) options='--as-of --format --pack --help' ;;
            report) options='--output --paper --as-of --pack --help' ;;
            scan) options='--case --as-of --format --summary --account --this-computer --pack --help' ;;
            plans) options='--as-of --pack --help' ;;
            pack) options='--help' ;;
            diagnostics) options='--pack --help' ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "${options-}" -- "$current")
        return
    fi
    case $command in
        assess) _privacy_advisor_cli_files "$current" '*.@(privacycase|json|jsonl)' ;;
        report) _privacy_advisor_cli_files "$current" '*.privacycase' ;;
        scan) _privacy_advisor_cli_files "$current" '*' ;;
        pack)
            if [[ $COMP_CWORD -eq 2 ]]; then
                mapfile -t COMPREPLY < <(compgen -W 'lint show diff' -- "$current")
            else
                _privacy_advisor_cli_folders "$current"
            fi ;;
    esac
}

_privacy_advisor_cli_folders() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$1")
}

# Folders, and files whose names match the pattern.
_privacy_advisor_cli_files() {
    local name extended=0
    shopt -q extglob || extended=1
    shopt -s extglob
    compopt -o filenames 2>/dev/null
    while IFS= read -r name; do
        # The pattern is meant as one.
        # shellcheck disable=SC2053
        [[ -d $name || $name == $2 ]] && COMPREPLY+=("$name")
    done < <(compgen -f -- "$1")
    [[ $extended -eq 0 ]] || shopt -u extglob
}

complete -F _privacy_advisor_cli privacy-advisor-cli
