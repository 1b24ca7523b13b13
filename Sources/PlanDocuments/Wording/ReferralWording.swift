import GradedExposure

extension Optional<StopSign.Urgency> {
  /// What to do and how soon, for a clinician.
  var referral: String {
    switch self {
    case .emergencyNow: "Emergency services now."
    case .crisisSameDay: "The crisis pathway, today; do not leave the patient alone with it."
    case .sameDay: "A physician sees the patient the same day."
    case nil: "The surgeon agrees first; nothing hurries."
    }
  }
}

extension NotSuitable {
  /// Why exposure is not the thing to do now, and what is, for a clinician.
  var inWords: String {
    switch self {
    case .crisis:
      "Thoughts of ending one's life or of self-harm come before any plan. Nothing about them is on the "
        + "patient's sheet."
    case .underAge: "The patient is under 18. Words, screen and agreements here are made for adults."
    case .consentDeclined:
      "The patient does not agree to graded exposure. Nothing is planned; offer what else there is, and ask "
        + "again only if the patient raises it."
    case .acuteInjury: "The injury is in its first weeks."
    case .traumaCues:
      "Moving the neck brings back a frightening event, and nobody is on record who treats that. Plan jointly "
        + "with a psychologist. Neck items may go on then; no driving exposure alone."
    case .lowFear: "Fear, expected harm and avoidance are all low, so there is no reason for exposure."
    }
  }
}
