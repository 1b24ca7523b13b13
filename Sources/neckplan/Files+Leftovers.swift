internal import Glibc

extension Files {
  /// How the name of a temporary file ends: with the process that writes it.
  static func temporaryEnding(_ process: pid_t) -> String { "\(process).tmp" }

  /// Takes away the temporary files of a file whose writers were killed: those of processes that are no more, and
  /// those of this process's own number, which it has not made yet.
  ///
  /// What cannot be taken away stays; it is beside the document and never read.
  static func removeLeftovers(of path: String) {
    guard let folder = opendir(folder(of: path)) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let found = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      let name = split(path).directory + found
      let numbers = found.split(separator: ".").dropLast().last
      guard let process = numbers.flatMap({ pid_t($0) }), process > 0,
        name == hidden(path, temporaryEnding(process)), process == getpid() || isNoMore(process)
      else { continue }
      unlink(name)
    }
  }

  private static func isNoMore(_ process: pid_t) -> Bool { kill(process, 0) != 0 && errno == ESRCH }
}
