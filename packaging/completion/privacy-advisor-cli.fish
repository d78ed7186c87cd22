# Completion of privacy-advisor-cli for fish.
set -l commands assess report scan plans pack diagnostics
complete -c privacy-advisor-cli -f
complete -c privacy-advisor-cli -n "not __fish_seen_subcommand_from $commands" -a assess -d 'What holds for a case'
complete -c privacy-advisor-cli -n "not __fish_seen_subcommand_from $commands" -a report -d 'A report to read or print'
complete -c privacy-advisor-cli -n "not __fish_seen_subcommand_from $commands" -a scan -d 'Your own chats and sessions'
complete -c privacy-advisor-cli -n "not __fish_seen_subcommand_from $commands" -a plans -d 'All plans at a glance'
complete -c privacy-advisor-cli -n "not __fish_seen_subcommand_from $commands" -a pack -d 'Look at the policy pack'
complete -c privacy-advisor-cli -n "not __fish_seen_subcommand_from $commands" -a diagnostics -d 'For whoever helps you'
complete -c privacy-advisor-cli -n "not __fish_seen_subcommand_from $commands" -l version -d 'Print the version'
complete -c privacy-advisor-cli -s h -l help -d 'Print a short help'
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from assess report scan plans' -l as-of -x -d 'Judge on this day'
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from assess report scan plans diagnostics' -l pack -x -a '(__fish_complete_directories)' -d 'Policy pack to use'
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from assess' -l format -x -a 'json jsonl text' -d 'Form of the output'
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from scan' -l format -x -a 'table json jsonl csv' -d 'Form of the output'
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from scan' -l case -r -F -d 'Judge each chat by this case'
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from scan' -l summary -d 'Only the totals'
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from scan' -l account -x -d 'Only chats of this account'
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from scan' -l this-computer -d 'Where Claude Code keeps its data'
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from report' -s o -l output -r -F -d 'File to write'
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from report' -l paper -x -a 'a4 letter' -d 'Paper of a PDF'
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from assess report scan' -F
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from pack; and not __fish_seen_subcommand_from lint show diff' -a 'lint show diff'
complete -c privacy-advisor-cli -n '__fish_seen_subcommand_from lint show diff' -a '(__fish_complete_directories)'
