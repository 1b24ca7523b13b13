import GradedExposure

extension ScreenQuestion {
  /// What the patient is asked on paper, in everyday words.
  var patientQuestion: String { inWords(part: "patientQuestion") }

  /// What to write or do beside ticking; nil where nothing.
  var patientHint: String? {
    switch self {
    case .neckSurgery: ScreenHintText.theDayOfThe.inWords
    case .crisis: ScreenHintText.ifThisIsTrue.inWords
    default: nil
    }
  }
}

extension ScreenFinding {
  /// The criterion in everyday words, where it stands otherwise for a clinician.
  var inWordsForPatient: String { FindingForPatient(rawValue: rawValue)?.inWords ?? inWords }
}

/// Criteria that are worded differently for the patient.
enum FindingForPatient: String, TextKey {
  static let area = "finding-patient"
  case axialBlow = "S01-axial-blow"
  case recreationalVehicle = "S01-recreational-vehicle"
  case fastCrash = "S01-fast-crash"
  case rearEnd = "S02-rear-end"
  case sitting = "S02-sitting"
  case walked = "S02-walked"
  case delayedPain = "S02-delayed-pain"
  case knownSpineDisease = "S04-known-spine-disease"
  case vesselAnomaly = "S14-vessel-anomaly"
  case inflammatoryArthritis = "S21-inflammatory-arthritis"
  case looseLigaments = "S23-loose-ligaments"
  case weakImmunity = "S16-weak-immunity"
  case bladderOrBowel = "S16-bladder-or-bowel"
  case fever = "S19-fever"
  case crisis = "S31-crisis"
  case traumaCues = "S31-trauma-cues"
}

/// What to write or do beside ticking an answer.
enum ScreenHintText: String, TextKey {
  static let area = "screen-hint"
  case theDayOfThe, ifThisIsTrue
}
