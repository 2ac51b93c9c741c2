import CharterDiagnostics
import CharterJSON

extension Shape where Content == LocalizedText {
  /// A text in each language of the file.
  package static var localizedText: Shape {
    Shape { node, label, log in
      guard let members = node.members else {
        log.reportWrongType(label, .localizedText, node)
        return nil
      }
      if let text = Self.regular(members, log.languages) { return text }
      var entries: [LocalizedText.Entry] = []
      let slip = log.languages.flatMap { Self.slip(in: members, $0) }
      for member in node.entries(&log) where Self.isDeclared(member, meaning: slip, &log) {
        let language = Language(rawValue: member.name)
        // A text that is there but empty or no text is not missing as well.
        let text = Shape<String>.text(member.value, MemberLabel(member.name), &log)
        entries.append(LocalizedText.Entry(language, text ?? ""))
      }
      return Self.complete(entries, missing: slip, in: node, label, &log)
    }
  }

  /// The text of members that are what they should be: the file's languages in their order.
  private static func regular(
    _ members: [JSONMember], _ languages: [Language]?
  ) -> LocalizedText? {
    guard let languages, languages.count == members.count else { return nil }
    var entries: [LocalizedText.Entry] = []
    entries.reserveCapacity(members.count)
    // By index, which copies no member.
    for index in members.indices {
      guard members[index].name.hasSameBytes(as: languages[index].rawValue),
        case .string(let text) = members[index].value.value, !text.isBlank
      else { return nil }
      entries.append(LocalizedText.Entry(languages[index], text))
    }
    return LocalizedText(entries)
  }

  /// The only language that a text lacks, where it has one that there is not.
  private static func slip(in members: [JSONMember], _ languages: [Language]) -> Language? {
    let missing = languages.filter { language in
      !members.contains { $0.isNamed(language.rawValue) }
    }
    let others = members.count { member in
      !languages.contains { member.isNamed($0.rawValue) }
    }
    return missing.count == 1 && others == 1 ? missing[0] : nil
  }

  private static func isDeclared(
    _ member: JSONMember, meaning nearest: Language?, _ log: inout LoadingLog
  ) -> Bool {
    guard let languages = log.languages else { return true }
    if languages.contains(where: { member.isNamed($0.rawValue) }) { return true }
    log.report(
      TextProblem.undeclaredLanguage(
        member.name, declared: languages.map(\.rawValue), nearest: nearest?.rawValue),
      at: member.nameRange)
    return false
  }

  /// The entries in the order of the file's languages.
  private static func complete(
    _ entries: [LocalizedText.Entry], missing slip: Language?, in node: JSONNode,
    _ label: MemberLabel, _ log: inout LoadingLog
  ) -> LocalizedText {
    guard let languages = log.languages else { return LocalizedText(entries) }
    let missing = languages.filter { language in
      language != slip && !entries.contains { $0.language == language }
    }
    if !missing.isEmpty {
      log.report(TextProblem.missingTranslation(label, missing), at: node.range)
    }
    return LocalizedText(
      languages.compactMap { language in entries.first { $0.language == language } })
  }
}

extension Shape where Content == [Language] {
  /// The languages of a file; the first one is the authentic one.
  package static var languages: Shape {
    Shape { node, label, log in
      let codes = Shape<[Located<String>]>.list(of: .located(.languageCode), canBeEmpty: false)
      var languages: [Language] = []
      let read = codes(node, label, &log) ?? []
      for code in read {
        let language = Language(rawValue: code.content)
        if languages.contains(language) {
          log.report(TextProblem.duplicateLanguage(code.content), at: code.range)
        } else {
          languages.append(language)
        }
      }
      // With one of them unknown, nobody can say which texts are missing or too many.
      return languages.isEmpty || read.count < node.elements?.count ?? 0 ? nil : languages
    }
  }
}

extension Shape where Content == String {
  /// A language code of ISO 639: two or three small letters.
  fileprivate static var languageCode: Shape {
    Shape { node, label, log in
      guard let text = Shape.text(node, label, &log) else { return nil }
      let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
      guard 2...3 ~= text.utf8.count, text.utf8.allSatisfy(letters.contains) else {
        log.report(TextProblem.unknownLanguageCode(text), at: node.range)
        return nil
      }
      return text
    }
  }
}
