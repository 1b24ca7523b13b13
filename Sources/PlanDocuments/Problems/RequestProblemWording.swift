public import GradedExposure

extension RequestProblem {
  /// What is wrong with what was said, what was expected, and what to do.
  public var sentence: String {
    switch self {
    case .noRatings: "no item has a fear rating. Rate at least one."
    case .tooManyRatings(let count, let most): "\(count) items are rated; at most \(most) can be planned for."
    case .tooManyOwnItems(let count, let most): "\(count) own items are too many; at most \(most) fit."
    case .ambiguousScale(let field, let highest):
      "every \(field) value is \(highest) or less. Was a 0-10 scale used? Correct the values; if they are "
        + "right, declare the scale: --scale 0-100 for a sheet, scaleDeclared=\"0-100\" in a document."
    case .willingness(let value):
      "the willingness \(value) is not from 1 to 100. Agree on one with the patient."
    case .age(let years):
      "\(years) years: patients under 18 are out of scope. Nothing is planned for them here."
    case .ageUnlikely(let years): "an age of \(years) years is not likely. Correct it or leave it out."
    case .notOrdered(let demand):
      "\(demand.rawValue) is not ordered for anybody. Only extremity, speed, load, arms and context can be switched."
    case .protocolProblem(let problem): problem.sentence
    default: itemSentence ?? knownSentence ?? screenSentence ?? dateSentence
    }
  }

  private var itemSentence: String? {
    switch self {
    case .unknownItem(let item):
      "\(quoted(item.rawValue)) is neither in the catalogue nor an own item. Correct the id."
    case .duplicateItem(let item):
      "\(quoted(item.rawValue)) is there twice, or holds a dot. Every item needs an id of its own, without a dot."
    case .ownItemWithoutPrefix(let item):
      "\(quoted(item.rawValue)) is an own item: its kind is own and its id starts with own-."
    case .incoherentDemands(let item):
      "the demands of \(quoted(item.rawValue)) do not fit together. Rotation and lateral-flexion have a side; every "
        + "direction but none has an extremity; combined has two or more parts, and only combined has them."
    case .titleTooLong(let item, let most):
      "the title of \(quoted(item.rawValue)) is empty or longer than \(most) characters."
    case .impossibleVariant(let item, let demand, let level):
      "\(quoted(item.rawValue)) cannot have the variant \(demand.rawValue) \(quoted(level)): the level does not "
        + "exist, is the item's own, or is there twice."
    case .fearAndReason(let item):
      "\(quoted(item.rawValue)) has a fear rating and a reason for having none. Keep one."
    case .neitherFearNorReason(let item):
      "\(quoted(item.rawValue)) has no fear rating. Add one, or say why: not-rated, declined, not-applicable, not-tried."
    case .outOfScale(let item, let field, let value):
      "the \(field) of \(quoted(item.rawValue)) is \(value); it goes from 0 to 100."
    case .givenDiffers(let item, let field, let given, let value):
      "the \(field) of \(quoted(item.rawValue)) was given as \(quoted(given)), which is not \(value). Correct one."
    case .givenWithoutScale(let item):
      "\(quoted(item.rawValue)) has a value as it was written, without the scale. Add givenScale=\"0-10\" or "
        + "givenScale=\"0-100\", or take the written value out."
    case .goalNotApplicable(let item):
      "\(quoted(item.rawValue)) is a goal and rated not applicable. Ask the patient which is right."
    case .goalTwice(let item): "\(quoted(item.rawValue)) is a goal twice. Keep one."
    default: nil
    }
  }

  private var dateSentence: String {
    switch self {
    case .noWeekdays: "no weekday is given for sessions. Name at least one."
    case .startTooFar(let day, let latest):
      "the first session day \(day.rawValue) lies after \(latest.rawValue), two years ahead. Correct it."
    case .startInPast(let day, let today):
      "the first session day \(day.rawValue) lies before \(today.rawValue), the day of planning. Choose a later one."
    case .assessedInFuture(let day, let today):
      "the assessment is dated \(day.rawValue), after \(today.rawValue), the day of planning. Correct it."
    case .traumaAfterAssessment(let day):
      "the trauma is dated \(day.rawValue), after the assessment. Correct it."
    case .educatedOutOfOrder(let day):
      "the education session is dated \(day.rawValue), before the assessment or after the day of planning. Correct it."
    case .outOfRange(let field, let value, let lowest, let highest):
      "\(field): \(value) is not from \(lowest) to \(highest)."
    case .noSessionDay: "no session day is left within ten years. Take days off out, or add weekdays."
    default: ""
    }
  }
}
