/// The order of steps that stand at the same height (HIER-4): physical demand, expected harm, goals last, id.
struct StepOrder {
  let map: FearMap
  /// What the ladder climbs by.
  let height: [Double]
  /// Expected harm by candidate, where it was rated.
  let harm: [Int: Int]
  let goals: Set<Int>

  /// Whether `left` comes first.
  func isLower(_ left: Int, _ right: Int) -> Bool {
    key(left) < key(right)
  }

  private func key(_ index: Int) -> (Int, Int, Int, Int, StepID) {
    (
      micro(height[index]), micro(map.kernel.mean(map.candidates[index].features)), harm[index] ?? 0,
      goals.contains(index) ? 1 : 0, map.candidates[index].id
    )
  }

  /// Millionths of a point: differences below that are rounding, not fear.
  private func micro(_ points: Double) -> Int { Int((points * 1_000_000).rounded()) }
}
