public import GradedExposure

extension Expiry {
  /// What expired, as a sentence for a clinician.
  public var inWords: String {
    "\(kind == .clearance ? "A clearance" : "An override") has expired: \(entry.rawValue) held until "
      + "\(until.dateInWords)."
  }

  /// What to do about it.
  var remedy: String {
    kind == .clearance
      ? "Have a clinician clear it again (neckplan clear)."
      : "Make it again (neckplan override), or end it."
  }

  /// The same in few words, for the top of a clinician's page.
  var short: String { kind == .clearance ? "a clearance has expired" : "an override has expired" }

  /// The same for the top of a patient's page.
  var shortForPatient: String {
    kind == .clearance ? "one check is due again" : "one thing is still to decide"
  }
}
