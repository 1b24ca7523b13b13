public import GradedExposure

/// The page of one module for the patient: what it is for, how it is done, a place to write, and when.
public struct ModulePage {
  let placed: PlacedModule
  private var module: AdjunctModule { placed.module }
  private var placement: ModulePlacement { placed.placement }

  /// The page of a module as a sheet to print; nil where the module is not in force, or where the plan is refused or
  /// stopped, for then something else comes first.
  ///
  /// - Parameters:
  ///   - file: The name that problems give to the plan's document.
  ///   - lines: Where that document says what.
  /// - Throws: Every place of the plan whose words are on the page and cannot be written in the format's characters.
  public static func text(
    _ module: AdjunctModule, of plan: Plan, format: PageFormat, printedOn: CivilDay, file: String,
    lines: Lines
  ) throws(InputProblems) -> String? {
    guard let sheet = sheet(module, of: plan, printedOn: printedOn) else { return nil }
    if format.characters == .ascii {
      let problems = lines.unheld(sheet.unheld, in: file)
      guard problems.isEmpty else { throw InputProblems(problems) }
    }
    return sheet.text(format)
  }

  /// The page before it is laid out.
  static func sheet(_ module: AdjunctModule, of plan: Plan, printedOn: CivilDay) -> Sheet? {
    guard let version = plan.current, ![.refused, .stopped].contains(version.outcome),
      let placed = plan.modulesInForce.first(where: { $0.module == module })
    else { return nil }
    let imprint = Imprint(version, printedOn: printedOn, code: plan.code(of: version.number)?.text)
    return Sheet(
      patient: plan.assessment.patient, name: ModuleText.title.inWords(of: module), printed: imprint.printed,
      foot: imprint.foot,
      notice: DraftNotice(version, expired: plan.expired(by: printedOn), for: .patient),
      blocks: ModulePage(placed: placed).blocks)
  }

  /// Everything on it.
  var blocks: [Block] {
    [.title(text(.title)), .paragraph(text(.why)), .blank] + how + bed + notes + when
      + [
        .together([
          .heading(ModulePageText.care.inWords),
          .paragraph(text(.care) + " " + ModulePageText.numbers.inWords),
        ])
      ]
  }

  private func text(_ key: ModuleText) -> String { key.inWords(of: module) }

  /// The words of keys that have some.
  private func texts(_ keys: [ModuleText]) -> [String] { keys.map(text).filter { !$0.isEmpty } }

  private var how: [Block] {
    [.heading(ModulePageText.how.inWords)]
      + texts(ModuleText.steps).enumerated().map { .item($1, marker: "\($0 + 1).") } + [.blank]
  }

  /// Less time in bed, where each of its cautions was ruled out.
  private var bed: [Block] {
    guard module == .sleep, placement.allowsTimeInBed else { return [] }
    return [
      .together([
        .heading(ModulePageText.bedHeading.inWords), .paragraph(ModulePageText.bedWhy.inWords),
        .ticks("", [ModulePageText.bedFrom, .bedUp].map { ModulePage.kept($0.inWords) }, indent: 2),
        .paragraph(ModulePageText.bedCare.inWords),
      ]), .blank,
    ]
  }

  private var notes: [Block] {
    let fills = texts(ModuleText.writes).map { Block.fill($0, more: isShort ? 1 : 0) }
    return [.heading(ModulePageText.notes.inWords)] + fills + nights + again(fills) + [.blank]
  }

  /// Few places to write, which have room for a second line.
  private var isShort: Bool { ![.thoughts, .breathing, .muscles, .sleep].contains(module) }

  /// A record of seven nights.
  private var nights: [Block] {
    guard module == .sleep else { return [] }
    let places = [ModulePageText.nightBed, .nightUp, .nightSlept, .nightWell].map {
      ModulePage.kept($0.inWords)
    }
    return Weekday.allCases.map { .ticks($0.inWords, places) }
  }

  /// What is written down each time has room for a second day.
  private func again(_ fills: [Block]) -> [Block] {
    guard [.thoughts, .breathing, .muscles].contains(module) else { return [] }
    return [.blank, .paragraph(ModulePageText.again.inWords)] + fills
  }

  private var when: [Block] {
    let review = isPrivate ? ModulePageText.reviewOwn : .review
    var items = [days]
    if placement.afterSession, !isPrivate { items.append(ModulePageText.afterVisit.inWords) }
    items += [ModulePageText.notBefore.inWords, review.inWords(["day": placed.review.inWords])]
    let record = isPrivate ? [] : done + [Block.fill(ModulePageText.useful.inWords, more: 0)]
    return [
      .together(
        [.heading(ModulePageText.when.inWords)] + items.map { .item($0, marker: "*") } + record), .blank,
    ]
  }

  /// Nobody keeps a record of this page for others.
  private var isPrivate: Bool { module == .closeness }

  /// Pages that are written once have room for the day, a page with a row for each day has that; the others have the
  /// days of a week to tick.
  private var done: [Block] {
    switch module {
    case .flareUp, .ending, .group: [.fill(ModulePageText.writtenOn.inWords, more: 0)]
    case .thoughts: [.fill(ModulePageText.done.inWords, more: 0)]
    case .sleep: []
    default:
      [.ticks(ModulePageText.done.inWords, placement.weekdays.map { ModulePage.kept("[ ] " + $0.inWords) })]
    }
  }

  private var days: String {
    if isPrivate { return ModulePageText.useIt.inWords }
    return placement.weekdays.count == Weekday.allCases.count
      ? ModulePageText.everyDay.inWords(["day": placement.start.dateInWords])
      : ModulePageText.days.inWords([
        "days": placement.weekdays.map(\.inWords).phrase(), "day": placement.start.dateInWords,
      ])
  }

  /// A place to write that no line end parts.
  private static func kept(_ place: String) -> String {
    String(place.map { $0 == " " ? "\u{A0}" : $0 })
  }
}
