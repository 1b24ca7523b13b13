internal import Glibc

/// Files: read whole, and written whole or not at all.
enum Files {
  /// A file to write.
  typealias File = (path: String, bytes: [UInt8])

  /// The most that is read of any file; documents and sheets have narrower bounds of their own.
  static let bytesMost = 16 << 20

  /// The bytes of a file; `-` is standard input.
  static func read(_ path: String) throws -> [UInt8] {
    guard path != "-" else { return try read(STDIN_FILENO, named: path) }
    return try reading(path) { try read($0, named: path) }
  }

  /// Opens a file for as long as it is read.
  static func reading<Result>(_ path: String, _ body: (_ file: Int32) throws -> Result) throws -> Result {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(.missingInput, "\(path): \(reason()). Check the name of the file.") }
    defer { close(file) }
    return try body(file)
  }

  /// All bytes of an open file.
  static func read(_ file: Int32, named path: String) throws -> [UInt8] {
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

  /// Whether a file is there, and another name stands for something in its folder.
  static func isFile(_ path: String, beside other: String) -> Bool {
    var there = stat()
    return lstat(path, &there) == 0 && there.st_mode & S_IFMT == S_IFREG
      && areSame(folder(of: path), folder(of: other))
  }

  /// Takes a file away.
  static func remove(_ path: String) throws {
    guard unlink(path) == 0 else { throw Failure(.writeFailed, "\(path): \(reason()). Delete it by hand.") }
  }

  /// A hidden name beside a file: `.plan.xml.lock`.
  static func hidden(_ path: String, _ ending: String) -> String {
    let (directory, name) = split(path)
    return directory + "." + name + "." + ending
  }

  /// The folder that a name stands in.
  static func folder(of path: String) -> String {
    let directory = split(path).directory
    return directory.isEmpty ? "." : directory
  }

  static func split(_ path: String) -> (directory: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  static func reason() -> String { String(cString: strerror(errno)) }

  static func notCreated(_ path: String) -> Failure {
    Failure(
      .cannotCreate,
      "\(path): \(reason()). Nothing was written. Name a file in a folder that is there and can be written to."
    )
  }
}
