/// A plan document: everything that is known, and every version of what followed from it.
public struct Plan: Hashable, Sendable, Codable {
  /// What is known about the patient.
  public var assessment: Assessment
  /// The numbers that the rules used.
  public var settings: TreatmentProtocol
  /// The catalogue items that the plan may use.
  public var catalogue: Catalogue
  /// The log, in the order of entry; entries are only ever added.
  public var events: [Event]
  /// The versions, oldest first; never empty, and only ever added to.
  public var versions: [PlanVersion]

  /// The version in force, with its hierarchy; active and without a blocker where somebody signed it.
  public var current: PlanVersion? { versions.last.map(whole) }

  /// The version of that number, with its hierarchy.
  public func version(_ number: Int) -> PlanVersion? {
    versions.first { $0.number == number }.map(whole)
  }

  /// A version as it was made, with what is written elsewhere: its hierarchy, and its signature.
  private func whole(_ version: PlanVersion) -> PlanVersion {
    var whole = version
    if version.hierarchy == nil, let of = version.hierarchyOf {
      whole.hierarchy = versions.first { $0.number == of }?.hierarchy
    }
    if signature(of: version.number) != nil, version.blockers == [.notSigned] {
      whole.blockers = []
      whole.status = .active
    }
    return whole
  }

  enum CodingKeys: String, CodingKey {
    case assessment
    case settings = "protocol"
    case catalogue, events, versions
  }
}
