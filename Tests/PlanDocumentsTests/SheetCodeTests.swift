import GradedExposure
import Testing

@testable import PlanDocuments

/// The code at the foot of a sheet.
struct SheetCodeTests {
  static let courses = [
    "course-feared-outcome", "course-low-fear", "course-pain-up", "course-refusal", "course-relapse",
    "course-slow", "course-steady", "course-stop",
  ]

  private static let samples = (0..<40).map { SheetCode(digest: SHA256.hex([UInt8($0)])) }

  /// The code with its signs changed.
  private func changed(_ code: SheetCode, _ change: (inout [Character]) -> Void) -> String {
    var signs = Array(code.text.filter { $0 != "-" })
    change(&signs)
    return String(signs)
  }

  @Test func aCodeIsReadAsItIsPrintedAndAsItIsTyped() throws {
    for code in Self.samples {
      #expect(try SheetCode(typed: code.text) == code)
      #expect(try SheetCode(typed: " " + code.text.lowercased().replacing("-", with: " ")) == code)
    }
    #expect(Set(Self.samples).count == Self.samples.count)
    #expect(SheetCode.signs.count == 23 && Set(SheetCode.signs).count == 23)
    #expect(!SheetCode.signs.contains { "0O1IL2Z5SB".contains($0) })
  }

  @Test func anyOneWrongSignIsFound() throws {
    for code in Self.samples {
      for place in 0..<SheetCode.length {
        for sign in SheetCode.signs {
          let typed = changed(code) { $0[place] = sign }
          if typed == code.text.replacing("-", with: "") { continue }
          #expect(throws: SheetCodeProblem.mistyped(typed)) { try SheetCode(typed: typed) }
        }
      }
    }
  }

  @Test func anyTwoSignsThatChangedPlacesAreFound() throws {
    for code in Self.samples {
      for first in 0..<SheetCode.length {
        for second in first..<SheetCode.length {
          let typed = changed(code) { $0.swapAt(first, second) }
          if typed == code.text.replacing("-", with: "") { continue }
          #expect(throws: SheetCodeProblem.mistyped(typed)) { try SheetCode(typed: typed) }
        }
      }
    }
  }

  @Test func whatIsNoCodeSaysWhy() {
    func problem(_ typed: String) -> String {
      do throws(SheetCodeProblem) {
        return try SheetCode(typed: typed).text
      } catch { return error.sentence }
    }
    #expect(
      problem("7HKM-P3XO")
        == "\"7HKM-P3XO\" has \"O\", which no code has: a code is made of 346789ACDEFHJKMNPRTVWXY. Look at the foot of "
        + "the sheet again.")
    #expect(
      problem("7HKM")
        == "\"7HKM\" has 4 signs, and a code has 8. Look at the foot of the sheet again.")
    #expect(problem("").hasPrefix("\"\" has 0 signs"))
    #expect(
      problem("3334-3333")
        == "the last sign of \"3334-3333\" does not fit the others: one of them is wrong, or two changed places. Look at "
        + "the foot of the sheet again.")
  }

  // MARK: Plans

  /// The plans of all scenarios and courses, with the codes of their versions.
  private static let plans = Result {
    try (LayoutSample.scenarios + courses).map { name in
      let plan = try LayoutSample.plan(name)
      return (name: name, plan: plan, codes: try plan.versions.map { try #require(plan.code(of: $0.number)) })
    }
  }

  @Test func everyVersionHasItsOwnCode() throws {
    let all = try Self.plans.get()
    #expect(all.flatMap(\.codes).count > 60)
    for one in all { #expect(Set(one.codes).count == one.codes.count, "\(one.name)") }
  }

  /// Courses that start alike are one plan until they part.
  @Test func twoPlansShareACodeOnlyWhileTheyAreTheSame() throws {
    let all = try Self.plans.get()
    for one in all {
      for other in all where other.name != one.name {
        for (index, code) in one.codes.enumerated() {
          let isSame =
            one.plan.assessment == other.plan.assessment
            && one.plan.versions.prefix(index + 1) == other.plan.versions.prefix(index + 1)
          #expect(other.codes.contains(code) == isSame, "\(one.name), \(other.name)")
        }
      }
    }
  }

  @Test func theNewestIsCurrentAndEveryOtherIsSuperseded() throws {
    for (_, plan, codes) in try Self.plans.get() {
      for (version, code) in zip(plan.versions, codes) {
        let answer = CodeAnswer(code, of: plan)
        guard version.number < plan.versions.count else {
          #expect(answer == .current(version: version.number))
          continue
        }
        #expect(
          answer
            == .superseded(
              version: version.number, by: version.number + 1,
              since: plan.versions[version.number].effectiveFrom))
      }
    }
  }

  @Test func thatOfAnotherPlanIsUnknown() throws {
    let all = try Self.plans.get()
    for (one, other) in zip(all, all.dropFirst() + all.prefix(1)) {
      for code in Set([one.codes[0], one.codes[one.codes.count - 1]]) where !other.codes.contains(code) {
        #expect(CodeAnswer(code, of: other.plan) == .unknown(code), "\(one.name)")
      }
    }
  }

  @Test func whatIsOnPaperIsCoveredAndASignatureIsNot() throws {
    let plan = try SignedPlans.plan()
    let code = try #require(plan.code(of: 1))
    #expect(try SignedPlans.signed().code(of: 1) == code)
    var other = plan
    other.assessment.patient = PatientID(rawValue: "P-018")
    #expect(other.code(of: 1) != code)
    other = plan
    other.assessment.ratings[0].fearedOutcome = OwnWords(rawValue: "It locks.")
    #expect(other.code(of: 1) != code)
    other = plan
    other.catalogue.items[0].title += " now"
    #expect(other.code(of: 1) != code)
    #expect(plan.code(of: 2) == nil)
  }

  @Test func laterEntriesChangeNoEarlierCode() throws {
    let plan = try SamplePlans.running()
    for number in 1..<plan.versions.count {
      var then = plan
      then.versions = Array(plan.versions.prefix(number))
      let rests = then.versions.last?.after
      let kept = plan.events.lastIndex { $0.id == rests }.map { $0 + 1 } ?? 0
      then.events = Array(plan.events.prefix(kept))
      #expect(then.code(of: number) == plan.code(of: number))
    }
  }

  @Test func everyPageOfEverySheetHasTheCode() throws {
    for (_, plan) in try SamplePlans.all() {
      let code = try #require(plan.code(of: plan.versions.count))
      for kind in HandoutKind.allCases {
        let text = Handout.text(kind, of: plan)
        #expect(PrintedCode.all(in: text) == [code.text])
        for page in text.split(separator: "\u{0C}") { #expect(page.contains("code \(code.text)")) }
      }
    }
  }

  @Test func codesAreFoundOnNarrowPagesAndOnlyTheyAre() throws {
    let plan = try SamplePlans.running()
    let sheet = try #require(Handout.sheet(.patient, of: plan))
    let code = try #require(plan.code(of: plan.versions.count))
    for width in PageFormat.widths.lowerBound...40 {
      let format = try #require(PageFormat(width: width, length: 30))
      #expect(PrintedCode.all(in: sheet.text(format)) == [code.text])
    }
    #expect(PrintedCode.all(in: "code 7HKM-P3XA, and 7HKM-P3XY; P-017 2026-2027 AAAA-AAA") == ["7HKM-P3XA"])
  }
}
