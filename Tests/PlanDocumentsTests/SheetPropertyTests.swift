import GradedExposure
import Testing

@testable import PlanDocuments

/// What holds for every sheet.
@Suite struct SheetPropertyTests {
  private static let header = "item;fear (0-10);harm;side;goal;feared-outcome;direction"
  private static let rows = [
    "turn;7,5;80;left;2;It locks;", "turn-left;6;;;;\"a;b\nc\";", "look-up;declined;90;;;;", "hug;n/a;;;;;",
    "mop;4;30;;;;", "Play the cello;8;70;;1;;none", "Play the cello;9;;;;I drop it;none",
    "iron;not tried;;;;;",
    "turn;2;20;right;;;",
  ]

  /// A generator of the test's own: the same orders on every machine.
  private struct Steps: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  @Test func rowsInAnotherOrderSayTheSame() throws {
    let sheet = try SheetSample.read(([Self.header] + Self.rows).joined(separator: "\n"))
    #expect(sheet.ratings.count == Self.rows.count && sheet.goals.count == 2 && sheet.ownItems.count == 1)
    var steps = Steps(state: 7)
    for _ in 0..<50 {
      let other = try SheetSample.read(
        ([Self.header] + Self.rows.shuffled(using: &steps)).joined(separator: "\n"))
      #expect(Set(other.ratings) == Set(sheet.ratings) && other.ratings.count == sheet.ratings.count)
      #expect(other.goals == sheet.goals)
      #expect(other.ownItems == sheet.ownItems)
      #expect(other.warnings == sheet.warnings)
    }
  }

  @Test func problemsInAnotherOrderOfColumnsAreTheSame() throws {
    let first = try SheetSample.sentences("item,fear,harm\nturn,x,101\nnonsense,50,\n")
    let second = try SheetSample.sentences("harm,fear,item\n101,x,turn\n,50,nonsense\n")
    #expect(first.count == 4)
    #expect(first == second)
  }

  @Test func aSheetComesBackFromAnAssessmentDocument() throws {
    let sheet = try SheetSample.read(([Self.header] + Self.rows).joined(separator: "\n"))
    var assessment = Assessment(
      assessedOn: SamplePlans.today, availability: Availability(start: SamplePlans.today, weekdays: [.mon]))
    assessment.ratings = sheet.ratings
    assessment.goals = sheet.goals
    assessment.ownItems = sheet.ownItems
    assessment.scaleDeclared = sheet.scaleDeclared
    let document = Document.assessment(assessment)
    #expect(try Document.read(document.bytes(file: "a.xml"), file: "a.xml").document == document)
  }

  @Test func everyPrefixOfASheetIsReadOrRefusedWithASentence() throws {
    let bytes = Array(([Self.header] + Self.rows).joined(separator: "\r\n").utf8)
    let reader = RatingsReader(catalogue: try StandardDocuments.catalogue(), scale: nil)
    for length in 0..<bytes.count {
      if case .failure(let problems) = reader.read(Array(bytes[..<length]), file: "r.csv") {
        #expect(!problems.problems.isEmpty && problems.problems.allSatisfy { $0.sentence.hasSuffix(".") })
        #expect(problems.problems == problems.problems.sorted())
      }
    }
  }

  @Test func everySingleByteChangedIsReadOrRefusedWithASentence() throws {
    let bytes = Array(([Self.header] + Self.rows).joined(separator: "\n").utf8)
    let reader = RatingsReader(catalogue: try StandardDocuments.catalogue(), scale: nil)
    var steps = Steps(state: 11)
    for _ in 0..<1_000 {
      var changed = bytes
      changed[Int(steps.next() >> 33) % bytes.count] = UInt8(truncatingIfNeeded: steps.next() >> 24)
      switch reader.read(changed, file: "r.csv") {
      case .failure(let problems): #expect(!problems.problems.isEmpty)
      case .success(let sheet): #expect(sheet.ratings.allSatisfy { ($0.fear == nil) != ($0.unrated == nil) })
      }
    }
  }
}
