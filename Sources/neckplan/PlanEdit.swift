internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// How a command changes a plan: reads it, makes another of it, and writes that whole.
struct PlanEdit: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the plan; without it, it is replaced in place.", valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var output: String?

  @Option(
    help: ArgumentHelp("The day of entry; the machine's calendar where it is not given.", valueName: "date"),
    transform: Arguments.day)
  var today: CivilDay?

  @OptionGroup var wording: WordingOption

  /// The plan in that file with more entries and the version that rests on them, written.
  func record(in path: String, _ entries: (Plan, CivilDay) throws -> [Event]) throws -> Plan {
    try change(path) { plan, day in try Planner.record(try entries(plan, day), in: plan, today: day) }
  }

  /// The plan in that file, changed and written; where an entry cannot be added, nothing is. To record and sign is
  /// one change.
  func change(_ path: String, _ changed: (Plan, CivilDay) throws -> Plan) throws -> Plan {
    var result: Plan?
    try PlanChange(plan: path, output: output, wording: wording).make { before in
      do {
        result = try changed(before, today ?? Clock.today())
        return result
      } catch let invalid as InvalidEntry {
        throw InputProblems(invalid.problems.map { InputProblem(file: path, .entry($0)) })
      }
    }
    guard let result else { throw Failure(.writeFailed, "\(path): nothing was changed.") }
    return result
  }
}
