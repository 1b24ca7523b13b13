/// Why each step stands where it does, as typed facts.
struct StepReasons {
  let builder: HierarchyBuilder
  let order: StepOrder
  let ladders: ChainBuilder

  private var map: FearMap { builder.map }

  /// The decisions about targets, rungs and steps, in the order of the ladders and then of the steps.
  func decisions(
    _ chains: [(target: TargetSelection.Target, rungs: [ChainBuilder.Rung])], waiting: [Int], used: [Int]
  ) -> [Decision] {
    var decisions: [Decision] = []
    let threshold = builder.settings[whole: .selectionThreshold]
    for (target, rungs) in chains {
      let id = map.candidates[target.at].id
      if let priority = target.priority {
        decisions.append(Decision(.targetIsGoal(priority: priority), step: id))
      } else {
        decisions.append(
          Decision(.targetIsRatedHigh(fear: builder.combined[target.at] ?? 0, threshold: threshold), step: id)
        )
      }
      let gates = map.candidates[target.at].forbiddenBy
      if !gates.isEmpty { decisions.append(Decision(.targetLimited(by: gates), step: id)) }
      decisions += chain(rungs, target: id)
    }
    decisions += waiting.map { at in
      Decision(
        .waits(fear: builder.combined[at], targetsMost: builder.settings[whole: .targetsMost]),
        step: map.candidates[at].id)
    }
    return decisions + used.flatMap(step)
  }

  private func chain(_ rungs: [ChainBuilder.Rung], target: StepID) -> [Decision] {
    var decisions: [Decision] = []
    for (index, rung) in rungs.enumerated() {
      let id = map.candidates[rung.at].id
      decisions += rung.alsoHere.filter { abs(order.height[$0] - order.height[rung.at]) < 0.5 }
        .map { Decision(.tied(with: id), step: map.candidates[$0].id) }
      if index == 0 {
        decisions.append(
          Decision(
            .ladderStarts(
              target: target, height: Int(order.height[rung.at].rounded()),
              startAt: builder.settings[whole: .ladderStart]), step: id))
        continue
      }
      let below = rungs[index - 1].at
      let points = ladders.gap(from: below, to: rung.at)
      if rung.openBelow {
        decisions.append(
          Decision(
            .gapOpen(
              target: target, below: map.candidates[below].id, points: points,
              gap: builder.settings[whole: .gap]), step: id))
      } else if builder.combined[rung.at] == nil, rung.at != rungs.last?.at {
        decisions.append(
          Decision(
            .fillsGap(
              target: target, below: map.candidates[below].id, points: points,
              gap: builder.settings[whole: .gap]), step: id))
      }
    }
    return decisions
  }

  private func step(_ at: Int) -> [Decision] {
    let id = map.candidates[at].id
    var decisions: [Decision] = []
    if let fear = builder.combined[at] {
      decisions.append(Decision(.rated(fear: fear, times: builder.times[at] ?? 1), step: id))
    } else if let source = source(of: at) {
      let from = map.candidates[source]
      let changed = Demand.allCases.filter {
        map.candidates[at].demands.level(of: $0) != from.demands.level(of: $0)
      }
      decisions.append(
        Decision(
          .estimated(
            from: from.id, fromFear: builder.combined[source] ?? 0, demandsChanged: changed,
            sideChanged: map.candidates[at].demands.side != from.demands.side,
            estimate: shown(map.mean[at])), step: id))
    }
    if abs(shown(map.mean[at]) - shown(map.baseline[at])) >= 5 {
      decisions.append(
        Decision(.placedByOrder(estimate: shown(map.mean[at]), baseline: shown(map.baseline[at])), step: id))
    }
    return decisions
  }

  /// The rated candidate that says most about an unrated one: the most alike, then the one that differs in
  /// fewest demands, then the id.
  private func source(of at: Int) -> Int? {
    let candidate = map.candidates[at]
    func key(_ rated: Int) -> (Double, Int, StepID) {
      let other = map.candidates[rated]
      let changed = Demand.allCases.count { candidate.demands.level(of: $0) != other.demands.level(of: $0) }
      return (-map.kernel.similarity(candidate.features, other.features), changed, other.id)
    }
    return builder.combined.keys.min { key($0) < key($1) }
  }
}
