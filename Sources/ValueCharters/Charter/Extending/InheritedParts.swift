import CharterDiagnostics

/// A part of a charter that has a name and can be told from another of that name.
protocol NamedPart: Sendable {
  /// The name, and where it stands.
  var partName: Located<String> { get }

  /// Whether another part says the same.
  func isDeclared(like other: Self) -> Bool
}

/// Parts from several charters, one a name.
struct InheritedParts<Part: NamedPart>: Sendable {
  /// The parts in the order in which they came.
  private(set) var parts: [Part] = []

  /// The places in `parts` of inherited parts.
  private var indices: [String: Int] = [:]

  /// Takes over a part.
  ///
  /// - Returns: The places of two parts of one name that differ.
  mutating func inherit(_ part: Part) -> [SourceLocation]? {
    guard let index = indices[part.partName.content] else {
      indices[part.partName.content] = parts.count
      parts.append(part)
      return nil
    }
    let known = parts[index]
    return known.isDeclared(like: part) ? nil : [known.partName.location, part.partName.location]
  }

  /// Adds a part of the charter's own.
  ///
  /// - Returns: The place of an inherited part of that name that differs.
  mutating func declare(_ part: Part) -> SourceLocation? {
    guard let index = indices[part.partName.content] else {
      parts.append(part)
      return nil
    }
    let known = parts[index]
    return known.isDeclared(like: part) ? nil : known.partName.location
  }
}

extension Charter.Source: NamedPart {
  var partName: Located<String> { id }

  func isDeclared(like other: Charter.Source) -> Bool {
    id.content == other.id.content && title == other.title && publisher == other.publisher
      && date == other.date && url == other.url && read == other.read && until == other.until
  }
}

extension Charter.Definition: NamedPart {
  var partName: Located<String> { name }

  func isDeclared(like other: Charter.Definition) -> Bool {
    name.content == other.name.content && condition.text == other.condition.text
  }
}
