import GradedExposure

/// Facts about the whole plan.
extension FactWording {
  func converted(_ values: Int, _ from: RatingScale) -> String {
    PlanFactText.writtenOnAScale.inWords(["values": values, "from": from.rawValue])
  }

  func declared(_ highest: Int, _ askAtMost: Int) -> String {
    PlanFactText.theHighestRatingIs.inWords(["highest": highest, "askAtMost": askAtMost])
  }

  func flat(_ spread: Int, _ flatSpread: Int, _ ratings: Int) -> String {
    PlanFactText.theRatingsLieWithin.inWords(["ratings": ratings, "spread": spread, "flatSpread": flatSpread])
  }

  func few(_ ratings: Int) -> String {
    PlanFactText.onlyARatingSo.inWords(["ratings": ratings])
  }

  func contradiction(
    _ easier: StepID, _ easierFear: Int, _ harder: StepID, _ harderFear: Int, _ threshold: Int
  ) -> String {
    PlanFactText.isTheEasierMovement.inWords([
      "easier": names.quoted(easier), "easierFear": easierFear, "harderFear": easierFear - harderFear,
      "harder": names.quoted(harder), "harderFearToo": harderFear, "threshold": threshold,
    ])
  }

  func ratedTwice(_ item: ItemID, _ times: Int, _ combined: Int) -> String {
    PlanFactText.wasRatedTimesThe.inWords(["item": names.quoted(item), "times": times, "combined": combined])
  }

  func leftOut(_ item: ItemID, _ because: Rating.Unrated) -> String {
    PlanFactText.isLeftOut.inWords(["item": names.quoted(item), "because": because.inWords])
  }

  func notYetRated(_ item: ItemID, _ because: Rating.Unrated) -> String {
    PlanFactText.hasNoRatingIt.inWords(["item": names.quoted(item), "because": because.inWords])
  }

  func assumed(_ item: ItemID, _ demands: [Demand], _ strains: [Strain]) -> String {
    var sentences: [String] = []
    if !demands.isEmpty {
      let those = demands.count == 1 ? PlanFactText.it.inWords : PlanFactText.them.inWords
      sentences.append(
        PlanFactText.forNobodySaidThe.inWords([
          "item": names.quoted(item), "demands": demands.map(\.inWords).phrase(joinedBy: .or), "those": those,
        ]))
    }
    if !strains.isEmpty {
      let subject = sentences.isEmpty ? names.quoted(item) : PlanFactText.it.inWords
      sentences.append(
        PlanFactText.nobodySaidWhetherBrings.inWords([
          "subject": subject, "strains": strains.map(\.inWords).phrase(joinedBy: .or),
        ]))
    }
    return sentences.joined(separator: " ")
  }

  func overdoing(_ items: [ItemID]) -> String {
    PlanFactText.fearedAndYetNot.inWords(["items": items.map { names.quoted($0) }.phrase()])
  }

  func agreed(_ points: Int) -> String {
    PlanFactText.thePatientAgreedTo.inWords(["points": points])
  }

  func assumedWillingness(_ points: Int) -> String {
    PlanFactText.noWillingnessWasAgreed.inWords(["points": points])
  }

  func notIndicated(_ highest: Int, _ threshold: Int) -> String {
    PlanFactText.theHighestFearExpected.inWords(["highest": highest, "threshold": threshold])
  }

  func noTarget(_ threshold: Int) -> String {
    PlanFactText.noGoalWasNamed.inWords(["threshold": threshold])
  }

  func nothingToGain(_ mildFear: Int) -> String {
    PlanFactText.everyTargetIsExpected.inWords(["mildFear": mildFear])
  }

  func nothingAllowed(_ steps: Int) -> String {
    PlanFactText.noneOfTheMay.inWords(["steps": steps])
  }
}

/// The words of it.
enum PlanFactText: String, TextKey {
  static let area = "fact-plan"
  case writtenOnAScale, theHighestRatingIs, theRatingsLieWithin, onlyARatingSo
  case isTheEasierMovement, wasRatedTimesThe, isLeftOut, hasNoRatingIt, it, them, forNobodySaidThe
  case nobodySaidWhetherBrings, fearedAndYetNot, thePatientAgreedTo, noWillingnessWasAgreed
  case theHighestFearExpected, noGoalWasNamed, everyTargetIsExpected, noneOfTheMay
}
