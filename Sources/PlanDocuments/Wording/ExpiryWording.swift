public import GradedExposure

extension Expiry {
  /// What expired, as a sentence for a clinician.
  public var inWords: String {
    switch self {
    case .clearance(let entry, let until): held(.aClearanceHeldUntil, entry, until)
    case .override(let entry, let until): held(.anOverrideHeldUntil, entry, until)
    case .answers(let questions, let oldest):
      ExpiryText.answersAreTooOld.inWords([
        "day": oldest.dateInWords, "questions": questions.map(\.rawValue).phrase(),
      ])
    }
  }

  private func held(_ text: ExpiryText, _ entry: EventID, _ until: CivilDay) -> String {
    text.inWords(["entry": entry.rawValue, "until": until.dateInWords])
  }

  /// What to do about it.
  var remedy: String {
    switch self {
    case .answers: ExpiryText.askThemAgain.inWords
    case .clearance: ExpiryText.haveAClinicianClear.inWords
    case .override: ExpiryText.makeItAgainNeckplan.inWords
    }
  }

  /// The same in few words, for the top of a clinician's page.
  var short: String {
    switch self {
    case .answers: ExpiryText.screenAnswersAreTooOld.inWords
    case .clearance: ExpiryText.aClearanceHasExpired.inWords
    case .override: ExpiryText.anOverrideHasExpired.inWords
    }
  }

  /// The same for the top of a patient's page.
  var shortForPatient: String {
    switch self {
    case .answers, .clearance: ExpiryText.oneCheckIsDue.inWords
    case .override: ExpiryText.oneThingIsStill.inWords
    }
  }
}

/// The words of it.
enum ExpiryText: String, TextKey {
  static let area = "expiry"
  case answersAreTooOld, askThemAgain, screenAnswersAreTooOld
  case aClearanceHeldUntil, anOverrideHeldUntil, haveAClinicianClear, makeItAgainNeckplan,
    aClearanceHasExpired
  case anOverrideHasExpired, oneCheckIsDue, oneThingIsStill
}
