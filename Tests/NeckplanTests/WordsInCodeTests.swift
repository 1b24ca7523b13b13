import Foundation
import Testing

/// The code that puts the sheets together has no words of its own: they stand in the wording file. What is said of a
/// recorded try (`MetStep`) is worded elsewhere, and not looked at here.
@Suite struct WordsInCodeTests {
  /// Where the sheets are put together.
  private static let folders = ["Handouts", "Modules"]
  /// What signs are written as in ASCII is no wording.
  private static let exempt = ["ASCIIText.swift"]

  @Test func noSheetHasWordsOfItsOwn() throws {
    let root = Tool.root.appendingPathComponent("Sources/PlanDocuments")
    var files = 0
    for folder in Self.folders {
      let path = root.appendingPathComponent(folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: path.path)
      where !Self.exempt.contains(name) {
        files += 1
        let code = try String(contentsOf: path.appendingPathComponent(name), encoding: .utf8)
        for (index, line) in code.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
          #expect(Self.words(in: String(line)) == [], "\(name), line \(index + 1)")
        }
      }
    }
    #expect(files > 50)
  }

  @Test func aWordIsFoundWhereItStands() {
    #expect(Self.words(in: #"text += " | also here: " + title"#) == [" | also here: "])
    #expect(
      Self.words(in: #"Text.of.inWords(["number": count]) + "\(a.map { "\($0)" } ?? "-")" // "words""#) == [])
    #expect(Self.words(in: #"static let area = "task""#) == [])
  }

  /// The literals of a line that hold a word; places, areas and what is filled in are none.
  private static func words(in line: String) -> [String] {
    var rest = line.replacing(/\/\/.*$/, with: "").replacing(/part: "\w+"/, with: "")
    guard !rest.contains(/static (let|var) area/), !rest.contains(/^\s*case \w+ = "/) else { return [] }
    var before = ""
    while before != rest {
      before = rest
      rest = rest.replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "")
    }
    return rest.matches(of: /"([^"]*)"(:?)/).filter { $0.2.isEmpty }.map { String($0.1) }
      .filter { $0.replacing("u{A0}", with: "").contains(/[A-Za-z]{2}/) }
  }
}
