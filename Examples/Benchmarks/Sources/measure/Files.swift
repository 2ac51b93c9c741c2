#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a whole file.
///
/// - Returns: Its bytes; `nil` where it cannot be read.
func read(_ path: String) -> [UInt8]? {
  guard let file = unsafe fopen(path, "rb") else { return nil }
  defer { unsafe fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 20)
  while true {
    let count = unsafe fread(&chunk, 1, chunk.count, file)
    if count == 0 { return bytes }
    bytes += chunk[..<count]
  }
}

/// Reads the lines of a file, so many at most.
func readLines(_ path: String, limit: Int) -> [[UInt8]]? {
  read(path)?
    .split(separator: UInt8(ascii: "\n"), maxSplits: limit)
    .prefix(limit).map(Array.init)
}

/// The processor time that the process has used, in nanoseconds.
///
/// Unlike the time of day it leaves out what other processes did meanwhile.
func processorTime() -> Int {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
}

/// Writes to standard error and ends the process as one that was used wrongly.
func refuse(_ message: String) -> Never {
  var text = "measure: \(message)\n"
  text.withUTF8 { unsafe _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(2)
}
