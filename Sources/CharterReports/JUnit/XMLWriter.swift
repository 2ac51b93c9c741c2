import CharterDiagnostics

/// Writes XML 1.0, an element a line, in the order that its caller gives.
struct XMLWriter {
  /// An attribute; without a value it is left out.
  typealias Attribute = (name: String, value: String?)

  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  /// Writes an element with the elements in it.
  mutating func element(
    _ name: String, _ attributes: [Attribute], _ content: (inout XMLWriter) -> Void
  ) {
    begin(name, attributes)
    text += ">\n"
    depth += 1
    content(&self)
    depth -= 1
    indent()
    text += "</\(name)>\n"
  }

  /// Writes an element that holds nothing but text; without any it is empty.
  mutating func element(_ name: String, _ attributes: [Attribute], text content: String = "") {
    begin(name, attributes)
    text += content.isEmpty ? "/>\n" : ">\(content.escapedForXML)</\(name)>\n"
  }

  private mutating func begin(_ name: String, _ attributes: [Attribute]) {
    indent()
    text += "<\(name)"
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      text += " \(attribute.name)=\"\(value.escapedForXML)\""
    }
  }

  private mutating func indent() {
    text += String(repeating: "  ", count: depth)
  }
}

extension String {
  /// The text so that nothing in it is markup, and nothing that XML cannot hold or that could
  /// deceive its reader is left.
  fileprivate var escapedForXML: String {
    var result = ""
    for scalar in readable.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // In an attribute a reader would make spaces of them.
      case "\n": result += "&#10;"
      case "\t": result += "&#9;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
