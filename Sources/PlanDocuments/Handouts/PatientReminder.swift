import GradedExposure

/// The last weeks: the patient's reminder card with what they recorded themselves, and what to do when fear comes back.
struct PatientReminder {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  /// The most entries of one kind: a card is small.
  private static let most = 6

  /// The card only in the last weeks; what to do when fear comes back also after a break or a step back.
  var blocks: [Block] {
    if version.isOfTheLastWeeks { return [.endOfPage] + card + whenFearComesBack([.backCard]) }
    return version.isAfterASetback ? whenFearComesBack([]) : []
  }

  private var card: [Block] {
    let mastered = version.states.filter { $0.standing == .mastered }.map { names.title($0.step) }
    let learned = PatientSaid(plan).learned.map(\.rawValue.quoted)
    return [
      .together(
        [.heading(Text.heading.inWords), .paragraph(Text.lead.inWords), .blank]
          + entries(.can, mastered, marker: "[x]") + [.blank]
          + entries(.learned, learned, marker: "*") + [.blank]
          + [
            .fill(Text.helped.inWords, more: 1), .blank, .fill(Text.next.inWords, more: 1),
          ]), .blank,
    ]
  }

  private func entries(_ lead: Text, _ entries: [String], marker: String) -> [Block] {
    guard !entries.isEmpty else { return [.fill(lead.inWords, more: 1)] }
    let left = entries.count - PatientReminder.most
    return [.paragraph(lead.inWords)]
      + entries.prefix(PatientReminder.most).map { .item($0, marker: marker, indent: 2) }
      + (left > 0 ? [.paragraph(Text.more.inWords(["count": left]), indent: 2)] : [])
  }

  /// With what is only for somebody who has the card.
  private func whenFearComesBack(_ withCard: [Text]) -> [Block] {
    let lines = [.backCommon, .backLearned] + withCard + [.backStart, .backAgain, .backAway, .backCall]
    return [
      .together([.heading(Text.backHeading.inWords)] + lines.map { .item($0.inWords, marker: "*") }),
      .blank,
    ]
  }
}

extension PlanVersion {
  /// Whether the next visit is one of the last kinds, or every goal of the ladders is mastered.
  var isOfTheLastWeeks: Bool {
    guard outcome == .planned else { return false }
    let last: Set<Session.Kind> = [.generalisation, .relapseRehearsal, .followUp]
    if let next = schedule?.firm.first, last.contains(next.kind) { return true }
    let mastered = Set(states.filter { $0.standing == .mastered }.map(\.step))
    let targets = hierarchy?.ladders.map(\.target) ?? []
    return !targets.isEmpty && targets.allSatisfy(mastered.contains)
  }

  /// Whether a step that was completed was then refused, or steps were completed and then a break was long.
  var isAfterASetback: Bool {
    let done = states.filter { $0.standing == .completed || $0.standing == .mastered }
    return done.contains { $0.verdict == .stepBack }
      || !done.isEmpty
        && decisions.contains {
          switch $0.fact {
          case .restartAfterGap, .ratingsDue: true
          default: false
          }
        }
  }

  /// Whether nothing was tried yet.
  var isBeforeTheFirstTry: Bool { states.allSatisfy { $0.standing == .untried } }
}

extension PatientReminder {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "reminder"
    case heading, lead, can, more, learned, helped, next
    case backHeading, backCommon, backLearned, backCard, backStart, backAgain, backAway, backCall
  }
}
