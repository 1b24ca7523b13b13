/// Builds the hierarchy from the fear map, and says why each step stands where it does.
struct HierarchyBuilder {
  let assessment: Assessment
  let map: FearMap
  let settings: TreatmentProtocol
  /// Ratings of the same item combined by their precision, which is equal: their mean, rounded.
  let combined: [Int: Int]
  /// How often each was rated.
  let times: [Int: Int]
  let demands: DemandOrder
  let quality: RatingQuality
  /// Items that the therapist wants as rungs.
  private let wished: Set<ItemID>

  init(_ assessment: Assessment, map: FearMap, settings: TreatmentProtocol, wished: [Item] = []) {
    self.wished = Set(wished.map(\.id))
    self.assessment = assessment
    self.map = map
    self.settings = settings
    demands = DemandOrder(unordered: assessment.unorderedDemands)
    var fears: [Int: [Int]] = [:]
    for rating in assessment.ratings {
      guard let fear = rating.fear, let at = map.index(of: StepID(item: rating.item, change: nil)) else {
        continue
      }
      fears[at, default: []].append(fear)
    }
    combined = fears.mapValues { Int((Double($0.reduce(0, +)) / Double($0.count)).rounded()) }
    times = fears.mapValues(\.count)
    quality = RatingQuality(map, combined: combined, settings: settings, order: demands)
  }

  func build() -> (hierarchy: Hierarchy, decisions: [Decision]) {
    let selection = TargetSelection(assessment, map: map, combined: combined, settings: settings)
    var harm: [Int: Int] = [:]
    for rating in assessment.ratings {
      if let at = map.index(of: StepID(item: rating.item, change: nil)) {
        harm[at] = rating.harm.map { max($0, harm[at] ?? 0) } ?? harm[at]
      }
    }
    let order = StepOrder(
      map: map,
      height: quality.isFlat ? map.candidates.map { min(100, map.kernel.mean($0.features)) } : map.baseline,
      harm: harm, goals: Set(selection.targets.filter { $0.priority != nil }.map(\.at)))
    let builder = ChainBuilder(
      map: map, settings: settings, demands: demands, order: order, rated: Set(combined.keys),
      wished: Set(
        map.candidates.indices.filter {
          map.candidates[$0].change == nil && wished.contains(map.candidates[$0].item)
        }))
    let chains = selection.targets.map { (target: $0, rungs: builder.chain(to: $0.at)) }
    let used = Set(
      chains.flatMap { chain in [chain.target.at] + chain.rungs.flatMap { [$0.at] + $0.alsoHere } }
    )
    .union(selection.waiting)
    let reasons = StepReasons(builder: self, order: order, ladders: builder)
    let hierarchy = Hierarchy(
      flat: quality.isFlat, steps: used.sorted(by: order.isLower).map { step($0, harm: harm[$0]) },
      ladders: chains.map { ladder($0.target, $0.rungs, builder) },
      waiting: selection.waiting.map { map.candidates[$0].id })
    return (
      hierarchy, reasons.decisions(chains, waiting: selection.waiting, used: used.sorted(by: order.isLower))
    )
  }

  private func step(_ at: Int, harm: Int?) -> Step {
    let candidate = map.candidates[at]
    let noise = settings[.peakNoise]
    let reach = fourInFive * (map.variance[at] + noise * noise).squareRoot()
    return Step(
      id: candidate.id, item: candidate.item, title: candidate.title, how: candidate.how,
      trialMinutes: candidate.trialMinutes, rated: combined[at], harm: harm, estimate: shown(map.mean[at]),
      likelyLow: shown(map.mean[at] - reach),
      likelyHigh: shown(map.mean[at] + reach), baseline: shown(map.baseline[at]),
      limitedBy: candidate.forbiddenBy, change: candidate.change, demands: candidate.demands)
  }

  private func ladder(_ target: TargetSelection.Target, _ rungs: [ChainBuilder.Rung], _ builder: ChainBuilder)
    -> Ladder
  {
    Ladder(
      target: map.candidates[target.at].id, goalPriority: target.priority,
      limitedBy: map.candidates[target.at].forbiddenBy,
      rungs: rungs.enumerated().map { index, rung in
        Ladder.Rung(
          step: map.candidates[rung.at].id,
          gapBelow: index == 0 ? nil : builder.gap(from: rungs[index - 1].at, to: rung.at),
          needsStepMadeTogether: rung.openBelow, alsoHere: rung.alsoHere.map { map.candidates[$0].id })
      })
  }
}
