import GradedExposure
import Testing

@testable import PlanDocuments

/// What is wrong with a clinic's protocol is said whole, each thing once, with its line and what to do.
@Suite struct ProtocolProblemTests {
  /// A protocol document with the standard numbers, and the lines that were written otherwise.
  private static func text(_ changes: [SettingKey: String]) throws -> String {
    let settings = try StandardDocuments.settings().settings.map { setting in
      changes[setting.key]
        ?? "<setting key=\"\(setting.key.rawValue)\" value=\"\(setting.value.decimal)\" unit=\"\(setting.unit)\" "
        + "status=\"design\" source=\"s\"/>"
    }
    return
      "<protocol xmlns=\"urn:x-neckplan:1\" id=\"clinic\" version=\"1\" title=\"t\" advance=\"expectancy\">\n"
      + settings.joined(separator: "\n") + "\n</protocol>"
  }

  private static func sentences(_ changes: [SettingKey: String]) throws -> [String] {
    let bytes = Array(try text(changes).utf8)
    do {
      let (document, lines) = try Document.read(bytes, file: "p.xml")
      return try document.problems(file: "p.xml", lines: lines).map(\.sentence)
    } catch {
      return error.problems.map(\.sentence)
    }
  }

  private static func setting(
    _ key: String, _ value: String, unit: String = "points", status: String = "design"
  ) -> String {
    "<setting key=\"\(key)\" value=\"\(value)\" unit=\"\(unit)\" status=\"\(status)\" source=\"s\"/>"
  }

  /// The line on which a number stands.
  private static func line(_ key: SettingKey) -> Int { (SettingKey.allCases.firstIndex(of: key) ?? 0) + 2 }

  @Test func theStandardNumbersPass() throws {
    #expect(try Self.sentences([:]) == [])
  }

  /// A number written otherwise, and what is said of it.
  struct Case: Sendable {
    let key: SettingKey
    let written: String
    let sentences: [String]
    init(_ key: SettingKey, _ written: String, _ sentences: String...) {
      self.key = key
      self.written = written
      self.sentences = sentences
    }
  }

  static let cases: [Case] = [
    Case(
      .gap, setting("gap", "99"),
      "line \(line(.gap)): gap (widest gap) is 99. It goes from 5 to 15 points, and no protocol may set it outside. "
        + "Correct it."),
    Case(
      .toleranceChance, setting("tolerance-chance", "0.75", unit: "share"),
      "line \(line(.toleranceChance)): tolerance-chance (most chance of passing the willingness) is 0.75. It goes "
        + "from 0.01 to 0.5 share, and no protocol may set it outside. Correct it."),
    Case(
      .jumpMost, setting("jump-most", "-3"),
      "line \(line(.jumpMost)): jump-most (widest jump) is -3. It goes from 5 to 20 points, and no protocol may set "
        + "it outside. Correct it."),
    Case(
      .sessionMinutes, setting("session-minutes", "5000", unit: "minutes"),
      "line \(line(.sessionMinutes)): session-minutes (length of a session) is 5000. It goes from 25 to 180 minutes, "
        + "and no protocol may set it outside. Correct it."),
    Case(
      .rungsMost, setting("rungs-most", "7.5", unit: "count"),
      "line \(line(.rungsMost)): rungs-most (most rungs) is 7.5. It takes whole numbers only. Correct it."),
    Case(
      .targetsMost, setting("targets-most", "5"),
      "line \(line(.targetsMost)): targets-most (most targets) is given in \"points\". Its unit is count. Check the "
        + "value, and write unit=\"count\"."),
    Case(
      .itemSD, setting("item-sd", "5", unit: "kg"),
      "line \(line(.itemSD)): item-sd (how far single items differ) is given in \"kg\". Its unit is SD points. Check "
        + "the value, and write unit=\"SD points\"."),
    Case(
      .flatSpread, setting("flat-spred", "10"),
      "line 1: flat-spread (ratings are flat within) is missing. Take it from the standard protocol: \"neckplan "
        + "protocol flat-spread\" prints it.",
      "line \(line(.flatSpread)), attribute key of setting: \"flat-spred\" cannot stand here. Did you mean "
        + "flat-spread? \"neckplan protocol\" prints all \(SettingKey.allCases.count) names."),
    Case(
      .trialsMost, setting("trials", "5", unit: "count"),
      "line 1: trials-most (most tries) is missing. Take it from the standard protocol: \"neckplan protocol "
        + "trials-most\" prints it.",
      "line \(line(.trialsMost)): trials (planned tries) is there more than once. Keep one."),
    Case(
      .secondFollowUp, setting("second-follow-up", "1", unit: "months"),
      "line \(line(.secondFollowUp)): second-follow-up (second follow-up after) is lower than first-follow-up (first "
        + "follow-up after). Raise it, or lower the other."),
    Case(
      .ladderStart, setting("ladder-start", "ten"),
      "line \(line(.ladderStart)), attribute value of setting: \"ten\" cannot stand here. Write a number with a "
        + "decimal point and at most four decimals, such as 10 or 0.35."),
    Case(
      .overshoot, setting("overshoot", "20", status: "expert"),
      "line \(line(.overshoot)), attribute status of setting: \"expert\" cannot stand here. Write published, "
        + "secondary, unverified or design."),
    Case(
      .homeMinutes, "<setting key=\"home-minutes\" unit=\"minutes\" status=\"design\" source=\"s\"/>",
      "line \(line(.homeMinutes)), element setting: its attribute value is missing. Add value=\"...\"."),
    Case(
      .mildFear, setting("mild-fear", "1e1"),
      "line \(line(.mildFear)), attribute value of setting: \"1e1\" cannot stand here. Write a number with a decimal "
        + "point and at most four decimals, such as 10 or 0.35."),
  ]

  @Test(arguments: cases) func isSaidWithItsLine(_ wrong: Case) throws {
    #expect(try Self.sentences([wrong.key: wrong.written]) == wrong.sentences.map { "p.xml, " + $0 })
  }

  @Test func everythingIsSaidAtOnce() throws {
    let changes = Dictionary(uniqueKeysWithValues: Self.cases.map { ($0.key, $0.written) })
    let all = try Self.sentences(changes)
    #expect(Set(all) == Set(Self.cases.flatMap(\.sentences).map { "p.xml, " + $0 }))
    #expect(all.count == Self.cases.flatMap(\.sentences).count)
  }
}
