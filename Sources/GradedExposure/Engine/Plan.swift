/// A plan document: everything that is known, and every version of what followed from it.
public struct Plan: Hashable, Sendable, Codable {
  /// What is known about the patient.
  public var assessment: Assessment
  /// The numbers that the rules used.
  public var settings: TreatmentProtocol
  /// The catalogue items that the plan may use.
  public var catalogue: Catalogue
  /// The versions, oldest first; never empty.
  public var versions: [PlanVersion]

  /// The version in force.
  public var current: PlanVersion? { versions.last }

  enum CodingKeys: String, CodingKey {
    case assessment
    case settings = "protocol"
    case catalogue, versions
  }
}
