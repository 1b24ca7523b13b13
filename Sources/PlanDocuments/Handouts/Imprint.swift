import GradedExposure

/// What every page of a handout says of the plan that it is printed from.
struct Imprint {
  private let version: PlanVersion
  private let printedOn: CivilDay
  /// The code by which the sheet is checked against its plan; nil for none.
  private let code: String?

  init(_ version: PlanVersion, printedOn: CivilDay, code: String? = nil) {
    self.version = version
    self.printedOn = printedOn
    self.code = code
  }

  /// The parts of the foot: the version, which one it replaces, from when it holds, its code.
  var foot: [String] {
    ["version \(version.number)"] + (version.replaces.map { ["replaces version \($0)"] } ?? [])
      + ["from \(version.effectiveFrom.dateInWords)"] + (code.map { ["code " + $0] } ?? [])
  }

  /// When the sheet was printed.
  var printed: String { "printed \(printedOn.dateInWords)" }
}
