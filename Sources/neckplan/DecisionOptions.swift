internal import ArgumentParser
internal import GradedExposure

/// Who decides.
struct DecisionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The name of who decides; needed for a decision.", valueName: "name"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "Their profession or role, such as physiotherapist; needed with --by.", valueName: "role"))
  var role: String?

  /// The person; a decision has one.
  func clinician() throws -> Clinician {
    guard let by, let role, !by.isBlank, !role.isBlank else {
      throw Failure(.usage, "A decision has a person behind it: add --by NAME and --role ROLE.")
    }
    return Clinician(name: by, role: role)
  }
}

extension String {
  /// Whether it says nothing: empty, or nothing but spaces.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
