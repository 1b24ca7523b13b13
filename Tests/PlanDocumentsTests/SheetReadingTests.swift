import GradedExposure
import Testing

@testable import PlanDocuments

/// Sheets as clinics have them are read, and every cell means what its writer meant.
@Suite struct SheetReadingTests {
  /// One sheet in the dialects of spreadsheet programs.
  static let dialects: [(name: String, text: String)] = [
    ("commas", "item,fear,harm\nturn-left,70,\nlook-up,45,30\n"),
    ("semicolons", "item;fear;harm\nturn-left;70;\nlook-up;45;30\n"),
    ("tabs", "item\tfear\tharm\nturn-left\t70\t\nlook-up\t45\t30\n"),
    ("a byte-order mark", "\u{FEFF}item,fear,harm\nturn-left,70,\nlook-up,45,30\n"),
    ("CRLF", "item,fear,harm\r\nturn-left,70,\r\nlook-up,45,30\r\n"),
    ("CR", "item,fear,harm\rturn-left,70,\rlook-up,45,30\r"),
    ("no last line end", "item,fear,harm\nturn-left,70,\nlook-up,45,30"),
    ("blank lines and empty rows", "\n\nitem,fear,harm\nturn-left,70,\n,,\n\nlook-up,45,30\n\n \n,,,,\n"),
    ("spaces", " item , fear ,harm\nturn-left  , 70 ,\n look-up,\u{A0}45,30  \n"),
    ("quotes", "\"item\",\"fear\",\"harm\"\n\"turn-left\",\"70\",\"\"\n \"look-up\" ,\"45\",\"30\"\n"),
    ("Excel's own first line", "sep=;\r\nitem;fear;harm\r\nturn-left;70;\r\nlook-up;45;30\r\n"),
    ("Excel's own first line with commas", "SEP=,\nitem,fear,harm\nturn-left,70,\nlook-up,45,30\n"),
    ("padded columns", "item,fear,harm,,\nturn-left,70,,,\nlook-up,45,30,,\n"),
    ("empty cells behind semicolons", "item;fear;harm\nturn-left;70;;;\nlook-up;45;30;\n"),
    ("decimals that say nothing", "item;fear;harm\nturn-left;70,0;\nlook-up;45.00;30\n"),
    ("other columns first", "ID,Start,harm,FEAR,Item\n1,,,70,turn-left\n2,,30,45,look-up\n"),
    ("a scale in the header", "item,fear (0-100),harm [0-100]\nturn-left,70,\nlook-up,45,30\n"),
    (
      "titles",
      "item,fear,harm\nTURN YOUR HEAD LEFT AS FAR AS YOU CAN,70,\nlook up as far as you can.,45,30\n"
    ),
    ("ids in words", "item,fear,harm\nTurn left,70,\nLook_up,45,30\n"),
  ]

  @Test(arguments: dialects.map(\.name)) func readsTheSameIn(_ dialect: String) throws {
    let text = try #require(Self.dialects.first { $0.name == dialect }?.text)
    let sheet = try SheetSample.read(text)
    #expect(
      sheet.ratings == [
        Rating(item: ItemID(rawValue: "turn-left"), fear: 70),
        Rating(item: ItemID(rawValue: "look-up"), fear: 45, harm: 30),
      ])
  }

  @Test func aQuotedCellHoldsSeparatorsQuotesAndLineBreaks() throws {
    let sheet = try SheetSample.read(
      "item,fear,feared-outcome,safety-behaviour\n"
        + "\"Reverse a car, looking over your left shoulder\",70,\"It \"\"locks\"\",\r\nand stays\",\" mirrors, always \"\n"
    )
    let rating = try #require(sheet.ratings.first)
    #expect(rating.item.rawValue == "reverse-car-left")
    #expect(rating.fearedOutcome?.rawValue == "It \"locks\",\nand stays")
    #expect(rating.safetyBehaviour?.rawValue == "mirrors, always")
  }

  @Test func ownWordsCarryTheDemandsThatTheRowStates() throws {
    let sheet = try SheetSample.read(
      "item;fear;direction;parts;side;extremity;arms;load;speed;hold;position;aid;context;contact;axial load;impact\n"
        + "Play the cello;70;combined;rotation + flexion;L;75 %;forward;2-5 kg;as fast as possible;10 s;Sitting Supported;"
        + "none;work or public;no;yes;\n")
    let item = try #require(sheet.ownItems.first)
    #expect(item.id.rawValue == "own-play-the-cello")
    #expect(item.title == "Play the cello")
    #expect(
      item.demands
        == Demands(
          direction: .combined, parts: [.rotation, .flexion], side: .left, extremity: .threeQuarters,
          arms: .forward,
          load: .from2to5kg, speed: .asFastAsPossible, hold: .seconds10, position: .sittingSupported,
          aid: .none,
          context: .workOrPublic))
    #expect(item.demandsAssumed.isEmpty)
    #expect(item.strains == [.axialLoad])
    #expect(item.strainsUnanswered == [.impact, .vestibular])
    #expect(SheetSample.fears(sheet) == ["own-play-the-cello 70"])
  }

  @Test func whatNobodyStatedOfOwnWordsIsAssumedAndSaidSo() throws {
    let sheet = try SheetSample.read("item,fear,direction,side\nPlay the cello,70,rotation,right\n")
    let item = try #require(sheet.ownItems.first)
    #expect(item.demands.extremity == .full)
    #expect(
      item.demandsAssumed == [.extremity, .arms, .load, .speed, .hold, .position, .aid, .context])
    #expect(item.strainsUnanswered == Strain.allCases)
  }

  @Test func theFourKindsOfNoRatingAreKeptApart() throws {
    let sheet = try SheetSample.read(
      "item,fear\nhug,\nmop,-\niron,Declined\nplank,refused\nshave,n/a\nscrum,N.A.\nvacuum,not tried\njog,0\n"
    )
    #expect(
      SheetSample.fears(sheet) == [
        "hug not-rated", "mop not-rated", "iron declined", "plank declined", "shave not-applicable",
        "scrum not-applicable", "vacuum not-tried", "jog 0",
      ])
  }

  @Test func goalsWithANumberComeFirstAndEachItemOnce() throws {
    let sheet = try SheetSample.read(
      "item,fear,goal\nhug,70,yes\nmop,60,3\niron,50,X\nplank,40,1\nhug,65,yes\nmop,55,yes\nplank,30,1\njog,20,no\n"
        + "shave,10,0\n")
    #expect(sheet.goals.map(\.item.rawValue) == ["plank", "mop", "hug", "iron"])
    #expect(sheet.goals.map(\.priority) == [1, 3, 4, 5])
  }

  @Test func anItemTwiceIsKeptTwice() throws {
    let sheet = try SheetSample.read(
      "item,fear,direction\nhug,70,\nHug someone you care about,60,\nPlay the cello,50,none\nplay the Cello!,40,none\n"
    )
    #expect(
      SheetSample.fears(sheet) == ["hug 70", "hug 60", "own-play-the-cello 50", "own-play-the-cello 40"])
    #expect(sheet.ownItems.map(\.title) == ["Play the cello"])
    #expect(
      sheet.lines.mapValues { $0 } == [ItemID(rawValue: "hug"): 2, ItemID(rawValue: "own-play-the-cello"): 4])
  }

  @Test func aSideCellPicksBetweenLeftAndRight() throws {
    let sheet = try SheetSample.read(
      "item,fear,side\nturn,70,L\nTurn your head as far as you can,60,right\nturn-left,50,Left\n"
        + "Carry a full shopping bag in your hand,40,rt\ncross-street,30,both\nlook-up,20,both\nhug,10,\n")
    #expect(
      SheetSample.fears(sheet) == [
        "turn-left 70", "turn-right 60", "turn-left 50", "carry-bag-right-hand 40", "cross-street 30",
        "look-up 20",
        "hug 10",
      ])
  }
}
