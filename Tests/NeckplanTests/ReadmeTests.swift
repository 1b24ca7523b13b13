import Foundation
import Testing

/// What the README shows is what the program says: each command is run, and the block of text below it has to be
/// in its output, line for line; a line `…` stands for lines left out.
@Suite struct ReadmeTests {
  /// A command and the output that the README shows below it.
  private struct Shown {
    let command: String
    let output: String
  }

  @Test func whatTheReadmeShowsIsWhatTheProgramSays() throws {
    let shown = try blocks()
    #expect(shown.count == 4)
    for example in shown {
      #expect(!example.output.isEmpty)
      let work = try Tool.Folder()
      var said = ""
      for command in example.command.components(separatedBy: "&&") where command.contains("neckplan ") {
        let words = command.split(whereSeparator: \.isWhitespace).map(String.init)
        let arguments = try #require(words.firstIndex(of: "neckplan").map { words[($0 + 1)...] })
        let run = try Tool.run(
          arguments.map { $0.hasSuffix(".xml") && !$0.contains("/") ? work.file($0) : $0 })
        said += run.output.replacingOccurrences(of: work.path + "/", with: "") + run.errors
      }
      var rest = said[...]
      for piece in example.output.components(separatedBy: "…\n") where !piece.isEmpty {
        let found = try #require(
          rest.range(of: piece), "\(example.command) does not say:\n\(piece)\nbut:\n\(said)")
        rest = rest[found.upperBound...]
      }
    }
  }

  @Test func theTestCommandIsWhatCIRuns() throws {
    let readme = try String(contentsOf: Tool.root.appendingPathComponent("README.md"), encoding: .utf8)
    let script = try String(contentsOf: Tool.root.appendingPathComponent(".ci/run"), encoding: .utf8)
    let last = try #require(script.split(separator: "\n").last)
    #expect(readme.contains("```sh\n\(last)\n```"))
  }

  /// The blocks of commands that are followed by a block of output.
  private func blocks() throws -> [Shown] {
    let readme = try String(contentsOf: Tool.root.appendingPathComponent("README.md"), encoding: .utf8)
    return readme.matches(of: /```sh\n([^`]*)\n```\n\n```text\n([^`]*)```/).map {
      Shown(command: String($0.1), output: String($0.2))
    }
  }
}
