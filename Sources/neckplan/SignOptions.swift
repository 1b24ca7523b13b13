internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// Signing in the same step, for the therapist who sits with the patient.
struct SignOptions: ParsableArguments {
  @Flag(help: "Sign the version that follows, in the same step; without it, it is a draft.")
  var sign = false

  @Option(
    help: ArgumentHelp("What the signature says; without it, nothing beside the name.", valueName: "text"))
  var statement: String?

  func validate() throws {
    if statement != nil, !sign { throw ValidationError("--statement belongs to --sign: add that too.") }
  }

  /// The plan with its version in force signed. What was just recorded is never lost for want of a signature: where it
  /// is refused, the plan stays as it is, with the reasons.
  ///
  /// - Parameter clinician: Who signs; nil where nobody does.
  /// - Returns: The plan, what refuses the signature, and what to say of it: what differs from what was signed before,
  ///   then who signed.
  func signed(_ plan: Plan, by clinician: Clinician?, on day: CivilDay) throws -> (
    plan: Plan, refused: [EntryProblem], lines: [String]
  ) {
    guard let clinician else { return (plan, [], SignatureWording(plan).lines) }
    let since = SignatureWording(plan).changeLines
    let words = statement.flatMap { $0.isBlank ? nil : OwnWords(rawValue: $0) }
    do {
      let signed = try plan.signed(by: clinician, statement: words, on: day)
      return (signed, [], since + [SignatureWording(signed).sentence].compactMap(\.self))
    } catch let invalid as InvalidEntry {
      return (plan, invalid.problems, since)
    }
  }

  /// Says why it is not signed, which is the exit code 1; nothing where it is signed.
  static func tell(_ refused: [EntryProblem], isWritten: Bool = true) throws {
    guard !refused.isEmpty else { return }
    throw Failure(
      .refused,
      refused.map { "Not signed: " + $0.sentence }.joined(separator: "\n")
        + (isWritten
          ? "\nWhat was entered is recorded; the plan is a draft. Mend this, then neckplan sign." : ""))
  }
}
