import GradedExposure

/// Facts about one step.
extension FactWording {
  func goal(_ priority: Int) -> String { StepFactText.aTargetThePatients.inWords(["priority": priority]) }

  func ratedHigh(_ fear: Int, _ threshold: Int) -> String {
    StepFactText.aTargetRatedAbove.inWords(["fear": fear, "threshold": threshold])
  }

  func limited(_ gates: [Gate]) -> String {
    StepFactText.theTargetItselfIs.inWords([
      "liftedBy": gates.map { StepFactText.liftedBy.inWords(["limit": $0.inWords, "who": $0.liftedBy]) }
        .joined(separator: "; ")
    ])
  }

  func waits(_ fear: Int?, _ targetsMost: Int) -> String {
    StepFactText.waitsForTheTherapists.inWords([
      "rated": fear.map { StepFactText.ratedAt.inWords(["fear": $0]) } ?? StepFactText.notRated.inWords,
      "targetsMost": targetsMost,
    ])
  }

  func starts(_ target: StepID, _ height: Int, _ startAt: Int) -> String {
    height <= startAt
      ? StepFactText.theLadderToStarts.inWords([
        "target": names.quoted(target), "height": height, "startAt": startAt,
      ])
      : StepFactText.theLadderToStartsHere.inWords([
        "target": names.quoted(target), "height": height, "startAt": startAt,
      ])
  }

  func gapOpen(_ target: StepID, _ below: StepID, _ points: Int, _ gap: Int) -> String {
    (points > gap ? StepFactText.standsPointsAboveOn : .standsJustOverAboveOn).inWords([
      "points": points, "below": names.quoted(below), "target": names.quoted(target), "gap": gap,
    ])
  }

  func fillsGap(_ target: StepID, _ below: StepID, _ points: Int, _ gap: Int) -> String {
    StepFactText.putInAboveOn.inWords([
      "points": points, "below": names.quoted(below), "target": names.quoted(target), "gap": gap,
    ])
  }

  func rated(_ fear: Int, _ times: Int, _ step: StepID?) -> String {
    let rating =
      times > 1
      ? StepFactText.ratedTimesCountsAs.inWords(["times": times, "fear": fear])
      : StepFactText.rated.inWords(["fear": fear])
    guard let expected = step.flatMap({ names.atFirst($0) })?.estimate, abs(expected - fear) >= 5 else {
      return rating
    }
    return rating
      + " " + StepFactText.expectedAtForOne.inWords(["expected": expected])
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
      } + (sideChanged ? [StepFactText.theSide.inWords] : [])
    let lead =
      StepFactText.notRatedEstimatedAt.inWords([
        "estimate": estimate.points, "from": names.quoted(from), "fromFear": fromFear,
      ])
    guard !changes.isEmpty else { return lead + StepFactText.whichHasTheSame.inWords }
    return lead + StepFactText.whatDiffers.inWords + " " + changes.joined(separator: "; ") + "."
  }

  func placed(_ estimate: Int, _ baseline: Int) -> String {
    StepFactText.standsAtAndNot.inWords(["baseline": baseline, "estimate": estimate.points])
  }

  func tied(_ other: StepID) -> String {
    StepFactText.asHighAsThe.inWords(["other": names.quoted(other)])
  }

  func heldByTolerance(_ chance: Int, _ tolerance: Int, _ allowed: Int, _ step: StepID?) -> String {
    StepFactText.notYetTheChance.inWords([
      "tolerance": tolerance, "chance": chance.chance, "allowed": allowed,
    ]) + wouldChange(step, allowed: allowed, bound: tolerance)
  }

  func heldByOvershoot(_ chance: Int, _ bound: Int, _ allowed: Int, _ step: StepID?) -> String {
    StepFactText.notYetTheChanceOf.inWords(["bound": bound, "chance": chance.chance, "allowed": allowed])
      + wouldChange(step, allowed: allowed, bound: bound)
  }

  func heldByJump(_ baseline: Int, _ highest: Int, _ jump: Int) -> String {
    StepFactText.notYetItStands.inWords([
      "baseline": baseline, "jump": jump, "highest": highest, "jumpToo": baseline - jump,
    ])
  }

  func heldByMinutes(_ needed: Int, _ room: Int) -> String {
    StepFactText.notYetOneTry.inWords(["needed": needed, "room": room])
  }

  func heldByRoad(_ first: StepID) -> String {
    names.step(first)?.demands.context == .quietRoad
      ? StepFactText.notYetItTakes.inWords(["first": names.quoted(first)])
      : StepFactText.notYetItTakesPlace.inWords(["first": names.quoted(first)])
  }

  /// What expected peak would pass this rule, where the step's range tells how sure the map is.
  private func wouldChange(_ step: StepID?, allowed: Int, bound: Int) -> String {
    guard let step = step.flatMap({ names.step($0) }), let reach = NormalReach.by[allowed],
      let sd = NormalReach.deviation(of: step)
    else { return "" }
    let peak = Int((Double(bound) - reach * sd).rounded())
    guard peak > 0, peak < step.estimate else { return "" }
    return " " + StepFactText.atAnExpectedPeak.inWords(["peak": peak, "estimate": step.estimate])
  }

  func fromBaseline(_ unit: BaselineTrials.Unit, _ tolerated: [Int], _ share: Int, _ start: Int) -> String {
    let mean = tolerated.count == 1 ? StepFactText.the.inWords : StepFactText.theMeanOf.inWords
    let trials =
      tolerated.count == 1 ? StepFactText.theBaselineTrial.inWords : StepFactText.theBaselineTrials.inWords
    let ideal = tolerated.reduce(0, +) * share / (max(1, tolerated.count) * 100)
    let held =
      start >= ideal
      ? ""
      : unit == .repetitions
        ? " " + StepFactText.thatWouldBeNo.inWords(["ideal": ideal, "start": start])
        : " " + StepFactText.thatWouldBeThe.inWords(["ideal": ideal, "start": start])
    let dose =
      unit == .repetitions
      ? StepFactText.repetitions.inWords(["number": start]) + " "
        + StepFactText.aSetInPlace.inWords
      : StepFactText.seconds.inWords(["number": start]) + " "
        + StepFactText.aHold.inWords
    return StepFactText.atHomePracticeStarts.inWords([
      "dose": dose, "share": share, "mean": mean, "tolerated": tolerated.map { "\($0)" }.phrase(),
      "trials": trials,
    ]) + held
  }
}

/// The words of it.
enum StepFactText: String, TextKey {
  static let area = "fact-step"
  case liftedBy, ratedAt, notRated, aTargetThePatients, aTargetRatedAbove, theTargetItselfIs,
    waitsForTheTherapists
  case theLadderToStarts, theLadderToStartsHere, standsPointsAboveOn, standsJustOverAboveOn, putInAboveOn
  case ratedTimesCountsAs, rated, expectedAtForOne, theSide, notRatedEstimatedAt, whichHasTheSame
  case whatDiffers, standsAtAndNot, asHighAsThe, notYetTheChance, notYetTheChanceOf
  case notYetItStands, notYetOneTry, notYetItTakes, notYetItTakesPlace, atAnExpectedPeak, the
  case theMeanOf, theBaselineTrial, theBaselineTrials, thatWouldBeNo, thatWouldBeThe
  case repetitions, aSetInPlace, seconds, aHold, atHomePracticeStarts
}
