/// Numbers that look like chance and are the same in every run (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  /// Starts a sequence of its own for each declaration, so that the first thousand are the same
  /// however many are made.
  init(seed: UInt64, declaration: Int) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(declaration) &* 0xD1B5_4A32_D192_ED03
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Happens so many times out of a hundred.
  mutating func happens(percent: Int) -> Bool {
    next() % 100 < UInt64(percent)
  }

  /// Picks a number.
  mutating func pick(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// Picks one of some texts.
  mutating func pick(_ texts: [String]) -> String {
    texts[pick(0...texts.count - 1)]
  }

  /// Picks a day between the starts of two years, as it stands in a declaration.
  mutating func pickDay(_ years: ClosedRange<Int>) -> String {
    "\(pick(years))-\(twoDigits(pick(1...12)))-\(twoDigits(pick(1...28)))"
  }

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
