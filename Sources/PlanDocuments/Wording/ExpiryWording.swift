public import GradedExposure

extension Expiry {
  /// What expired, as a sentence for a clinician.
  public var inWords: String {
    (kind == .clearance ? ExpiryText.aClearanceHeldUntil : .anOverrideHeldUntil)
      .inWords(["entry": entry.rawValue, "until": until.dateInWords])
  }

  /// What to do about it.
  var remedy: String {
    kind == .clearance
      ? ExpiryText.haveAClinicianClear.inWords
      : ExpiryText.makeItAgainNeckplan.inWords
  }

  /// The same in few words, for the top of a clinician's page.
  var short: String {
    kind == .clearance ? ExpiryText.aClearanceHasExpired.inWords : ExpiryText.anOverrideHasExpired.inWords
  }

  /// The same for the top of a patient's page.
  var shortForPatient: String {
    kind == .clearance ? ExpiryText.oneCheckIsDue.inWords : ExpiryText.oneThingIsStill.inWords
  }
}

/// The words of it.
enum ExpiryText: String, TextKey {
  static let area = "expiry"
  case aClearanceHeldUntil, anOverrideHeldUntil, haveAClinicianClear, makeItAgainNeckplan,
    aClearanceHasExpired
  case anOverrideHasExpired, oneCheckIsDue, oneThingIsStill
}
