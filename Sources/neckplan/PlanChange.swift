internal import GradedExposure
internal import PlanDocuments

/// A change of a plan document: read, changed and written in one place.
struct PlanChange {
  /// The plan document.
  let plan: String
  /// Where the changed one goes; nil to replace it.
  let output: String?
  /// The words of its handouts.
  let wording: WordingOption

  /// Reads the plan, changes it and writes it with its handouts: beside a new document always, beside a replaced one
  /// where they were, so that none of them is left behind its plan.
  ///
  /// - Parameter change: The changed plan; nil where nothing is to be written.
  func make(_ change: (Plan) throws -> Plan?) throws {
    try wording.speaking { try write(change) }
  }

  private func write(_ change: (Plan) throws -> Plan?) throws {
    if output == nil, plan == "-" {
      throw Failure(
        .usage, "The plan comes from standard input, so that it cannot be replaced: add -o after.xml.")
    }
    guard let output, !Files.areSame(plan, output) else { return try replace(change) }
    guard !Files.exists(output) else {
      throw Failure(
        .cannotCreate, "\(output): there already. Choose another name, or leave -o out to replace the plan.")
    }
    guard let after = try change(PlanInput.read(Files.read(plan), from: plan, toRecord: true).plan) else {
      return
    }
    let bytes = try Document.plan(after).bytes(file: output)
    guard output.hasSuffix(".xml") else {
      try Files.write(bytes, to: output, replacing: false)
      return try Console.write("Wrote \(output).\n".utf8)
    }
    let files = try PlanFiles(output, inputs: [plan], replacing: false)
    try files.write(after, bytes)
    try Console.write("Wrote \(files.document), \(files.patient) and \(files.clinician).\n".utf8)
  }

  /// Nobody else writes the plan from when it is read until it is replaced.
  private func replace(_ change: (Plan) throws -> Plan?) throws {
    var written = ""
    try FileUpdate.run(plan) { bytes in
      guard let after = try change(PlanInput.read(bytes, from: plan, toRecord: true).plan) else { return nil }
      let changed = try Document.plan(after).bytes(file: plan)
      written = plan
      guard plan.hasSuffix(".xml") else { return FileUpdate.Change(bytes: changed) }
      let files = try PlanFiles(plan, inputs: [], replacing: true)
      guard Files.exists(files.patient) || Files.exists(files.clinician) else {
        return FileUpdate.Change(bytes: changed)
      }
      written = "\(files.document), \(files.patient) and \(files.clinician)"
      return FileUpdate.Change(bytes: changed, beside: files.sheets(after))
    }
    if !written.isEmpty { try Console.write("Wrote \(written).\n".utf8) }
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
