import GradedExposure
import Testing

@testable import PlanDocuments

/// A mapping file says what a column means, before what the column says of itself.
@Suite struct SurveyMapFileTests {
  private let export = """
    clinic,q1,q1,fear_look_up,fear_turn,wish,email
    P-5,7,40,50,60,To see Anna again,anna@example.org
    """
  private let map = """
    column;item;field;scale;direction;side;extremity;contact
    clinic;;patient
    #2;Play the violin;fear;0-10
    #3;Play the violin;harm;;Rotation;left;50 %;no
    fear_turn;turn-right;avoidance
    wish;look-up;feared-outcome
    """

  @Test func whatItSaysCountsAndTheRestIsRecognised() throws {
    let response = try SurveySample(export, map: map)
    var violin = Rating(item: ItemID(rawValue: "own-play-the-violin"), fear: 70, harm: 40)
    (violin.fearGiven, violin.givenScale) = ("7", .ten)
    var up = Rating(item: ItemID(rawValue: "look-up"), fear: 50)
    up.fearedOutcome = OwnWords(rawValue: "To see Anna again")
    let right = Rating(item: ItemID(rawValue: "turn-right"), unrated: .notRated, avoidance: 60)
    #expect(response.sheet.ratings == [violin, up, right])
    let own = try #require(response.sheet.ownItems.first)
    #expect(response.sheet.ownItems.count == 1 && own.title == "Play the violin")
    #expect(own.demands == Demands(direction: .rotation, side: .left, extremity: .half))
    #expect(own.demandsAssumed == [.arms, .load, .speed, .hold, .position, .aid, .context])
    #expect(own.strainsUnanswered == [.axialLoad, .impact, .vestibular] && own.strains.isEmpty)
    #expect(response.patient?.rawValue == "P-5")
  }

  @Test func theSavedMappingSaysTheSameAgain() throws {
    let response = try SurveySample(export, map: map)
    #expect(
      response.mapping.file == """
        column,item,field,scale,direction,side,parts,extremity,arms,load,speed,hold,position,aid,context,contact,\
        axial-load,impact,vestibular
        clinic,,patient,,,,,,,,,,,,,,,,
        #2,Play the violin,fear,0-10,rotation,left,,50,,,,,,,,no,,,
        #3,Play the violin,harm,,rotation,left,,50,,,,,,,,no,,,
        fear_look_up,Look up as far as you can,fear,,,,,,,,,,,,,,,,
        fear_turn,Turn your head right as far as you can,avoidance,,,,,,,,,,,,,,,,
        wish,Look up as far as you can,feared-outcome,,,,,,,,,,,,,,,,

        """)
    let again = try SurveySample(export, map: response.mapping.file)
    #expect(again == response)
  }

  @Test func whatIsIgnoredIsNotRead() throws {
    let response = try SurveySample(
      "id,fear_look_up,fear_look_down\nP-1,70,60\n",
      map: "column,item,field\nfear_look_up,,ignore\nid,,ignore\n")
    #expect(response.sheet.ratings == [Rating(item: ItemID(rawValue: "look-down"), fear: 60)])
    #expect(response.mapping.record == nil && response.patient == nil)
  }

  /// As for a sheet: what the columns of fear declare, points where two scales meet.
  @Test(arguments: [
    ("0-10", "0-10", RatingScale.ten), ("0-100", "0-10", .hundred), ("0-100", "0-100", .hundred),
    ("0-10", "", nil), ("", "", nil),
  ])
  func theScaleIsDeclaredWhereAllColumnsOfFearDeclareOne(
    _ first: String, _ second: String, _ all: RatingScale?
  ) throws {
    let response = try SurveySample(
      "id,q1,q2,q3\nP-1,0,0,0\n",
      map: "column,item,field,scale\nq1,look-up,fear,\(first)\nq2,hug,fear,\(second)\nq3,hug,harm,0-10\n")
    #expect(response.sheet.scaleDeclared == all)
  }

  @Test func ownWordsInAnotherSpellingAreTheSameItem() throws {
    let response = try SurveySample(
      "id,q1,q2\nP-1,70,60\n",
      map: "column,item,field,direction\nq1,Play the cello,fear,none\nq2,play the Cello!,harm,none\n")
    let cello = Rating(item: ItemID(rawValue: "own-play-the-cello"), fear: 70, harm: 60)
    #expect(response.sheet.ratings == [cello])
  }

  @Test func lowValuesPassWhereTheirScaleIsDeclared() throws {
    let response = try SurveySample("id,q1\nP-1,7\n", map: "column,item,field,scale\nq1,look-up,fear,0-100\n")
    #expect(response.sheet.ratings == [Rating(item: ItemID(rawValue: "look-up"), fear: 7)])
  }

  @Test func whatTheFileSaysInVainIsSaid() throws {
    let response = try SurveySample(
      "id,q1\nP-1,70\n", map: "column,item,field,scael,arms\nq1,look-up,fear,0-100,overhead\n")
    #expect(
      response.sheet.notes == [
        "\"Look up as far as you can\" is in the catalogue: its demands are used, and those in the row are not.",
        "Column \"scael\" is not used; nothing in it is read or kept.",
      ])
  }
}
