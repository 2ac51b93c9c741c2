extension Elements {
  /// The number of elements, those of inner lists and members of records included.
  var size: Int {
    var size = 0
    Elements.count(slots, into: &size)
    return size
  }

  private static func count(_ slots: [Slot], into size: inout Int) {
    size += slots.count
    for slot in slots {
      // Lists may share their elements, so that counting them all would be work without bound.
      guard size <= FEELLimits.visits else { return }
      switch slot {
      case .known(.list(let inner)), .known(.record(let inner)): count(inner, into: &size)
      default: break
      }
    }
  }

  /// What hinders a strict function of all elements, those of inner lists included.
  func gap<R: Trace>() -> Gap<R>? {
    var gaps = Gaps<R>()
    Elements.collect(slots, into: &gaps)
    return gaps.gap
  }

  private static func collect<R: Trace>(_ slots: [Slot], into gaps: inout Gaps<R>) {
    for slot in slots {
      switch slot {
      case .known(.list(let inner)), .known(.record(let inner)): collect(inner, into: &gaps)
      default: gaps.add(Gap(slot))
      }
    }
  }
}
