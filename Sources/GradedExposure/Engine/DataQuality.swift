/// What a clinician is told about the ratings before anything else: conversions, flatness, contradictions,
/// repeats, gaps in the answers.
struct DataQuality {
  let decisions: [Decision]

  init(_ assessment: Assessment, builder: HierarchyBuilder, settings: TreatmentProtocol) {
    var facts: [Fact] = []
    let rated = assessment.ratings.filter { $0.fear != nil }
    let converted = assessment.ratings.filter { $0.givenScale == .ten }.count
    if converted > 0 { facts.append(.scaleConverted(values: converted, from: .ten)) }
    let highest = rated.compactMap(\.fear).max() ?? 0
    let askAtMost = settings[whole: .askScaleAtMost]
    if assessment.scaleDeclared == .hundred, highest > 0, highest <= askAtMost {
      facts.append(.scaleDeclared(highest: highest, askAtMost: askAtMost))
    }
    let quality = builder.quality
    if quality.isFlat {
      facts.append(
        .ratingsFlat(
          spread: quality.spread, flatSpread: settings[whole: .flatSpread], ratings: builder.combined.count))
    }
    if builder.combined.count < 3 { facts.append(.fewRatings(ratings: builder.combined.count)) }
    for found in quality.contradictions {
      facts.append(
        .contradiction(
          easier: builder.map.candidates[found.easier].id, easierFear: found.easierFear,
          harder: builder.map.candidates[found.harder].id, harderFear: found.harderFear,
          threshold: settings[whole: .contradiction]))
    }
    facts += DataQuality.itemFacts(assessment, builder)
    let overdone = rated.filter { ($0.fear ?? 0) > settings[whole: .selectionThreshold] && $0.avoidance == 0 }
    if !overdone.isEmpty { facts.append(.overdoing(items: Set(overdone.map(\.item)).sorted())) }
    decisions = facts.map { Decision($0) }
  }

  /// By item, so that the order of the rows decides nothing.
  private static func itemFacts(_ assessment: Assessment, _ builder: HierarchyBuilder) -> [Fact] {
    var facts: [Fact] = []
    let rows = Dictionary(grouping: assessment.ratings, by: \.item).sorted { $0.key < $1.key }
    for (item, ratings) in rows {
      let at = builder.map.index(of: StepID(item: item, change: nil))
      let times = ratings.count { $0.fear != nil }
      if times > 1, let at {
        facts.append(.ratedTwice(item: item, times: times, combined: builder.combined[at] ?? 0))
      }
      // Where rows differ, the reason that weighs most.
      let reasons: [Rating.Unrated] = [.notApplicable, .declined, .notTried, .notRated]
      guard let why = reasons.first(where: ratings.map(\.unrated).contains) else { continue }
      if at == nil {
        facts.append(.leftOut(item: item, because: why))
      } else if times == 0 {
        facts.append(.notYetRated(item: item, because: why))
      }
    }
    for item in assessment.ownItems.sorted(by: { $0.id < $1.id })
    where !item.demandsAssumed.isEmpty || !item.strainsUnanswered.isEmpty {
      facts.append(
        .demandsAssumed(
          item: item.id, demands: item.demandsAssumed, strainsUnanswered: item.strainsUnanswered))
    }
    return facts
  }
}
