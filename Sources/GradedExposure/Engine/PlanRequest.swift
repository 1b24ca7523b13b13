/// Everything that planning may know.
public struct PlanRequest: Sendable {
  /// What is known about the patient.
  public var assessment: Assessment
  /// The numbers that the rules use.
  public var settings: TreatmentProtocol
  /// The catalogue.
  public var catalogue: Catalogue
  /// The day on which the plan is made.
  public var today: CivilDay

  /// A request for a plan.
  public init(assessment: Assessment, settings: TreatmentProtocol, catalogue: Catalogue, today: CivilDay) {
    self.assessment = assessment
    self.settings = settings
    self.catalogue = catalogue
    self.today = today
  }
}
