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
      let rated = ratedItems(of: assessment)
      guard
        let item = try item(
          "Goal \(priority)",
          hint: (rated.isEmpty ? "" : "its number, ") + "id, title or a few words; empty for no further goal",
          empty: nil, among: rated, of: assessment)
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

  /// What was rated and is no goal yet, each item once: a goal is chosen from it by its number.
  private func ratedItems(of assessment: Assessment) -> [Item] {
    var ids: [ItemID] = []
    for id in assessment.ratings.map(\.item)
    where !ids.contains(id) && !assessment.goals.contains(where: { $0.item == id }) { ids.append(id) }
    let known = catalogue.items + assessment.ownItems
    return ids.compactMap { id in known.first { $0.id == id } }
  }

  /// What goals of a sheet are for, which no sheet says.
  mutating func purposes(of assessment: inout Assessment) throws(InterviewAsker.Stop) {
    asker.part = "What the goals are for"
    let known = catalogue.items + assessment.ownItems
    for index in assessment.goals.indices where assessment.goals[index].words == nil {
      guard let item = known.first(where: { $0.id == assessment.goals[index].item }) else { continue }
      assessment.goals[index].words = try asker.words("What is \(item.title.quoted) for?")
    }
  }

  private mutating func rating(of item: Item, _ scale: RatingScale) throws(InterviewAsker.Stop) -> Rating {
    var rating = Rating(item: item.id)
    let (fear, others) = try asker.ask(
      "Fear of \(item.title.quoted)",
      hint:
        "\(scale.rawValue), or fear, harm and avoidance with blanks between: \(scale.threeNumbers); or declined, "
        + "n/a, not tried; empty where nobody asked"
    ) { answer throws(InterviewAsker.Refusal) in try InterviewScript.fear(answer, on: scale) }
    rating.fear = fear.points
    rating.unrated = fear.unrated
    if scale == .ten {
      rating.givenScale = fear.points == nil ? nil : .ten
      rating.fearGiven = fear.written
    }
    if rating.unrated == .declined || rating.unrated == .notApplicable { return rating }
    var (harm, avoidance) = (others?.harm, others?.avoidance)
    if others == nil {
      harm = try number("Expected harm: how harmful would it be?", scale)
      avoidance = try number("Avoidance: how much does the patient stay away from it?", scale)
    }
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

  /// A number, and how it was typed.
  private typealias Number = (points: Int, written: String)

  private mutating func number(_ text: String, _ scale: RatingScale) throws(InterviewAsker.Stop) -> Number? {
    try asker.ask(text, hint: "\(scale.rawValue), or empty") { answer throws(InterviewAsker.Refusal) in
      let found = try InterviewScript.answer(answer, on: scale)
      return found.points.map { ($0, answer) }
    }
  }

  /// Fear as it was typed, and harm and avoidance where they stand behind it: three numbers or one, never two, which
  /// would leave open which of the others is meant.
  private static func fear(_ text: String, on scale: RatingScale) throws(InterviewAsker.Refusal) -> (
    fear: (points: Int?, unrated: Rating.Unrated?, written: String?),
    others: (harm: Number, avoidance: Number)?
  ) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1, RatingsRow.unrated(text) == nil else { return (try answer(text, on: scale), nil) }
    let points = words.compactMap(scale.points)
    guard points.count == words.count, words.count == 3 else {
      throw .init(
        "Type one number from 0 to \(scale.highest), or three with blanks between (fear, harm, avoidance), or "
          + "declined, n/a, not tried, or nothing.")
    }
    return ((points[0], nil, words[0]), ((points[1], words[1]), (points[2], words[2])))
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

extension RatingScale {
  /// Three numbers on the scale, as an example.
  fileprivate var threeNumbers: String {
    switch self {
    case .hundred: "80 70 60"
    case .ten: "8 7 6"
    }
  }
}
