import GradedExposure

/// The items with their ratings, and the goals among them.
extension InterviewScript {
  mutating func items(_ assessment: inout Assessment, _ scale: RatingScale) throws(InterviewAsker.Stop) {
    asker.part = "The items: 10 to 15 make a good ladder, 3 are enough to begin"
    while true {
      let isEnough = assessment.ratings.contains { $0.fear != nil }
      let item = try item(
        "Item \(assessment.ratings.count + 1)",
        hint: "id, title, a few words, or an area of life" + (isEnough ? "; empty when done" : ""),
        empty: isEnough ? nil : "At least one item has to carry a fear rating. Type an item.", of: assessment)
      guard let item else { return }
      if item.kind == .own, !assessment.ownItems.contains(where: { $0.id == item.id }) {
        assessment.ownItems.append(item)
      }
      assessment.ratings.append(try rating(of: item, scale))
    }
  }

  mutating func goals(_ assessment: inout Assessment) throws(InterviewAsker.Stop) {
    asker.part = "The goals: what the patient wants to do again, three at most"
    for priority in 1...3 {
      guard
        let item = try item(
          "Goal \(priority)", hint: "id, title or a few words; empty for no further goal",
          empty: nil, of: assessment)
      else { return }
      if item.kind == .own, !assessment.ownItems.contains(where: { $0.id == item.id }) {
        assessment.ownItems.append(item)
      }
      if assessment.goals.contains(where: { $0.item == item.id }) { continue }
      var goal = Assessment.Goal(item: item.id, priority: priority)
      goal.words = try asker.words("What is \(item.title.quoted) for?")
      assessment.goals.append(goal)
    }
  }

  private mutating func rating(of item: Item, _ scale: RatingScale) throws(InterviewAsker.Stop) -> Rating {
    var rating = Rating(item: item.id)
    let numbers = "\(scale.rawValue)"
    let fear = try asker.ask(
      "Fear of \(item.title.quoted)",
      hint: "\(numbers), or declined, n/a, not tried; empty where nobody asked"
    ) { answer throws(InterviewAsker.Refusal) in try InterviewScript.answer(answer, on: scale) }
    rating.fear = fear.points
    rating.unrated = fear.unrated
    if scale == .ten {
      rating.givenScale = fear.points == nil ? nil : .ten
      rating.fearGiven = fear.written
    }
    if rating.unrated == .declined || rating.unrated == .notApplicable { return rating }
    let harm = try number("Expected harm: how harmful would it be?", scale)
    let avoidance = try number("Avoidance: how much does the patient stay away from it?", scale)
    rating.harm = harm?.points
    rating.avoidance = avoidance?.points
    if scale == .ten, harm != nil || avoidance != nil {
      rating.givenScale = .ten
      rating.harmGiven = harm?.written
      rating.avoidanceGiven = avoidance?.written
    }
    rating.fearedOutcome = try asker.words("What does the patient fear will happen?")
    if rating.fearedOutcome != nil {
      let sure = try number("How sure is the patient that it would happen?", scale)
      rating.fearedOutcomeSure = sure?.points
      if scale == .ten, let sure { (rating.givenScale, rating.fearedOutcomeSureGiven) = (.ten, sure.written) }
    }
    rating.safetyBehaviour = try asker.words("What does the patient do to feel protected?")
    return rating
  }

  private mutating func number(_ text: String, _ scale: RatingScale) throws(InterviewAsker.Stop) -> (
    points: Int, written: String
  )? {
    try asker.ask(text, hint: "\(scale.rawValue), or empty") { answer throws(InterviewAsker.Refusal) in
      let found = try InterviewScript.answer(answer, on: scale)
      return found.points.map { ($0, answer) }
    }
  }

  /// A rating as it was typed: its points, or why there are none. A number is never guessed.
  private static func answer(_ text: String, on scale: RatingScale) throws(InterviewAsker.Refusal) -> (
    points: Int?, unrated: Rating.Unrated?, written: String?
  ) {
    if let why = RatingsRow.unrated(text) { return (nil, why, nil) }
    guard let points = scale.points(text) else {
      throw .init("Type a number from 0 to \(scale.highest), or declined, n/a, not tried, or nothing.")
    }
    return (points, nil, text)
  }
}
