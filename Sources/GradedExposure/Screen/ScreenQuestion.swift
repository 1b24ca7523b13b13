/// A screen: a question with criteria of its own, by the id of its row in the evidence (`safety_screening`).
///
/// The crisis question, which its row joins with others, and the question about driving, which is a row of the table
/// of gates, have ids of their own. The screen raises suspicion and never clears: a review of 29 guidelines found no
/// agreement on red flags beyond the C-spine rule (Feller 2024). No answer here ever reads as safe.
public enum ScreenQuestion: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  case spineRuleHighRisk = "S01"
  case spineRuleLowRisk = "S02"
  case spineRuleRotation = "S03"
  case spineRuleScope = "S04"
  case nexus = "S05"
  case nexusAge = "S06"
  case myelopathy = "S07"
  case radiculopathy = "S08"
  case newerRadiculopathy = "S09"
  case fiveDs = "S10"
  case threeNs = "S11"
  case lateSigns = "S12"
  case unlikeAnyOther = "S13"
  case vesselRisk = "S14"
  case bloodPressure = "S15"
  case spineRedFlags = "S16"
  case fractureFlags = "S17"
  case malignancy = "S18"
  case feverOrInfection = "S19"
  case framework = "S20"
  case rheumatoidArthritis = "S21"
  case ligamentLaxity = "S22"
  case otherLaxity = "S23"
  case neckSurgery = "S24"
  case surgeryRehab = "S25"
  case afterSurgery = "S26"
  case concussion = "S27"
  case dizziness = "S28"
  case newNeurology = "S29"
  case painResponse = "S30"
  case traumaCues = "S31"
  case crisis = "S31-crisis"
  case fitToDrive = "S-drive"

  /// By id, as in the evidence.
  public static func < (left: ScreenQuestion, right: ScreenQuestion) -> Bool { left.place < right.place }

  private var place: Int { ScreenQuestion.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })

  /// What a screen does to a plan, the gravest last.
  public enum Consequence: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
    /// Nothing by itself: the clinician reads it.
    case inform
    /// Classes of movement are left out.
    case limit
    /// A plan that is not released until a named clinician clears it.
    case needsClearance = "needs-clearance"
    /// No plan; refer.
    case refuse

    /// The graver is the greater.
    public static func < (left: Consequence, right: Consequence) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  /// The gravest thing that its answers can do to a plan (classes A to D of the evidence, all our design).
  public var consequence: Consequence {
    switch self {
    case .spineRuleHighRisk, .spineRuleLowRisk, .spineRuleRotation, .nexus, .myelopathy, .fiveDs, .threeNs,
      .unlikeAnyOther, .spineRedFlags, .feverOrInfection, .neckSurgery, .afterSurgery, .newNeurology, .crisis:
      .refuse
    case .spineRuleScope, .nexusAge, .radiculopathy, .newerRadiculopathy, .vesselRisk, .bloodPressure,
      .fractureFlags,
      .malignancy, .rheumatoidArthritis, .ligamentLaxity, .otherLaxity, .surgeryRehab, .concussion,
      .dizziness,
      .traumaCues:
      .needsClearance
    case .fitToDrive: .limit
    case .lateSigns, .framework, .painResponse: .inform
    }
  }

  /// Its findings, in the order in which they are asked; empty where it asks nothing of its own.
  public var findings: [ScreenFinding] { ScreenQuestion.findings[self] ?? [] }

  private static let findings = Dictionary(grouping: ScreenFinding.allCases, by: \.question)

  /// Whether it is about a fresh injury, and so about nothing else.
  public var isAboutFreshTrauma: Bool {
    switch self {
    case .spineRuleHighRisk, .spineRuleLowRisk, .spineRuleRotation, .spineRuleScope, .nexus, .nexusAge: true
    default: false
    }
  }

  /// How soon a referral has to be where the finding that refuses does not say it; nil where there is no hurry.
  var urgency: StopSign.Urgency? {
    switch self {
    case .crisis: .crisisSameDay
    case .neckSurgery: nil
    default: isAboutFreshTrauma ? .emergencyNow : .sameDay
    }
  }
}
