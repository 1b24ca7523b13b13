public import GradedExposure

extension ReleaseBlocker {
  /// Why the plan is a draft, for a clinician.
  var inWords: String {
    switch self {
    case .redFlag(let questions) where questions.contains(.crisis):
      "The crisis pathway, today: \(questions.map(\.inWords).phrase()). There is no plan."
    case .redFlag(let questions):
      "A red flag is present (\(questions.map(\.inWords).phrase())): refer first; there is no plan."
    case .needsClearance(let questions):
      "A named clinician has to clear \(questions.map(\.inWords).phrase())."
    case .notScreened(let questions):
      "\(questions.count.counting("screening question has", "screening questions have")) no full answer, and "
        + "that is not a no."
    case .heldForReview: "The clinician has to choose what comes first."
    case .stopSigns(let signs): FactWording.stopped(signs)
    case .signsNotAsked(let on):
      "At the visit of \(on.dateInWords) nobody asked the symptom questions, and that is not a no."
    case .overrideConflict(let entries):
      "\(entries.count.counting("override is", "overrides are")) in conflict with what no override lifts."
    case .consentDeclined: "The patient does not agree to graded exposure. There is no plan."
    case .acuteInjury: "The injury is in its first weeks: usual activity and reassurance, no ladder."
    case .consentOpen: "Nobody asked whether the patient agrees to graded exposure."
    case .ageUnknown: "Nobody said how old the patient is; under 18 nothing is planned."
    case .willingnessAssumed(let points):
      "The most fear to meet (\(points)) is assumed, not agreed with the patient."
    case .notSigned: "Nobody has signed it."
    }
  }

  /// The same in few words, for the top of a clinician's page.
  public var short: String {
    switch self {
    case .redFlag(let questions):
      questions.contains(.crisis) ? "the crisis pathway, today" : "a red flag is present"
    case .needsClearance: "needs clearance"
    case .notScreened: "the screen has open questions"
    case .heldForReview: "held for review"
    case .stopSigns: "stopped: a new sign"
    case .signsNotAsked: "the symptom questions were not asked"
    case .overrideConflict: "an override is in conflict"
    case .consentDeclined: "the patient does not agree"
    case .acuteInjury: "the injury is fresh"
    case .consentOpen: "consent is open"
    case .ageUnknown: "age is not known"
    case .willingnessAssumed: "willingness is assumed"
    case .notSigned: "not signed"
    }
  }

  /// The same for the top of a patient's page.
  var shortForPatient: String {
    switch self {
    case .redFlag: "your team looks at some answers first"
    case .needsClearance: "one check is still to come"
    case .notScreened: "some health questions are open"
    case .heldForReview: "the first step is still open"
    case .stopSigns: "your plan is stopped for now"
    case .signsNotAsked: "some health questions are open"
    case .overrideConflict: "one thing is still to decide"
    case .consentDeclined: "you said no to it"
    case .acuteInjury: "it is too early for it"
    case .consentOpen: "your yes is still to come"
    case .ageUnknown: "your age is not known"
    case .willingnessAssumed: "one thing is still to agree"
    case .notSigned: "not signed yet"
    }
  }
}
