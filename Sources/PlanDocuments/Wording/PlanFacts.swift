import GradedExposure

/// Facts about the whole plan.
extension FactWording {
  func converted(_ values: Int, _ from: RatingScale) -> String {
    "\(values.counting("rating was", "ratings were")) written on a \(from.rawValue) scale and converted "
      + "to 0-100."
  }

  func declared(_ highest: Int, _ askAtMost: Int) -> String {
    "The highest rating is \(highest). Ratings of \(askAtMost) or less could mean a 0-10 scale; 0-100 "
      + "was declared, and that was taken."
  }

  func flat(_ spread: Int, _ flatSpread: Int, _ ratings: Int) -> String {
    "The \(ratings) ratings lie within \(spread.counting("point", "points")) of each other (under "
      + "\(flatSpread) is flat), so they give no order. Rate again or compare items in pairs; until then "
      + "the ladders follow the physical demand."
  }

  func few(_ ratings: Int) -> String {
    "Only \(ratings.counting("item carries", "items carry")) a rating, so most steps rest on wide "
      + "estimates. More ratings narrow them."
  }

  func contradiction(
    _ easier: StepID, _ easierFear: Int, _ harder: StepID, _ harderFear: Int, _ threshold: Int
  ) -> String {
    "\(names.quoted(easier)) is the easier movement and was rated \(easierFear), "
      + "\(easierFear - harderFear) points above the harder \(names.quoted(harder)) (\(harderFear)); "
      + "above \(threshold) points we ask. It may be a slip of the pen or true for this patient. Both "
      + "ratings stand."
  }

  func ratedTwice(_ item: ItemID, _ times: Int, _ combined: Int) -> String {
    "\(names.quoted(item)) was rated \(times) times. The ratings are kept and count together as \(combined)."
  }

  func leftOut(_ item: ItemID, _ because: Rating.Unrated) -> String {
    "\(names.quoted(item)) is left out: \(because.inWords)."
  }

  func notYetRated(_ item: ItemID, _ because: Rating.Unrated) -> String {
    "\(names.quoted(item)) has no rating: \(because.inWords). It does not count as 0; where a ladder "
      + "names it, it is an estimate."
  }

  func assumed(_ item: ItemID, _ demands: [Demand], _ strains: [Strain]) -> String {
    var sentences: [String] = []
    if !demands.isEmpty {
      let those = demands.count == 1 ? "it" : "them"
      sentences.append(
        "For \(names.quoted(item)) nobody said \(demands.map(\.inWords).phrase(joinedBy: "or")). "
          + "The plan assumes a level for \(those), and every limit on \(those) applies.")
    }
    if !strains.isEmpty {
      let subject = sentences.isEmpty ? names.quoted(item) : "it"
      sentences.append(
        "Nobody said whether \(subject) brings \(strains.map(\.inWords).phrase(joinedBy: "or")), so "
          + "those limits apply too.")
    }
    return sentences.joined(separator: " ")
  }

  func overdoing(_ items: [ItemID]) -> String {
    "Feared and yet not avoided at all: \(items.map { names.quoted($0) }.phrase()). Ask whether the "
      + "patient pushes through and pays for it later; that excludes nobody."
  }

  func agreed(_ points: Int) -> String {
    "The patient agreed to meet a fear of up to \(points) for now. They may always choose to go beyond it."
  }

  func assumedWillingness(_ points: Int) -> String {
    "No willingness was agreed, so the protocol's \(points) is assumed. Agree it with the patient; until "
      + "then the plan cannot be signed."
  }

  func notIndicated(_ highest: Int, _ threshold: Int) -> String {
    "The highest fear, expected harm or avoidance is \(highest), not above \(threshold). These ratings "
      + "give no reason for exposure; the clinician decides."
  }

  func noTarget(_ threshold: Int) -> String {
    "No goal was named and no fear lies above \(threshold), so there is no target. Choose goals with the patient."
  }

  func nothingToGain(_ mildFear: Int) -> String {
    "Every target is expected at \(mildFear) or less, so no allowed step would take anything off it. Choose other "
      + "goals with the patient, or end here."
  }

  func nothingAllowed(_ steps: Int) -> String {
    "None of the \(steps.counting("step", "steps")) may be offered by itself. The clinician chooses "
      + "between the easiest step, a step made together with the patient (imagined, on video, supported) "
      + "and waiting. That is a common first outcome."
  }
}
