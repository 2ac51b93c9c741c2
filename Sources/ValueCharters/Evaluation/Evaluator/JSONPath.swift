import CharterDiagnostics
import CharterJSON

/// A way into a JSON value, followed as far as the value goes.
struct JSONPath: Sendable {
  /// One step of the way.
  enum Step: Hashable, Sendable {
    /// To a member of an object.
    case member(String)

    /// To an element of an array, from zero.
    case element(Int)
  }

  /// Where the way ended.
  struct End: Sendable {
    /// How many steps were taken.
    let stepCount: Int

    /// The range of the value reached.
    let range: SourceRange
  }

  let steps: [Step]

  /// Follows the way through the bytes of a value.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: The value to start from.
  /// - Returns: The innermost value that exists on the way.
  func follow(in bytes: [UInt8], from range: SourceRange) -> End {
    var count = 0
    var reached = range
    while count < steps.count, let next = Self.next(steps[count], in: bytes, reached) {
      reached = next
      count += 1
    }
    return End(stepCount: count, range: reached)
  }

  private static func next(_ step: Step, in bytes: [UInt8], _ range: SourceRange) -> SourceRange? {
    var cursor = JSONCursor(bytes, from: range.lowerBound, to: range.upperBound)
    do throws(JSONError) {
      switch step {
      case .member(let name):
        guard try cursor.nextKind() == .object else { return nil }
        try cursor.beginObject()
        while let key = try cursor.nextMember() {
          if cursor.matches(key, name) { return try cursor.skipValue() }
          try cursor.skipValue()
        }
      case .element(let index):
        guard try cursor.nextKind() == .array else { return nil }
        try cursor.beginArray()
        var remaining = index
        while try cursor.nextElement() {
          if remaining == 0 { return try cursor.skipValue() }
          try cursor.skipValue()
          remaining -= 1
        }
      }
    } catch {
      return nil
    }
    return nil
  }

  /// Follows the way through a tree.
  ///
  /// - Parameter node: The value to start from.
  /// - Returns: The innermost value that exists on the way.
  func follow(in node: JSONNode) -> End {
    var count = 0
    var reached = node
    while count < steps.count {
      let next: JSONNode? =
        switch steps[count] {
        case .member(let name): reached[name]
        case .element(let index): reached[index]
        }
      guard let next else { break }
      reached = next
      count += 1
    }
    return End(stepCount: count, range: reached.range)
  }

  /// The JSON Pointer of some steps from the beginning of the way.
  func pointer(to stepCount: Int, below base: JSONPointer) -> JSONPointer {
    var pointer = base
    for step in steps.prefix(stepCount) {
      switch step {
      case .member(let name): pointer.append(name)
      case .element(let index): pointer.append(index)
      }
    }
    return pointer
  }
}
