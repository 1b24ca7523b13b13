import GradedExposure

/// Fear and totals that were asked again, with what counts as a change and where that comes from.
struct ProgressChanges {
  typealias Text = ProgressText

  let progress: CourseProgress
  let names: PlanNames
  let bars: Bool

  /// Fear of items, and the mean of those that were asked again.
  var ratings: [Block] {
    let again = progress.ratings.filter { $0.readings.count > 1 }
    guard !again.isEmpty else { return [.paragraph(Text.noRating.inWords)] }
    return again.flatMap { series -> [Block] in
      let name = names.title(StepID(item: series.subject, change: nil))
      let words = Text.series.inWords([
        "name": name, "readings": ProgressWords.readings(series.readings),
      ])
      return [
        .item(
          ([words] + [series.whole.map(ProgressWords.whole)].compactMap(\.self)).joined(separator: " "),
          marker: "-")
      ] + lines(series.readings, of: 100)
    }
      + progress.meanRatings.map { mean in
        .item(
          Text.meanRating.inWords([
            "number": mean.count, "all": mean.ofCount, "from": mean.from.value.tenths,
            "first": mean.from.on.dateInWords, "to": mean.to.value.tenths, "last": mean.to.on.dateInWords,
            "change": ProgressWords.change(mean.points), "bound": ProgressWords.reliable(mean.isReliable),
          ]), marker: "=")
      }
  }

  /// Totals, each change against every source that was read.
  var totals: [Block] {
    guard !progress.totals.isEmpty else { return [.paragraph(Text.noTotal.inWords)] }
    return progress.totals.flatMap { series -> [Block] in
      let words = Text.series.inWords([
        "name": series.subject.inWords.sentenceCase, "readings": ProgressWords.readings(series.readings),
      ])
      let missing = series.readings.contains { $0.answered != nil } ? [Text.missing.inWords] : []
      return [.item(([words] + missing).joined(separator: " "), marker: "-")]
        + lines(series.readings, of: Double(series.subject.bounds.upperBound))
        + (series.whole.map { change in
          [
            .paragraph(
              Text.fromFirstToLast.inWords(["change": ProgressWords.change(change.points)]), indent: 2)
          ]
            + OutcomeReference.rows(series.subject).map {
              .paragraph(ProgressChanges.against(change.points, $0), indent: 2)
            }
        } ?? [.paragraph(Text.askedOnce.inWords, indent: 2)])
    }
  }

  /// Whether a change reaches the bounds of a source; what a source gives in another unit stands as it is.
  static func against(_ points: Double, _ row: Reference) -> String {
    let reached = [(Text.detectable, row.detectable), (.important, row.important)].compactMap { name, bound in
      bound.map { bound in
        // What was added up in halves and thirds reaches what it equals.
        (abs(points) + 1e-9 >= bound ? Text.reaches : .doesNotReach).inWords([
          "bound": name.inWords(["points": bound.decimal])
        ])
      }
    }
    return (reached.isEmpty ? row.text : reached.joined(separator: ", ")).sentenceCase
      + " (\(row.status.inWords): \(row.source))."
  }

  private func lines(_ readings: [CourseProgress.Reading], of highest: Double) -> [Block] {
    bars ? ProgressWords.bars(readings, of: highest) : []
  }
}
