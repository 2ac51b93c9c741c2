/// Writes one declaration as a line of JSON.
///
/// Fifteen facts of a hundred are left out, and ten of a hundred that are there do not fit the
/// charter's rule.
struct DeclarationWriter {
  static let missing = 15
  static let unfitting = 10

  var chance: Chance
  private(set) var line = ""

  init(_ chance: Chance) {
    self.chance = chance
    line.reserveCapacity(6_000)
  }

  /// Writes a member whose value is there already, as JSON.
  mutating func member(_ name: String, json: String) {
    if let last = line.utf8.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") {
      line += ","
    }
    line += "\"\(name)\":\(json)"
  }

  /// Writes a member that is an object.
  mutating func object(_ name: String, _ body: (inout DeclarationWriter) -> Void) {
    member(name, json: "{")
    body(&self)
    line += "}"
  }

  /// Writes a fact that is a list of so many elements.
  mutating func list(
    _ name: String, count: ClosedRange<Int>, _ element: (inout DeclarationWriter) -> Void
  ) {
    guard isDeclared else { return }
    member(name, json: "[")
    for index in 0..<chance.pick(count) {
      line += index == 0 ? "{" : ",{"
      element(&self)
      line += "}"
    }
    line += "]"
  }

  /// Writes the end of an object that ``line`` began with.
  mutating func open() { line += "{" }

  /// Closes what ``open()`` opened.
  mutating func close() { line += "}" }

  private var isDeclared: Bool {
    mutating get { !chance.happens(percent: Self.missing) }
  }

  private var fits: Bool {
    mutating get { !chance.happens(percent: Self.unfitting) }
  }
}

extension DeclarationWriter {
  /// Writes a fact that is true or false.
  mutating func boolean(_ name: String, fitting: Bool) {
    guard isDeclared else { return }
    member(name, json: fits == fitting ? "true" : "false")
  }

  /// Writes a fact that is a number.
  mutating func number(_ name: String, fitting: ClosedRange<Int>, other: ClosedRange<Int>) {
    guard isDeclared else { return }
    member(name, json: "\(chance.pick(fits ? fitting : other))")
  }

  /// Writes a fact that is a text or a choice.
  mutating func text(_ name: String, fitting: [String], other: [String]) {
    guard isDeclared else { return }
    member(name, json: "\"\(chance.pick(fits ? fitting : other))\"")
  }

  /// Writes a fact that is a date.
  mutating func date(_ name: String, fitting: ClosedRange<Int>, other: ClosedRange<Int>) {
    guard isDeclared else { return }
    member(name, json: "\"\(chance.pickDay(fits ? fitting : other))\"")
  }

  /// Writes a fact that no rule reads.
  mutating func prose(_ name: String, _ texts: [String]) {
    guard isDeclared else { return }
    member(name, json: "\"\(chance.pick(texts))\"")
  }
}
