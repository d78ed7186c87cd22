# Completion of privacy-advisor for fish.
complete -c privacy-advisor -f
complete -c privacy-advisor -l pack -x -a '(__fish_complete_directories)' -d 'Policy pack to use'
complete -c privacy-advisor -s h -l help -d 'Print a short help'
complete -c privacy-advisor -s v -l version -d 'Print the version'
complete -c privacy-advisor -k -a '(__fish_complete_suffix .privacycase)' -d 'A saved case'
