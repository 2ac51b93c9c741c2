/// What a file has many of, and can have too many of.
enum EntryKind: Int, CaseIterable, Sendable {
  case value, rule, source, definition, fact, concept
}
