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
      .title(Text.myLog.inWords),
      .paragraph(
        Text.versionOfMyPlan.inWords(["number": version.number, "madeOn": version.madeOn.dateInWords])),
      .blank,
    ]
    if version.outcome == .stopped {
      return title + PatientStop(signs: version.stopSigns).blocks + PatientSigns().blocks
    }
    guard version.outcome != .refused, !letters.steps.isEmpty else {
      return title + [.paragraph(Text.thereIsNothingTo.inWords), .blank] + PatientSigns().blocks
    }
    return title + how + moves + rows + PatientModules(plan: plan).rows + signs + legend
      + [.endOfPage] + PatientSigns().blocks
  }

  private var how: [Block] {
    [
      .together([
        .heading(Text.theNumbers.inWords),
        .item(Text.fearToIsNo.inWords, marker: "*"),
        .item(Text.sureToHowSure.inWords, marker: "*"),
        .item(Text.painToIsNo.inWords, marker: "*"),
        .item(Text.sMeansIDid.inWords, marker: "*"),
      ]), .blank,
      .paragraph(Text.writeItDownOn.inWords), .blank,
    ]
  }

  private var moves: [Block] {
    [
      .together(
        [.heading(Text.myLetters.inWords)]
          + letters.steps.map { .item(names.title($0), marker: letters.letter($0) ?? "?") }),
      .blank,
    ]
  }

  // MARK: Rows

  /// By day: the visits with a therapist, and the days at home.
  private var rows: [Block] {
    let week = version.homeNow
    let visits = (version.schedule?.firm ?? []).filter { !$0.exposures.isEmpty }.map { session in
      (on: session.date, heading: Text.withMyTherapist, steps: session.exposures.map(\.step))
    }
    let home = (week?.days ?? []).map { day in
      (on: day, heading: Text.atHome, steps: week?.movements.map(\.step) ?? [])
    }
    let days = (visits + home).sorted { $0.on < $1.on }
    let planned = days.flatMap { day -> [Block] in
      [.heading(day.heading.inWords(["day": day.on.inWords]))]
        + day.steps.flatMap { row("\(letters.letter($0) ?? "_"):") }
    }
    let others = (0..<2).flatMap { _ in row(Text.letter.inWords, day: Text.day.inWords) }
    return planned + [.heading(Text.otherDays.inWords)] + others
  }

  /// Stacked, for a table with all of it is wider than a page. Every number has its scale beside it.
  private func row(_ letter: String, day: String? = nil) -> [Block] {
    let lines = [
      [letter, Text.done.inWords, Text.partly.inWords, Text.stopped.inWords, Text.notDone.inWords],
      [Text.fearMost.inWords, Text.atTheEnd.inWords, Text.howManyTimes.inWords],
      [Text.sureBefore.inWords, Text.after.inWords], [Text.happened.inWords, Text.sProtected.inWords],
      [Text.painBefore.inWords, Text.after.inWords, Text.nextDay.inWords],
    ]
    return [
      .together(
        (day.map { [.paragraph(LogSheet.kept([$0]))] } ?? [])
          + lines.enumerated().map { .paragraph(LogSheet.kept($1), indent: $0 == 0 ? 0 : 2) }
          + [.fill(Text.whatSurprisedMeOr.inWords, more: 0, indent: 2)]), .blank,
    ]
  }

  /// Places to write that no line end parts.
  private static func kept(_ places: [String]) -> String {
    places.map { String($0.map { $0 == " " ? "\u{A0}" : $0 }) }.joined(separator: " \u{A0}")
  }

  private var signs: [Block] {
    [
      .together([
        .heading(Text.isAnythingNew.inWords),
        .paragraph(Text.lookAtTheSigns.inWords),
        .paragraph(LogSheet.kept([Text.no.inWords, Text.yesStopAndCall.inWords]), indent: 2),
        .fill(Text.whichAndSinceWhen.inWords, more: 0, indent: 2),
      ]), .blank,
    ]
  }

  /// For whoever enters it; the same letters and signs as `neckplan record` reads.
  private var legend: [Block] {
    [.together([.paragraph(Text.forYourTeamA.inWords)])]
  }
}

extension LogSheet {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "log-sheet"
    case myLog, versionOfMyPlan, thereIsNothingTo, theNumbers, fearToIsNo
    case sureToHowSure, painToIsNo, sMeansIDid, writeItDownOn, myLetters
    case withMyTherapist, atHome, otherDays, letter, day, done, partly, stopped, notDone, fearMost
    case atTheEnd, howManyTimes, sureBefore, after, happened, sProtected, painBefore, nextDay
    case whatSurprisedMeOr, isAnythingNew, lookAtTheSigns, no, yesStopAndCall, whichAndSinceWhen
    case forYourTeamA
  }
}
