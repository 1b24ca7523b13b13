/// What is to be asked about the ratings before anyone leans on them (HIER-1, HIER-3).
struct RatingQuality {
  /// Two ratings that put an easier movement well above a harder one.
  struct Contradiction {
    let easier: Int
    let harder: Int
    let easierFear: Int
    let harderFear: Int
  }

  /// Whether three or more ratings all lie within the flat spread.
  let isFlat: Bool
  /// Highest minus lowest fear.
  let spread: Int
  let contradictions: [Contradiction]

  init(_ map: FearMap, combined: [Int: Int], settings: TreatmentProtocol, order: DemandOrder) {
    let fears = combined.values
    spread = (fears.max() ?? 0) - (fears.min() ?? 0)
    isFlat = fears.count >= 3 && spread < settings[whole: .flatSpread]
    let rated = combined.keys.sorted()
    var found: [Contradiction] = []
    for easier in rated {
      for harder in rated
      where order.isEasier(map.candidates[easier].features, than: map.candidates[harder].features) {
        guard let low = combined[easier], let high = combined[harder],
          low - high > settings[whole: .contradiction]
        else { continue }
        found.append(Contradiction(easier: easier, harder: harder, easierFear: low, harderFear: high))
      }
    }
    contradictions = found.sorted {
      ($1.easierFear - $1.harderFear, $0.easier, $0.harder) < (
        $0.easierFear - $0.harderFear, $1.easier, $1.harder
      )
    }
  }
}
