internal import Glibc

/// A document that is read, changed, and replaced by the changed one, with no other writer between.
struct FileUpdate {
  /// What becomes of a document.
  struct Change {
    /// The changed document.
    let bytes: [UInt8]
    /// What is written with it, and put into place before it.
    var beside: [Files.File] = []
  }

  /// A file as it was read: which file, how it stood, and what was in it.
  private struct State: Equatable {
    let device: dev_t
    let inode: ino_t
    let size: off_t
    let seconds: time_t
    let nanoseconds: Int
    let bytes: [UInt8]

    init(_ path: String) throws {
      (bytes, device, inode, size, seconds, nanoseconds) = try Files.reading(path) { file in
        var there = stat()
        guard fstat(file, &there) == 0 else {
          throw Failure(.missingInput, "\(path): \(Files.reason()). Name a file that can be read.")
        }
        return (
          try Files.read(file, named: path), there.st_dev, there.st_ino, there.st_size, there.st_mtim.tv_sec,
          there.st_mtim.tv_nsec
        )
      }
    }
  }

  /// Replaces a document by what a change makes of its bytes; leaves it where the change makes nothing.
  ///
  /// All or nothing: on any failure, and where the change throws, the document is as it was. A document that somebody
  /// changed meanwhile without the lock, an editor or a copying program, stays as they left it; so does one that is
  /// write-protected, though its folder is not.
  static func run(_ path: String, _ change: (_ bytes: [UInt8]) throws -> Change?) throws {
    guard path != "-" else {
      throw Failure(.usage, "Standard input cannot be changed. Name the file of the plan.")
    }
    guard Files.exists(path) else {
      throw Failure(.missingInput, "\(path): \(Files.reason()). Check the name of the file.")
    }
    try Files.locked(path) {
      let before = try State(path)
      guard access(path, W_OK) == 0 else {
        throw Failure(
          .cannotCreate, "\(path): \(Files.reason()). Nothing was written. It is write-protected: use a copy."
        )
      }
      guard let change = try change(before.bytes) else { return }
      try Files.put(change.beside + [(path, change.bytes)], replacing: true) {
        guard Files.exists(path), try State(path) == before else {
          throw Failure(
            .cannotCreate, "\(path): changed on disk since it was read. Nothing was written. Run again.")
        }
      }
    }
  }
}
