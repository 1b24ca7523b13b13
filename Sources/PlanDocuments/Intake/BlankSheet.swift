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
      patient: nil, name: "Rating sheet", foot: ["catalogue \(catalogue.id) version \(catalogue.version)"],
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
      ? [.paragraph("There are many lines. Choose the 10 to 15 that matter most to you."), .blank] : []
    return BlankSheet.howToRate + many + areas.flatMap(rows) + [
      .together(
        [.paragraph("Other things that you fear to do, in your own words:"), .blank, BlankSheet.columns] + own
          + own + own.dropLast()),
      .blank,
    ]
  }

  /// The most items that a patient rates in ten minutes.
  private static let enough = 15
  /// What the three lines before an item are for.
  private static let columns = Block.row(cells("Fear", "Harm", "Avoid"), "")

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

  private static let howToRate: [Block] = [
    .title("My ratings"), .fill("Date:", more: 0), .blank,
    .paragraph(
      "Think of doing each thing today. Write three numbers from 0 to 100. Leave out what you do not want to "
        + "rate. Write n/a for what is not part of your life. Write \"not tried\" for what you have not tried "
        + "since your pain began."), .blank,
    .item("Fear: how afraid would you be? 0 is not at all. 100 is the most.", marker: "*"),
    .item("Harm: how much would it harm your neck? 0 is not at all. 100 is the most.", marker: "*"),
    .item("Avoid: how much do you stay away from it? 0 is never. 100 is always.", marker: "*"), .blank,
  ]

  private var goals: [Block] {
    let goals = (1...3).flatMap { number -> [Block] in
      [.together([.fill("\(number).", more: 0), .blank, .fill("What for:", more: 0, indent: 3)]), .blank]
    }
    let fears = (1...3).flatMap { number -> [Block] in
      let lines: [Block] = [
        .fill("\(number). The thing:", more: 0), .blank,
        .fill("What may happen, that others could see:", more: 1, indent: 3), .blank,
        .fill("How sure I am that it would happen, 0 to 100:", more: 0, indent: 3), .blank,
        .fill("What I do to feel protected:", more: 0, indent: 3),
      ]
      return [.together(lines), .blank]
    }
    let willing: [Block] = [
      .heading("How far I am willing to go"),
      .paragraph("How much fear are you willing to meet for now? You can change this at any time."), .blank,
      .fill("From 1 to 100:", more: 0),
    ]
    return [
      .heading("My goals"), .paragraph("What do you want to do again? The most important comes first."),
      .blank,
    ] + goals + [
      .heading("What I fear most"), .paragraph("Choose the three things that you fear most."), .blank,
    ] + fears + [.together(willing), .blank]
  }

  private var clinician: [Block] {
    let lines = [
      "Age in years:", "Does the patient agree to graded exposure, now that it was explained?",
      "Day of the latest crash, fall or blow to the neck, or none:",
      "First day for a session, and weekdays:",
    ]
    return [.endOfPage, .title("For the clinician")] + lines.flatMap { [Block.fill($0, more: 0), .blank] }
      + ScreenSheet(settings: settings).blocks
  }

  private static func cells(_ words: String...) -> [Block.Cell] {
    words.map { Block.Cell(text: $0, width: 5) }
  }
}
