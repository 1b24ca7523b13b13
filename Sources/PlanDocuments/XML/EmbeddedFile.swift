internal import EmbeddedFiles

/// A file that is compiled into the program: the schemas, the standard protocol and catalogue.
enum EmbeddedFile {
  /// The bytes of the file of that name.
  static func bytes(_ name: String) -> UnsafeBufferPointer<UInt8>? {
    guard let file = neckplan_file_named(name) else { return nil }
    return UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length)
  }
}
