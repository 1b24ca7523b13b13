internal import Glibc

extension Files {
  /// Writes one file; see below.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
    try write([(path, bytes)], replacing: replacing)
  }

  /// Writes files whole, readable by their owner alone, while no other writer is at work on the last of them: the
  /// document, where the others are its sheets.
  static func write(_ files: [File], replacing: Bool) throws {
    guard let document = files.last else { return }
    try locked(document.path) { try put(files, replacing: replacing) }
  }

  /// Writes files for whoever holds the lock: all of them as temporary files beside their places, flushed to the
  /// disk, and only then put into place one after the other. On any failure before that, what was there before is
  /// still there. A link stays, and the file that it leads to is replaced.
  /// - Parameter check: what has to hold still when all is ready to be put into place.
  static func put(_ files: [File], replacing: Bool, check: () throws -> Void = {}) throws {
    // A file that may not grow is told like a full disk; the signal would end the program.
    signal(SIGXFSZ, SIG_IGN)
    let targets = try files.map { try target(of: $0.path) }
    var staged: [String] = []
    defer { staged.forEach { unlink($0) } }
    for (file, target) in zip(files, targets) {
      removeLeftovers(of: target)
      let temporary = hidden(target, temporaryEnding(getpid()))
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw notCreated(file.path) }
      staged.append(temporary)
      defer { close(descriptor) }
      guard write(file.bytes, to: descriptor), fsync(descriptor) == 0 else {
        throw Failure(
          .writeFailed,
          "\(file.path): \(reason()). Nothing was written. Make room on this disk, or use another.")
      }
    }
    try check()
    var placed: [String] = []
    for (index, file) in files.enumerated() {
      let (temporary, target) = (staged[index], targets[index])
      // A link fails where the name is taken, even by a file that came a moment ago; a rename would replace it.
      guard (replacing ? rename(temporary, target) : link(temporary, target)) == 0 else {
        let failure = notPlaced(file.path, after: replacing ? placed : [])
        if !replacing { placed.forEach { unlink($0) } }
        throw failure
      }
      placed.append(replacing ? file.path : target)
    }
    for directory in Set(targets.map(folder(of:))).sorted() { flush(directory) }
  }

  /// The file that a name leads to, where a file can be written: a device, a pipe and a folder stay what they are.
  static func target(of path: String) throws -> String {
    var there = stat()
    guard lstat(path, &there) == 0 else { return path }
    var target = path
    if there.st_mode & S_IFMT == S_IFLNK {
      guard let resolved = realpath(path, nil) else {
        throw Failure(
          .cannotCreate,
          "\(path): a link that cannot be followed (\(reason())). Nothing was written. Name a file.")
      }
      defer { free(resolved) }
      target = String(cString: resolved)
      guard stat(target, &there) == 0 else { throw notCreated(path) }
    }
    switch there.st_mode & S_IFMT {
    case S_IFREG: return target
    case S_IFDIR:
      errno = EISDIR
      throw notCreated(path)
    default:
      throw Failure(
        .cannotCreate, "\(path): a device or a pipe, which stays. Nothing was written. Name a file.")
    }
  }

  /// Writes all bytes to an open file; where that fails, `errno` says why.
  static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  private static func notPlaced(_ path: String, after placed: [String]) -> Failure {
    guard !placed.isEmpty else { return notCreated(path) }
    return Failure(
      .cannotCreate,
      "\(path): \(reason()). Replaced before that: \(placed.joined(separator: ", ")). Run again.")
  }

  /// Flushes the names in a folder to the disk.
  private static func flush(_ directory: String) {
    let folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }
}
