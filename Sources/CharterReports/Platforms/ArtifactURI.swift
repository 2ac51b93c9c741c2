import ValueCharters

/// The name of a file as platforms take it: the folders in it followed, and nothing in it that a
/// URI cannot hold.
package enum ArtifactURI {
  /// The URI of a file; relative where its path is.
  ///
  /// - Parameter path: The path as the user wrote it.
  /// - Returns: The URI, percent-encoded.
  package static func uri(of path: String) -> String {
    let path = relativePath(path)
    let encoded = path.percentEncoded { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "/"):
        true
      default: false
      }
    }
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }

  /// The path without the parts that lead nowhere, such as the `./` that some platforms refuse.
  ///
  /// - Parameter path: The path as the user wrote it.
  /// - Returns: The path of the same file.
  package static func relativePath(_ path: String) -> String {
    ProjectPath(path).text
  }
}
