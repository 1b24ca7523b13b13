/// One criterion of a screen, answered by itself: rules that count or combine do so from these.
///
/// A finding belongs to one screen, and other rules may use it too.
public enum ScreenFinding: String, CaseIterable, Hashable, Sendable, Codable {
  case fall = "S01-fall"
  case axialBlow = "S01-axial-blow"
  case fastCrash = "S01-fast-crash"
  case recreationalVehicle = "S01-recreational-vehicle"
  case bicycleCrash = "S01-bicycle-crash"
  case tingling = "S01-tingling"
  case rearEnd = "S02-rear-end"
  case sitting = "S02-sitting"
  case walked = "S02-walked"
  case delayedPain = "S02-delayed-pain"
  case cannotTurnLeft = "S03-cannot-turn-left"
  case cannotTurnRight = "S03-cannot-turn-right"
  case notAlertOrStable = "S04-not-alert-or-stable"
  case acuteParalysis = "S04-acute-paralysis"
  case knownSpineDisease = "S04-known-spine-disease"
  case midlineTenderness = "S05-midline-tenderness"
  case focalDeficit = "S05-focal-deficit"
  case alteredAlertness = "S05-altered-alertness"
  case intoxication = "S05-intoxication"
  case distractingInjury = "S05-distracting-injury"
  case gaitDeviation = "S07-gait-deviation"
  case hoffmann = "S07-hoffmann"
  case invertedSupinator = "S07-inverted-supinator"
  case babinski = "S07-babinski"
  case upperLimbTension = "S08-upper-limb-tension"
  case rotationBelow60 = "S08-rotation-below-60"
  case distraction = "S08-distraction"
  case spurling = "S08-spurling"
  case shoulderAbduction = "S09-shoulder-abduction"
  case twoNerveTests = "S09-two-nerve-tests"
  case newDizziness = "S10-new-dizziness"
  case doubleVision = "S10-double-vision"
  case speech = "S10-speech"
  case swallowing = "S10-swallowing"
  case dropAttacks = "S10-drop-attacks"
  case nausea = "S11-nausea"
  case numbFace = "S11-numb-face"
  case jumpingEyes = "S11-jumping-eyes"
  case unsteadyWalking = "S11-unsteady-walking"
  case painUnlikeAnyOther = "S13-pain-unlike-any-other"
  case droopingEyelid = "S13-drooping-eyelid"
  case cranialNerves = "S13-cranial-nerves"
  case vesselAnomaly = "S14-vessel-anomaly"
  case recentInfection = "S14-recent-infection"
  case smoking = "S14-smoking"
  case migraine = "S14-migraine"
  case cholesterol = "S14-cholesterol"
  case hypertension = "S14-hypertension"
  case contraception = "S14-contraception"
  case familyStroke = "S14-family-stroke"
  case pressureUpper = "S15-upper"
  case pressureLower = "S15-lower"
  case weightLoss = "S16-weight-loss"
  case weakImmunity = "S16-weak-immunity"
  case steroids = "S16-steroids"
  case injectedDrugs = "S16-injected-drugs"
  case painAtRest = "S16-pain-at-rest"
  case bladderOrBowel = "S16-bladder-or-bowel"
  case saddleNumbness = "S16-saddle-numbness"
  case markedWeakness = "S16-marked-weakness"
  case severeInjury = "S16-severe-injury"
  case bruise = "S17-bruise"
  case brittleBones = "S17-brittle-bones"
  case cancer = "S18-cancer"
  case fever = "S19-fever"
  case diabetes = "S19-diabetes"
  case inflammatoryArthritis = "S21-inflammatory-arthritis"
  case downSyndrome = "S22-down-syndrome"
  case looseLigaments = "S23-loose-ligaments"
  case operation = "S24-operation"
  case surgeonAgrees = "S24-surgeon-agrees"
  case newInjuryAfterSurgery = "S26-new-injury"
  case fallsAfterSurgery = "S26-falls"
  case vomiting = "S26-vomiting"
  case coordination = "S26-coordination"
  case recentConcussion = "S27-concussion"
  case oldDizziness = "S28-old-dizziness"
  case dizzinessAssessed = "S28-assessed"
  case newWeakness = "S29-weakness"
  case newNumbness = "S29-numbness"
  case armPain = "S29-arm-pain"
  case traumaCues = "S31-trauma-cues"
  case psychologist = "S31-psychologist"
  case crisis = "S31-crisis"
  case drowsyMedicine = "S-drive-medicine"
  case drowsy = "S-drive-drowsy"
  case noLicence = "S-drive-licence"

  /// The screen that it belongs to: the one that its id begins with.
  public var question: ScreenQuestion { ScreenFinding.questions[self] ?? .framework }

  /// Kept, for every screening asks it of every finding many times over.
  private static let questions = Dictionary(
    uniqueKeysWithValues: allCases.map { finding -> (ScreenFinding, ScreenQuestion) in
      let fits = ScreenQuestion.allCases.filter { finding.rawValue.hasPrefix($0.rawValue) }
      // The crisis question begins with the id of another: the longer id is the one.
      return (finding, fits.max { $0.rawValue.utf8.count < $1.rawValue.utf8.count } ?? .framework)
    })

  /// Whether only a clinician's examination answers it with a no; a yes counts from anybody.
  public var needsClinician: Bool {
    switch self {
    case .cannotTurnLeft, .cannotTurnRight, .notAlertOrStable, .acuteParalysis, .midlineTenderness,
      .focalDeficit, .alteredAlertness, .intoxication, .distractingInjury, .gaitDeviation, .hoffmann,
      .invertedSupinator, .babinski, .upperLimbTension, .rotationBelow60, .distraction, .spurling,
      .shoulderAbduction, .twoNerveTests, .droopingEyelid, .cranialNerves, .pressureUpper, .pressureLower,
      .bruise, .surgeonAgrees, .dizzinessAssessed, .psychologist:
      true
    default: false
    }
  }

  /// Whether a yes takes suspicion away. Then a yes counts only while it is not stale, from who may answer.
  public var reassures: Bool {
    switch self {
    case .rearEnd, .sitting, .walked, .delayedPain, .surgeonAgrees, .dizzinessAssessed, .psychologist: true
    default: false
    }
  }

  /// Whether an answer grows old. What happened at one injury stays what it was.
  public var expires: Bool { !question.isAboutFreshTrauma }

  /// The least number of mmHg at rest that is present; nil where the answer is no number.
  public var presentFrom: Int? {
    switch self {
    case .pressureUpper: 180
    case .pressureLower: 110
    default: nil
    }
  }

  /// The numbers of mmHg that can be.
  public static let pressures = 20...350

  /// Whether a day belongs to the answer: that of the operation, and that from which the surgeon agrees.
  public var hasDay: Bool { self == .operation || self == .surgeonAgrees }

  /// How soon it has to be seen where it refuses; nil where its screen says it.
  var urgency: StopSign.Urgency? {
    switch self {
    case .doubleVision, .speech, .swallowing, .dropAttacks, .numbFace, .droopingEyelid, .cranialNerves,
      .bladderOrBowel, .saddleNumbness, .markedWeakness:
      .emergencyNow
    default: nil
    }
  }
}
