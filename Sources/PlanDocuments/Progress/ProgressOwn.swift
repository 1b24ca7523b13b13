import GradedExposure

/// Own activities, how sure, and thoughts: numbers of the patient's own.
struct ProgressOwn {
  typealias Text = ProgressText

  let progress: CourseProgress
  let bars: Bool

  var blocks: [Block] { activities + sure + thoughts }

  private var activities: [Block] {
    guard !progress.functions.isEmpty else { return [.item(Text.noActivity.inWords, marker: "-")] }
    return progress.functions.flatMap { series in
      item(.ownActivity, series.subject, series.readings, of: 10)
    }
      + progress.meanFunctions.map { mean in
        let words = Text.meanActivity.inWords([
          "number": mean.count, "from": mean.from.value.tenths, "first": mean.from.on.dateInWords,
          "to": mean.to.value.tenths, "last": mean.to.on.dateInWords,
          "change": ProgressWords.change(mean.points),
        ])
        let sources = OutcomeReference.rows(.function).map { ProgressChanges.against(mean.points, $0) }
        return .item(([words] + sources).joined(separator: " "), marker: "=")
      }
  }

  private var sure: [Block] {
    progress.sure.isEmpty
      ? [.item(Text.noSure.inWords, marker: "-")]
      : item(.sure, OwnWords(rawValue: ""), progress.sure, of: 10)
  }

  private var thoughts: [Block] {
    progress.thoughts.isEmpty
      ? [.item(Text.noThought.inWords, marker: "-")]
      : progress.thoughts.flatMap { item(.thought, $0.subject, $0.readings, of: 100) }
  }

  private func item(
    _ text: Text, _ words: OwnWords, _ readings: [CourseProgress.Reading], of highest: Double
  ) -> [Block] {
    let said = text.inWords([
      "words": words.rawValue.quoted, "readings": ProgressWords.readings(readings),
    ])
    let change = readings.count > 1 ? (readings.last?.value ?? 0) - (readings.first?.value ?? 0) : nil
    let whole = change.map { Text.fromFirstToLast.inWords(["change": ProgressWords.change($0)]) }
    return [.item(([said] + [whole].compactMap(\.self)).joined(separator: " "), marker: "-")]
      + (bars ? ProgressWords.bars(readings, of: highest) : [])
  }
}
