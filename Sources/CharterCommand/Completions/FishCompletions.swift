import CharterDiagnostics
import CharterLint

/// Writes the completions for fish, from the table of verbs and options.
struct FishCompletions {
  private let language: Language
  private let charters: [String]

  init(offering charters: [String], in language: Language) {
    self.charters = charters
    self.language = language
  }

  /// The whole script.
  func script() -> String {
    let verbs = Verb.Name.allCases.map { Verb.named($0) }
    return """
      # fish completion for charter; written by 'charter completions fish'

      function __charter_needs_verb
        test (count (commandline -opc)) -eq 1
      end

      function __charter_verb
        set -l words (commandline -opc)
        test (count $words) -ge 2; and test $words[2] = $argv[1]
      end

      # Whether the verb is the first argument and the operand has the number of the second one, or
      # a later one where it ends with '+'; the others are the options that take a value.
      function __charter_operand
        __charter_verb $argv[1]; or return 1
        set -l words (commandline -opc)
        set -l count 0
        set -l index 3
        while test $index -le (count $words)
          if test $words[$index] = --
            set count (math $count + (count $words) - $index)
            break
          else if contains -- $words[$index] $argv[3..-1]
            set index (math $index + 1)
          else if not string match -q -- '-?*' $words[$index]
            set count (math $count + 1)
          end
          set index (math $index + 1)
        end
        test $count -eq (string trim -r -c + $argv[2])
        or begin
          string match -q '*+' $argv[2]; and test $count -gt (string trim -r -c + $argv[2])
        end
      end

      # What is typed of the value so far, also behind 'OPTION='.
      function __charter_token
        string replace -r -- '^--[a-z-]+=' '' (commandline -ct)
      end

      # Files with one of some endings, and folders.
      function __charter_files
        for line in (__fish_complete_path (__charter_token))
          set -l file (string split \\t $line)[1]
          for ending in / $argv
            if string match -q -- "*$ending" $file
              printf '%s\\n' $line
              break
            end
          end
        end
      end

      function __charter_charters
        printf '%s\\n' \(charters.joined(separator: " "))
        __charter_files charter.json5
      end

      # Words with commas between.
      function __charter_rules
        set -l before (string match -r -- '^.*,' (__charter_token))
        printf "$before%s\\n" \(LintLevels.names.joined(separator: " "))
      end

      complete -c charter -f
      \(verbs.map(line).joined(separator: "\n"))
      complete -c charter -n __charter_needs_verb -l version
      \(verbs.flatMap(lines).joined(separator: "\n"))

      """
  }

  /// The line that offers a verb.
  private func line(for verb: Verb) -> String {
    "complete -c charter -n __charter_needs_verb -a \(verb.name.rawValue) "
      + "-d \(quoted(verb.summary[language]))"
  }

  /// The lines on the options and operands of a verb.
  private func lines(of verb: Verb) -> [String] {
    let name = verb.name.rawValue
    let options = verb.options.map { option in
      var line = "complete -c charter -n '__charter_verb \(name)' -l \(option.name.rawValue)"
      if let short = option.short { line += " -s \(short)" }
      if let completion = option.completion { line += value(completion) }
      return line + " -d \(quoted(option.summary[language]))"
    }
    let valued = verb.options.filter { $0.completion != nil }.flatMap(\.forms)
    let operands = verb.operands.enumerated().compactMap { index, operand -> String? in
      guard operand != .nothing else { return nil }
      let isLast = index == verb.operands.count - 1
      let place = isLast && verb.maximumOperands == nil ? "\(index)+" : "\(index)"
      let condition = (["__charter_operand", name, place] + valued).joined(separator: " ")
      return "complete -c charter -n '\(condition)'\(offer(operand))"
    }
    return options + operands
  }

  /// What is offered as the value of an option; `-x` asks for one and keeps other files out.
  private func value(_ completion: Completion) -> String {
    completion == .anyFile ? " -r -F" : " -x\(offer(completion))"
  }

  private func offer(_ completion: Completion) -> String {
    switch completion {
    case .nothing: ""
    case .files(let endings) where endings.isEmpty: " -F"
    case .files(let endings): " -a '(__charter_files \(endings.joined(separator: " ")))'"
    case .charters: " -a '(__charter_charters)'"
    case .words(let words): " -a '\(words.joined(separator: " "))'"
    case .rules: " -a '(__charter_rules)'"
    }
  }

  /// A text between single quotes, as fish reads it.
  private func quoted(_ text: String) -> String {
    let escaped = text.reduce(into: "") { result, character in
      if character == "'" || character == "\\" { result += "\\" }
      result.append(character)
    }
    return "'\(escaped)'"
  }
}
