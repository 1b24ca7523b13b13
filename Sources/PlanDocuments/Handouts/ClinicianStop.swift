import GradedExposure

/// The signs that stop the plan: how urgent each is, when it was found, and what lifts it; nothing for a plan that
/// goes on.
struct ClinicianStop {
  let plan: Plan
  let version: PlanVersion

  var blocks: [Block] {
    let signs = version.stopSigns
    guard version.outcome == .stopped, !signs.isEmpty else { return [] }
    return [.heading(Text.stopped.inWords)]
      + StopSign.Urgency.allCases.flatMap { urgency -> [Block] in
        let those = signs.filter { $0.urgency == urgency }
        guard !those.isEmpty else { return [] }
        return [
          .together(
            [.paragraph(urgency.inWords + ":")]
              + those.map { .item($0.inWords + found($0), marker: "!", indent: 2) })
        ]
      } + [
        .paragraph(
          Text.noSessionNoTask.inWords + " "
            + (signs.count == 1 ? Text.thisSign.inWords : Text.theseSigns.inWords)
            + " " + Text.byANamedClinician.inWords
        ),
        .blank,
      ]
  }

  /// When a sign was found, and who said so.
  private func found(_ sign: StopSign) -> String {
    let inError = plan.entriesInError
    let last = plan.events.last { event in
      guard !inError.contains(event.id) else { return false }
      return switch event.content {
      case .session(let record): record.signs.contains(sign)
      case .home(let record): record.signs.contains(sign)
      default: false
      }
    }
    guard let last else { return "" }
    let by =
      switch last.content {
      case .session(let record): record.by.inWords
      case .home(let record): record.by.inWords
      default: ""
      }
    return Text.toldByThe.inWords(["on": last.on.dateInWords, "by": by])
  }
}

extension PlanVersion {
  /// The signs that stop it, the most urgent first; none where nothing does.
  var stopSigns: [StopSign] {
    blockers.flatMap { blocker -> [StopSign] in
      if case .stopSigns(let signs) = blocker { signs } else { [] }
    }.sorted()
  }
}

extension ClinicianStop {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-stop"
    case stopped, noSessionNoTask, thisSign, theseSigns, byANamedClinician, toldByThe
  }
}
