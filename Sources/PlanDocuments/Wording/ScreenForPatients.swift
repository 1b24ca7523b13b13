import GradedExposure

extension ScreenQuestion {
  /// What the patient is asked on paper, in everyday words.
  var patientQuestion: String {
    switch self {
    case .spineRuleHighRisk: "Was your neck hurt in the last days? Which of these is true?"
    case .spineRuleLowRisk: "Was your neck hurt in the last days? Which of these is true too?"
    case .spineRuleScope: "Do you have this?"
    case .threeNs: "Is any of these new, with pain in your head or neck?"
    case .fiveDs, .newNeurology: "Is any of these new?"
    case .afterSurgery: "Was your neck operated on? Is any of these new since then?"
    case .malignancy, .neckSurgery, .concussion: "Have you had this?"
    case .traumaCues, .crisis: "Is this true for you?"
    default: "Do you have any of these?"
    }
  }

  /// What to write or do beside ticking; nil where nothing.
  var patientHint: String? {
    switch self {
    case .neckSurgery: "The day of the operation: ____"
    case .crisis: "If this is true, tell us today. You do not have to wait for us to ask."
    default: nil
    }
  }
}

extension ScreenFinding {
  /// The criterion in everyday words, where it stands otherwise for a clinician.
  var inWordsForPatient: String {
    switch self {
    case .axialBlow: "a blow to the top of your head, as in a dive"
    case .recreationalVehicle: "a crash with a quad, a jet-ski or the like"
    case .fastCrash: "a fast car crash, a car that rolled over, or you were thrown out"
    case .rearEnd: "a slow crash from behind, with no bus or truck"
    case .sitting: "I sat up when I was first seen"
    case .walked: "I could walk at some time since"
    case .delayedPain: "my neck pain came later, not at once"
    case .knownSpineDisease: "a disease of the bones of my spine"
    case .vesselAnomaly: "a problem of the blood vessels in my neck"
    case .inflammatoryArthritis: "rheumatism of the joints (such as rheumatoid arthritis)"
    case .looseLigaments: "very loose joints (such as in Ehlers-Danlos or Marfan)"
    case .weakImmunity: "my body fights germs badly"
    case .bladderOrBowel: "new trouble with my bladder or bowels"
    case .fever: "a fever"
    case .crisis: "I think of ending my life, or of hurting myself"
    case .traumaCues: "my neck, or moving it, brings back a bad event"
    default: inWords
    }
  }
}
