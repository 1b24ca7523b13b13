import GradedExposure

/// The sheet to tick and to write on: each task of the next visit and each day at home, with the letters by which
/// `neckplan record` reads it back.
struct LogSheet {
  let plan: Plan
  let version: PlanVersion
  private let names: PlanNames
  private let letters: SheetLetters

  init(plan: Plan, version: PlanVersion) {
    self.plan = plan
    self.version = version
    names = PlanNames(plan)
    letters = SheetLetters(version)
  }

  /// Everything on it; without a letter only whom to call.
  var blocks: [Block] {
    let title: [Block] = [
      .title("My log"), .paragraph("Version \(version.number) of my plan, \(version.madeOn.dateInWords)."),
      .blank,
    ]
    if version.outcome == .stopped {
      return title + PatientStop(signs: version.stopSigns).blocks + PatientSigns().blocks
    }
    guard version.outcome != .refused, !letters.steps.isEmpty else {
      return title + [.paragraph("There is nothing to write down yet."), .blank] + PatientSigns().blocks
    }
    return title + how + moves + rows + signs + [.endOfPage] + PatientSigns().blocks + legend
  }

  private var how: [Block] {
    [
      .together([
        .heading("The numbers"),
        .item("Fear: 0 to 10. 0 is no fear, 10 is the most you can think of.", marker: "*"),
        .item("On the sheet with my tasks, fear goes to 100. Here it goes to 10.", marker: "*"),
        .item("Sure: 0 to 100. How sure are you that what you fear will happen?", marker: "*"),
        .item("Pain: 0 to 10. 0 is no pain, 10 is the most you can think of.", marker: "*"),
        .item("! means: what I was afraid of did happen.", marker: "*"),
        .item("s means: I did something to feel protected.", marker: "*"),
      ]), .blank,
      .paragraph("Write it down on the same day. Leave open what you do not know."), .blank,
    ]
  }

  private var moves: [Block] {
    [
      .together(
        [.heading("My letters")]
          + letters.steps.map { .item(names.title($0), marker: letters.letter($0) ?? "?") }),
      .blank,
    ]
  }

  // MARK: Rows

  /// By day: the visits with a therapist, and the days at home.
  private var rows: [Block] {
    let week = version.homeNow
    let visits = (version.schedule?.firm ?? []).filter { !$0.exposures.isEmpty }.map { session in
      (on: session.date, heading: "With my therapist, ", steps: session.exposures.map(\.step))
    }
    let home = (week?.days ?? []).map { day in
      (on: day, heading: "At home, ", steps: week?.movements.map(\.step) ?? [])
    }
    let days = (visits + home).sorted { $0.on < $1.on }
    return days.flatMap { day in
      [.heading(day.heading + day.on.inWords)] + day.steps.flatMap { row("\(letters.letter($0) ?? "_"):") }
    } + [.heading("Other days")] + (0..<2).flatMap { _ in row("Letter ___", day: "Day ______________") }
  }

  /// Stacked, for a table with all of it is wider than a page. Every number has its scale beside it.
  private func row(_ letter: String, day: String? = nil) -> [Block] {
    let lines = [
      [letter, "[ ] done", "[ ] partly", "[ ] stopped", "[ ] not done"],
      ["Fear (0-10): most ____", "at the end ____", "How many times ____"],
      ["Sure (0-100): before ____", "after ____", "[ ] ! happened", "[ ] s protected"],
      ["Pain (0-10): before ____", "after ____", "next day ____"],
    ]
    return [
      .together(
        (day.map { [.paragraph(LogSheet.kept([$0]))] } ?? [])
          + lines.enumerated().map { .paragraph(LogSheet.kept($1), indent: $0 == 0 ? 0 : 2) }
          + [.fill("What surprised me, or why not:", more: 0, indent: 2)]), .blank,
    ]
  }

  /// Places to write that no line end parts.
  private static func kept(_ places: [String]) -> String {
    places.map { String($0.map { $0 == " " ? "\u{A0}" : $0 }) }.joined(separator: " \u{A0}")
  }

  private var signs: [Block] {
    [
      .together([
        .heading("Is anything new?"),
        .paragraph("Look at the signs on the last page each day. Is one of them there?"),
        .paragraph(LogSheet.kept(["[ ] no", "[ ] yes: stop, and call as it says there"]), indent: 2),
        .fill("Which, and since when:", more: 0, indent: 2),
      ]), .blank,
    ]
  }

  /// For whoever enters it; the same letters and signs as `neckplan record` reads.
  private var legend: [Block] {
    [
      .blank,
      .together([
        .paragraph(
          "For your team: A 8>3 h60>10 s x5 p3>5/4. That is A, fear 8, then 3; sure 60, then 10; s; 5 times; pain 3, "
            + "then 5, next day 4. A 6>6! is: it happened. A -ill is: not done, ill.")
      ]),
    ]
  }
}
