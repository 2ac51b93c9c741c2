#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a Swift file that holds text files as string literals.
///
/// `EmbedFiles OUTPUT FOLDER NAME…`; the names are paths in the folder.
@main
struct EmbedFiles {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { fail("usage: EmbedFiles OUTPUT FOLDER NAME…") }
    var text = """
      /// The files that are part of the program.
      enum EmbeddedFiles {
        /// The bytes of a file, by its path in the folder.
        static func bytes(at path: String) -> [UInt8]? {
          switch path {

      """
    for name in arguments.dropFirst(3) {
      text += "    case \(literal(name)): Array(\(literal(read("\(arguments[2])/\(name)"))).utf8)\n"
    }
    text += """
          default: nil
          }
        }
      }

      """
    write(text, to: arguments[1])
  }

  /// A string literal on one line; what could end it or mean something in it is escaped.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case "\n": literal += "\\n"
      case _ where scalar.value < 0x20 || !scalar.isASCII && scalar.properties.isWhitespace:
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  private static func read(_ path: String) -> String {
    guard let file = unsafe fopen(path, "rb") else { fail("\(path): cannot be read") }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { fail("\(path): not UTF-8") }
    return text
  }

  private static func write(_ text: String, to path: String) {
    guard let file = unsafe fopen(path, "wb") else { fail("\(path): cannot be written") }
    let bytes = Array(text.utf8)
    let count = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, count == bytes.count else { fail("\(path): not written whole") }
  }

  private static func fail(_ message: String) -> Never {
    print("error: \(message)")
    exit(1)
  }
}
