import GradedExposure
import Testing

@testable import PlanDocuments

/// All words live in the wording file, and a file that does not fit is refused.
struct WordingTests {
  @Test func theStandardFileHasExactlyTheKeysOfTheProgram() throws {
    let file = WordingFile(try #require(EmbeddedFile.bytes(WordingFile.standardName)).map { $0 })
    #expect(file.problems.isEmpty)
    let keys = Wording.areas.flatMap { $0.keys }
    #expect(Set(keys).count == keys.count, "two areas share a key")
    #expect(Set(keys).subtracting(file.texts.keys).sorted() == [])
    #expect(Set(file.texts.keys).subtracting(keys).sorted() == [])
    for (key, words) in file.texts { #expect(WordingTemplate(words).isWellFormed, "\(key)") }
  }

  @Test func aPlaceIsFilledAndANounFollowsItsNumber() {
    let template = WordingTemplate("Do it {times} {times|time|times} on {day}.")
    #expect(template.places == ["day", "times"])
    #expect(template.filled(with: ["times": 1, "day": "Monday"], .oneOther) == "Do it 1 time on Monday.")
    #expect(template.filled(with: ["times": 2, "day": "{times}"], .oneOther) == "Do it 2 times on {times}.")
    #expect(WordingTemplate("{n|eins|zwei|viele}").filled(with: ["n": 25], .oneFewMany) == "viele")
  }

  @Test(arguments: [(1, 0), (21, 0), (11, 2), (2, 1), (34, 1), (12, 2), (0, 2), (105, 2)])
  func ukrainianHasThreeForms(number: Int, form: Int) {
    #expect(PluralRule.oneFewMany.form(of: number) == form)
  }

  private func problems(_ text: String) -> [String] {
    do {
      _ = try Wording(reading: Array(text.utf8), file: "own.txt")
      return []
    } catch {
      return error.problems.map(\.sentence)
    }
  }

  @Test func ownWordsStandInPlaceOfOursAndTheRestStays() throws {
    let own = try Wording(
      reading: Array(
        "\u{FEFF}# ours\r\nlanguage: en\r\nplural: one-other\r\npatient.why:  What for: my life \r\n".utf8),
      file: "own.txt")
    #expect(own.words("patient.why") == "What for: my life")
    #expect(own.words("patient.myGoals") == Wording.standard.words("patient.myGoals"))
    #expect(own.speaking { Weekday.mon.inWords } == "Monday")
  }

  @Test(arguments: [
    ("x", "own.txt, line 3: \"x\" has no key. Write \"key: words\", or # before a comment."),
    (
      "patient.wy: Why",
      "own.txt, line 3: \"patient.wy\" is no key of the program. Did you mean patient.why? \"neckplan wording\" prints them all."
    ),
    ("patient.why:", "own.txt, line 3: patient.why has no words. Write some, or leave the line out."),
    ("date.short: {day} {month}", "own.txt, line 3: the words of date.short lack {year}."),
    (
      "date.short: {day} {month} {year} {hour}",
      "own.txt, line 3: the words of date.short have {hour}, which nothing fills."
    ),
    (
      "date.short: {day} {month {year}",
      "own.txt, line 3: the braces in the words of date.short are no places. A place is {name} or {name|day|days}."
    ),
    (
      "level.seconds: {seconds} {seconds|a|b|c}",
      "own.txt, line 3: {seconds|…} in the words of level.seconds has 3 forms; this plural rule has 2."
    ),
    (
      "patient.why: a\npatient.why: b",
      "own.txt, line 4: patient.why stands in line 3 too. Keep one of the two."
    ),
    (
      "patient.why: a\u{7}",
      "own.txt, line 3: the words of patient.why hold a control character. Take it out."
    ),
  ])
  func whatIsWrongIsSaidWithItsLine(line: String, sentence: String) {
    #expect(problems("language: en\nplural: one-other\n" + line + "\n") == [sentence])
  }

  @Test func anotherLanguageNeedsEveryKey() {
    let missing = problems("language: de\nplural: one-other\npatient.why: Warum\n")
    #expect(missing.count == Wording.standard.keys.count - 1)
    #expect(
      missing.contains(
        "own.txt: patient.myGoals has no line. A language other than the program's own needs every key."))
    #expect(
      problems("patient.why: a") == [
        "own.txt, line 1: how the language makes plurals is not said. Add a line such as \"plural: one-other\".",
        "own.txt, line 1: the language is not said. Add a line such as \"language: en\".",
      ] || !problems("patient.why: a").isEmpty)
  }

  @Test func aWholeOtherLanguageSpeaksEverywhere() throws {
    let lines = Wording.standard.keys.map { key -> String in
      // Every word that is ours is marked, every place kept.
      key + ": " + (Wording.standard.words(key).isEmpty ? "" : "ß" + Wording.standard.words(key))
    }
    let other = try Wording(
      reading: Array((["language: de", "plural: one-other"] + lines).joined(separator: "\n").utf8),
      file: "de.txt")
    let plan = try SamplePlans.planned()
    #expect(other.speaking { Handout.text(.record, of: plan) }.contains("PLAN"))
    // The record has no sheet: it is one text.
    for kind in HandoutKind.allCases where kind != .record {
      let sheet = other.speaking { Handout.sheet(kind, of: plan) }
      for text in try #require(sheet).blocks.flatMap(\.texts) where text.contains(where: \.isLetter) {
        #expect(text.contains("ß") || isOfThePlan(text, plan), "\(kind): \(text)")
      }
    }
  }

  /// Whether a text is the catalogue's, the patient's or an id.
  private func isOfThePlan(_ text: String, _ plan: Plan) -> Bool {
    let titles = plan.catalogue.items.flatMap { [$0.title] + $0.variants.map(\.title) }
    // A rule's title belongs to the rule, with its source and rationale.
    return titles.contains { text.contains($0) } || Rule.book.contains { text.hasSuffix($0.title) }
      || text.hasPrefix("\"") || !text.contains(" ")
  }
}
