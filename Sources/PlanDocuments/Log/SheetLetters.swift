public import GradedExposure

/// The letters that a version's sheets give to its steps, so that a line on paper names a step: first the tasks of the
/// next visit, in their order, then the movements of home practice, which are those that are mastered: no letter stands for what no sheet shows.
public struct SheetLetters: Hashable, Sendable {
  /// The version that gives them.
  public let version: Int
  /// The steps, A first.
  public let steps: [StepID]

  /// The letters of a version; none where it has neither tasks nor home practice.
  public init(_ version: PlanVersion) {
    self.version = version.number
    let visit = version.schedule?.firm.flatMap(\.exposures).map(\.step) ?? []
    let home = version.homeNow?.movements.map(\.step) ?? []
    var steps: [StepID] = []
    for step in visit + home where !steps.contains(step) { steps.append(step) }
    self.steps = Array(steps.prefix(26))
  }

  /// The step of a letter, in either case; nil for a letter that the sheets do not have.
  public func step(_ letter: Character) -> StepID? {
    guard let value = letter.uppercased().utf8.first, letter.isASCII, letter.isLetter else { return nil }
    let index = Int(value) - 65
    return steps.indices.contains(index) ? steps[index] : nil
  }

  /// The letter of a step; nil for one that the sheets do not have.
  public func letter(_ step: StepID) -> String? {
    steps.firstIndex(of: step).map { String(UnicodeScalar(UInt8(65 + $0))) }
  }
}
