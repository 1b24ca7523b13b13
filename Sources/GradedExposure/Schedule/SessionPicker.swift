/// Chooses the steps of an exposure session (SEL-1, SEL-2): among those allowed, the target that is expected
/// to take most points off the goals, and a variation.
struct SessionPicker {
  /// Every step that may ever be offered, and those that were recorded, by id.
  let steps: [StepID]
  let allowance: Allowance
  /// Fear in the starting hierarchy, by position in `steps`, which is that in the belief.
  let baseline: [Double]
  /// Rungs of each ladder, by position in the belief, lowest first.
  let ladders: [[Int]]
  /// Where each step takes place, by position.
  private let contexts: [Context?]
  /// What makes each step hard, by position.
  private let demands: [Demands?]
  /// Minutes of one trial, by position.
  let trialMinutes: [Int]
  /// Minutes that a session leaves for trials.
  let room: Int
  /// The positions whose fear is to fall: each ladder's top rung.
  let goals: [Int]

  private var settings: TreatmentProtocol { allowance.settings }

  /// The picker over the ladders of a hierarchy; `recorded` are steps that were met, on a ladder or not.
  init(
    _ hierarchy: Hierarchy, map: FearMap, allowance: Allowance, sessionMinutes: Int,
    recorded: Set<StepID> = []
  ) {
    let rungs = hierarchy.ladders.map { $0.rungs.map(\.step) }
    let steps = Set(rungs.flatMap(\.self)).union(recorded.filter { map.index(of: $0) != nil }).sorted()
    let position = Dictionary(uniqueKeysWithValues: steps.enumerated().map { ($1, $0) })
    self.steps = steps
    self.allowance = allowance
    baseline = steps.map { step in map.index(of: step).map { map.baseline[$0] } ?? 100 }
    demands = steps.map { hierarchy.step($0)?.demands }
    contexts = steps.map { hierarchy.step($0)?.demands.context }
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
    var likeness = 1.0
    /// Worth as a share of the best, for a variation.
    var ofBest = 1.0
    /// Why it is in the session, where that is neither its worth nor its likeness.
    var facts: [Fact] = []
  }

  /// What is offered, and the steps that would have been worth more with the rule that held each back.
  func pick(in belief: Belief, _ standing: Standing) -> (picks: [Pick], held: [(step: Int, fact: Fact)]) {
    var allowed: [Int] = []
    var held: [(step: Int, fact: Fact)] = []
    for step in belief.steps.indices where bound(for: step, completed: standing.completed) != nil {
      if let fact = refusal(of: step, in: belief, standing) {
        held.append((step, fact))
      } else if !standing.mastered.contains(step) {
        allowed.append(step)
      }
    }
    guard let (target, facts) = target(of: allowed, in: belief, standing) else {
      return ([], held.filter { !standing.mastered.contains($0.step) })
    }
    let targetWorth = worth(of: target, in: belief)
    held = held.filter {
      !standing.mastered.contains($0.step) && worth(of: $0.step, in: belief) > targetWorth
    }
    var picks = retrieval(standing, besides: target).map { [$0] } ?? []
    picks.append(
      Pick(
        step: target, role: .target, worth: targetWorth,
        bound: bound(for: target, completed: standing.completed) ?? 0, facts: facts))
    let others = allowed.filter { $0 != target && $0 != standing.retrieval?.step }
    if let variation = variation(to: target, of: others, in: belief.afterExpected(target)) {
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

  /// Steps on a ladder that are not mastered.
  func openSteps(_ standing: Standing) -> Int {
    steps.indices.count { ladders.joined().contains($0) && !standing.mastered.contains($0) }
  }

  /// The first rule that holds a step back, and nil for one that may be offered. A step that the therapist pinned is
  /// held back by none that only weighs fear (SAFE-6), and by what the patient refused only where that came after.
  func refusal(of step: Int, in belief: Belief, _ standing: Standing) -> Fact? {
    guard let bound = bound(for: step, completed: standing.completed) else { return nil }
    let isPinned = standing.pins.contains { $0.step == steps[step] }
    let isChosenSince = isPinned && !standing.refusedSincePin.contains(step)
    let byFear = isPinned ? nil : allowance.refusal(of: step, in: belief)
    let byCourse = isChosenSince ? nil : allowance.refusal(of: step, in: belief, after: standing)
    return byFear ?? byCourse ?? allowance.jump(of: baseline[step], completed: bound)
      ?? roadRefusal(of: step, completed: standing.completed)
      ?? (trialMinutes[step] > room ? .heldByMinutes(needed: trialMinutes[step], room: max(0, room)) : nil)
      ?? overrideRefusal(of: step, standing)
  }

  /// Whether a step waits for more than its fear to fall: for an override, a smaller step (DEC-SPLIT), its rest (SAFE-5).
  func waits(_ step: Int, in belief: Belief, _ standing: Standing) -> Bool {
    let rests = standing.resting[step].map { belief.mean[step] > $0 - settings[.parkedFall] } ?? false
    return rests || standing.split[step] != nil || overrideRefusal(of: step, standing) != nil
  }

  private func overrideRefusal(of step: Int, _ standing: Standing) -> Fact? {
    guard let constraints = standing.constraints, let day = standing.day, let demands = demands[step] else {
      return nil
    }
    let entry = constraints.refusal(of: steps[step], demands: demands, on: day) { other in
      steps.firstIndex(of: other).map(standing.completed.contains) ?? false
    }
    return entry.map { .heldByOverride(entry: $0) }
  }

  /// The rung to complete first (ROAD-1): off the road before any road, a quiet road before traffic, each where the
  /// step's ladders have one.
  private func roadRefusal(of step: Int, completed: Set<Int>) -> Fact? {
    guard contexts[step]?.isOnRoad ?? false else { return nil }
    let rungs = ladders.filter { $0.contains(step) }.joined()
    let offRoad = rungs.filter { !(contexts[$0]?.isOnRoad ?? false) }
    let quiet = contexts[step] == .traffic ? rungs.filter { contexts[$0] == .quietRoad } : []
    for easier in [offRoad, quiet] {
      if let last = easier.last, completed.isDisjoint(with: easier) { return .heldByRoad(first: steps[last]) }
    }
    return nil
  }

  /// The target: what the therapist pinned, else the step that was to be met again unless another is worth clearly
  /// more or it has been the target too often in a row (DEC-REP), else the one worth most.
  private func target(of allowed: [Int], in belief: Belief, _ standing: Standing) -> (Int, [Fact])? {
    for pin in standing.pins {
      guard let step = steps.firstIndex(of: pin.step), allowed.contains(step) else { continue }
      let tolerance = allowance.tolerance
      let chance = Int((belief.chance(step, above: Double(tolerance)) * 100).rounded())
      return (
        step, [.targetPinned(step: pin.step, entry: pin.id, chance: chance, tolerance: tolerance)]
      )
    }
    guard let kept = standing.kept, allowed.contains(kept.step) else {
      return (best(of: allowed, in: belief) ?? fallback(allowed, in: belief, standing)).map { ($0, []) }
    }
    let most = settings[whole: .repeatsMost]
    let others = allowed.filter { $0 != kept.step }
    guard let other = best(of: others, in: belief) else { return (kept.step, []) }
    if kept.times >= most {
      return (other, [.targetLeft(step: steps[kept.step], times: kept.times, timesMost: most)])
    }
    let (mine, its) = (worth(of: kept.step, in: belief), worth(of: other, in: belief))
    guard its > mine else { return (kept.step, []) }
    guard micro(its) < micro(mine * settings[.keepRatio]) else { return (other, []) }
    let share = Int((its / mine * 100).rounded())
    return (
      kept.step,
      [
        .targetKept(
          step: steps[kept.step], times: kept.times, timesMost: most, other: steps[other], otherWorth: share,
          ratio: Int((settings[.keepRatio] * 100).rounded()))
      ]
    )
  }

  /// Where nothing takes anything off the goals and some step is not mastered yet, the most feared of these: mastery
  /// comes from practice, not from a low expectation.
  private func fallback(_ allowed: [Int], in belief: Belief, _ standing: Standing) -> Int? {
    guard standing.hasBegun, goals.contains(where: { !standing.mastered.contains($0) }) else { return nil }
    return allowed.max { (belief.mean[$0], belief.steps[$1]) < (belief.mean[$1], belief.steps[$0]) }
  }

  /// The step to start with, where one is due and may be met.
  func retrieval(_ standing: Standing, besides target: Int?) -> Pick? {
    guard let (step, fact) = standing.retrieval, step != target, trialMinutes[step] <= room,
      overrideRefusal(of: step, standing) == nil,
      let bound = bound(for: step, completed: standing.completed),
      allowance.jump(of: baseline[step], completed: bound) == nil
    else { return nil }
    return Pick(step: step, role: .retrieval, worth: 0, bound: 0, facts: [fact])
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

  private func variation(to target: Int, of others: [Int], in after: Belief) -> Pick? {
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
