import GradedExposure

/// The patient's own drawing of how pain and fear go round, as text: a chain of short lines that reads the same on a
/// narrow page and aloud, with the patient's words, and room where nobody said anything.
struct PatientDrawing {
  let plan: Plan
  let names: PlanNames

  /// The most answers on a line of the chain: a drawing is no list.
  private static let most = 3

  var blocks: [Block] {
    [
      .together(
        [
          .heading(Text.heading.inWords), .paragraph(Text.mine.inWords), .paragraph(Text.lead.inWords),
          .blank,
        ]
          + [.paragraph(Text.pain.inWords)]
          + line(.think, said([.scans, .clinicians]))
          + line(.fear, Array(feared.prefix(PatientDrawing.most)))
          + away
          + line(.others, said([.others]))
          + line(.smaller, said([.values]))
          + [
            arrow(Text.back.inWords), .blank, .paragraph(Text.way.inWords), .blank,
            .paragraph(Text.pain.inWords),
            arrow(Text.tries.inWords), arrow(Text.see.inWords),
          ] + line(.more, said([.values]))), .blank,
    ]
  }

  private func arrow(_ text: String) -> Block { .item(text, marker: "->") }

  /// A line of the chain with what was said, or with room to write.
  private func line(_ text: Text, _ answers: [String]) -> [Block] {
    answers.isEmpty
      ? [.fill("-> " + text.inWords, more: 0)]
      : [arrow(text.inWords + " " + answers.map(\.quoted).phrase())]
  }

  /// Titles are the plan's words and no quotation; each has a row of its own.
  private var away: [Block] {
    let titles = avoided.prefix(PatientDrawing.most)
    return titles.isEmpty
      ? line(.away, []) : [arrow(Text.away.inWords)] + titles.map { .item($0, marker: "*", indent: 3) }
  }

  private func said(_ topics: [LifeTopic]) -> [String] {
    topics.compactMap { topic in
      plan.assessment.lifeAnswers.first { $0.topic == topic }?.words?.rawValue
    }
  }

  /// What is feared, each once, that of the highest rating first.
  private var feared: [String] {
    var found: [String] = []
    for rating in plan.assessment.ratings.sorted(by: { $0.fear ?? 0 > $1.fear ?? 0 }) {
      if let words = rating.fearedOutcome?.rawValue, !found.contains(words) { found.append(words) }
    }
    return found
  }

  /// What the patient stays away from, the most avoided first, then what was not tried since the pain began.
  private var avoided: [String] {
    let ratings = plan.assessment.ratings
    let rated = ratings.filter { $0.avoidance ?? 0 > 0 }.sorted { $0.avoidance ?? 0 > $1.avoidance ?? 0 }
    var found: [String] = []
    for rating in rated + ratings.filter({ $0.unrated == .notTried }) {
      let title = names.title(StepID(item: rating.item, change: nil))
      if !found.contains(title) { found.append(title) }
    }
    return found
  }
}

extension PatientDrawing {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "drawing"
    case heading, lead, mine, pain, think, fear, away, others, smaller, back, way, tries, see, more
  }
}
