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
    let rule = "Canadian C-spine rule (Stiell 2001, 2003), read on reference pages"
    return switch self {
    case .spineRuleHighRisk:
      ScreenWording(
        "fresh injury, high risk", "Was it, or is there, any of these?", rule + "; age 65 or over counts too",
        .secondary)
    case .spineRuleLowRisk:
      ScreenWording(
        "fresh injury, low risk", "Which of these holds? One makes it low in risk to test turning.",
        rule + "; no midline tenderness (S05) counts too", .secondary)
    case .spineRuleRotation:
      ScreenWording("fresh injury, turning 45 degrees", "Which of these holds?", rule, .secondary)
    case .spineRuleScope:
      ScreenWording(
        "fresh injury, outside the C-spine rule", "Is any of these present?",
        rule + "; an earlier operation on the neck (S24) counts too", .secondary)
    case .nexus:
      ScreenWording(
        "fresh injury, NEXUS", "Is any of these present?", "NEXUS (34,069 patients), read on reference pages",
        .secondary)
    default:
      ScreenWording(
        "fresh injury, over 65", "Asks nothing: over 65, NEXUS misses too much to be relied on.",
        "A summary of studies: sensitivity 66 to 89 percent over 65", .secondary)
    }
  }

  private var examined: ScreenWording {
    switch self {
    case .myelopathy:
      ScreenWording(
        "myelopathy signs", "Which of these are positive?",
        "Cook 2010, J Man Manip Ther 18:175-180: three or more, with age over 45; waiting at two is our choice",
        .published)
    case .radiculopathy:
      ScreenWording(
        "radiculopathy signs", "Which of these are positive?", "Wainner 2003, Spine 28:52-62: three or more",
        .published)
    case .newerRadiculopathy:
      ScreenWording(
        "radiculopathy signs, newer", "Which of these are positive?",
        "Braz J Phys Ther, S1413355526000067: all three, Spurling's test (S08) with them", .published)
    case .bloodPressure:
      ScreenWording(
        "high blood pressure",
        "What is the blood pressure at rest? 180 or more above, or 110 or more below, is high.",
        "General fitness-to-exercise pages", .secondary)
    default:
      ScreenWording(
        "fracture flags", "Is any of these present?",
        "Downie 2013, BMJ f7095 (low back) and Nordin 2008, read in summaries; the count is our choice",
        .secondary)
    }
  }

  private var history: ScreenWording {
    switch self {
    case .fiveDs:
      ScreenWording(
        "new five Ds", "Is any of these new?",
        "Terrett 2001, read in teaching notes; late signs with poor accuracy", .secondary)
    case .threeNs:
      ScreenWording(
        "new three Ns or unsteady walking", "Is any of these new, together with head or neck pain?",
        "Terrett 2001, read in teaching notes; late signs with poor accuracy", .secondary)
    case .lateSigns:
      ScreenWording(
        "late signs", "Asks nothing: the signs of S10 and S11 come late, and their absence clears nobody.",
        "A critique at swodeam.com", .secondary)
    case .unlikeAnyOther:
      ScreenWording(
        "pain unlike any other", "Is any of these present?",
        "IFOMPT framework, Rushton 2023, JOSPT 53:7-22; the list of signs from memory", .unverified)
    case .vesselRisk:
      ScreenWording(
        "risk factors of the neck arteries", "Which of these are there? Most are common.",
        "Rushton 2020 and 2023; the list from memory; what each does is our choice", .unverified)
    case .spineRedFlags:
      ScreenWording(
        "spine red flags", "Is any of these present?", "Chiropr Osteopat 2006 14:8, table 1", .published)
    case .feverOrInfection:
      ScreenWording(
        "fever or infection", "Is any of these present?", "Yusuf 2019, BMC Musculoskelet Disord", .published)
    case .framework:
      ScreenWording(
        "framework", "Asks nothing: fracture, cancer and infection have screens of their own (S16 to S19).",
        "Finucane 2020, JOSPT 50:350-372", .published)
    case .painResponse:
      ScreenWording(
        "pain response", "Asks nothing before a plan: pain after practice is asked in the course.",
        "Pain rules of several sources, put together by us", .design)
    default:
      ScreenWording(
        "new numbness or weakness", "Is any of these new?",
        "The pattern of practice guidelines; the rule is our choice", .design)
    }
  }

  private var condition: ScreenWording {
    let surgeons = "Protocols of single surgeons; they differ"
    let trauma =
      "Trauma-focused therapy protocol in whiplash (Campbell) for how common; the action is our choice"
    return switch self {
    case .malignancy:
      ScreenWording(
        "cancer now or earlier", "Is or was there this?",
        "Downie 2013, BMJ f7095 (low back), read in a summary", .secondary)
    case .rheumatoidArthritis:
      ScreenWording(
        "rheumatoid arthritis", "Is there this?",
        "Meyer 2017, read in an abstract; other inflammatory arthritis: Nordin 2008, read in a table",
        .secondary)
    case .ligamentLaxity:
      ScreenWording(
        "Down syndrome", "Is there this?", "Tomlinson 2020, Clin J Sport Med", .published)
    case .otherLaxity:
      ScreenWording("loose ligaments", "Is any of these present?", "Read on a reference page", .secondary)
    case .neckSurgery: ScreenWording("neck surgery", "Was there this?", surgeons, .secondary)
    case .surgeryRehab:
      ScreenWording(
        "after neck surgery", "Asks nothing more than S24: the plan keeps within limits after an operation.",
        "Coronado 2020, Spine; the evidence is thin", .published)
    case .afterSurgery:
      ScreenWording(
        "signs after neck surgery", "Is any of these new?", "HSS guideline, read at nicholasjclarkmd.com",
        .secondary)
    case .concussion:
      ScreenWording(
        "concussion", "Was there this?", "ANZ concussion guideline; Patricios 2023", .published)
    case .dizziness:
      ScreenWording(
        "long-standing dizziness", "Is there this?", "Kristjansson and Treleaven 2009", .published)
    case .traumaCues: ScreenWording("trauma memories", "Does it happen?", trauma, .design)
    case .fitToDrive:
      ScreenWording("fit to drive", "Is any of these true?", "Our choice", .design)
    default:
      ScreenWording(
        "crisis", "Are there these? A yes goes to the crisis pathway the same day.", trauma, .design)
    }
  }
}
