internal import Glibc

/// Standard output and standard error.
enum Console {
  /// Writes results: bytes as they are.
  static func write(_ bytes: some Sequence<UInt8>) throws {
    guard Files.write(Array(bytes), to: STDOUT_FILENO) else {
      throw Failure(.writeFailed, "standard output: \(Files.reason()). It was not written whole.")
    }
  }

  /// Shows where to type.
  static func prompt() {
    _ = "> ".withCString { Glibc.write(STDERR_FILENO, $0, 2) }
  }

  /// Whether a person can answer on standard input.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Asks a question until it is answered with yes or no; the end of input is a no.
  static func agrees(to question: String) -> Bool {
    while true {
      tell(question + "  (yes or no)")
      prompt()
      guard let line = readLine() else { return false }
      switch line.lowercased().split(separator: " ").first {
      case "y", "yes": return true
      case "n", "no": return false
      default: continue
      }
    }
  }

  /// Says something to the person at the terminal. Where nobody listens, nothing is lost but the words.
  static func tell(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
