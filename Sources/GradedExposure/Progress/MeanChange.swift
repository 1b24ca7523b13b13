extension CourseProgress {
  /// The mean of what was asked on the first day and again on a later one, over what both days have.
  public struct MeanChange: Hashable, Sendable {
    /// The mean on the first day.
    public let from: Reading
    /// The mean on the later day.
    public let to: Reading
    /// Over how many.
    public let count: Int
    /// How many the first day has.
    public let ofCount: Int

    /// By how much, negative where it fell.
    public var points: Double { to.value - from.value }
    /// Whether fear on 0...100 changed by more than `Change.reliable`.
    public var isReliable: Bool { abs(points) > Change.reliable }

    /// One a later day, oldest first.
    static func all<Subject>(_ series: [Series<Subject>]) -> [MeanChange] {
      guard let first = series.flatMap(\.readings).map(\.on).min() else { return [] }
      let later = Set(series.flatMap(\.readings).map(\.on).filter { $0 > first }).sorted()
      let ofCount = series.count { $0.value(on: first) != nil }
      return later.compactMap { day in
        let pairs = series.compactMap { one in
          one.value(on: first).flatMap { from in one.value(on: day).map { (from, $0) } }
        }
        guard !pairs.isEmpty else { return nil }
        return MeanChange(
          from: Reading(on: first, value: pairs.map(\.0).reduce(0, +) / Double(pairs.count)),
          to: Reading(on: day, value: pairs.map(\.1).reduce(0, +) / Double(pairs.count)),
          count: pairs.count, ofCount: ofCount)
      }
    }
  }
}

extension CourseProgress.Series {
  /// What was said on that day.
  fileprivate func value(on day: CivilDay) -> Double? { readings.first { $0.on == day }?.value }
}
