/// Chooses the targets: the patient's goals, or the highest of the items rated above the threshold.
struct TargetSelection {
  struct Target {
    let at: Int
    /// The goal's priority; nil where the rating chose it.
    let priority: Int?
  }

  let targets: [Target]
  /// Candidates that could have been chosen.
  let waiting: [Int]

  init(_ assessment: Assessment, map: FearMap, combined: [Int: Int], settings: TreatmentProtocol) {
    let most = settings[whole: .targetsMost]
    let goals = assessment.goals.sorted { ($0.priority, $0.item) < ($1.priority, $1.item) }
      .compactMap { goal in
        map.index(of: StepID(item: goal.item, change: nil)).map { Target(at: $0, priority: goal.priority) }
      }
    let high = combined.filter { $0.value > settings[whole: .selectionThreshold] }.keys
      .sorted { left, right in
        (combined[right] ?? 0, map.baseline[right], map.candidates[left].id)
          < (combined[left] ?? 0, map.baseline[left], map.candidates[right].id)
      }
    let chosen = goals.isEmpty ? high.map { Target(at: $0, priority: nil) } : goals
    targets = Array(chosen.prefix(most))
    let taken = Set(targets.map(\.at))
    var seen = taken
    waiting = (chosen.dropFirst(most).map(\.at) + high).filter { seen.insert($0).inserted }
  }
}
