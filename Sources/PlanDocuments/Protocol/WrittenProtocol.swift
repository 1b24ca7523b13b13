public import GradedExposure

/// A protocol as it is written, whether or not something is wrong with it.
public struct WrittenProtocol: Sendable {
  /// The name that it is called by: its file, or "the standard protocol".
  public let name: String
  /// Its id, empty where it has none.
  public let id: String
  /// Its version, empty where it has none.
  public let version: String
  /// Everything that is wrong with it; empty where nothing is.
  public let problems: [InputProblem]
  /// By what a step counts as mastered, as written; empty where it says nothing.
  let advance: String
  /// Its numbers by key, as written; of a key that is there twice, the first.
  let numbers: [String: Number]

  struct Number: Hashable, Sendable {
    let value: String
    let unit: String
    let status: String
    let source: String
  }

  /// The protocol in a file.
  ///
  /// - Throws: What keeps it from being read as a protocol at all.
  public init(reading bytes: [UInt8], file: String) throws(InputProblems) {
    let (root, kind, complaints) = try Document.parsed(bytes, file: file)
    guard kind == .settings else {
      throw InputProblems.wrongKind(kind, expected: .settings, file: file)
    }
    let problems =
      complaints.isEmpty
      ? try Document.decode(root, kind, file: file).problems(file: file, lines: Lines(root))
      : try Document.problems(root, kind, complaints, file: file)
    self.init(root, name: file, problems: InputProblems(problems).problems)
  }

  /// The standard protocol.
  public init(standard settings: TreatmentProtocol) throws(InputProblems) {
    self.init(try Document.settings(settings).root(), name: "the standard protocol", problems: [])
  }

  private init(_ root: Element, name: String, problems: [InputProblem]) {
    self.name = name
    id = root["id"] ?? ""
    version = root["version"] ?? ""
    advance = root["advance"] ?? ""
    self.problems = problems
    numbers = Dictionary(
      root.children.filter { $0.name == "setting" }.map { entry in
        (
          entry["key"] ?? "",
          Number(
            value: entry["value"] ?? "", unit: entry["unit"] ?? "", status: entry["status"] ?? "",
            source: entry["source"] ?? "")
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}
