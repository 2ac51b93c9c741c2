import CharterDiagnostics
import CharterJSON
import FEEL

extension Shape where Content == Charter.Citation {
  /// A place in a source.
  static var citation: Shape {
    Shape { node, _, log in
      guard var citation = ObjectReader(node, .citation, &log) else { return nil }
      let source = citation.required("source", .located(.kebabCase), &log)
      let at = citation.optional("at", .text, &log)
      citation.finish(&log)
      return source.map { Charter.Citation(source: $0, at: at) }
    }
  }
}

extension Shape where Content == [Charter.Source] {
  /// The sources of a charter by their identifiers.
  static var sources: Shape {
    Shape { node, label, log in
      node.named(label, &log) { member, log in
        guard log.admits(.source, at: member.nameRange) else { return nil }
        if !member.name.isKebabCase {
          log.report(TextProblem.notKebabCase(member.name), at: member.nameRange)
        }
        let id = Located(member.name, log.location(member.nameRange))
        guard var source = ObjectReader(member.value, .source, &log) else {
          return Charter.Source(
            id: id, title: "", publisher: nil, date: nil, url: nil, read: .inferred, until: nil)
        }
        let content = Charter.Source(
          id: id,
          title: source.required("title", .text, &log) ?? "",
          publisher: source.optional("publisher", .text, &log),
          date: source.optional("date", .date, &log),
          url: source.optional("url", .webAddress, &log),
          read: source.required("read", .word, &log) ?? .inferred,
          until: source.optional("until", .date, &log))
        source.finish(&log)
        return content
      }
    }
  }
}

extension Shape where Content == [Charter.Definition] {
  /// The named expressions of a charter.
  static var definitions: Shape {
    Shape { node, label, log in
      node.named(label, &log) { member, log in
        guard log.admits(.definition, at: member.nameRange) else { return nil }
        if !member.name.isCamelCase {
          log.report(TextProblem.notCamelCase(member.name), at: member.nameRange)
        }
        let label = MemberLabel(member.name)
        let condition = Shape<Condition>.condition(member.value, label, &log)
        return Charter.Definition(
          name: Located(member.name, log.location(member.nameRange)),
          condition: condition ?? .missing(at: log.location(member.value.range)))
      }
    }
  }
}

extension Shape where Content == Charter.Override {
  /// A decision on an inherited rule.
  static var override: Shape {
    Shape { node, _, log in
      guard var override = ObjectReader(node, .override, &log) else { return nil }
      let rule = override.required("rule", .located(.kebabCase), &log)
      let because = override.required("because", .localizedText, &log)
      let citations = Shape<[Charter.Citation]>.list(of: .citation, canBeEmpty: false)
      let cite = override.required("cite", citations, &log)
      override.finish(&log)
      return rule.map {
        Charter.Override(rule: $0, because: because ?? .missing, citations: cite ?? [])
      }
    }
  }
}

extension JSONNode {
  /// What the members of an object that maps names to things hold, each name once.
  func named<Content>(
    _ label: MemberLabel, _ log: inout LoadingLog,
    read: (JSONMember, inout LoadingLog) -> Content?
  ) -> [Content]? {
    guard members != nil else {
      log.reportWrongType(label, .object, self)
      return nil
    }
    return entries(&log).compactMap { member in
      let content = member.value.kind == nil ? nil : read(member, &log)
      if content == nil { log.unread.insert(label.name) }
      return content
    }
  }
}
