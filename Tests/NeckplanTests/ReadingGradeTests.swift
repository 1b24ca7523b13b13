import Foundation
import GradedExposure
import Testing

@testable import PlanDocuments

/// What patients read is easy to read, by our count and by another program's.
struct ReadingGradeTests {
  /// Every scenario's plan.
  static let scenarios: [String] = {
    let names =
      FileManager.default.enumerator(atPath: Tool.root.path + "/Plans")?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix("/plan.xml") }.map { String($0.dropLast(9)) }.sorted()
  }()

  /// The texts of every patient edition of a scenario, without what the patient said.
  private func texts(_ scenario: String) throws -> [(kind: HandoutKind, texts: [String])] {
    let path = "Plans/" + scenario + "/plan.xml"
    let bytes = try Data(contentsOf: Tool.root.appendingPathComponent(path))
    guard case .plan(let plan) = try Document.read([UInt8](bytes), file: path).document else { return [] }
    return try HandoutKind.allCases.filter(\.isForPatient).map { kind in
      (kind, try #require(Handout.sheet(kind, of: plan)).blocks.flatMap(\.texts).map(unquoted))
    }
  }

  private func unquoted(_ text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: " ")
  }

  @Test func thereAreScenarios() { #expect(Self.scenarios.count >= 17) }

  @Test(arguments: scenarios) func everyPatientEditionIsEasyToRead(_ scenario: String) throws {
    for (kind, texts) in try texts(scenario) {
      let grade = ReadingLevel(texts).grade
      #expect(grade <= PatientWords.gradeMost, "\(kind): grade \(grade)")
      let longest = ReadingLevel.longest(texts)
      #expect(longest.words <= PatientWords.wordsMost, "\(kind): \(longest.text)")
      for text in texts { #expect(PatientWords.unwanted(in: text) == [], "\(kind): \(text)") }
    }
  }

  /// GNU style counts words and sentences as we do, and takes "away" and "any" for one syllable, so that its grade is
  /// lower.
  @Test(arguments: scenarios) func anotherProgramCountsMuchTheSameGrade(_ scenario: String) throws {
    for (kind, texts) in try texts(scenario) {
      // The patient's own titles may be in any language.
      let sentences = texts.filter { $0.utf8.allSatisfy { $0 < 128 } }.flatMap {
        $0.split { ".!?".contains($0) }
      }.map {
        $0.split { !$0.isLetter && $0 != "'" && $0 != "-" }.filter { $0.contains(where: \.isLetter) }.joined(
          separator: " ")
      }.filter { !$0.isEmpty }.map(\.sentenceCase)
      let ours = ReadingLevel(sentences).grade
      let run = try Tool.run(
        executable: "/usr/bin/style", ["-L", "en"],
        input: sentences.map { $0 + ".\n" }.joined(separator: "\n"))
      let line = try #require(run.output.split(separator: "\n").first { $0.contains("Kincaid:") })
      let theirs = try #require(Double(line.split(separator: " ").last ?? ""))
      let level = ReadingLevel(sentences)
      #expect(run.output.contains(" \(level.sentences.joined().count) words,"), "\(kind)")
      #expect(run.output.contains(" \(level.sentences.count) sentences,"), "\(kind)")
      #expect((-0.2...1.5).contains(ours - theirs), "\(kind): ours \(ours), theirs \(theirs)")
    }
  }
}
