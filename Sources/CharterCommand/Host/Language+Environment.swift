import CharterDiagnostics

extension Language {
  /// The language of the tool's own words: what was asked for, else what the environment says.
  ///
  /// Misreadable arguments are complained about in the same language, so this looks for `--lang`
  /// before anything is parsed.
  ///
  /// - Parameters:
  ///   - words: The arguments.
  ///   - environment: Looks up an environment variable.
  /// - Returns: Danish or English.
  static func chosen(in words: [String], environment: (String) -> String?) -> Language {
    let option = Option.Name.lang.written
    for (index, word) in words.prefix(while: { $0 != "--" }).enumerated() {
      let value: String? =
        if word == option {
          index + 1 < words.count ? words[index + 1] : nil
        } else if word.hasPrefix("\(option)=") {
          String(word.dropFirst(option.count + 1))
        } else {
          nil
        }
      if let value, let language = spoken.first(where: { $0.rawValue == value }) {
        return language
      }
    }
    for name in ["CHARTER_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment(name), !locale.isEmpty else { continue }
      let code = locale.prefix { $0.isLetter }
      return spoken.first { $0.rawValue == code.lowercased() } ?? .english
    }
    return .english
  }
}
