import CharterDiagnostics
import CharterJSON

extension Shape where Content == Declaration.Association {
  /// The association that declares.
  static var association: Shape {
    Shape { node, _, log in
      guard var object = ObjectReader(node, .association, &log) else { return nil }
      let association = Declaration.Association(
        name: object.optional("name", .text, &log), cvr: object.optional("cvr", .text, &log))
      object.finish(severity: .warning, &log)
      return association
    }
  }
}

extension Shape where Content == String {
  /// The role of the person who declares.
  static var declarant: Shape {
    Shape { node, _, log in
      guard var object = ObjectReader(node, .declarant, &log) else { return nil }
      let role = object.required("role", .text, &log)
      object.finish(severity: .warning, &log)
      return role
    }
  }
}

extension Shape where Content == [Declaration.Evidence] {
  /// What the facts rest on, by their paths.
  static var evidence: Shape {
    Shape { node, label, log in
      node.named(label, &log) { member, log in
        guard var object = ObjectReader(member.value, .evidence, &log) else { return nil }
        let evidence = Declaration.Evidence(
          fact: Located(member.name, log.location(member.nameRange)),
          document: object.optional("document", .text, &log),
          page: object.optional("page", .page, &log))
        object.finish(severity: .warning, &log)
        return evidence
      }
    }
  }
}

extension Shape where Content == Int {
  /// The number of a page.
  fileprivate static var page: Shape {
    Shape { node, label, log in
      if let text = node.number, let page = Int(text), page > 0 { return page }
      log.reportWrongType(label, .wholeNumber, node)
      return nil
    }
  }
}
