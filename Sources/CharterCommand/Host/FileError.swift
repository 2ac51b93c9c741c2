/// Why a file cannot be read or written.
package enum FileError: Error, Hashable, Sendable {
  /// There is nothing of that name.
  case notFound

  /// It is a directory.
  case isDirectory

  /// It is to be written, but it has been read in the same run.
  case isInput

  /// The user may not.
  case permissionDenied

  /// It holds more bytes than the limit.
  case tooLarge(limit: Int)

  /// Nobody reads the other end any more.
  case closedPipe

  /// Another reason, in the words of the system.
  case system(String)
}
