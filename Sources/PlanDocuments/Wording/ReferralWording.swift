import GradedExposure

extension Optional<StopSign.Urgency> {
  /// What to do and how soon, for a clinician.
  var referral: String {
    switch self {
    case .emergencyNow: ReferralText.emergencyServicesNow.inWords
    case .crisisSameDay: ReferralText.theCrisisPathwayToday.inWords
    case .sameDay: ReferralText.aPhysicianSeesThe.inWords
    case nil: ReferralText.theSurgeonAgreesFirst.inWords
    }
  }
}

/// The words of it.
enum ReferralText: String, TextKey {
  static let area = "referral"
  case emergencyServicesNow, theCrisisPathwayToday, aPhysicianSeesThe, theSurgeonAgreesFirst
}
