import Foundation
import GradedExposure
import PlanDocuments
import Testing

/// The documentation says what the code is: the rules page is written by it, the glossary names its types.
@Suite struct DocumentationTests {
  private static let catalog = "Sources/GradedExposure/GradedExposure.docc"

  /// `NECKPLAN_RECORD=1 swift test --filter Documentation` writes the page anew, and fails that once.
  @Test func theRulesPageIsWrittenFromTheRules() throws {
    let page = RulesPage(settings: try StandardDocuments.settings())
    try Golden.compare(page.text, with: Self.catalog + "/Rules.md")
  }

  @Test func everyRuleNumberAndExampleIsOnTheRulesPage() throws {
    let settings = try StandardDocuments.settings()
    let text = RulesPage(settings: settings).text
    for id in RuleID.allCases {
      #expect(text.components(separatedBy: "## \(id.rawValue) ").count == 2, "\(id.rawValue)")
    }
    for key in SettingKey.allCases { #expect(text.contains("(`\(key.rawValue)`)"), "\(key.rawValue)") }
    let examples = text.split(separator: "Examples, each a test:").dropFirst()
    #expect(examples.count == Rule.book.count)
    #expect(examples.allSatisfy { $0.hasPrefix("\n\n- ") })
  }

  @Test func theRulesPageShowsTheNumbersOfItsProtocol() throws {
    var settings = try StandardDocuments.settings()
    let at = try #require(settings.settings.firstIndex { $0.key == .toleranceChance })
    settings.settings[at].value = 0.1
    settings.settings[at].source = "A | B_c"
    settings.settings[at].status = .unverified
    let row = """
      | most chance of passing the willingness (`tolerance-chance`) | 10% | 1% to 50% | unverified | A \\| B\\_c |
      """
    #expect(RulesPage(settings: settings).text.contains(row + "\n"))
  }

  @Test func everyPageIsInTheTopicsAndEveryTopicIsAPage() throws {
    let folder = Tool.root.appendingPathComponent(Self.catalog)
    let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    let pages = names.filter { $0.hasSuffix(".md") }
    var named: Set<String> = []
    for page in pages {
      let text = try String(contentsOf: folder.appendingPathComponent(page), encoding: .utf8)
      named.formUnion(text.matches(of: /<doc:([^>#]+)>/).map { String($0.1) })
    }
    let written = pages.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
    #expect(named.sorted() == written.filter { $0 != "GradedExposure" }.sorted())
  }

  @Test func theGlossaryIsSorted() throws {
    let words = try glossary().map { $0[0] }
    #expect(words.count > 50)
    #expect(words == words.sorted { $0.lowercased() < $1.lowercased() })
    #expect(Set(words).count == words.count)
  }

  @Test func everyRowOfTheGlossaryIsComplete() throws {
    for row in try glossary() {
      #expect(row.count == 4 && row.allSatisfy { !$0.isEmpty }, "\(row)")
    }
  }

  /// A word that nobody uses is no word of the project.
  @Test func everyWordOfTheGlossaryIsInTheCodeOrTheDocuments() throws {
    let used = try (sources("Sources", "swift") + sources("Schemas", "xsd")).joined(separator: "\n")
      .lowercased()
    for word in try glossary().flatMap({ $0[0].lowercased().components(separatedBy: ", ") }) {
      // As words, or run together in a type's name.
      #expect(used.contains(word) || used.contains(word.replacing(" ", with: "")), "\(word)")
    }
  }

  @Test func everyPublicTypeOfTheEngineIsInTheGlossary() throws {
    let named = Set(
      try glossary().flatMap { row in row[2].matches(of: /``([A-Za-z]+)/).map { String($0.1) } })
    let types = Set(
      try sources("Sources/GradedExposure", "swift").flatMap { text in
        text.matches(of: /(?m)^public (?:struct|enum|protocol|final class) (\w+)/).map { String($0.1) }
      })
    #expect(named.subtracting(types).sorted() == [], "named in the glossary, not in the engine")
    #expect(types.subtracting(named).sorted() == [], "in the engine, not named in the glossary")
  }

  @Test func theReadmeAndTheHelpNameWhatToReadBeforeTheFirstPatient() throws {
    let page = Self.catalog + "/IntendedUse.md"
    let readme = try String(contentsOf: Tool.root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(FileManager.default.fileExists(atPath: Tool.root.appendingPathComponent(page).path))
    #expect(readme.contains("(" + page + ")"))
    #expect(try Tool.run(["--help"]).output.contains(page))
  }

  /// A control whose proof is gone is a hope.
  @Test func everyTestThatAHazardNamesIsThere() throws {
    let file = Tool.root.appendingPathComponent(Self.catalog + "/Hazards.md")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| ") }.dropFirst()
    let tests = try sources("Tests", "swift").joined(separator: "\n")
    for row in rows {
      let proofs = row.split(separator: "|").last ?? ""
      let names = proofs.matches(of: /`(\w+)`/).map { String($0.1) }
      // Only a hazard that says so has no test.
      #expect(!names.isEmpty || proofs.trimmingCharacters(in: .whitespaces) == "none", "\(row)")
      for name in names { #expect(tests.contains("func \(name)("), "\(name)") }
    }
    #expect(rows.count >= 20)
  }

  /// The glossary's rows, each with its cells.
  private func glossary() throws -> [[String]] {
    let file = Tool.root.appendingPathComponent(Self.catalog + "/Glossary.md")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| ") }
      .dropFirst().map { row in
        row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      }
  }

  /// The texts of the files of that kind in a folder.
  private func sources(_ folder: String, _ kind: String) throws -> [String] {
    let root = Tool.root.appendingPathComponent(folder)
    return try #require(FileManager.default.enumerator(atPath: root.path)).compactMap { $0 as? String }
      .filter { $0.hasSuffix("." + kind) }.sorted()
      .map { try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8) }
  }
}
