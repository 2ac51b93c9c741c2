import CharterDiagnostics
import CharterJSON
import CharterReports
import FEEL

/// What evaluating one condition gave.
enum Answer {
  /// A value, a lack of facts, or a fault; with the schema that names the facts.
  case evaluated(Slot, FEELType, FactSchema)

  /// The condition or the facts are wrong.
  case invalid([Diagnostic])

  /// What the answer amounts to for the exit code.
  var exitCode: ExitCode {
    switch self {
    case .evaluated(.known, _, _): .success
    case .evaluated(.unknown, _, _): .unsettled
    case .evaluated(.fault, _, _): .adverse
    case .invalid: .invalid
    }
  }

  /// Writes the answer as one object.
  func write(to writer: inout JSONWriter, in language: Language) {
    writer.beginObject()
    switch self {
    case .evaluated(.known(let value), let type, _):
      writer.key("value")
      writer.write(value, as: type)
    case .evaluated(.unknown(let causes, let faults), _, let schema):
      writer.key("unknown")
      writer.beginArray()
      for cause in causes { Self.write(cause, schema, to: &writer) }
      writer.endArray()
      if !faults.isEmpty { Self.write(faults, as: "fault", to: &writer) }
    case .evaluated(.fault(let faults), _, _):
      Self.write(faults, as: "fault", to: &writer)
    case .invalid(let diagnostics):
      writer.key("invalid")
      writer.beginArray()
      for diagnostic in diagnostics { writer.write(diagnostic, in: language) }
      writer.endArray()
    }
    writer.endObject()
  }

  private static func write(_ cause: Cause, _ schema: FactSchema, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("fact", schema.path(of: cause.fact))
    writer.member("reason", cause.reason.rawValue)
    writer.member("pointer", schema.pointer(to: cause.fact, indices: cause.indices))
    writer.endObject()
  }

  private static func write(_ faults: [Fault], as name: String, to writer: inout JSONWriter) {
    writer.key(name)
    writer.beginArray()
    for fault in faults {
      writer.beginObject()
      writer.member("code", fault.code.rawValue)
      writer.key("range")
      writer.beginArray()
      writer.number(fault.range.lowerBound)
      writer.number(fault.range.upperBound)
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }
}

extension JSONWriter {
  /// Writes a value of a type: a record as an object, what is not known as `null`.
  fileprivate mutating func write(_ value: Value, as type: FEELType) {
    switch (value, type) {
    case (.list(let slots), .list(let element)):
      beginArray()
      for slot in slots { write(slot, as: element) }
      endArray()
    case (.record(let slots), .record(let fields)):
      beginObject()
      for (field, slot) in zip(fields, slots) {
        key(field.name)
        write(slot, as: field.type)
      }
      endObject()
    default: write(value)
    }
  }

  private mutating func write(_ slot: Slot, as type: FEELType) {
    if let value = slot.value { write(value, as: type) } else { null() }
  }
}
