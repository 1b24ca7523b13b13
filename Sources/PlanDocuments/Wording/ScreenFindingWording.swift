import GradedExposure

extension ScreenFinding {
  /// The criterion in words, as it stands in a list below its screen's question.
  var inWords: String { injury ?? examined ?? history ?? condition }

  private var injury: String? {
    switch self {
    case .fall: "a fall from 1 m or from 5 stairs, or higher"
    case .axialBlow: "a blow to the top of the head, as in a dive"
    case .fastCrash: "a car crash at over 100 km/h, a rollover, or being thrown out"
    case .recreationalVehicle: "a crash with a motorised vehicle for sport or leisure"
    case .bicycleCrash: "a bicycle crash"
    case .tingling: "tingling or numbness in an arm or a leg"
    case .rearEnd: "a simple rear-end crash: not pushed into traffic, no bus or truck, no rollover, not fast"
    case .sitting: "sitting up when first seen"
    case .walked: "able to walk at any time since"
    case .delayedPain: "neck pain that came later, not at once"
    case .cannotTurnLeft: "cannot turn the head 45 degrees to the left"
    case .cannotTurnRight: "cannot turn the head 45 degrees to the right"
    case .notAlertOrStable: "not fully alert (GCS below 15), or vital signs not stable"
    case .acuteParalysis: "acute paralysis"
    case .knownSpineDisease: "a known disease of the vertebrae"
    case .midlineTenderness: "tenderness in the midline of the neck"
    case .focalDeficit: "a focal neurological deficit"
    case .alteredAlertness: "altered alertness"
    case .intoxication: "intoxication"
    case .distractingInjury: "a painful injury elsewhere that distracts"
    default: nil
    }
  }

  private var examined: String? {
    switch self {
    case .gaitDeviation: "deviation of gait"
    case .hoffmann: "Hoffmann's sign"
    case .invertedSupinator: "inverted supinator sign"
    case .babinski: "Babinski's sign"
    case .upperLimbTension: "positive upper limb tension test A"
    case .rotationBelow60: "rotation below 60 degrees to the painful side"
    case .distraction: "relief by distraction"
    case .spurling: "positive Spurling's test A"
    case .shoulderAbduction: "relief by passive shoulder abduction"
    case .twoNerveTests: "two or more of the four upper limb nerve tests positive"
    case .droopingEyelid: "a drooping eyelid or uneven pupils"
    case .cranialNerves: "a sign of a cranial nerve"
    case .pressureUpper: "blood pressure at rest, upper number in mmHg"
    case .pressureLower: "blood pressure at rest, lower number in mmHg"
    case .bruise: "a bruise or graze over the spine"
    case .surgeonAgrees: "the surgeon agrees to free movement, from a day that is known"
    case .dizzinessAssessed: "a clinician has assessed it, the centre of balance and the inner ear"
    case .psychologist: "a psychologist or trauma therapist works with the patient"
    default: nil
    }
  }

  private var history: String? {
    switch self {
    case .newDizziness: "new dizziness"
    case .doubleVision: "seeing double"
    case .speech: "trouble speaking"
    case .swallowing: "trouble swallowing"
    case .dropAttacks: "sudden falls without warning"
    case .nausea: "nausea"
    case .numbFace: "a numb face"
    case .jumpingEyes: "eyes that jump"
    case .unsteadyWalking: "unsteady walking"
    case .painUnlikeAnyOther: "neck pain or a headache unlike any before"
    case .weightLoss: "weight loss without a reason"
    case .weakImmunity: "a weak immune system"
    case .steroids: "steroids for a long time"
    case .injectedDrugs: "injected drugs"
    case .painAtRest: "pain that rest does not ease"
    case .bladderOrBowel: "a change of bladder or bowel"
    case .saddleNumbness: "numbness between the legs"
    case .markedWeakness: "marked weakness"
    case .severeInjury: "an injury that is severe for the age"
    case .fever: "a fever, or a sign of an infection of the spine"
    case .newWeakness: "new weakness"
    case .newNumbness: "new numbness"
    case .armPain: "pain that spreads farther down the arm"
    case .newInjuryAfterSurgery: "a new injury since the operation"
    case .fallsAfterSurgery: "falls since the operation"
    case .vomiting: "vomiting"
    case .coordination: "clumsy hands or feet"
    case .crisis: "thoughts of ending one's life, or of self-harm"
    default: nil
    }
  }

  private var condition: String {
    switch self {
    case .vesselAnomaly: "a known change of the blood vessels of the neck"
    case .recentInfection: "an infection in the last weeks"
    case .smoking: "smoking, now or earlier"
    case .migraine: "migraine"
    case .cholesterol: "high cholesterol"
    case .hypertension: "high blood pressure, known"
    case .contraception: "the pill or another hormone against pregnancy"
    case .familyStroke: "a stroke in the family"
    case .brittleBones: "brittle bones (osteoporosis)"
    case .cancer: "a cancer, now or ever"
    case .diabetes: "diabetes"
    case .inflammatoryArthritis: "rheumatoid arthritis or another inflammatory arthritis of the spine"
    case .downSyndrome: "Down syndrome"
    case .looseLigaments: "Ehlers-Danlos or Marfan syndrome, an os odontoideum, or other loose ligaments"
    case .operation: "an operation on the neck, ever"
    case .recentConcussion: "a concussion in the last two days, or one that still brings symptoms"
    case .oldDizziness: "long-standing dizziness, or spinning when the head turns"
    case .traumaCues: "the neck, or moving it, brings back a frightening event"
    case .drowsyMedicine: "a medicine that makes drowsy"
    case .drowsy: "drowsiness at the wheel"
    case .noLicence: "no licence, or told not to drive"
    default: rawValue
    }
  }
}
