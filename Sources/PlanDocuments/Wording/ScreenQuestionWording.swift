import GradedExposure

extension ScreenQuestion {
  /// The question in words, with its source.
  var wording: ScreenWording {
    switch self {
    case .spineRuleHighRisk, .spineRuleRotation, .myelopathy, .radiculopathy, .bloodPressure: examined
    case .fiveDs, .threeNs, .unlikeAnyOther, .spineRedFlags, .feverOrInfection, .newNeurology: history
    default: condition
    }
  }

  /// Its id and name: "S10 new five Ds".
  var inWords: String { rawValue + " " + wording.name }

  private var examined: ScreenWording {
    switch self {
    case .spineRuleHighRisk:
      ScreenWording(
        name: "fresh injury, high risk",
        question: "After the injury, is any of these true: age 65 or over; tingling in an arm or a leg; "
          + "a dangerous cause (a fall from 1 m or 5 stairs, a blow to the top of the head, a crash at "
          + "over 100 km/h, a rollover or being thrown out, a motorised recreational vehicle, a bicycle "
          + "crash)?",
        source: "Canadian C-spine rule (Stiell 2001, 2003), read on reference pages", status: .secondary)
    case .spineRuleRotation:
      ScreenWording(
        name: "fresh injury, turning 45 degrees",
        question:
          "After the injury, is the patient unable to turn the head 45 degrees to the left or to the "
          + "right? Answer yes also where nothing makes the test low in risk (a simple rear-end crash, "
          + "sitting up, having walked since, pain that came later, no midline tenderness).",
        source: "Canadian C-spine rule (Stiell 2001, 2003), read on reference pages", status: .secondary)
    case .myelopathy:
      ScreenWording(
        name: "myelopathy signs",
        question:
          "Are two or more of these present: unsteady gait, Hoffmann's sign, inverted supinator sign, "
          + "Babinski's sign, age over 45?",
        source:
          "Cook 2010, J Man Manip Ther 18:175-180, published for three or more; stopping at two is our choice",
        status: .design)
    case .radiculopathy:
      ScreenWording(
        name: "radiculopathy signs",
        question: "Are three or more of these present: positive upper limb tension test A, rotation "
          + "below 60 degrees to the painful side, relief by distraction, positive Spurling's test A?",
        source: "Wainner 2003, Spine 28:52-62", status: .published)
    default:
      ScreenWording(
        name: "high blood pressure",
        question: "Is the blood pressure at rest 180 or more (upper) or 110 or more (lower)?",
        source: "General fitness-to-exercise pages", status: .secondary)
    }
  }

  private var history: ScreenWording {
    switch self {
    case .fiveDs:
      ScreenWording(
        name: "new five Ds",
        question:
          "Is any of these new: dizziness, double vision, trouble speaking, trouble swallowing, sudden "
          + "falls without warning?",
        source: "Terrett 2001, read in teaching notes; late signs with poor accuracy", status: .secondary)
    case .threeNs:
      ScreenWording(
        name: "new three Ns or unsteady walking",
        question: "Is any of these new, together with head or neck pain: nausea, a numb face, jumping "
          + "eyes, unsteady walking?",
        source: "Terrett 2001, read in teaching notes; late signs with poor accuracy", status: .secondary)
    case .unlikeAnyOther:
      ScreenWording(
        name: "pain unlike any other",
        question:
          "Is the neck pain or headache unlike any before, or is there a drooping eyelid, uneven pupils "
          + "or another change in the face or eyes?",
        source: "IFOMPT framework, Rushton 2023, JOSPT 53:7-22; the list of signs from memory",
        status: .unverified)
    case .spineRedFlags:
      ScreenWording(
        name: "spine red flags",
        question: "Is any of these present: weight loss without a reason, a weak immune system, long use "
          + "of steroids, injected drugs, pain that rest does not ease, a change of bladder or bowel, "
          + "numbness between the legs, marked weakness, an injury that is severe for the age?",
        source: "Chiropr Osteopat 2006 14:8, table 1", status: .published)
    case .feverOrInfection:
      ScreenWording(
        name: "fever or infection", question: "Is there a fever, or a sign of an infection of the spine?",
        source: "Yusuf 2019, BMC Musculoskelet Disord", status: .published)
    default:
      ScreenWording(
        name: "new numbness or weakness",
        question: "Is any of these new: weakness, numbness, pain that spreads farther down the arm?",
        source: "The pattern of practice guidelines; the rule is our choice", status: .design)
    }
  }

  private var condition: ScreenWording {
    switch self {
    case .malignancy:
      ScreenWording(
        name: "cancer now or earlier", question: "Has there ever been a cancer?",
        source: "Downie 2013, BMJ f7095 (low back), read in a summary", status: .secondary)
    case .rheumatoidArthritis:
      ScreenWording(
        name: "rheumatoid arthritis", question: "Is there rheumatoid arthritis?",
        source: "Meyer 2017, read in an abstract", status: .secondary)
    case .ligamentLaxity:
      ScreenWording(
        name: "loose ligaments",
        question:
          "Is there a condition with loose ligaments, such as Down, Ehlers-Danlos or Marfan syndrome, or "
          + "an os odontoideum?",
        source: "Tomlinson 2020, Clin J Sport Med (Down syndrome); the others read on a reference page",
        status: .secondary)
    case .neckSurgery:
      ScreenWording(
        name: "neck surgery",
        question: "Was the neck operated on, and has the surgeon not yet agreed to free movement?",
        source: "Protocols of single surgeons; they differ", status: .secondary)
    case .concussion:
      ScreenWording(
        name: "concussion",
        question: "Was there a concussion in the last two days, or one that still brings symptoms?",
        source: "ANZ concussion guideline; Patricios 2023", status: .published)
    case .dizziness:
      ScreenWording(
        name: "long-standing dizziness",
        question: "Is there long-standing dizziness, or spinning when the head turns?",
        source: "Kristjansson and Treleaven 2009", status: .published)
    case .traumaCues:
      ScreenWording(
        name: "trauma memories",
        question: "Does the neck, or moving it, bring back a frightening event?",
        source:
          "Trauma-focused therapy protocol in whiplash (Campbell) for how common; the action is our choice",
        status: .design)
    default:
      ScreenWording(
        name: "crisis",
        question: "Are there thoughts of ending one's life? A yes goes to the crisis pathway the same day.",
        source:
          "Trauma-focused therapy protocol in whiplash (Campbell) for how common; the action is our choice",
        status: .design)
    }
  }
}
