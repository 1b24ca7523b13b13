internal import GradedExposure
internal import PlanDocuments

/// A change of a plan document: read, changed and written in one place.
struct PlanChange {
  /// The plan document.
  let plan: String
  /// Where the changed one goes; nil to replace it.
  let output: String?

  /// Reads the plan, changes it and writes it with its handouts: beside a new document always, beside a replaced one
  /// where they were, so that none of them is left behind its plan.
  ///
  /// - Parameter change: The changed plan; nil where nothing is to be written.
  func make(_ change: (Plan) throws -> Plan?) throws {
    if output == nil, plan == "-" {
      throw Failure(
        .usage, "The plan comes from standard input, so that it cannot be replaced: add -o after.xml.")
    }
    let before = try PlanInput.read(plan)
    let name = output ?? plan
    let isNew = output.map { !Files.areSame(plan, $0) } ?? false
    if isNew, Files.exists(name) {
      throw Failure(
        .cannotCreate, "\(name): there already. Choose another name, or leave -o out to replace the plan.")
    }
    guard let after = try change(before) else { return }
    let bytes = try Document.plan(after).bytes(file: name)
    let sheets = name.hasSuffix(".xml") ? try PlanFiles(name, inputs: [], replacing: true) : nil
    if let sheets, isNew || Files.exists(sheets.patient) || Files.exists(sheets.clinician) {
      try sheets.write(after, bytes)
      try Console.write("Wrote \(sheets.document), \(sheets.patient) and \(sheets.clinician).\n".utf8)
    } else {
      try Files.write(bytes, to: name, replacing: true)
      try Console.write("Wrote \(name).\n".utf8)
    }
  }

  /// The plan with these entries, or every problem of them.
  static func record(_ entries: [Event], in plan: Plan, today: CivilDay, from file: String = "") throws
    -> Plan
  {
    do {
      return try Planner.record(entries, in: plan, today: today)
    } catch {
      throw InputProblems(error.problems.map { InputProblem(file: file, .entry($0)) })
    }
  }
}
