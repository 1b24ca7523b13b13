internal import ArgumentParser
internal import GradedExposure

/// Who enters something in a log.
struct EnteredByOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who enters it, by name; needed with --role; without both, nobody said.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The role of who enters it; needed with --name.", valueName: "role"))
  var role: String?

  /// The options that were given.
  var given: [String] { [name.map { _ in "--name" }, role.map { _ in "--role" }].compactMap(\.self) }

  /// The person; nil where nobody said.
  func clinician() throws -> Clinician? {
    guard (name == nil) == (role == nil) else {
      throw Failure(.usage, "--name and --role go together: who enters it, and as what? Add the other.")
    }
    return name.flatMap { name in role.map { Clinician(name: name, role: $0) } }
  }
}
