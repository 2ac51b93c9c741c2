import CharterCommand
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

struct EntryNameTests {
  /// The system gives entries as short as their names are, and nothing need lie behind the last.
  @Test func readsNothingBehindAnEntry() throws {
    let page = Int(getpagesize())
    let flags = MAP_PRIVATE | MAP_ANON
    let pages = try unsafe #require(
      unsafe mmap(nil, 2 * page, PROT_READ | PROT_WRITE, flags, -1, 0))
    defer { unsafe munmap(pages, 2 * page) }
    let end = unsafe pages + page
    try #require(unsafe mprotect(end, page, PROT_NONE) == 0)

    let name: [UInt8] = [0x61, 0x62, 0x63, 0x64, 0]
    let entry = unsafe end - name.count - (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
    unsafe (end - name.count).copyMemory(from: name, byteCount: name.count)
    #expect(unsafe CommandHost.entryName(at: entry) == "abcd")
  }
}
