import GradedExposure

/// What was expected beside what came, over all steps: peaks, the patient's own expected harm, and what was feared.
struct ProgressExpected {
  typealias Text = ProgressText

  let meetings: [CourseProgress.Meeting]

  var blocks: [Block] { (peaks + [harm, feared]).map { .item($0, marker: "-") } }

  private var peaks: [String] {
    let compared = meetings.compactMap { met in
      met.expected.flatMap { range in met.peak.map { (range: range, peak: $0) } }
    }
    guard !compared.isEmpty else { return [Text.noPeak.inWords] }
    let inside = compared.count { $0.range.holds($0.peak) }
    let above = compared.count { $0.peak > $0.range.high }
    let mean = Double(compared.map { $0.peak - $0.range.peak }.reduce(0, +)) / Double(compared.count)
    return [
      Text.peaksCompared.inWords([
        "number": compared.count, "inside": inside, "above": above,
        "below": compared.count - inside - above,
      ]),
      mean == 0
        ? Text.asExpected.inWords : Text.offExpected.inWords(["change": ProgressWords.change(mean)]),
    ]
  }

  private var harm: String {
    let said = meetings.compactMap { met in
      met.harmBefore.flatMap { before in met.harmAfter.map { (before: before, after: $0) } }
    }
    guard !said.isEmpty else { return Text.noHarm.inWords }
    let before = Double(said.map(\.before).reduce(0, +)) / Double(said.count)
    let after = Double(said.map(\.after).reduce(0, +)) / Double(said.count)
    return Text.harmMean.inWords([
      "number": said.count, "before": before.tenths, "after": after.tenths,
      "change": ProgressWords.change(after - before),
    ])
  }

  private var feared: String {
    let said = meetings.compactMap(\.fearedOutcomeHappened)
    return Text.fearedHappened.inWords(["number": said.count(where: \.self), "said": said.count])
  }
}
