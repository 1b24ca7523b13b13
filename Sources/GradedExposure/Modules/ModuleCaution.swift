/// What speaks against a module, or against a part of one, where it is there. A named clinician asks and rules it out;
/// nobody asked is not no.
public enum ModuleCaution: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  /// Sleep apnoea that is not treated.
  case apnoea
  /// Bipolar disorder, or a mania before.
  case bipolar
  /// Epilepsy, or fits.
  case epilepsy
  /// Falls.
  case falls
  /// Work at the wheel, at a machine or at a height.
  case drivingWork = "driving-work"
  /// Dizziness.
  case dizziness
  /// Pain when a muscle is tensed.
  case painOnTensing = "pain-on-tensing"
  /// Thoughts of ending one's life: the crisis pathway comes first.
  case crisis
  /// Threat or control by somebody at home: ask when alone with the patient.
  case threatAtHome = "threat-at-home"

  /// Those that keep less time in bed off the page of sleep until each is ruled out.
  public static let ofTimeInBed: [ModuleCaution] = [.apnoea, .bipolar, .epilepsy, .falls, .drivingWork]

  /// How well it is supported.
  public var status: EvidenceStatus {
    switch self {
    case .apnoea: .published
    case .bipolar, .epilepsy, .drivingWork: .unverified
    case .painOnTensing: .secondary
    case .falls, .dizziness, .crisis, .threatAtHome: .design
    }
  }

  /// Where it was read.
  public var source: String {
    switch self {
    case .apnoea: "Cleveland Clinic Journal of Medicine, table 1"
    case .bipolar, .epilepsy, .drivingWork:
      "taught with cognitive behavioural therapy of insomnia; remembered"
    case .painOnTensing: "painclinicplus page: stop if there is extra pain"
    case .falls, .dizziness, .crisis, .threatAtHome: "our choice"
    }
  }

  /// As they are asked.
  public static func < (left: ModuleCaution, right: ModuleCaution) -> Bool { left.place < right.place }

  private var place: Int { ModuleCaution.allCases.firstIndex(of: self) ?? 0 }
}
