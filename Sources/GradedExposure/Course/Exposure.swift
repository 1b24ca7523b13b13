/// What was said of one step on one occasion: its trials at a visit, or its rows of one day at home.
struct Exposure {
  let step: StepID
  let on: CivilDay
  let isHome: Bool
  /// In the order in which they were made.
  let trials: [TrialRecord]

  /// Whether the step was met to its end at least once.
  var isCompleted: Bool { trials.contains(where: \.isCompleted) }

  /// Whether it ended out of fear, or because the patient asked, and was not completed.
  var wasRefused: Bool { !isCompleted && trials.contains(where: \.wasRefused) }

  /// Why, where it was refused.
  var refusedBecause: TrialRecord.Reason { trials.last(where: \.wasRefused)?.because ?? .unknown }

  /// Whether nothing was said of it but that it was not done, for a reason that has nothing to do with fear.
  var isNoData: Bool { !wasRefused && trials.allSatisfy { $0.outcome == .notDone } }

  /// The most fear that was said, points; a trial that was not done for another reason than fear says none.
  var peak: Int? { trials.filter { $0.outcome != .notDone || $0.wasRefused }.compactMap(\.fearPeak).max() }

  /// The fear at the end, points.
  var after: Int? { trials.last { $0.fearAfter != nil }?.fearAfter }

  /// Expected harm before the first trial that says it, points.
  var harmBefore: Int? { trials.first { $0.harmBefore != nil }?.harmBefore }

  /// Expected harm after the last trial that says it, points.
  var harmAfter: Int? { trials.last { $0.harmAfter != nil }?.harmAfter }

  /// The last word on expected harm, points.
  var harm: Int? { harmAfter ?? trials.last { $0.harmBefore != nil }?.harmBefore }

  /// Whether the feared outcome happened; nil where not every completed trial says so and none says yes.
  var fearedOutcomeHappened: Bool? {
    let said = trials.filter { $0.outcome != .notDone }.map(\.fearedOutcomeHappened)
    return said.contains(true) ? true : said.contains(nil) || said.isEmpty ? nil : false
  }

  /// Whether a safety behaviour was used in any trial.
  var safetyBehaviourUsed: Bool? {
    let said = trials.filter { $0.outcome != .notDone }.map(\.safetyBehaviourUsed)
    return said.contains(true) ? true : said.contains(nil) || said.isEmpty ? nil : false
  }

  /// Whether the last completed trial was made with a safety behaviour.
  var lastWithSafetyBehaviour: Bool? { trials.last(where: \.isCompleted)?.safetyBehaviourUsed }

  /// Whether it counts as completed for the jump bound: to its end, with nothing that protects and without the
  /// feared outcome.
  var raisesLevel: Bool {
    fearedOutcomeHappened != true
      && trials.contains { $0.isCompleted && $0.safetyBehaviourUsed != true }
  }

  /// How much was learned, in points (LEARN-3 to LEARN-5): the weighted fall of fear and of expected harm, or of the
  /// one that was said; less with a safety behaviour; none where the step was not completed or what was feared
  /// happened.
  func learning(_ settings: TreatmentProtocol) -> Double {
    guard isCompleted, fearedOutcomeHappened != true else { return 0 }
    let fear = peak.flatMap { peak in after.map { Double(max(0, peak - $0)) } }
    let harm = harmBefore.flatMap { before in harmAfter.map { Double(max(0, before - $0)) } }
    let weight = settings[.expectancyWeight]
    let points =
      switch (fear, harm) {
      case (let fear?, let harm?): (1 - weight) * fear + weight * harm
      case (let fear?, nil): fear
      case (nil, let harm?): harm
      case (nil, nil): 0.0
      }
    return safetyBehaviourUsed == true ? points * settings[.protectedLearning] : points
  }

  /// The rise of pain by the next day, where both were said; the highest of the trials.
  var painRise: Int? {
    trials.compactMap { trial in trial.painNextDay.flatMap { next in trial.painBefore.map { next - $0 } } }
      .max()
  }

  /// Whether more pain outlasted 24 hours.
  var flared: Bool { trials.contains { $0.flareOver24Hours == true } }
}
