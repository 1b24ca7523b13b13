internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan protocol`: the numbers that the rules use.
struct ProtocolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol",
    abstract: "Prints the numbers that the rules use, and compares protocols.",
    discussion: """
      Without another word it prints every number.

        neckplan protocol gap
      """,
    subcommands: [Show.self, Difference.self], defaultSubcommand: Show.self)

  /// `neckplan protocol [KEY]`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Prints every number of a protocol, or one, with its range, status, source and rules.",
      discussion: """
          neckplan protocol show gap
        """)

    @Argument(
      help: "The key of one number, such as gap; every number where it is not given.",
      completion: .list(SettingKey.allCases.map(\.rawValue)))
    var key: String?

    @Option(
      name: .customLong("protocol"),
      help: ArgumentHelp(
        "The protocol document whose numbers are printed; without it the standard one.", valueName: "file"),
      completion: .file(extensions: ["xml"]))
    var settings: String?

    @Flag(help: "Machine-readable results.")
    var json = false

    func run() throws {
      try Failure.told {
        let key = try key.map(ProtocolCommand.key)
        let text = ProtocolText(try ProtocolInput.read(settings))
        if json {
          try Console.write((key.map(text.json(of:)) ?? text.json).document.utf8)
        } else {
          try Console.write((key.map(text.text(of:)) ?? text.text).utf8)
        }
      }
    }
  }

  /// `neckplan protocol diff`.
  struct Difference: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Says how a protocol differs from another one.",
      discussion: """
        A protocol with problems is compared as it is written, as long as it can be read.

          neckplan protocol diff Plans/protocol.xml
        """)

    @Argument(help: "A protocol document; - for standard input.", completion: .file(extensions: ["xml"]))
    var one: String

    @Argument(
      help: "What it is compared with; the standard protocol where it is not given.",
      completion: .file(extensions: ["xml"]))
    var other: String?

    @Flag(help: "Machine-readable results.")
    var json = false

    func run() throws {
      try Failure.told {
        let difference = ProtocolDifference(
          try WrittenProtocol(reading: Files.read(one), file: one),
          from: try other.map { try WrittenProtocol(reading: Files.read($0), file: $0) }
            ?? WrittenProtocol(standard: StandardDocuments.settings()))
        try Console.write((json ? difference.json.document : difference.text).utf8)
      }
    }
  }

  private static func key(_ text: String) throws -> SettingKey {
    guard let key = SettingKey(rawValue: text) else {
      let nearest = ProtocolText.keys(like: text)
      throw Failure(
        .usage,
        "\"\(text)\" is no number of a protocol. "
          + (nearest.isEmpty ? "" : "Did you mean \(nearest.joined(separator: " or "))? ")
          + "\"neckplan protocol\" prints them all.")
    }
    return key
  }
}
