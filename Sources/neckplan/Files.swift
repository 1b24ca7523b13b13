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

  /// Writes a file whole, readable by its owner alone: a temporary file beside it, flushed to the disk, then
  /// renamed into place. On any failure what was there before is still there.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
    let (directory, name) = split(path)
    let temporary = directory + "." + name + ".\(getpid()).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure(.cannotCreate, "\(path): \(reason()). Nothing was written.") }
    do {
      defer { close(file) }
      try write(bytes, to: file, named: path)
      guard fsync(file) == 0 else {
        throw Failure(.writeFailed, "\(path): \(reason()). Nothing was written.")
      }
    } catch {
      unlink(temporary)
      throw error
    }
    // A link fails where the name is taken, even by a file that came a moment ago; a rename would replace it.
    let placed = replacing ? rename(temporary, path) : link(temporary, path)
    let failure = placed == 0 ? nil : Failure(.cannotCreate, "\(path): \(reason()). Nothing was written.")
    unlink(temporary)
    if let failure { throw failure }
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
