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
    [Text.version.inWords(["number": version.number])]
      + (version.replaces.map { [Text.replacesVersion.inWords(["number": $0])] } ?? [])
      + [Text.from.inWords(["effectiveFrom": version.effectiveFrom.dateInWords])]
      + (code.map { [Text.code.inWords(["code": $0])] } ?? [])
  }

  /// When the sheet was printed.
  var printed: String { Text.printed.inWords(["printedOn": printedOn.dateInWords]) }
}

extension Imprint {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "imprint"
    case version, replacesVersion, from, code, printed
  }
}
