/// Which of two candidates is harder by their demands alone.
///
/// Hold, position and aid are not ordered: candidates that differ in them are not compared here, and the
/// patient's ratings decide.
struct DemandOrder {
  private let ordered: [Bool]

  init(unordered: [Demand]) { ordered = Demand.ordered.map { !unordered.contains($0) } }

  /// Whether `x` is easier than `y`: the same direction, hold, position and aid, no demand more and one less.
  func isEasier(_ x: Kernel.Features, than y: Kernel.Features) -> Bool {
    x.direction == y.direction && x.hold == y.hold && x.position == y.position && x.aid == y.aid
      && isWithin(x, y) && x.levels != y.levels
  }

  /// Whether `x` can be a step below `y`: its direction is that of `y` or a part of it, and no ordered demand
  /// is more. Hold, position and aid may differ.
  func isBelow(_ x: Candidate, _ y: Candidate) -> Bool {
    x.id != y.id && x.features.direction.isWithin(y.features.direction) && isWithin(x.features, y.features)
  }

  private func isWithin(_ x: Kernel.Features, _ y: Kernel.Features) -> Bool {
    for index in ordered.indices {
      let (left, right) = (x.levels[index], y.levels[index])
      if ordered[index] ? left > right : left != right { return false }
    }
    return true
  }
}
