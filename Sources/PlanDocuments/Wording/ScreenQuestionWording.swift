import GradedExposure

extension ScreenQuestion {
  /// The screen in words, with its source.
  var wording: ScreenWording {
    switch self {
    case _ where isAboutFreshTrauma: injury
    case .myelopathy, .radiculopathy, .newerRadiculopathy, .bloodPressure, .fractureFlags: examined
    case .fiveDs, .threeNs, .lateSigns, .unlikeAnyOther, .vesselRisk, .spineRedFlags, .feverOrInfection,
      .newNeurology, .framework, .painResponse:
      history
    default: condition
    }
  }

  /// Its id and name: "S10 new five Ds".
  var inWords: String { rawValue + " " + wording.name }

  private var injury: ScreenWording {
    let rule = ScreenText.canadianCSpineRule.inWords
    return switch self {
    case .spineRuleHighRisk:
      ScreenWording(
        ScreenText.freshInjuryHighRisk.inWords, ScreenText.wasItOrIs.inWords,
        rule + ScreenText.ageOrOverCounts.inWords,
        .secondary)
    case .spineRuleLowRisk:
      ScreenWording(
        ScreenText.freshInjuryLowRisk.inWords, ScreenText.whichOfTheseHolds.inWords,
        rule + ScreenText.noMidlineTendernessS.inWords, .secondary)
    case .spineRuleRotation:
      ScreenWording(
        ScreenText.freshInjuryTurningDegrees.inWords, ScreenText.whichOfTheseHoldsAgain.inWords, rule,
        .secondary)
    case .spineRuleScope:
      ScreenWording(
        ScreenText.freshInjuryOutsideThe.inWords, ScreenText.isAnyOfThese.inWords,
        rule + ScreenText.anEarlierOperationOn.inWords, .secondary)
    case .nexus:
      ScreenWording(
        ScreenText.freshInjuryNexus.inWords, ScreenText.isAnyOfThese.inWords,
        ScreenText.nexusPatientsReadOn.inWords,
        .secondary)
    default:
      ScreenWording(
        ScreenText.freshInjuryOver.inWords, ScreenText.asksNothingOverNexus.inWords,
        ScreenText.aSummaryOfStudies.inWords, .secondary)
    }
  }

  private var examined: ScreenWording {
    switch self {
    case .myelopathy:
      ScreenWording(
        ScreenText.myelopathySigns.inWords, ScreenText.whichOfTheseAre.inWords,
        ScreenText.cookJManManip.inWords,
        .design)
    case .radiculopathy:
      ScreenWording(
        ScreenText.radiculopathySigns.inWords, ScreenText.whichOfTheseAre.inWords,
        ScreenText.wainnerSpineThreeOr.inWords,
        .published)
    case .newerRadiculopathy:
      ScreenWording(
        ScreenText.radiculopathySignsNewer.inWords, ScreenText.whichOfTheseAre.inWords,
        ScreenText.brazJPhysTher.inWords, .published)
    case .bloodPressure:
      ScreenWording(
        ScreenText.highBloodPressure.inWords,
        ScreenText.whatIsTheBlood.inWords,
        ScreenText.generalFitnessToExercise.inWords, .secondary)
    default:
      ScreenWording(
        ScreenText.fractureFlags.inWords, ScreenText.isAnyOfThese.inWords,
        ScreenText.downieBmjFLow.inWords,
        .secondary)
    }
  }

  private var history: ScreenWording {
    switch self {
    case .fiveDs:
      ScreenWording(
        ScreenText.newFiveDs.inWords, ScreenText.isAnyOfTheseNew.inWords,
        ScreenText.terrettReadInTeaching.inWords, .secondary)
    case .threeNs:
      ScreenWording(
        ScreenText.newThreeNsOr.inWords, ScreenText.isAnyOfTheseNewTogether.inWords,
        ScreenText.terrettReadInTeaching.inWords, .secondary)
    case .lateSigns:
      ScreenWording(
        ScreenText.lateSigns.inWords, ScreenText.asksNothingTheSigns.inWords,
        ScreenText.aCritiqueAtSwodeam.inWords, .secondary)
    case .unlikeAnyOther:
      ScreenWording(
        ScreenText.painUnlikeAnyOther.inWords, ScreenText.isAnyOfThese.inWords,
        ScreenText.ifomptFrameworkRushtonJospt.inWords, .unverified)
    case .vesselRisk:
      ScreenWording(
        ScreenText.riskFactorsOfThe.inWords, ScreenText.whichOfTheseAreThere.inWords,
        ScreenText.rushtonAndTheList.inWords, .unverified)
    case .spineRedFlags:
      ScreenWording(
        ScreenText.spineRedFlags.inWords, ScreenText.isAnyOfThese.inWords,
        ScreenText.chiroprOsteopatTable.inWords, .published)
    case .feverOrInfection:
      ScreenWording(
        ScreenText.feverOrInfection.inWords, ScreenText.isAnyOfThese.inWords,
        ScreenText.yusufBmcMusculoskeletDisord.inWords, .published)
    case .framework:
      ScreenWording(
        ScreenText.framework.inWords, ScreenText.asksNothingFractureCancer.inWords,
        ScreenText.finucaneJospt.inWords, .published)
    case .painResponse:
      ScreenWording(
        ScreenText.painResponse.inWords, ScreenText.asksNothingBeforeA.inWords,
        ScreenText.painRulesOfSeveral.inWords, .design)
    default:
      ScreenWording(
        ScreenText.newNumbnessOrWeakness.inWords, ScreenText.isAnyOfTheseNew.inWords,
        ScreenText.thePatternOfPractice.inWords, .design)
    }
  }

  private var condition: ScreenWording {
    let surgeons = ScreenText.protocolsOfSingleSurgeons.inWords
    let trauma =
      ScreenText.traumaFocusedTherapyProtocol.inWords
    return switch self {
    case .malignancy:
      ScreenWording(
        ScreenText.cancerNowOrEarlier.inWords, ScreenText.isOrWasThere.inWords,
        ScreenText.downieBmjFLowBack.inWords, .secondary)
    case .rheumatoidArthritis:
      ScreenWording(
        ScreenText.rheumatoidArthritis.inWords, ScreenText.isThereThis.inWords,
        ScreenText.meyerReadInAn.inWords,
        .secondary)
    case .ligamentLaxity:
      ScreenWording(
        ScreenText.downSyndrome.inWords, ScreenText.isThereThis.inWords,
        ScreenText.tomlinsonClinJSport.inWords, .published)
    case .otherLaxity:
      ScreenWording(
        ScreenText.looseLigaments.inWords, ScreenText.isAnyOfThese.inWords,
        ScreenText.readOnAReference.inWords, .secondary)
    case .neckSurgery:
      ScreenWording(ScreenText.neckSurgery.inWords, ScreenText.wasThereThis.inWords, surgeons, .secondary)
    case .surgeryRehab:
      ScreenWording(
        ScreenText.afterNeckSurgery.inWords, ScreenText.asksNothingMoreThan.inWords,
        ScreenText.coronadoSpineTheEvidence.inWords, .published)
    case .afterSurgery:
      ScreenWording(
        ScreenText.signsAfterNeckSurgery.inWords, ScreenText.isAnyOfTheseNew.inWords,
        ScreenText.hssGuidelineReadAt.inWords,
        .secondary)
    case .concussion:
      ScreenWording(
        ScreenText.concussion.inWords, ScreenText.wasThereThis.inWords,
        ScreenText.anzConcussionGuidelinePatricios.inWords, .published)
    case .dizziness:
      ScreenWording(
        ScreenText.longStandingDizziness.inWords, ScreenText.isThereThis.inWords,
        ScreenText.kristjanssonAndTreleaven.inWords, .published)
    case .traumaCues:
      ScreenWording(ScreenText.traumaMemories.inWords, ScreenText.doesItHappen.inWords, trauma, .design)
    case .fitToDrive:
      ScreenWording(
        ScreenText.fitToDrive.inWords, ScreenText.isAnyOfTheseTrue.inWords, ScreenText.ourChoice.inWords,
        .design)
    default:
      ScreenWording(
        ScreenText.crisis.inWords, ScreenText.areThereTheseA.inWords, trauma, .design)
    }
  }
}

/// The words of it.
enum ScreenText: String, TextKey {
  static let area = "screen-name"
  case canadianCSpineRule, freshInjuryHighRisk, wasItOrIs, ageOrOverCounts, freshInjuryLowRisk
  case whichOfTheseHolds, noMidlineTendernessS, freshInjuryTurningDegrees, whichOfTheseHoldsAgain
  case freshInjuryOutsideThe, isAnyOfThese, anEarlierOperationOn, freshInjuryNexus
  case nexusPatientsReadOn, freshInjuryOver, asksNothingOverNexus, aSummaryOfStudies
  case myelopathySigns, whichOfTheseAre, cookJManManip, radiculopathySigns, wainnerSpineThreeOr
  case radiculopathySignsNewer, brazJPhysTher, highBloodPressure, whatIsTheBlood
  case generalFitnessToExercise, fractureFlags, downieBmjFLow, newFiveDs, isAnyOfTheseNew
  case terrettReadInTeaching, newThreeNsOr, isAnyOfTheseNewTogether, lateSigns
  case asksNothingTheSigns, aCritiqueAtSwodeam, painUnlikeAnyOther, ifomptFrameworkRushtonJospt
  case riskFactorsOfThe, whichOfTheseAreThere, rushtonAndTheList, spineRedFlags
  case chiroprOsteopatTable, feverOrInfection, yusufBmcMusculoskeletDisord, framework
  case asksNothingFractureCancer, finucaneJospt, painResponse, asksNothingBeforeA
  case painRulesOfSeveral, newNumbnessOrWeakness, thePatternOfPractice, protocolsOfSingleSurgeons
  case traumaFocusedTherapyProtocol, cancerNowOrEarlier, isOrWasThere, downieBmjFLowBack
  case rheumatoidArthritis, isThereThis, meyerReadInAn, downSyndrome, tomlinsonClinJSport
  case looseLigaments, readOnAReference, neckSurgery, wasThereThis, afterNeckSurgery
  case asksNothingMoreThan, coronadoSpineTheEvidence, signsAfterNeckSurgery, hssGuidelineReadAt
  case concussion, anzConcussionGuidelinePatricios, longStandingDizziness
  case kristjanssonAndTreleaven, traumaMemories, doesItHappen, fitToDrive, isAnyOfTheseTrue
  case ourChoice, crisis, areThereTheseA
}
