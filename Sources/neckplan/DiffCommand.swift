internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan diff`: what two versions say otherwise.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says how two versions of a plan differ, what brought each change about, and why.",
    discussion: """
      Of one plan its last two versions, or those that --versions names; of two plans the versions in force. \
      Each change says what brought it about: data (what was rated, recorded, screened or agreed), therapist \
      (an override, a clearance, a signature), protocol (its numbers or the catalogue), engine (another \
      revision) or calendar (the day, when sessions can take place, a missed visit). Where several would have, \
      therapist comes before data, data before protocol, protocol before calendar, and engine last.

        neckplan diff Plans/course-steady/plan.xml
        neckplan diff Plans/course-steady/plan.xml --versions 2,5
      """)

  @Argument(help: "A plan document; - for standard input.", completion: .file(extensions: ["xml"]))
  var old: String

  @Argument(
    help: "The newer plan document; two versions of the first are compared where it is not given.",
    completion: .file(extensions: ["xml"]))
  var new: String?

  @Option(
    help: ArgumentHelp(
      "The older and the newer version; without it the last two of one plan, or those in force of two.",
      valueName: "numbers"), transform: Arguments.versions)
  var versions: [Int]?

  @Flag(help: "Machine-readable results.")
  var json = false

  @OptionGroup var wording: WordingOption

  func run() throws { try Failure.told { try wording.speaking(compare) } }

  private func compare() throws {
    if new == old, old == "-" {
      throw Failure(.usage, "Standard input is one plan: give the other one as a file.")
    }
    let before = try PlanInput.read(old)
    let after = try new.map(PlanInput.read) ?? before
    let (one, other) = try numbers(before, after)
    guard let report = DifferenceReport(from: before, version: one, to: after, version: other) else {
      let (plan, number, file) =
        before.version(one) == nil ? (before, one, old) : (after, other, new ?? old)
      throw Failure(
        .usage, "\(file) has no version \(number). Its versions are 1 to \(plan.versions.count).")
    }
    try Console.write((json ? report.json.document : report.text).utf8)
  }

  /// The numbers of the versions that are compared.
  private func numbers(_ before: Plan, _ after: Plan) throws -> (Int, Int) {
    if let versions, versions.count == 2 { return (versions[0], versions[1]) }
    if new != nil { return (before.versions.count, after.versions.count) }
    guard after.versions.count > 1 else {
      throw Failure(
        .usage,
        "\(old) has one version, so that nothing can differ yet. Give a second plan to compare it with.")
    }
    return (after.versions.count - 1, after.versions.count)
  }
}
