import CharterDiagnostics
import CharterLint

/// Writes the completions for zsh, from the table of verbs and options.
///
/// The script works both as a file `_charter` in `fpath` and when it is sourced.
struct ZshCompletions {
  private let language: Language
  private let charters: [String]

  init(offering charters: [String], in language: Language) {
    self.charters = charters
    self.language = language
  }

  /// The whole script.
  func script() -> String {
    let verbs = Verb.Name.allCases.map { Verb.named($0) }
    let described = verbs.map { "\($0.name.rawValue):\($0.summary[language])".quotedForShell }
    return """
      #compdef charter
      # zsh completion for charter; written by 'charter completions zsh'

      _charter_charters() {
        _alternative \\
          'charters:charter:(\(charters.joined(separator: " ")))' \\
          'files:charter:_files -g "*charter.json5"'
      }

      _charter_rules() {
        _values -s , rule \(LintLevels.names.joined(separator: " "))
      }

      _charter_formats() {
        if compset -P '*='; then
          _files
        else
          compadd -- "$@"
        fi
      }

      _charter() {
        local curcontext=$curcontext state line ret=1
        typeset -A opt_args
        if (( CURRENT == 2 )); then
          local -a verbs=(
            \(described.joined(separator: "\n      "))
          )
          _describe -t verbs verb verbs && ret=0
          _arguments '(- *)'{-h,--help}'[help]' '(- *)--version[version]' && ret=0
          return ret
        fi
        shift words
        (( CURRENT-- ))
        case $words[1] in
      \(verbs.map(arguments).joined(separator: "\n"))
        esac
      }

      if [ "$funcstack[1]" = _charter ]; then
        _charter "$@"
      else
        compdef _charter charter
      fi

      """
  }

  private func arguments(of verb: Verb) -> String {
    let specifications = verb.options.map(specification) + operands(of: verb)
    return """
          \(verb.name.rawValue))
            _arguments -s -S \\
              \(specifications.joined(separator: " \\\n        ")) ;;
      """
  }

  private func specification(of option: Option) -> String {
    let summary = "[\(escaped(option.summary[language]))]".quotedForShell
    let value =
      option.value.placeholder.map { placeholder in
        ":\(escaped(placeholder)):\(action(option))".quotedForShell
      } ?? ""
    let takesValue = option.completion != nil
    var forms = [option.name.written + (takesValue ? "=" : "")]
    if let short = option.short { forms.insert("-\(short)" + (takesValue ? "+" : ""), at: 0) }
    let names = forms.count > 1 ? "{\(forms.joined(separator: ","))}" : forms[0]
    let others =
      option.isRepeatable ? "'*'" : "'(\(option.forms.joined(separator: " ")))'"
    return others + names + summary + value
  }

  private func action(_ option: Option) -> String {
    if case .format(let formats) = option.value {
      let words = formats()
      return "_charter_formats \(words.joined(separator: " "))"
    }
    return option.completion.map(action) ?? " "
  }

  private func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: " "
    case .files(let endings) where endings.isEmpty: "_files"
    case .files(let endings):
      "_files -g \"\(endings.map { "*\($0)" }.joined(separator: " "))\""
    case .charters: "_charter_charters"
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .rules: "_charter_rules"
    }
  }

  private func operands(of verb: Verb) -> [String] {
    verb.operands.enumerated().map { index, operand in
      let isLast = index == verb.operands.count - 1
      let place = isLast && verb.maximumOperands == nil ? "*" : "\(index + 1)"
      return "\(place): :\(action(operand))".quotedForShell
    }
  }

  /// A text in which nothing means something to `_arguments`.
  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if ":[]\\".contains(character) { result += "\\" }
      result.append(character)
    }
  }
}
