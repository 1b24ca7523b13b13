import GradedExposure

extension TrialRecord.Outcome {
  /// What became of it, for a clinician.
  var inWords: String {
    switch self {
    case .done: "done"
    case .partly: "done in part"
    case .stoppedEarly: "stopped early"
    case .notDone: "not done"
    case .unplanned: "done, though not planned"
    }
  }
}

extension TrialRecord.Reason {
  /// Why, as the end of "because of …" or in brackets.
  var inWords: String {
    switch self {
    case .fear: "fear"
    case .patientAsked: "the patient's wish"
    case .pain: "pain"
    case .ill: "illness"
    case .noTime: "no time"
    case .away: "away"
    case .forgot: "forgotten"
    case .other: "another reason"
    case .unknown: "nobody said why"
    }
  }
}

extension StopSign {
  /// The sign, for a clinician.
  var inWords: String {
    switch self {
    case .strokeSigns: "signs of a stroke (face, arm, speech, sight, swallowing)"
    case .collapse: "a collapse or a blackout"
    case .thunderclapHeadache: "a sudden headache, worse than any before"
    case .suddenWeakness: "sudden weakness of an arm or a leg"
    case .bladderOrSaddle: "a change of bladder or bowel, or numbness between the legs"
    case .crisis: "thoughts of ending their life"
    case .newNumbness: "new numbness or tingling"
    case .spreadingArmPain: "arm pain that spreads"
    case .gaitChange: "a change of walking or balance"
    case .newDizziness: "new dizziness or double vision"
    case .unlikeAnyOther: "neck or head pain unlike any before"
    case .fallOrCrash: "a fall, a crash or a blow since the last visit"
    case .feverOrUnwell: "fever, or feeling ill with more neck pain"
    }
  }
}

extension StopSign.Urgency {
  /// What to do, for a clinician.
  var inWords: String {
    switch self {
    case .emergencyNow: "Call the emergency services now"
    case .crisisSameDay: "Start the crisis pathway today, and do not leave the person alone with it"
    case .sameDay: "Refer to a physician the same day"
    }
  }
}
