public import GradedExposure

extension Expiry {
  /// What expired, as a sentence for a clinician.
  public var inWords: String {
    switch kind {
    case .answers:
      ExpiryText.answersAreTooOld.inWords([
        "day": until.dateInWords, "questions": questions.map(\.rawValue).phrase(),
      ])
    case .clearance: held(.aClearanceHeldUntil)
    case .override: held(.anOverrideHeldUntil)
    }
  }

  private func held(_ text: ExpiryText) -> String {
    text.inWords(["entry": entry?.rawValue ?? "", "until": until.dateInWords])
  }

  /// What to do about it.
  var remedy: String {
    switch kind {
    case .answers: ExpiryText.askThemAgain.inWords
    case .clearance: ExpiryText.haveAClinicianClear.inWords
    case .override: ExpiryText.makeItAgainNeckplan.inWords
    }
  }

  /// The same in few words, for the top of a clinician's page.
  var short: String {
    switch kind {
    case .answers: ExpiryText.screenAnswersAreTooOld.inWords
    case .clearance: ExpiryText.aClearanceHasExpired.inWords
    case .override: ExpiryText.anOverrideHasExpired.inWords
    }
  }

  /// The same for the top of a patient's page.
  var shortForPatient: String {
    kind == .override ? ExpiryText.oneThingIsStill.inWords : ExpiryText.oneCheckIsDue.inWords
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
