import CharterTestSupport
import Testing

/// The texts that the renderers are held to.
enum Golden {
  static func expect(
    _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = GoldenFile("\(Fixtures.folder)/Goldens/\(name)")
    if let difference = try file.difference(from: bytes) {
      Issue.record("\(difference)", sourceLocation: sourceLocation)
    }
  }
}
