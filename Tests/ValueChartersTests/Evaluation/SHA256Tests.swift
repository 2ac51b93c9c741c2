import Testing
import ValueCharters

struct SHA256Tests {
  /// The messages and hashes of the NIST examples for SHA-256.
  private static let vectors: [(message: String, digest: String)] = [
    ("", "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "sha256:248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "sha256:cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ]

  @Test(arguments: vectors)
  func hashesPublishedMessages(_ vector: (message: String, digest: String)) {
    #expect(SHA256.text(of: Array(vector.message.utf8).span) == vector.digest)
  }

  @Test func hashesAMillionBytes() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.text(of: bytes.span)
        == "sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// Every length around the ends of the blocks, hashed once more together.
  ///
  /// The expected digest is that of another implementation (CPython's hashlib).
  @Test func padsEveryLength() {
    var hashes: [UInt8] = []
    for count in 0...256 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
      hashes += SHA256.hash(bytes.span)
    }
    #expect(
      SHA256.text(of: hashes.span)
        == "sha256:1673655c1ad6f76bde6f2397f67ff46c77e17ba89516d17a6b48a006a48f6f3a")
  }
}
