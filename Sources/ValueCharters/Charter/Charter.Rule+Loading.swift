import CharterDiagnostics
import CharterJSON
import FEEL

extension Shape where Content == Charter.Rule {
  /// A rule of a charter.
  static var rule: Shape {
    Shape { node, _, log in
      guard log.admits(.rule, at: node.range), var rule = ObjectReader(node, .rule, &log) else {
        return nil
      }
      let location = log.location(node.range)
      let level = rule.required("level", Shape<Located<Charter.Rule.Level>>.located(.word), &log)
      let content = Charter.Rule(
        id: rule.required("id", .located(.kebabCase), &log)
          ?? Located("", log.location(rule.opening)),
        kind: rule.optional("kind", .word, &log) ?? .duty,
        level: level?.content ?? .must,
        levelLocation: level?.location,
        holder: rule.optional("holder", .word, &log) ?? .association,
        title: rule.required("title", .localizedText, &log) ?? .missing,
        applies: rule.optional("applies", .condition, &log),
        requires: rule.required("requires", .condition, &log) ?? .missing(at: location),
        cure: rule.optional("cure", .timeSpan, &log),
        needsConfirmation: rule.optional("confirm", .boolean, &log) ?? false,
        remedy: rule.optional("remedy", .localizedText, &log),
        inForce: rule.optional("inForce", .period(needsStart: false), &log) ?? InForce(),
        versionOf: rule.optional("versionOf", .located(.kebabCase), &log),
        citations: rule.optional("cite", .list(of: .citation), &log) ?? [],
        location: location)
      rule.finish(&log)
      return content
    }
  }
}

extension Shape where Content == Charter.Value {
  /// A value of a charter, with its rules.
  static var value: Shape {
    Shape { node, _, log in
      guard log.admits(.value, at: node.range), var value = ObjectReader(node, .value, &log) else {
        return nil
      }
      let content = Charter.Value(
        id: value.required("id", .located(.kebabCase), &log)
          ?? Located("", log.location(value.opening)),
        concept: value.optional("concept", .located(.camelCase), &log),
        title: value.required("title", .localizedText, &log) ?? .missing,
        text: value.optional("text", .localizedText, &log),
        rules: value.optional("rules", .list(of: .rule), &log) ?? [])
      value.finish(&log)
      return content
    }
  }
}
