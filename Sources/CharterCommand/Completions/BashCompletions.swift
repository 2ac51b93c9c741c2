import CharterLint

/// Writes the completions for bash, from the table of verbs and options.
///
/// The script needs nothing but bash itself, not even the package `bash-completion`.
enum BashCompletions {
  /// The whole script.
  static func script(offering charters: [String]) -> String {
    let verbs = Verb.Name.allCases
    return """
      # bash completion for charter; written by 'charter completions bash'

      _charter_words() {
        local IFS=$'\\n'
        COMPREPLY=($(compgen -W "${1// /$'\\n'}" -- "$current"))
      }

      # Words with commas between.
      _charter_list() {
        local before=
        [[ $current != *,* ]] || before=${current%,*},
        local current=${current##*,}
        _charter_words "$1"
        COMPREPLY=("${COMPREPLY[@]/#/$before}")
        compopt -o nospace 2>/dev/null
      }

      # Files with one of some endings, and folders.
      _charter_files() {
        local file ending name
        compopt -o filenames 2>/dev/null
        while IFS= read -r file; do
          name=${file/#\\~\\//$HOME/}
          if [[ -d $name || $# == 0 ]]; then
            COMPREPLY+=("$file")
            continue
          fi
          for ending; do
            if [[ $file == *"$ending" ]]; then
              COMPREPLY+=("$file")
              break
            fi
          done
        done < <(compgen -f -- "${current//\\\\/}")
      }

      _charter_charters() {
        _charter_files charter.json5
        COMPREPLY+=($(compgen -W '\(charters.joined(separator: " "))' -- "$current"))
      }

      _charter_rules() {
        _charter_list '\(LintLevels.names.joined(separator: " "))'
      }

      # Counts the operands so far; the arguments are the options that take a value.
      _charter_count() {
        local index option
        operands=0
        for ((index = 2; index < COMP_CWORD; index++)); do
          case ${COMP_WORDS[index]} in
            --) ((operands += COMP_CWORD - index - 1)); afterDashes=1; return ;;
            =) ((index++)) ;;
            -?*)
              [[ ${COMP_WORDS[index + 1]} != = ]] || continue
              for option; do
                [[ ${COMP_WORDS[index]} != "$option" ]] || ((index++))
              done ;;
            *) ((operands++)) ;;
          esac
        done
      }

      _charter() {
        local current=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
        local operands=0 afterDashes=
        COMPREPLY=()
        if ((COMP_CWORD == 1)); then
          _charter_words '\(verbs.map(\.rawValue).joined(separator: " ")) --help --version'
          return
        fi
        # bash makes words of their own of '=' and what follows.
        if [[ $current == = ]]; then
          current=
        elif [[ $option == = ]]; then
          option=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        if [[ ${COMP_WORDS[COMP_CWORD - 3]} == --format && $option != -* ]]; then
          _charter_files
          return
        fi
        case ${COMP_WORDS[1]} in
      \(verbs.map { verb(.named($0)) }.joined(separator: "\n"))
        esac
      }

      complete -F _charter charter

      """
  }

  private static func verb(_ verb: Verb) -> String {
    let valued = verb.options.filter { $0.completion != nil }
    var lines = ["    \(verb.name.rawValue))"]
    if !valued.isEmpty {
      lines.append("      case $option in")
      for option in valued {
        let action = option.completion.flatMap(action)
        let forms = option.forms.joined(separator: " | ")
        lines.append("        \(forms)) \(action.map { "\($0); " } ?? "")return ;;")
      }
      lines.append("      esac")
    }
    lines.append("      _charter_count \(valued.flatMap(\.forms).joined(separator: " "))")
    lines.append("      if [[ $current == -* && -z $afterDashes ]]; then")
    let forms = verb.options.flatMap(\.forms).joined(separator: " ")
    lines.append("        _charter_words '\(forms)'")
    lines += operands(of: verb)
    lines += ["      fi ;;"]
    return lines.joined(separator: "\n")
  }

  private static func operands(of verb: Verb) -> [String] {
    var lines: [String] = []
    for (index, operand) in verb.operands.enumerated() {
      guard let action = action(operand) else { continue }
      let isLast = index == verb.operands.count - 1
      let condition = isLast && verb.maximumOperands == nil ? ">= \(index)" : "== \(index)"
      lines += ["      elif ((operands \(condition))); then", "        \(action)"]
    }
    return lines
  }

  private static func action(_ completion: Completion) -> String? {
    switch completion {
    case .nothing: nil
    case .files(let endings): (["_charter_files"] + endings).joined(separator: " ")
    case .charters: "_charter_charters"
    case .words(let words): "_charter_words '\(words.joined(separator: " "))'"
    case .rules: "_charter_rules"
    }
  }
}
