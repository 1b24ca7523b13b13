import GradedExposure

/// What the patient does at home beside the moves, one line a module; its own page says how. Never inside a task.
struct PatientModules {
  let plan: Plan

  /// The lines; nothing where no module is in force.
  var blocks: [Block] {
    let placed = plan.modulesInForce
    guard !placed.isEmpty else { return [] }
    return [
      .together(
        [
          .heading(ModulePageText.sheetHeading.inWords), .paragraph(ModulePageText.sheetHow.inWords),
        ]
          + placed.map { .item(PatientModules.line($0), marker: "*") }), .blank,
    ]
  }

  /// The page has the first day and the review.
  private static func line(_ placed: PlacedModule) -> String {
    let days = placed.placement.weekdays
    return days.count == Weekday.allCases.count
      ? ModulePageText.sheetEveryDay.inWords(["module": title(placed.module)])
      : ModulePageText.sheetDays.inWords([
        "module": title(placed.module), "days": days.map(\.inWords).phrase(),
      ])
  }

  /// The title of a page; not for a page that is nobody else's business, for this sheet hangs where all see it.
  private static func title(_ module: AdjunctModule) -> String {
    module == .closeness ? ModulePageText.ownPage.inWords : ModuleText.title.inWords(of: module)
  }

  /// The rows of the log sheet; nothing where no module is in force.
  var rows: [Block] {
    let placed = plan.modulesInForce
    guard !placed.isEmpty else { return [] }
    return [.heading(ModulePageText.sheetHeading.inWords)]
      + placed.flatMap { placed -> [Block] in
        [
          .together([
            .ticks(
              PatientModules.title(placed.module) + ":",
              placed.placement.weekdays.map { "[\u{A0}]\u{A0}" + $0.inWords }),
            .fill(ModulePageText.useful.inWords, more: 0, indent: 2),
          ]), .blank,
        ]
      }
  }
}
