import CharterTestSupport
import FuzzEntries
import Testing

/// The inputs that the fuzzer found worth keeping, each held to the properties of its entry again.
struct CorpusReplayTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Corpus"

  @Test(arguments: FuzzEntry.allCases)
  func holdsOfEveryInput(_ entry: FuzzEntry) throws {
    let folder = "\(Self.folder)/\(entry.rawValue)"
    let names = try TestFiles.list(folder)
    #expect(names.count >= 30, "'\(folder)' has lost its inputs")
    for name in names {
      let bytes = try TestFiles.read("\(folder)/\(name)")
      do throws(FuzzFailure) {
        try entry.run(bytes)
      } catch {
        Issue.record("\(entry.rawValue)/\(name): \(error)")
      }
    }
  }

  @Test func knowsEveryFolder() throws {
    let folders = Set(try TestFiles.list(Self.folder).compactMap { $0.split(separator: "/").first })
    #expect(folders == Set(FuzzEntry.allCases.map { Substring($0.rawValue) }))
  }
}
