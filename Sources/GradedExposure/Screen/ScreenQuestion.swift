/// A question of the screen; its id is that of its row in the evidence (`safety_screening`), and the crisis
/// question, which that row joins with others, has one of its own.
///
/// The screen raises suspicion and never clears: a review of 29 guidelines found no agreement on red flags
/// beyond the C-spine rule (Feller 2024). No answer here ever reads as safe.
public enum ScreenQuestion: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  case spineRuleHighRisk = "S01"
  case spineRuleRotation = "S03"
  case myelopathy = "S07"
  case radiculopathy = "S08"
  case fiveDs = "S10"
  case threeNs = "S11"
  case unlikeAnyOther = "S13"
  case bloodPressure = "S15"
  case spineRedFlags = "S16"
  case malignancy = "S18"
  case feverOrInfection = "S19"
  case rheumatoidArthritis = "S21"
  case ligamentLaxity = "S22"
  case neckSurgery = "S24"
  case concussion = "S27"
  case dizziness = "S28"
  case newNeurology = "S29"
  case traumaCues = "S31"
  case crisis = "S31-crisis"

  /// By id.
  public static func < (left: ScreenQuestion, right: ScreenQuestion) -> Bool {
    left.rawValue < right.rawValue
  }

  /// What a present sign does to the plan.
  public enum Consequence: Hashable, Sendable {
    /// No plan; refer.
    case refuse
    /// A plan that is not released until a named clinician clears it.
    case needsClearance
  }

  /// What a present sign does to the plan (classes A and B of the evidence, both our design).
  public var consequence: Consequence {
    switch self {
    case .spineRuleHighRisk, .spineRuleRotation, .myelopathy, .fiveDs, .threeNs, .unlikeAnyOther,
      .spineRedFlags, .feverOrInfection, .neckSurgery, .newNeurology, .crisis:
      .refuse
    case .radiculopathy, .bloodPressure, .malignancy, .rheumatoidArthritis, .ligamentLaxity, .concussion,
      .dizziness, .traumaCues:
      .needsClearance
    }
  }

  /// The limits that a present sign sets beside its consequence.
  public var gates: [Gate] {
    switch self {
    case .radiculopathy: [.extensionRange, .rotationRange]
    case .bloodPressure: [.load]
    case .rheumatoidArthritis: [.load, .speed, .axialLoad, .contact, .endRange, .impact]
    case .ligamentLaxity: [.axialLoad, .contact, .endRange, .impact]
    case .concussion: [.contact, .impact]
    case .dizziness: [.dizziness, .speed]
    default: []
    }
  }

  /// Whether only a clinician's examination answers it.
  public var needsClinician: Bool {
    switch self {
    case .spineRuleRotation, .myelopathy, .radiculopathy, .bloodPressure: true
    default: false
    }
  }

  /// Whether it applies: the C-spine rule after a fresh trauma (`freshDays` or less before the assessment), and
  /// where nobody said whether there was one; everything else always.
  public func applies(to assessment: Assessment, freshDays: Int) -> Bool {
    switch self {
    case .spineRuleHighRisk, .spineRuleRotation:
      guard let trauma = assessment.traumaOn else { return true }
      return trauma.day.map { assessment.assessedOn - $0 <= freshDays } ?? false
    default: return true
    }
  }
}
