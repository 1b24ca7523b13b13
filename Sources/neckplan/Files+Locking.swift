internal import Glibc

extension Files {
  /// How often a lock is tried for: two seconds in all, where a write takes some hundredths of one.
  private static let tries = 100
  private static let microsecondsBetweenTries: UInt32 = 20_000

  /// Runs a body while no other writer is at work on a file; who cannot have the lock within two seconds is told.
  ///
  /// The lock is the kernel's, on a hidden file beside the file (`.plan.xml.lock`): a writer that is killed has it no
  /// longer. It is not on the file itself, for that is replaced. Over NFS the server keeps it; a folder where nobody
  /// keeps locks is refused. Whoever holds the lock takes its file away, and whoever gets it looks whether its file
  /// is still the one of that name. Who does not get it leaves the file, which may be another's; so does a killed one.
  static func locked<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    let name = hidden(try target(of: path), "lock")
    let lock = try lock(name, for: path)
    // In this order: a name that nobody holds could be another's by now.
    defer {
      unlink(name)
      close(lock)
    }
    return try body()
  }

  private static func lock(_ name: String, for path: String) throws -> Int32 {
    for _ in 0..<tries {
      let lock = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard lock >= 0 else { throw notCreated(path) }
      if flock(lock, LOCK_EX | LOCK_NB) == 0 {
        if isOpen(lock, as: name) { return lock }
      } else if errno != EWOULDBLOCK {
        let failure = Failure(
          .cannotCreate,
          "\(path): no lock can be had in this folder (\(reason())). Nothing was written. Use a folder on a disk of this machine."
        )
        close(lock)
        throw failure
      } else {
        usleep(microsecondsBetweenTries)
      }
      close(lock)
    }
    throw Failure(
      .cannotCreate,
      "\(path): another neckplan is at work on it. Nothing was written. Run again when that is done.")
  }

  private static func isOpen(_ file: Int32, as name: String) -> Bool {
    var (open, named) = (stat(), stat())
    return fstat(file, &open) == 0 && lstat(name, &named) == 0 && open.st_dev == named.st_dev
      && open.st_ino == named.st_ino
  }
}
