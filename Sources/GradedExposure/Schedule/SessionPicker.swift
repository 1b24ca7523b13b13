/// Chooses the steps of an exposure session (SEL-1, SEL-2): among those allowed, the target that is expected
/// to take most points off the goals, and a variation.
struct SessionPicker {
  /// Every step that may ever be offered, by id.
  let steps: [StepID]
  let allowance: Allowance
  /// Fear in the starting hierarchy, by position in `steps`, which is that in the belief.
  let baseline: [Double]
  /// Rungs of each ladder, by position in the belief, lowest first.
  let ladders: [[Int]]
  /// Whether a step takes place on a road, by position.
  let onRoad: [Bool]
  /// Minutes of one trial, by position.
  let trialMinutes: [Int]
  /// Minutes that a session leaves for trials.
  let room: Int
  /// The positions whose fear is to fall: each ladder's top rung.
  let goals: [Int]

  private var settings: TreatmentProtocol { allowance.settings }

  /// The picker over the ladders of a hierarchy.
  init(_ hierarchy: Hierarchy, map: FearMap, allowance: Allowance, sessionMinutes: Int) {
    let rungs = hierarchy.ladders.map { $0.rungs.map(\.step) }
    let steps = Set(rungs.flatMap(\.self)).sorted()
    let position = Dictionary(uniqueKeysWithValues: steps.enumerated().map { ($1, $0) })
    self.steps = steps
    self.allowance = allowance
    baseline = steps.map { step in map.index(of: step).map { map.baseline[$0] } ?? 100 }
    onRoad = steps.map { hierarchy.step($0)?.demands.context.isOnRoad ?? false }
    let settings = allowance.settings
    trialMinutes = steps.map { id in
      let step = hierarchy.step(id)
      let usual = settings[whole: step?.demands.hold == .minutes ? .minutesPerLongTrial : .minutesPerTrial]
      return max(1, step?.trialMinutes ?? usual)
    }
    room = sessionMinutes - settings[whole: .sessionOverhead]
    ladders = rungs.map { $0.compactMap { position[$0] } }
    goals = ladders.compactMap(\.last)
  }

  /// What a session offers, and why.
  struct Pick {
    let step: Int
    let role: PlannedExposure.Role
    let worth: Double
    /// The baseline from which the next jump is measured.
    let bound: Double
    /// Likeness to the target, for a variation.
    let likeness: Double
    /// Worth as a share of the best, for a variation.
    let ofBest: Double
  }

  /// What is offered, and the steps that would have been worth more with the rule that held each back.
  func pick(in belief: Belief, completed: Set<Int>) -> (picks: [Pick], held: [(step: Int, fact: Fact)]) {
    var allowed: [Int] = []
    var held: [(step: Int, fact: Fact)] = []
    for step in belief.steps.indices {
      guard let bound = bound(for: step, completed: completed) else { continue }
      if let fact = allowance.refusal(of: step, in: belief, baseline: baseline[step], completed: bound)
        ?? roadRefusal(of: step, completed: completed)
        ?? (trialMinutes[step] > room ? .heldByMinutes(needed: trialMinutes[step], room: max(0, room)) : nil)
      {
        held.append((step, fact))
      } else {
        allowed.append(step)
      }
    }
    guard let target = best(of: allowed, in: belief) else { return ([], held) }
    let targetWorth = worth(of: target, in: belief)
    held = held.filter { worth(of: $0.step, in: belief) > targetWorth }
    var picks = [
      Pick(
        step: target, role: .target, worth: targetWorth, bound: bound(for: target, completed: completed) ?? 0,
        likeness: 1, ofBest: 1)
    ]
    if let variation = variation(to: target, of: allowed, in: belief.afterExpected(target)) {
      picks.append(variation)
    }
    return (picks, held)
  }

  /// The highest completed baseline of the ladders that hold the step, or the lowest rung's before any is
  /// completed; nil for a step on no ladder.
  func bound(for step: Int, completed: Set<Int>) -> Double? {
    ladders.filter { $0.contains(step) }.compactMap { rungs -> Double? in
      let done = rungs.filter(completed.contains).map { baseline[$0] }.max()
      return max(done ?? 0, rungs.map { baseline[$0] }.min() ?? 0)
    }.max()
  }

  /// The rung to complete first, where a step on a road comes before any rung off the road (ROAD-1).
  private func roadRefusal(of step: Int, completed: Set<Int>) -> Fact? {
    guard onRoad[step] else { return nil }
    let offRoad = ladders.filter { $0.contains(step) }.flatMap { $0.filter { !onRoad[$0] } }
    guard let last = offRoad.last, completed.isDisjoint(with: offRoad) else { return nil }
    return .heldByRoad(first: steps[last])
  }

  /// Expected points off the goals, a lagging goal counting more.
  func worth(of step: Int, in belief: Belief) -> Double {
    let margin = settings[.needMargin]
    let needs = goals.map { max(belief.mean[$0] - margin, 0) }
    guard let most = needs.max(), most > 0 else { return 0 }
    var sum = 0.0
    for (goal, need) in zip(goals, needs) {
      let left = max(need - belief.expectedDrop(of: goal, practising: step), 0)
      sum += (need * need - left * left) / (2 * most)
    }
    return sum
  }

  private func best(of steps: [Int], in belief: Belief) -> Int? {
    let worths = steps.map { (step: $0, worth: micro(worth(of: $0, in: belief))) }.filter { $0.worth > 0 }
    return worths.max { ($0.worth, belief.steps[$1.step]) < ($1.worth, belief.steps[$0.step]) }?.step
  }

  private func variation(to target: Int, of allowed: [Int], in after: Belief) -> Pick? {
    let others = allowed.filter { $0 != target }
    guard let first = best(of: others, in: after) else { return nil }
    let bestWorth = worth(of: first, in: after)
    let near = others.filter {
      worth(of: $0, in: after) >= bestWorth * (1 - settings[.variationWithin])
        && after.similarity($0, target) < settings[.variationSimilarity]
    }
    let chosen = best(of: near, in: after) ?? first
    let chosenWorth = worth(of: chosen, in: after)
    return Pick(
      step: chosen, role: .variation, worth: chosenWorth, bound: 0,
      likeness: after.similarity(chosen, target),
      ofBest: chosenWorth / bestWorth)
  }

  /// Millionths: ties below that go by id.
  private func micro(_ worth: Double) -> Int { Int((worth * 1_000_000).rounded()) }
}
