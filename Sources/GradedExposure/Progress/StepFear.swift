extension CourseProgress {
  /// A step that was met, with its fear over time.
  public struct StepFear: Hashable, Sendable {
    /// The step.
    public let step: StepID
    /// Fear in the starting hierarchy, 0...100; nil for a step that no hierarchy names.
    public let baseline: Int?
    /// The patient's own rating before treatment, 0...100; nil where the starting fear is an estimate.
    public let rated: Int?
    /// The occasions on which it was recorded, oldest first.
    public let meetings: [Meeting]

    /// From the first peak that was said to the last; nil where there are not two.
    public var peakChange: Change? {
      let met = meetings.filter { $0.peak != nil }
      guard let first = met.first, let last = met.last, met.count > 1, let from = first.peak,
        let to = last.peak
      else { return nil }
      let doubts: [Change.Doubt] =
        first.isProtected == nil || last.isProtected == nil
        ? [.protectionNotSaid] : first.isProtected != last.isProtected ? [.protectionDiffers] : []
      return Change(
        from: Reading(on: first.on, value: Double(from)), to: Reading(on: last.on, value: Double(to)),
        doubts: doubts)
    }

    /// The meeting with the highest peak between the first and the last that were said, where it was above both: fear that
    /// came back, which the two ends do not show.
    public var highestBetween: Meeting? {
      let met = meetings.filter { $0.peak != nil }
      guard met.count > 2, let first = met.first?.peak, let last = met.last?.peak else { return nil }
      let between = met.dropFirst().dropLast()
      guard let highest = between.compactMap(\.peak).max(), highest > max(first, last) else { return nil }
      return between.first { $0.peak == highest }
    }

    static func all(_ plan: Plan, log: CountedLog) -> [StepFear] {
      let expected = ExpectedPeaks(plan)
      var meetings: [StepID: [Meeting]] = [:]
      for occasion in Occasion.all(log) {
        for exposure in occasion.exposures {
          meetings[exposure.step, default: []].append(
            Meeting(
              exposure, entry: occasion.event, expected: expected.expected(exposure, entry: occasion.event)))
        }
      }
      let atFirst = Dictionary(
        plan.versions.compactMap(\.hierarchy).flatMap(\.steps).map { ($0.id, $0) }
      ) { first, _ in first }
      return meetings.map { step, met in
        StepFear(step: step, baseline: atFirst[step]?.baseline, rated: atFirst[step]?.rated, meetings: met)
      }.sorted { ($0.baseline ?? 101, $0.step) < ($1.baseline ?? 101, $1.step) }
    }
  }

  /// What was said of a step on one occasion: its trials at a visit, or its rows of one day at home.
  public struct Meeting: Hashable, Sendable {
    /// The day.
    public let on: CivilDay
    /// The entry that says so; of a day at home, the first.
    public let entry: EventID
    /// Whether it was at home.
    public let isHome: Bool
    /// How many trials, or rows, were noted.
    public let trials: Int
    /// Of these, how many were made with something that protects.
    public let protected: Int
    /// Whether anything protected; nil where not every trial that was made says so and none says yes.
    public let isProtected: Bool?
    /// Whether the step was met to its end.
    public let isCompleted: Bool
    /// Whether it ended out of fear, or because the patient asked.
    public let wasRefused: Bool
    /// Fear before the first trial that says it, 0...100.
    public let before: Int?
    /// The most fear, 0...100.
    public let peak: Int?
    /// Fear at the end of the last trial that says it, 0...100.
    public let after: Int?
    /// Expected harm before the first trial that says it, 0...100.
    public let harmBefore: Int?
    /// Expected harm after the last trial that says it, 0...100.
    public let harmAfter: Int?
    /// Whether what was feared happened; nil where nobody said so of every trial.
    public let fearedOutcomeHappened: Bool?
    /// The peak that was expected; nil where none was compared.
    public let expected: ExpectedPeak?

    init(_ exposure: Exposure, entry: EventID, expected: ExpectedPeak?) {
      on = exposure.on
      self.entry = entry
      isHome = exposure.isHome
      trials = exposure.trials.count
      protected = exposure.trials.count { $0.safetyBehaviourUsed == true }
      isProtected = exposure.safetyBehaviourUsed
      isCompleted = exposure.isCompleted
      wasRefused = exposure.wasRefused
      before = exposure.trials.first { $0.fearBefore != nil }?.fearBefore
      peak = exposure.peak
      after = exposure.after
      harmBefore = exposure.harmBefore
      harmAfter = exposure.harmAfter
      fearedOutcomeHappened = exposure.fearedOutcomeHappened
      self.expected = expected
    }
  }
}
