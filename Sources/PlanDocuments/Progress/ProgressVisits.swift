import GradedExposure

/// Visits and home practice: done, shifted, missed, unplanned, what nobody spoke of, and what harmed.
struct ProgressVisits {
  typealias Text = ProgressText

  let progress: CourseProgress
  private var adherence: CourseProgress.Adherence { progress.adherence }

  var blocks: [Block] { visits + [.item(home, marker: "-")] + harm }

  private var visits: [Block] {
    let held = adherence.visits.filter { $0.missedBecause == nil }
    let missed = adherence.visits.compactMap { visit in
      visit.missedBecause.map { visit.on.dateInWords + " (\($0.inWords))" }
    }
    let shifted = held.compactMap { visit -> String? in
      guard case .shifted(let from) = visit.fit else { return nil }
      return Text.plannedFor.inWords(["day": visit.on.dateInWords, "planned": from.dateInWords])
    }
    let unplanned = held.filter { $0.fit == .unplanned }.map(\.on.dateInWords)
    let untold = adherence.unrecorded.map(\.dateInWords)
    return [
      .item(
        Text.visitsHeld.inWords([
          "number": held.count, "onDay": held.count { $0.fit == .asPlanned }, "shifted": shifted.count,
          "unplanned": unplanned.count,
        ]), marker: "-")
    ]
      + list(.onAnotherDay, shifted, indent: 2) + list(.unplanned, unplanned, indent: 2)
      + (missed.isEmpty ? [.item(Text.noneMissed.inWords, marker: "-")] : list(.missed, missed))
      + (untold.isEmpty ? [.item(Text.noneUntold.inWords, marker: "-")] : list(.untold, untold))
  }

  private func list(_ text: Text, _ entries: [String], indent: Int = 0) -> [Block] {
    entries.isEmpty
      ? []
      : [
        .item(
          text.inWords(["number": entries.count, "list": entries.joined(separator: ", ")]), marker: "-",
          indent: indent)
      ]
  }

  private var home: String {
    let planned = adherence.homePlanned
    let done = adherence.homeDoneAsPlanned.count
    let more = adherence.homeDone.count - done
    guard !planned.isEmpty || more > 0 else { return Text.noHome.inWords }
    return Text.home.inWords([
      "planned": planned.count, "done": done, "notDone": adherence.homeNotDone.count(where: planned.contains),
      "untold": adherence.homeUntold.count, "more": more,
    ])
  }

  private var harm: [Block] {
    let signs = progress.safety.flatMap { said in
      said.signs.map { Text.sign.inWords(["day": said.on.dateInWords, "sign": $0.inWords]) }
    }
    let events = progress.safety.filter(\.hasAdverseEvent).map(\.on.dateInWords)
    return (signs.isEmpty ? [.item(Text.noSign.inWords, marker: "-")] : list(.signs, signs))
      + (events.isEmpty ? [.item(Text.noAdverse.inWords, marker: "-")] : list(.adverse, events))
  }
}
