/// A file that is written piece by piece and has its name only once it is whole.
package struct OutputFile {
  /// Writes the next bytes.
  package let write: (_ bytes: [UInt8]) throws(FileError) -> Void

  /// Gives the file its name.
  package let finish: () throws(FileError) -> Void

  /// Forgets what was written, and leaves what was there.
  package let discard: () -> Void

  /// Makes a file of its parts.
  package init(
    write: @escaping ([UInt8]) throws(FileError) -> Void,
    finish: @escaping () throws(FileError) -> Void,
    discard: @escaping () -> Void
  ) {
    self.write = write
    self.finish = finish
    self.discard = discard
  }
}
