public import GradedExposure

extension ReleaseBlocker {
  /// Why the plan is a draft, for a clinician.
  var inWords: String {
    switch self {
    case .redFlag(let questions) where questions.contains(.crisis):
      BlockerText.theCrisisPathwayToday.inWords(["questions": questions.map(\.inWords).phrase()])
    case .redFlag(let questions):
      BlockerText.aRedFlagIs.inWords(["questions": questions.map(\.inWords).phrase()])
    case .needsClearance(let questions):
      BlockerText.aNamedClinicianHas.inWords(["questions": questions.map(\.inWords).phrase()])
    case .notScreened(let questions):
      BlockerText.noFullAnswerAnd.inWords(["questions": questions.count])
    case .heldForReview: BlockerText.theClinicianHasTo.inWords
    case .stopSigns(let signs): FactWording.stopped(signs)
    case .signsNotAsked(let on):
      BlockerText.atTheVisitOf.inWords(["on": on.dateInWords])
    case .overrideConflict(let entries):
      BlockerText.inConflictWithWhat.inWords(["entries": entries.count])
    case .consentDeclined: BlockerText.thePatientDoesNot.inWords
    case .acuteInjury: BlockerText.theInjuryIsIn.inWords
    case .consentOpen: BlockerText.nobodyAskedWhetherThe.inWords
    case .ageUnknown: BlockerText.nobodySaidHowOld.inWords
    case .willingnessAssumed(let points):
      BlockerText.theMostFearTo.inWords(["points": points])
    case .notSigned: BlockerText.nobodyHasSignedIt.inWords
    }
  }

  /// The same in few words, for the top of a clinician's page.
  public var short: String {
    switch self {
    case .redFlag(let questions):
      questions.contains(.crisis)
        ? BlockerText.theCrisisPathwayTodayAgain.inWords : BlockerText.aRedFlagIsPresent.inWords
    case .needsClearance: BlockerText.needsClearance.inWords
    case .notScreened: BlockerText.theScreenHasOpen.inWords
    case .heldForReview: BlockerText.heldForReview.inWords
    case .stopSigns: BlockerText.stoppedANewSign.inWords
    case .signsNotAsked: BlockerText.theSymptomQuestionsWere.inWords
    case .overrideConflict: BlockerText.anOverrideIsIn.inWords
    case .consentDeclined: BlockerText.thePatientDoesNotAgree.inWords
    case .acuteInjury: BlockerText.theInjuryIsFresh.inWords
    case .consentOpen: BlockerText.consentIsOpen.inWords
    case .ageUnknown: BlockerText.ageIsNotKnown.inWords
    case .willingnessAssumed: BlockerText.willingnessIsAssumed.inWords
    case .notSigned: BlockerText.notSigned.inWords
    }
  }

  /// The same for the top of a patient's page.
  var shortForPatient: String {
    switch self {
    case .redFlag: BlockerText.yourTeamLooksAt.inWords
    case .needsClearance: BlockerText.oneCheckIsStill.inWords
    case .notScreened: BlockerText.someHealthQuestionsAre.inWords
    case .heldForReview: BlockerText.theFirstStepIs.inWords
    case .stopSigns: BlockerText.yourPlanIsStopped.inWords
    case .signsNotAsked: BlockerText.someHealthQuestionsAre.inWords
    case .overrideConflict: BlockerText.oneThingIsStill.inWords
    case .consentDeclined: BlockerText.youSaidNoTo.inWords
    case .acuteInjury: BlockerText.itIsTooEarly.inWords
    case .consentOpen: BlockerText.yourYesIsStill.inWords
    case .ageUnknown: BlockerText.yourAgeIsNot.inWords
    case .willingnessAssumed: BlockerText.oneThingIsStillTo.inWords
    case .notSigned: BlockerText.notSignedYet.inWords
    }
  }
}

/// The words of it.
enum BlockerText: String, TextKey {
  static let area = "blocker"
  case theCrisisPathwayToday, aRedFlagIs, aNamedClinicianHas, noFullAnswerAnd, theClinicianHasTo
  case atTheVisitOf, inConflictWithWhat, thePatientDoesNot, theInjuryIsIn, nobodyAskedWhetherThe
  case nobodySaidHowOld, theMostFearTo, nobodyHasSignedIt, theCrisisPathwayTodayAgain
  case aRedFlagIsPresent, needsClearance, theScreenHasOpen, heldForReview, stoppedANewSign
  case theSymptomQuestionsWere, anOverrideIsIn, thePatientDoesNotAgree, theInjuryIsFresh
  case consentIsOpen, ageIsNotKnown, willingnessIsAssumed, notSigned, yourTeamLooksAt
  case oneCheckIsStill, someHealthQuestionsAre, theFirstStepIs, yourPlanIsStopped, oneThingIsStill
  case youSaidNoTo, itIsTooEarly, yourYesIsStill, yourAgeIsNot, oneThingIsStillTo, notSignedYet
}
