import GradedExposure
import Testing

@testable import PlanDocuments

/// The ASCII edition: typography is written out, and nothing else is changed.
struct ASCIITests {
  @Test(arguments: [
    ("“I’m afraid” – it’s…", "\"I'm afraid\" - it's..."), ("«oui» ‹non› „ja‘", "\"oui\" 'non' \"ja'"),
    ("45° left", "45 degrees left"), ("45 °C", "45 degrees C"), ("3×10 − 2 ± 1", "3x10 - 2 +/- 1"),
    ("1½ hours, ¾", "1 1/2 hours, 3/4"), ("½2", "1/2 2"), ("☐ yes ☑ no ☒\u{FE0F}", "[\u{A0}] yes [x] no [x]"),
    ("≤ 10 → ≥ 5", "<= 10 -> >= 5"), ("┌─┐│═", "+-+|="), ("m²", "m^2"), ("a\u{2009}b\u{202F}c", "a b c"),
    ("Do\u{AD}nau\u{200B}", "Donau"), ("ﬁve — ﬂat", "five -- flat"), ("plain ~ text", "plain ~ text"),
    ("•", "*"),
  ])
  func typographyIsWrittenOut(_ given: String, _ ascii: String) {
    let text = ASCIIText(given)
    #expect(text.text == ascii)
    #expect(text.unheld.isEmpty)
  }

  @Test func aNumberNeverBecomesAnother() {
    for (given, ascii) in [("10½", "10 1/2"), ("5²", "5^2"), ("0–10", "0-10"), ("7·5", "7·5"), ("٣", "٣")] {
      #expect(ASCIIText(given).text == ascii)
    }
    #expect(ASCIIText("7·5").unheld == ["·"])
    #expect(ASCIIText("٣").unheld == ["٣"])
  }

  @Test func aLetterIsNeverReplaced() {
    let text = ASCIIText("Über e\u{301}t\u{E9}, 首 👍🏽 µ ✓ Ü")
    #expect(text.text == "Über e\u{301}t\u{E9}, 首 👍🏽 µ ✓ Ü")
    #expect(text.unheld.map(String.init) == ["Ü", "é", "首", "👍🏽", "µ", "✓"])
  }

  /// A sheet without other letters is the same in both editions, byte for byte.
  @Test func theProgramsOwnWordsAreASCII() throws {
    for plan in [try SamplePlans.planned(), try SamplePlans.held(), try SamplePlans.messy()] {
      for kind in HandoutKind.allCases {
        let text = try printed(plan, kind, .ascii)
        #expect(text == (try printed(plan, kind, .unicode)))
        #expect(text.utf8.allSatisfy { $0 < 128 })
      }
    }
  }

  @Test func typographyInOwnWordsIsPrinted() throws {
    var assessment = try SamplePlans.planned().assessment
    assessment.ratings[0].fearedOutcome = OwnWords(rawValue: "It’s “snapping” at 45° … ☐ ½")
    assessment.note = OwnWords(rawValue: "Sleeps 6–7 hours — “well”")
    let plan = try SamplePlans.plan(assessment)
    for width in [32, 33, 40, 71, 72, 100, 132] {
      let text = try printed(plan, .clinician, .ascii, width: width)
      #expect(text.utf8.allSatisfy { $0 < 128 })
      #expect(text.split { "\n\u{0C}".contains($0) }.allSatisfy { $0.utf8.count <= width })
      let words = text.split { $0.isWhitespace }.joined(separator: " ")
      #expect(words.contains("\"It's \"snapping\" at 45 degrees ... [ ] 1/2\""))
      #expect(words.contains("\"Sleeps 6-7 hours -- \"well\"\""))
    }
  }

  @Test func whatASCIICannotHoldIsNamedWithItsPlace() throws {
    var assessment = try SamplePlans.planned().assessment
    assessment.ratings[0].fearedOutcome = OwnWords(rawValue: "Mir wird “schwarz” und ich stürze, stürze")
    assessment.goals[0].words = OwnWords(rawValue: "été e\u{301}")
    assessment.note = OwnWords(rawValue: "Nur für die Klinik")
    let plan = try SamplePlans.plan(assessment)
    let (lines, text) = try read(plan)
    let said = #expect(throws: InputProblems.self) { try printed(plan, .patient, .ascii) }
    let tail =
      "cannot be written in ASCII, and nobody's words are changed. Print the sheet without --ascii, or agree "
      + "on other words and plan again."
    let words = "\"Mir wird “schwarz” und ich stürze, stürze\""
    let goal = try #require(text.firstIndex { $0.contains("<words>été") }) + 1
    let fear = try #require(text.firstIndex { $0.contains("<fearedOutcome>Mir") }) + 1
    #expect(
      said?.problems.map(\.sentence) == [
        "p.xml, line \(goal), words: \"é\" (U+00E9) in \"été e\u{301}\" \(tail)",
        "p.xml, line \(fear), fearedOutcome: \"ü\" (U+00FC) in \(words) \(tail)",
      ])
    let clinician = #expect(throws: InputProblems.self) { try printed(plan, .clinician, .ascii) }
    let sentences = try #require(clinician?.problems.map(\.sentence))
    #expect(sentences.contains("p.xml, line \(fear), fearedOutcome: \"ü\" (U+00FC) in \(words) \(tail)"))
    #expect(sentences.contains { $0.contains(", note: \"ü\" (U+00FC) in \"Nur für die Klinik\"") })
    #expect(sentences.count == 2)
    #expect(lines.words.count == 3)
  }

  /// A character that the document does not explain is named all the same.
  @Test func nothingIsPrintedThatASCIICannotHold() throws {
    var assessment = try SamplePlans.planned().assessment
    assessment.note = OwnWords(rawValue: "Größe")
    let plan = try SamplePlans.plan(assessment)
    let (lines, _) = try read(SamplePlans.planned())
    let format = try #require(PageFormat(characters: .ascii))
    let said = #expect(throws: InputProblems.self) {
      try Handout.text(
        .clinician, of: plan, format: format, printedOn: SamplePlans.today, file: "p.xml", lines: lines)
    }
    #expect(said?.problems.count == 1)
    #expect(
      said?.problems[0].sentence.hasPrefix("p.xml: \"ö\" (U+00F6) and \"ß\" (U+00DF) in \"Notes: ") ?? false)
  }

  private func read(_ plan: Plan) throws -> (lines: Lines, text: [Substring]) {
    let bytes = try Document.plan(plan).bytes(file: "p.xml")
    let text = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return (try Document.read(bytes, file: "p.xml").lines, text)
  }

  @discardableResult
  private func printed(
    _ plan: Plan, _ kind: HandoutKind, _ characters: PageFormat.Characters, width: Int = 72
  ) throws -> String {
    let format = try #require(PageFormat(width: width, characters: characters))
    return try Handout.text(
      kind, of: plan, format: format, printedOn: SamplePlans.today, file: "p.xml", lines: read(plan).lines)
  }
}
