extension CourseProgress {
  /// The peak that the map expected before an occasion, as the plan said it then.
  public struct ExpectedPeak: Hashable, Sendable {
    /// The peak, 0...100.
    public let peak: Int
    /// Lower end of the range in which four in five peaks are expected.
    public let low: Int
    /// Upper end of that range.
    public let high: Int

    /// Whether a peak lies in the range.
    public func holds(_ peak: Int) -> Bool { (low...high).contains(peak) }
  }

  /// What the versions of a plan say they had expected of each peak.
  struct ExpectedPeaks {
    private struct Compared {
      /// How many entries its version rests on.
      let entries: Int
      let step: StepID
      let on: CivilDay
      let peak: Int
      let expected: ExpectedPeak
    }

    private let compared: [Compared]
    private let places: [EventID: Int]

    init(_ plan: Plan) {
      let places = Dictionary(plan.events.enumerated().map { ($1.id, $0) }) { first, _ in first }
      self.places = places
      compared = plan.versions.flatMap { version in
        version.decisions.compactMap { decision -> Compared? in
          guard case .peakCompared(let on, let peak, let expected, let low, let high, _) = decision.fact,
            let step = decision.step, let last = version.after.flatMap({ places[$0] })
          else { return nil }
          return Compared(
            entries: last + 1, step: step, on: on, peak: peak,
            expected: ExpectedPeak(peak: expected, low: low, high: high))
        }
      }
    }

    /// What the first version that knew of an exposure had expected of its peak; nil where no version compared it.
    func expected(_ exposure: Exposure, entry: EventID) -> ExpectedPeak? {
      guard let peak = exposure.peak, let place = places[entry] else { return nil }
      let those = compared.filter {
        $0.entries > place && $0.step == exposure.step && $0.on == exposure.on && $0.peak == peak
      }
      let told = those.filter { $0.entries == those.first?.entries }
      // Of one day, what was done at home is compared before what was done at the visit.
      return (exposure.isHome ? told.first : told.last)?.expected
    }
  }
}
