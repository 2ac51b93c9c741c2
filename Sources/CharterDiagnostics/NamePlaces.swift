/// Where names stand among others: few of them are looked through, many are hashed.
///
/// Looking through a few takes no longer than hashing. And the first dictionary of a type makes the
/// runtime put the type together, which is a good part of a short run.
package struct NamePlaces: Sendable {
  private var names: [String] = []
  private var places: [Int] = []
  private var many: [String: Int] = [:]

  /// How many names are looked through.
  private static let limit = 32

  /// Starts with no names.
  package init() {}

  /// The place of a name, or `nil` where it has none.
  package subscript(name: String) -> Int? {
    if !many.isEmpty { return many[name] }
    return names.firstIndex(of: name).map { places[$0] }
  }

  /// Gives a name that has none its place.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - name: The name.
  package mutating func add(_ place: Int, of name: String) {
    if many.isEmpty {
      if names.count < Self.limit {
        names.append(name)
        places.append(place)
        return
      }
      many = Dictionary(zip(names, places)) { first, _ in first }
    }
    many[name] = place
  }
}
