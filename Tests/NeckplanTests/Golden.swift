import Foundation
import Testing

/// Files that the program writes and that are kept beside the tests.
///
/// With `NECKPLAN_RECORD=1` in the environment they are written anew, which fails that once.
enum Golden {
  /// Holds a text against a file of the project, byte for byte; what differs is shown.
  static func compare(_ text: String, with golden: String) throws {
    let file = Tool.root.appendingPathComponent(golden)
    if ProcessInfo.processInfo.environment["NECKPLAN_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(golden); run again without NECKPLAN_RECORD")
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard text != expected else { return }
    let work = try Tool.Folder()
    let diff = try Tool.run(executable: "/usr/bin/diff", ["-u", file.path, try work.write(text, to: "new")])
    Issue.record("\(golden) differs:\n\(diff.output.prefix(4_000))")
  }
}
