import CharterDiagnostics

extension MarkdownText {
  /// The text as Markdown, on one line.
  var markdown: String {
    parts.map(\.markdown).joined()
  }

  /// The text as Markdown at the beginning of a line, where more signs are markup.
  var markdownLine: String {
    let text = markdown
    guard let first = text.unicodeScalars.first else { return text }
    switch first {
    case "#", "+", "-", "=": return "\\" + text
    case "0"..."9":
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      let rest = text.dropFirst(digits.count)
      guard let mark = rest.first, mark == "." || mark == ")" else { return text }
      return digits + "\\" + rest
    default: return text
    }
  }
}

extension MarkdownText.Part {
  fileprivate var markdown: String {
    switch self {
    case .plain(let text): text.escapedForMarkdown
    case .code(let text): Self.code(text)
    case .strong(let text): "**\(text.markdown)**"
    case .emphasis(let text): "*\(text.markdown)*"
    case .link(let text, let destination):
      "[\(text.markdown)](\(Self.destination(destination)))"
    case .anchor(let name): "<a id=\"\(Self.name(name))\"></a>"
    case .lineBreak: "<br>"
    }
  }

  /// A span of code; what would end it early is left out.
  private static func code(_ text: String) -> String {
    let shown = text.onOneLine.filter { $0 != "`" && $0 != "|" }
    return shown.isEmpty ? "" : "`\(shown)`"
  }

  private static func destination(_ text: String) -> String {
    let kept = Set("-_.~/:?#@!$&'+,;=%".utf8)
    return text.percentEncoded { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: kept.contains(byte)
      }
    }
  }

  /// The name of an anchor, of letters, digits, full stops and hyphens.
  private static func name(_ text: String) -> String {
    String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" })
  }
}

extension String {
  /// The text with a space for every run of white space, and nothing that deceives its reader.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").printable
  }

  /// The text so that nothing in it is markup.
  fileprivate var escapedForMarkdown: String {
    var result = ""
    // A space at either end parts words from what stands beside them.
    if first?.isWhitespace ?? false { result += " " }
    for scalar in onOneLine.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "&", "~", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    if last?.isWhitespace ?? false, !result.isEmpty, result != " " { result += " " }
    return result
  }
}
