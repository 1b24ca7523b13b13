import Foundation
import GradedExposure
import PlanDocuments
import Testing

/// Help, manual page and completions come from one definition; this is what it has to hold.
///
/// The manual page is made from the same dump by swift-argument-parser's plugin, which runs SwiftPM and so not
/// in a test.
@Suite struct HelpTests {
  /// A command as `--experimental-dump-help` tells it.
  private struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var arguments: [Argument]?
    var subcommands: [Command]?
    var superCommands: [String]?

    var path: [String] { (superCommands ?? []) + [commandName] }
    var name: String { path.joined(separator: " ") }
    /// It and what is below it, without the parser's own `help`.
    var all: [Command] {
      [self] + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap(\.all)
    }
  }

  private struct Argument: Decodable {
    struct Name: Decodable { var name: String }
    var abstract: String?
    var kind: String
    var valueName: String?
    var defaultValue: String?
    var isOptional: Bool
    var shouldDisplay: Bool
    var preferredName: Name?
    var name: String { preferredName?.name ?? valueName ?? "" }
  }

  private func commands() throws -> [Command] {
    struct Dump: Decodable { var command: Command }
    let run = try Tool.run(["--experimental-dump-help"])
    let commands = try JSONDecoder().decode(Dump.self, from: Data(run.output.utf8)).command.all
    try #require(commands.count >= 8)
    return commands
  }

  @Test func everyCommandHasOneSentenceAndAnExample() throws {
    for command in try commands() {
      let abstract = command.abstract ?? ""
      #expect(abstract.hasSuffix(".") && !abstract.dropLast().contains(". "), "\(command.name): \(abstract)")
      #expect(!examples(command).isEmpty, "\(command.name) has no example")
    }
  }

  @Test func everyOptionHasAHelpText() throws {
    for command in try commands() {
      for argument in command.arguments ?? [] where argument.shouldDisplay {
        #expect(argument.abstract?.hasSuffix(".") ?? false, "\(command.name) \(argument.name)")
      }
    }
  }

  /// What an option is where it is not given, or that it is needed, is never left to guess.
  @Test func everyOptionSaysWhatHoldsWithoutIt() throws {
    let words = ["without", "where it is not given", "needed", "default"]
    for command in try commands() {
      for argument in command.arguments ?? [] where argument.kind == "option" && argument.isOptional {
        let text = argument.abstract ?? ""
        #expect(
          argument.defaultValue != nil || words.contains { text.contains($0) },
          "\(command.name) \(argument.name)"
        )
      }
    }
  }

  /// Options that a protocol answers where they are not given, with the number that the help names.
  static let fromProtocol: [(option: String, key: SettingKey)] = [
    ("willing", .willingnessAssumed), ("per-week", .sessionsPerWeek), ("minutes", .sessionMinutes),
    ("home-days", .homeDaysPerWeek), ("home-minutes", .homeMinutes),
  ]

  @Test(arguments: fromProtocol)
  func theHelpNamesTheNumbersOfTheStandardProtocol(_ option: String, _ key: SettingKey) throws {
    let plan = try #require(try commands().first { $0.name == "neckplan plan" })
    let text = try #require(plan.arguments?.first { $0.name == option }?.abstract)
    let value = try StandardDocuments.settings()[whole: key]
    #expect(text.contains("(\(value) in the standard one)"), "\(text)")
    if option != "willing" {
      #expect(text.contains("\(Int(key.bounds.lowerBound)) to \(Int(key.bounds.upperBound))"), "\(text)")
    }
  }

  @Test func everyExampleInTheHelpRuns() throws {
    for command in try commands() {
      let work = try Tool.Folder()
      for example in examples(command) {
        let words = shellWords(example)
        let run = try Tool.run(words.dropFirst().map { isNewFile($0) ? work.file($0) : $0 })
        #expect(run.status == 0, "\(example)\n\(run.errors)")
      }
    }
  }

  /// A manual page indents by eight columns a level; a line that it breaks cannot be copied.
  @Test func examplesFitALineOfTheTerminalAndOfTheManual() throws {
    for command in try commands() {
      for line in (command.discussion ?? "").split(separator: "\n") where line.hasPrefix("  ") {
        #expect(line.count <= 80 - 8 * command.path.count, "\(line)")
      }
      let help = try Tool.run(["help"] + command.path.dropFirst()).output
      for line in (command.discussion ?? "").split(separator: "\n") where line.hasPrefix("  ") {
        #expect(help.contains("\n" + line + "\n"), "\(command.name): \(line)")
      }
    }
  }

  @Test func theHelpNamesEveryExitCode() throws {
    let source = try String(
      contentsOf: Tool.root.appendingPathComponent("Sources/neckplan/Failure.swift"), encoding: .utf8)
    let codes = source.matches(of: /case \w+ = (\d+)/).map { String($0.1) }
    #expect(codes.count >= 6)
    let help = try Tool.run(["--help"]).output
    let said = try #require(
      help.firstRange(of: /Exit codes:[^U]*/).map { help[$0].replacing("\n", with: " ") })
    for code in ["0"] + codes { #expect(said.contains(" \(code) "), "\(code)") }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsNameEveryCommand(_ shell: String) throws {
    let run = try Tool.run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    let all = try commands()
    for command in all where command.path.count > 1 {
      // fish completes the last word after the words before it, and after what these take; the others have a
      // function a command.
      let above = try #require(all.first { $0.path == Array(command.path.dropLast()) })
      let place = 1 + (above.arguments ?? []).count { $0.kind == "positional" }
      let mark =
        shell == "fish"
        ? "\"\(above.name)\" -eq \(place)' -fa '\(command.commandName)'"
        : "_" + command.path.joined(separator: "_") + "()"
      #expect(run.output.contains(mark), "\(command.name)")
    }
  }

  @Test func theCompletionsForBashAreBash() throws {
    let work = try Tool.Folder()
    let script = try work.write(Tool.run(["--generate-completion-script", "bash"]).output, to: "script")
    let run = try Tool.run(executable: "/bin/bash", ["-n", script])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
  }

  /// The words of a command as a shell cuts them; what stands in quotes is one.
  private func shellWords(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    for character in line {
      if character == quote {
        quote = nil
      } else if quote == nil, "'\"".contains(character) {
        quote = character
      } else if quote == nil, character.isWhitespace {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return words + (word.isEmpty ? [] : [word])
  }

  /// Whether a word names a file that the example itself writes: it has no folder.
  private func isNewFile(_ word: String) -> Bool {
    !word.contains("/") && [".xml", ".csv", ".txt"].contains { word.hasSuffix($0) }
  }

  /// The indented command lines of a discussion; a backslash at the end joins the next.
  private func examples(_ command: Command) -> [String] {
    (command.discussion ?? "").replacing("\\\n", with: " ").split(separator: "\n")
      .filter { $0.hasPrefix("  neckplan ") }.map(String.init)
  }
}
