public import GradedExposure

/// The progress of a course for the clinician: numbers in sentences that a screen reader can read, and bars only below
/// them.
public struct ProgressSheet {
  typealias Text = ProgressText

  private let progress: CourseProgress
  private let names: PlanNames

  /// The progress of a plan up to a day.
  public init(_ plan: Plan, on day: CivilDay) {
    progress = CourseProgress(plan, on: day)
    names = PlanNames(plan)
  }

  /// The sheet, no line wider than `width` columns.
  ///
  /// - Parameter bars: Whether a bar of characters stands below each number; it says nothing that the number does not.
  public func text(width: Int, bars: Bool = false) -> String { blocks(bars: bars).terminalText(width: width) }

  func blocks(bars: Bool) -> [Block] {
    let changes = ProgressChanges(progress: progress, names: names, bars: bars)
    let sections: [(Text, [Block])] = [
      (.stepsHeading, ProgressSteps(progress: progress, names: names, bars: bars).blocks),
      (.expectedHeading, ProgressExpected(meetings: progress.steps.flatMap(\.meetings)).blocks),
      (.visitsHeading, ProgressVisits(progress: progress).blocks), (.ratingsHeading, changes.ratings),
      (.totalsHeading, changes.totals), (.ownHeading, ProgressOwn(progress: progress, bars: bars).blocks),
      (.coverageHeading, ProgressCoverage(coverage: progress.coverage).blocks),
    ]
    return [.title(title), .paragraph(Text.head.inWords)] + reliable + [.paragraph(Text.phases.inWords)]
      + phases.map { .item($0, marker: "-") }
      + sections.flatMap { [.blank, .heading($0.inWords)] + $1 }
  }

  private var title: String {
    let day = progress.day.dateInWords
    return progress.patient.map { Text.title.inWords(["patient": $0.rawValue, "day": day]) }
      ?? Text.titleWithoutID.inWords(["day": day])
  }

  /// What more than error is, and where that comes from: once, where any change of fear is told.
  private var reliable: [Block] {
    guard
      progress.steps.contains(where: { $0.peakChange != nil })
        || progress.ratings.contains(where: { $0.whole != nil })
    else { return [] }
    let references = [ChangeReference.mean, ChangeReference.single].map(\.inWords)
    return [.paragraph(references.joined(separator: "; ").sentenceCase + ".")]
  }

  private var phases: [String] {
    let phases = progress.phases
    return [
      Text.phaseA.inWords(["day": phases.assessedOn.dateInWords]),
      phases.exposureFrom.map { Text.phaseB.inWords(["day": $0.dateInWords]) } ?? Text.noExposure.inWords,
      phases.followUpFrom.map { Text.phaseFU.inWords(["day": $0.dateInWords]) },
    ].compactMap(\.self)
  }
}
