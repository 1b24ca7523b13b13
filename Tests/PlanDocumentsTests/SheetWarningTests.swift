import GradedExposure
import Testing

@testable import PlanDocuments

/// What is left aside is said, sorted, and nothing of its cells is kept.
@Suite struct SheetWarningTests {
  @Test func columnsThatNobodyReadsAreNamedAndTheirCellsAreNowhere() throws {
    let sheet = try SheetSample.read(
      "Surname,item,,fear,Born,\nMeier,turn-left,x,70,1979-02-03,\nMeier,look-up,y,50,1979-02-03,\n")
    #expect(
      sheet.notes == [
        "Column \"Born\" is not used; nothing in it is read or kept.",
        "Column \"Surname\" is not used; nothing in it is read or kept.",
        "Column 3 has no name in the first row; nothing in it is read or kept.",
      ])
    #expect(!"\(sheet)".contains("Meier") && !"\(sheet)".contains("1979"))
  }

  @Test func aNameInAnotherColumnIsInNoSentenceEither() throws {
    let sentences = try SheetSample.sentences(
      "Surname,item,fear,harm\nMeier,turn,70,\nMeier,nonsense,Meier,x\nMeier,look-up,5,\"\n")
    #expect(sentences.count >= 4)
    #expect(!sentences.contains { $0.contains("Meier") })
  }

  @Test func rowsThatEndEarlyAreSaid() throws {
    let sheet = try SheetSample.read("item,fear,harm,goal\nturn-left,70\nlook-up,50,40,\nhug\n")
    #expect(
      sheet.notes == [
        "Rows 2 and 4 have fewer cells than there are columns. What is missing at the end counts as empty; look whether "
          + "a cell is missing before it."
      ])
    #expect(SheetSample.fears(sheet) == ["turn-left 70", "look-up 50", "hug not-rated"])
  }

  @Test(arguments: [
    "direction\nturn-left,70,flexion", "speed\nturn-left,70,quick", "parts\nturn-left,70,rotation",
    "contact\nturn-left,70,yes", "axial-load\nheadstand,70,no",
  ])
  func demandsOfACatalogueItemAreItsOwn(_ sheet: String) throws {
    let sheet = try SheetSample.read("item,fear,\(sheet)\n")
    let title =
      sheet.ratings[0].item.rawValue == "headstand"
      ? "Do a headstand" : "Turn your head left as far as you can"
    #expect(
      sheet.notes == ["\"\(title)\" is in the catalogue: its demands are used, and those in the row are not."]
    )
    #expect(sheet.ownItems.isEmpty)
  }

  @Test func demandsThatAreThoseOfTheCatalogueAreNotWorthAWord() throws {
    let sheet = try SheetSample.read(
      "item,fear,direction,speed,axial-load,contact\nturn-left,70,Rotation,slow,No,no\nheadstand,80,,,yes,\n")
    #expect(sheet.notes.isEmpty)
  }

  @Test func ownWordsThatNameTheOtherSideAreAskedAbout() throws {
    let sheet = try SheetSample.read(
      "item,fear,direction,side\nLook over my left shoulder at the baby,70,rotation,right\n"
        + "Look over my right shoulder at the dog,60,rotation,right\nLook left and right at once,50,rotation,both\n"
    )
    #expect(
      sheet.notes == [
        "\"Look over my left shoulder at the baby\" names one side, and its side is right. Look whether the head turns "
          + "or tilts to the right."
      ])
  }

  @Test func aWarningIsSaidOnce() throws {
    let sheet = try SheetSample.read("item,fear,speed\nturn-left,70,quick\nturn-left,60,quick\n")
    #expect(sheet.notes.count == 1)
  }
}
