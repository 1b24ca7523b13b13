import GradedExposure

extension Rating.Unrated {
  /// Why there is no rating, as a clause.
  var inWords: String {
    switch self {
    case .notRated: "nobody asked, or it was left empty"
    case .declined: "the patient did not want to rate it"
    case .notApplicable: "it is no part of the patient's life"
    case .notTried: "the patient has not tried it since the pain began"
    }
  }
}
