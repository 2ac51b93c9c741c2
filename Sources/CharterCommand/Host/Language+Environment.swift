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
    let assignment = option + "="
    for (index, word) in words.prefix(while: { $0 != "--" }).enumerated() {
      let value: String? =
        if word == option {
          index + 1 < words.count ? words[index + 1] : nil
        } else if word.utf8.starts(with: assignment.utf8) {
          String(word.utf8.dropFirst(assignment.utf8.count))
        } else {
          nil
        }
      if let value, let language = spoken(named: value.utf8) { return language }
    }
    for name in ["CHARTER_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment(name), !locale.isEmpty else { continue }
      let code = locale.utf8.map { $0 | 0x20 }
        .prefix { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
      return spoken(named: code) ?? .english
    }
    return .english
  }

  /// The language of a code, where the tool speaks it.
  private static func spoken(named code: some Sequence<UInt8>) -> Language? {
    // Both by name, as this is asked at every start and the list of them would be made for it.
    if code.elementsEqual(danish.rawValue.utf8) { return .danish }
    return code.elementsEqual(english.rawValue.utf8) ? .english : nil
  }
}
