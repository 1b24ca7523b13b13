import GradedExposure

/// Facts about one step.
extension FactWording {
  func goal(_ priority: Int) -> String { "A target: the patient's goal number \(priority)." }

  func ratedHigh(_ fear: Int, _ threshold: Int) -> String {
    "A target: rated \(fear), above \(threshold), and no goals were named."
  }

  func limited(_ gates: [Gate]) -> String {
    "The target itself is held back: \(gates.map { $0.inWords + ", lifted by " + $0.liftedBy }.joined(separator: "; ")). "
      + "Its ladder ends below it."
  }

  func waits(_ fear: Int?, _ targetsMost: Int) -> String {
    "Waits for the therapist's choice (\(fear.map { "rated \($0)" } ?? "not rated")). Goals come first, "
      + "and a plan has at most \(targetsMost.counting("target", "targets"))."
  }

  func starts(_ target: StepID, _ height: Int, _ startAt: Int) -> String {
    height <= startAt
      ? "The ladder to \(names.quoted(target)) starts here, at \(height): the highest step at or below "
        + "\(startAt)."
      : "The ladder to \(names.quoted(target)) starts here, at \(height): nothing on it lies at or below "
        + "\(startAt)."
  }

  func gapOpen(_ target: StepID, _ below: StepID, _ points: Int, _ gap: Int) -> String {
    "Stands \(points) points above \(names.quoted(below)) on the ladder to \(names.quoted(target)), and "
      + "nothing fills the gap (\(gap) is the widest). Make a step together with the patient: imagined, "
      + "on video or supported."
  }

  func fillsGap(_ target: StepID, _ below: StepID, _ points: Int, _ gap: Int) -> String {
    "Put in \(points.counting("point", "points")) above \(names.quoted(below)) on the ladder to "
      + "\(names.quoted(target)): it reaches farthest within a gap of \(gap)."
  }

  func rated(_ fear: Int, _ times: Int, _ step: StepID?) -> String {
    let rating = times > 1 ? "Rated \(times) times; counts as \(fear)." : "Rated \(fear)."
    guard let expected = step.flatMap({ names.atFirst($0) })?.estimate, abs(expected - fear) >= 5 else {
      return rating
    }
    return rating
      + " Expected at \(expected), for one rating may be off and those of similar movements count too."
  }

  func estimated(
    _ from: StepID, _ fromFear: Int, _ changed: [Demand], _ sideChanged: Bool, _ estimate: Int,
    _ step: StepID?
  ) -> String {
    let old = names.form(from)?.demands
    let new = step.flatMap { names.form($0) }?.demands
    let changes =
      changed.map { demand in
        guard let old, let new else { return demand.inWords }
        let (before, after) = (old.levelInWords(demand), new.levelInWords(demand))
        guard !before.isEmpty, !after.isEmpty else { return demand.inWords }
        return demand.inWords + " (" + before + " -> " + after + ")"
      } + (sideChanged ? ["the side"] : [])
    let lead =
      "Not rated. Estimated at \(estimate.points) above all from \(names.quoted(from)), rated \(fromFear)"
    guard !changes.isEmpty else { return lead + ", which has the same demands." }
    return lead + ". What differs: " + changes.joined(separator: "; ") + "."
  }

  func placed(_ estimate: Int, _ baseline: Int) -> String {
    "Stands at \(baseline) and not at its own estimate of \(estimate.points), so that no harder movement "
      + "starts below an easier one."
  }

  func tied(_ other: StepID) -> String {
    "As high as \(names.quoted(other)); the order of the two goes by physical demand, expected harm, "
      + "goal and id."
  }

  func heldByTolerance(_ chance: Int, _ tolerance: Int, _ allowed: Int, _ step: StepID?) -> String {
    "Not yet: the chance of a peak above \(tolerance), the willingness bound, is \(chance.chance); "
      + "\(allowed)% is allowed." + wouldChange(step, allowed: allowed, bound: tolerance)
  }

  func heldByOvershoot(_ chance: Int, _ bound: Int, _ allowed: Int, _ step: StepID?) -> String {
    "Not yet: the chance of a peak above \(bound), far over the willingness bound, is \(chance.chance); "
      + "\(allowed)% is allowed." + wouldChange(step, allowed: allowed, bound: bound)
  }

  func heldByJump(_ baseline: Int, _ highest: Int, _ jump: Int) -> String {
    "Not yet: it stands at \(baseline), more than \(jump) points above \(highest), the highest completed "
      + "rung or, before any, the lowest. A completed rung at \(baseline - jump) or more on its ladder "
      + "would change that; nothing else does."
  }

  func heldByMinutes(_ needed: Int, _ room: Int) -> String {
    "Not yet: one try takes \(needed.counting("minute", "minutes")), and a session leaves "
      + "\(room.counting("minute", "minutes")) for tries. A longer session would change that."
  }

  func heldByRoad(_ first: StepID) -> String {
    names.step(first)?.demands.context == .quietRoad
      ? "Not yet: it takes place in traffic. A step of its ladder on a quiet road comes first, at the highest "
        + "\(names.quoted(first))."
      : "Not yet: it takes place on a road. A step of its ladder off the road comes first, at the highest "
        + "\(names.quoted(first))."
  }

  /// What expected peak would pass this rule, where the step's range tells how sure the map is.
  private func wouldChange(_ step: StepID?, allowed: Int, bound: Int) -> String {
    guard let step = step.flatMap({ names.step($0) }), let reach = NormalReach.by[allowed],
      let sd = NormalReach.deviation(of: step)
    else { return "" }
    let peak = Int((Double(bound) - reach * sd).rounded())
    guard peak > 0, peak < step.estimate else { return "" }
    return " At an expected peak of about \(peak), now \(step.estimate), this rule would let it pass."
  }

  func fromBaseline(_ unit: BaselineTrials.Unit, _ tolerated: [Int], _ share: Int, _ start: Int) -> String {
    let mean = tolerated.count == 1 ? "the" : "the mean of"
    let trials = tolerated.count == 1 ? "the baseline trial" : "the baseline trials"
    let ideal = tolerated.reduce(0, +) * share / (max(1, tolerated.count) * 100)
    let held =
      start >= ideal
      ? ""
      : unit == .repetitions
        ? " That would be \(ideal); no protocol starts with more than \(start)."
        : " That would be \(ideal); the step itself is held no longer than \(start)."
    let dose =
      unit == .repetitions
      ? start.counting("repetition", "repetitions") + " a set, in place of the protocol's start"
      : start.counting("second", "seconds") + " a hold"
    return "At home practice starts at \(dose): \(share)% of \(mean) "
      + "\(tolerated.map { "\($0)" }.phrase()) tolerated in \(trials), rounded down, at least 1." + held
  }
}
