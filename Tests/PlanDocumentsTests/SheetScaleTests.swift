import GradedExposure
import Testing

@testable import PlanDocuments

/// A rating is never guessed: 0-10 is read as 0-10 where it is declared, and asked about where it is not.
@Suite struct SheetScaleTests {
  @Test func theWholeSheetIsOnTheScaleOfTheOption() throws {
    let sheet = try SheetSample.read(
      "item;fear;harm;avoidance\nturn-left;7,5;8;10\nlook-up;0.5;;0\nhug;declined;3;\n", scale: .ten)
    #expect(sheet.ratings.map(\.fear) == [75, 5, nil])
    #expect(sheet.ratings.map(\.harm) == [80, nil, 30])
    #expect(sheet.ratings.map(\.avoidance) == [100, 0, nil])
    #expect(sheet.ratings.map(\.fearGiven) == ["7,5", "0.5", nil])
    #expect(sheet.ratings.map(\.harmGiven) == ["8", nil, "3"])
    #expect(sheet.ratings.map(\.avoidanceGiven) == ["10", "0", nil])
    #expect(sheet.ratings.allSatisfy { $0.givenScale == .ten })
    #expect(sheet.scaleDeclared == .ten)
  }

  @Test(arguments: [
    "fear (0-10)", "Fear 0-10", "fear[0-10]", "FEAR: 0-10", "fear_0-10", "fear (0–10)", "fear (0 - 10)",
    "fear (0 — 10)",
    "fear, 0 to 10",
  ])
  func aColumnIsOnTheScaleOfItsHeader(_ header: String) throws {
    let sheet = try SheetSample.read(
      "item;\(header.filter { $0 != "," });harm\nturn-left;7;70\nlook-up;5,5;60\n")
    #expect(sheet.ratings.map(\.fear) == [70, 55])
    #expect(sheet.ratings.map(\.harm) == [70, 60])
    #expect(sheet.ratings.map(\.fearGiven) == ["7", "5,5"])
    #expect(sheet.ratings.map(\.harmGiven) == [nil, nil])
    #expect(sheet.scaleDeclared == .ten)
  }

  @Test func whatTheHeaderDeclaresForFearIsWhatWasDeclared() throws {
    let sheet = try SheetSample.read("item,fear (0-100),harm\nturn-left,70,7\n", scale: .ten)
    #expect(sheet.scaleDeclared == .hundred)
    #expect(sheet.ratings.map(\.fear) == [70] && sheet.ratings.map(\.harm) == [70])
  }

  @Test func theHeaderOfAColumnIsStrongerThanTheOption() throws {
    let sheet = try SheetSample.read("item,fear,harm (0-100)\nturn-left,7,70\n", scale: .ten)
    #expect(sheet.ratings.map(\.fear) == [70])
    #expect(sheet.ratings.map(\.harm) == [70])
  }

  /// A header that says 0-100 is a declaration: planning does not ask again, and the clinician is told.
  @Test(arguments: [
    ("item,fear (0-100)\nturn-left,7\nlook-up,5\nhug,3\n", nil),
    ("item,fear\nturn-left,7\nlook-up,5\nhug,3\n", RatingScale.hundred),
  ])
  func lowRatingsThatAreDeclaredAreNotAskedAbout(_ text: String, _ scale: RatingScale?) throws {
    let sheet = try SheetSample.read(text, scale: scale)
    #expect(sheet.scaleDeclared == .hundred)
    #expect(sheet.ratings.map(\.fear) == [7, 5, 3])
    var assessment = SamplePlans.assessment()
    assessment.ratings = sheet.ratings
    assessment.scaleDeclared = sheet.scaleDeclared
    let plan = try SamplePlans.plan(assessment)
    #expect(
      plan.current?.decisions.contains { $0.fact == .scaleDeclared(highest: 7, askAtMost: 10) } == true)
  }

  @Test(arguments: [
    "item,fear\nturn-left,0\nlook-up,0\n", "item,fear\nturn-left,10\nlook-up,11\n",
    "item,fear\nturn-left,5\nlook-up,60\nhug,0\n",
    "item,fear\nturn-left,5\nlook-up,10\nhug,20\nmop,60\n", "item,fear,harm\nturn-left,70,0\nlook-up,60,\n",
  ])
  func ratingsThatFitZeroToHundredAreNotAskedAbout(_ text: String) throws {
    let sheet = try SheetSample.read(text)
    #expect(sheet.scaleDeclared == nil)
    #expect(sheet.ratings.allSatisfy { $0.givenScale == nil && $0.fearGiven == nil })
  }

  /// A fear rating that was converted once hid that the harm beside it was not.
  @Test func aNumberBesideAConvertedOneIsAskedAboutToo() throws {
    var assessment = SamplePlans.assessment()
    for (item, fear) in [("turn-left", 70), ("look-up", 50)] {
      var rating = Rating(item: ItemID(rawValue: item), fear: fear, harm: fear / 10)
      rating.fearGiven = "\(fear / 10)"
      rating.givenScale = .ten
      assessment.ratings.append(rating)
    }
    let invalid = #expect(throws: InvalidRequest.self) { try SamplePlans.plan(assessment) }
    #expect(invalid?.problems == [.ambiguousScale(field: "harm", highest: 7)])
    #expect(
      invalid?.problems.first?.sentence
        == "every harm value is 7 or less. Was a 0-10 scale used? Correct the values; if they are right, declare the "
        + "scale: --scale 0-100 for a sheet, scaleDeclared=\"0-100\" in a document.")
  }

  /// What a sentence says to do, done, is read.
  @Test func theAdviceWorks() throws {
    #expect(try !SheetSample.sentences("item,fear,harm\nturn-left,70,8\nlook-up,50,6\n").isEmpty)
    let tens = try SheetSample.read("item,fear,harm (0-10)\nturn-left,70,8\nlook-up,50,6\n")
    #expect(tens.ratings.map(\.harm) == [80, 60])
    let hundreds = try SheetSample.read("item,fear,harm (0-100)\nturn-left,70,8\nlook-up,50,6\n")
    #expect(hundreds.ratings.map(\.harm) == [8, 6])
    let mixed = try SheetSample.read("item,fear (0-100)\nturn-left,7\nlook-up,5\nhug,100\n")
    #expect(mixed.ratings.map(\.fear) == [7, 5, 100])
    #expect(
      try SheetSample.sentences("item,fear (0-10)\nturn-left,7\nlook-up,5\nhug,100\n") == [
        "r.csv, row 4, column fear: \"100\" is off the scale of 0 to 10. Ask the patient again, or correct the scale."
      ])
  }
}
