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

  private static func itemFacts(_ assessment: Assessment, _ builder: HierarchyBuilder) -> [Fact] {
    var facts: [Fact] = []
    var seen: Set<ItemID> = []
    for item in assessment.ratings.map(\.item) where seen.insert(item).inserted {
      let ratings = assessment.ratings.filter { $0.item == item }
      let times = ratings.count { $0.fear != nil }
      if times > 1, let at = builder.map.index(of: StepID(item: item, change: nil)) {
        facts.append(.ratedTwice(item: item, times: times, combined: builder.combined[at] ?? 0))
      }
      guard times == 0, let why = ratings.compactMap(\.unrated).first else { continue }
      let isOut = builder.map.index(of: StepID(item: item, change: nil)) == nil
      facts.append(isOut ? .leftOut(item: item, because: why) : .notYetRated(item: item, because: why))
    }
    for item in assessment.ownItems where !item.demandsAssumed.isEmpty || !item.strainsUnanswered.isEmpty {
      facts.append(
        .demandsAssumed(
          item: item.id, demands: item.demandsAssumed, strainsUnanswered: item.strainsUnanswered))
    }
    return facts
  }
}
