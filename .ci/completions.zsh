# Types a line into an interactive zsh, presses the tab key and writes down what is offered.
# completions.zsh FOLDER LINE: reads FOLDER/scripts/_charter, writes FOLDER/offers.
zmodload zsh/zpty zsh/zselect
cat >$1/rc <<SETUP
PROMPT= folder=$1
fpath=($1/scripts \$fpath)
autoload -Uz compinit
compinit -u -D
zstyle ':completion:*' list-grouped false
bindkey '^I' complete-word
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "\$@"
    return
  fi
  local -a hits
  builtin compadd -A hits "\$@"
  (( \$#hits )) && print -rl -- \${(Q)hits} >>$1/offers
  builtin compadd "\$@"
}
finish() { : >$1/done }
comppostfuncs=(finish)
: >$1/offers
: >$1/ready
SETUP
rm -f $1/ready $1/done
zpty shell zsh -f -i
zpty -w shell "source $1/rc"
repeat 500; do [[ -e $1/ready ]] && break; zselect -t 1; done
zpty -n -w shell "$2"$'\t'
repeat 500; do [[ -e $1/done ]] && break; zselect -t 1; done
zpty -d shell
[[ -e $1/done ]]
