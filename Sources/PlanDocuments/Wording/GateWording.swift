import GradedExposure

extension Gate {
  /// What the limit takes out of the plan.
  var limits: String {
    switch self {
    case .extensionRange:
      "no looking up beyond 50% of the own range or for minutes, and none joined with turning or tilting"
    case .rotationRange: "no turning beyond 75% of the own range"
    case .load: "nothing of 2 kg or more in the hands, and no lifting of the head while lying"
    case .hold: "no position held for 30 seconds or longer"
    case .speed: "nothing faster than slow"
    case .fitToDrive: "no driving"
    case .vascular: "no long hanging back of the head, as at a salon basin"
    case .dizziness: "nothing that brings on dizziness, such as turning the head while walking"
    case .endRange: "nothing beyond 75% of the own range in any direction"
    case .axialLoad: "no weight on the head, as in a headstand"
    case .contact: "no contact, as in a tackle or heading a ball"
    case .impact: "no jolts that cannot be foreseen, as on a rollercoaster"
    }
  }

  /// Who lifts it.
  var liftedBy: String {
    switch self {
    case .extensionRange, .rotationRange, .load, .speed, .vascular, .dizziness:
      "a clinician who has examined the patient"
    case .hold: "a clinician, once the day-after rule was met twice"
    case .fitToDrive: "the patient and a clinician together"
    case .endRange, .axialLoad, .contact, .impact: "a specialist"
    }
  }

  /// Its id and what it limits: "C-rot (no turning beyond 75% of the own range)".
  var inWords: String { rawValue + " (" + limits + ")" }
}
