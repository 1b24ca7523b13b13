internal import Glibc

/// Files, read whole and written whole or not at all.
enum Files {
  /// The most that is read of any file; documents and sheets have narrower bounds of their own.
  static let bytesMost = 16 << 20

  /// The bytes of a file; `-` is standard input.
  static func read(_ path: String) throws -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(.missingInput, "\(path): \(reason()). Check the name of the file.") }
    defer { if path != "-" { close(file) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(.missingInput, "\(path): \(reason()). Name a file that can be read.")
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= bytesMost else {
        throw Failure(.badData, "\(path): more than \(bytesMost >> 20) MiB. Name the right file.")
      }
    }
  }

  /// Whether there is something of that name.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether two names lead to the same file.
  static func areSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(one, &first) == 0 && stat(other, &second) == 0 && first.st_dev == second.st_dev
      && first.st_ino == second.st_ino
  }

  /// Writes one file; see below.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
    try write([(path, bytes)], replacing: replacing)
  }

  /// Writes files whole, readable by their owner alone: all of them as temporary files beside their places, flushed
  /// to the disk, and only then put into place one after the other. On any failure before that, what was there
  /// before is still there.
  static func write(_ files: [(path: String, bytes: [UInt8])], replacing: Bool) throws {
    var staged: [String] = []
    defer { staged.forEach { unlink($0) } }
    for file in files {
      let temporary = temporary(for: file.path)
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw notCreated(file.path) }
      staged.append(temporary)
      defer { close(descriptor) }
      try write(file.bytes, to: descriptor, named: file.path)
      guard fsync(descriptor) == 0 else {
        throw Failure(.writeFailed, "\(file.path): \(reason()). Nothing was written.")
      }
      var there = stat()
      if replacing, stat(file.path, &there) == 0, there.st_mode & S_IFMT != S_IFREG {
        guard there.st_mode & S_IFMT == S_IFDIR else {
          throw Failure(
            .cannotCreate, "\(file.path): a device or a pipe, which stays. Nothing was written. Name a file.")
        }
        errno = EISDIR
        throw notCreated(file.path)
      }
    }
    var placed: [String] = []
    for (file, temporary) in zip(files, staged) {
      // A link fails where the name is taken, even by a file that came a moment ago; a rename would replace it.
      guard (replacing ? rename(temporary, file.path) : link(temporary, file.path)) == 0 else {
        let failure = notCreated(file.path, after: replacing ? placed : [])
        if !replacing { placed.forEach { unlink($0) } }
        throw failure
      }
      placed.append(file.path)
    }
    for directory in Set(files.map { split($0.path).directory }).sorted() { flush(directory) }
  }

  private static func temporary(for path: String) -> String {
    let (directory, name) = split(path)
    return directory + "." + name + ".\(getpid()).tmp"
  }

  private static func notCreated(_ path: String, after placed: [String] = []) -> Failure {
    let before =
      placed.isEmpty
      ? "Nothing was written. Name a file in a folder that is there and can be written to."
      : "Replaced before that: \(placed.joined(separator: ", ")). Run again."
    return Failure(.cannotCreate, "\(path): \(reason()). \(before)")
  }

  /// Flushes the names in a folder to the disk.
  private static func flush(_ directory: String) {
    let folder = open(directory.isEmpty ? "." : directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Takes a file away.
  static func remove(_ path: String) throws {
    guard unlink(path) == 0 else { throw Failure(.writeFailed, "\(path): \(reason()). Delete it by hand.") }
  }

  /// Writes all bytes to an open file.
  static func write(_ bytes: [UInt8], to file: Int32, named name: String) throws {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(.writeFailed, "\(name): \(reason()). It was not written whole.") }
      done += count
    }
  }

  private static func split(_ path: String) -> (directory: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
