public import GradedExposure

/// A blank sheet to rate on: what a plan needs, in the order in which it is asked, with room to write.
public struct BlankSheet: Sendable {
  private let items: [Item]
  private let catalogue: Catalogue
  private let settings: TreatmentProtocol

  /// A sheet for these items of the catalogue; the protocol says for how long an injury is fresh.
  public init(items: [Item], of catalogue: Catalogue, settings: TreatmentProtocol) {
    self.items = items
    self.catalogue = catalogue
    self.settings = settings
  }

  /// The sheet as text: UTF-8, 72 columns, 60 lines a page, pages parted by a form feed.
  public var text: String {
    Sheet(
      patient: nil, name: Text.ratingSheet.inWords,
      foot: [Text.catalogueVersion.inWords(["id": catalogue.id, "version": catalogue.version])],
      notice: nil, blocks: ratings + goals + clinician
    ).text()
  }

  /// The sheet as CSV, to fill in with a spreadsheet and give to `neckplan plan`.
  public var csv: String {
    let header: [RatingsColumn] = [.item, .fear, .harm, .avoidance, .goal, .fearedOutcome, .safetyBehaviour]
    let rows = [header.map(\.rawValue)] + items.map { [$0.title] + header.dropFirst().map { _ in "" } }
    return CSVText.table(rows)
  }

  private var ratings: [Block] {
    let blank = BlankSheet.cells("____", "____", "____")
    let own = [Block.row(blank, String(repeating: "_", count: 40)), .blank]
    let many: [Block] =
      items.count > BlankSheet.enough
      ? [.paragraph(Text.thereAreManyLines.inWords), .blank] : []
    return BlankSheet.howToRate + many + areas.flatMap(rows) + [
      .together(
        [.paragraph(Text.otherThingsThatYou.inWords), .blank, BlankSheet.columns] + own
          + own + own.dropLast()),
      .blank,
    ]
  }

  /// The most items that a patient rates in ten minutes.
  private static let enough = 15
  /// What the three lines before an item are for.
  private static var columns: Block {
    .row(cells(Text.fear.inWords, Text.harm.inWords, Text.avoid.inWords), "")
  }

  /// The items by area of life, in their order; what was chosen by name from several areas stays in the order in
  /// which it was named.
  private var areas: [(heading: String?, items: [Item])] {
    guard items.count > BlankSheet.enough else { return [(nil, items)] }
    return Item.Area.allCases.compactMap { area in
      let found = items.filter { $0.area == area }
      return found.isEmpty ? nil : (area.inWords.sentenceCase, found)
    }
  }

  /// The rows of an area. No page break parts a row from the names of its columns: a number in the wrong column is
  /// a wrong rating.
  private func rows(heading: String?, items: [Item]) -> [Block] {
    let blank = BlankSheet.cells("____", "____", "____")
    let groups = stride(from: 0, to: items.count, by: 5).map { items[$0..<min($0 + 5, items.count)] }
    return (heading.map { [.heading($0)] } ?? [])
      + groups.flatMap { group -> [Block] in
        let rows = group.flatMap { [Block.blank, .row(blank, $0.title)] }
        return [.together([BlankSheet.columns] + rows.dropFirst()), .blank]
      }
  }

  private static var howToRate: [Block] {
    [
      .title(Text.myRatings.inWords), .fill(Text.date.inWords, more: 0), .blank,
      .paragraph(
        Text.thinkOfDoingEach.inWords), .blank,
      .item(Text.fearHowAfraidWould.inWords, marker: "*"),
      .item(Text.harmHowMuchWould.inWords, marker: "*"),
      .item(Text.avoidHowMuchDo.inWords, marker: "*"), .blank,
    ]
  }

  private var goals: [Block] {
    let goals = (1...3).flatMap { number -> [Block] in
      [
        .together([.fill("\(number).", more: 0), .blank, .fill(Text.whatFor.inWords, more: 0, indent: 3)]),
        .blank,
      ]
    }
    let fears = (1...3).flatMap { number -> [Block] in
      let lines: [Block] = [
        .fill(Text.theThing.inWords(["number": number]), more: 0), .blank,
        .fill(Text.whatMayHappenThat.inWords, more: 1, indent: 3), .blank,
        .fill(Text.howSureIAm.inWords, more: 0, indent: 3), .blank,
        .fill(Text.whatIDoTo.inWords, more: 0, indent: 3),
      ]
      return [.together(lines), .blank]
    }
    let willing: [Block] = [
      .heading(Text.howFarIAm.inWords),
      .paragraph(Text.howMuchFearAre.inWords), .blank,
      .fill(Text.fromTo.inWords, more: 0),
    ]
    return [
      .heading(Text.myGoals.inWords), .paragraph(Text.whatDoYouWant.inWords),
      .blank,
    ] + goals + [
      .heading(Text.whatIFearMost.inWords), .paragraph(Text.chooseTheThreeThings.inWords), .blank,
    ] + fears + [.together(willing), .blank]
  }

  private var clinician: [Block] {
    let lines = [
      ClinicianText.ageInYears.inWords, ClinicianText.doesThePatientAgree.inWords,
      ClinicianText.dayOfTheLatest.inWords,
      ClinicianText.firstDayForA.inWords,
    ]
    return [.endOfPage, .title(ClinicianText.forTheClinician.inWords)]
      + lines.flatMap { [Block.fill($0, more: 0), .blank] }
      + ScreenSheet(settings: settings).blocks
  }

  private static func cells(_ words: String...) -> [Block.Cell] {
    words.map { Block.Cell(text: $0, width: 5) }
  }
}

extension BlankSheet {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "blank-ratings"
    case ratingSheet, catalogueVersion, thereAreManyLines, otherThingsThatYou, fear, harm, avoid
    case myRatings, date, thinkOfDoingEach, fearHowAfraidWould, harmHowMuchWould, avoidHowMuchDo
    case whatFor, theThing, whatMayHappenThat, howSureIAm, whatIDoTo, howFarIAm, howMuchFearAre
    case fromTo, myGoals, whatDoYouWant, whatIFearMost, chooseTheThreeThings
  }

  /// The words of the clinician's page.
  enum ClinicianText: String, TextKey {
    static let area = "blank-clinician"
    case ageInYears, doesThePatientAgree, dayOfTheLatest, firstDayForA, forTheClinician
  }
}
