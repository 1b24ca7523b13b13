import GradedExposure
import Testing

@testable import PlanDocuments

/// What is printed of a protocol, and of the difference between two.
@Suite struct ProtocolTextTests {
  private static func written(_ name: String, _ change: (inout TreatmentProtocol) -> Void) throws
    -> WrittenProtocol
  {
    var settings = try StandardDocuments.settings()
    settings.id = "clinic"
    settings.version = 2
    change(&settings)
    return try WrittenProtocol(reading: Document.settings(settings).bytes(file: name), file: name)
  }

  private static func standard() throws -> WrittenProtocol {
    try WrittenProtocol(standard: StandardDocuments.settings())
  }

  @Test func everyNumberIsInAGroupAndHasARule() {
    #expect(SettingGroup.all.flatMap(\.keys) == SettingKey.allCases)
    #expect(SettingGroup.all.allSatisfy { !$0.keys.isEmpty })
    #expect(SettingKey.allCases.filter { $0.rules.isEmpty } == [])
  }

  @Test func oneNumberSaysEverything() throws {
    var settings = try StandardDocuments.settings()
    let index = try #require(settings.settings.firstIndex { $0.key == .toleranceChance })
    settings.settings[index] = .init(
      key: .toleranceChance, value: 0.25, unit: "share", status: .secondary, source: "A page.")
    #expect(
      ProtocolText(settings).text(of: .toleranceChance) == """
        tolerance-chance: most chance of passing the willingness: 25%
            Value 0.25, unit share. Allowed: 0.01 to 0.5 share.
            Status: secondary source. Source: A page.
            Used by: SAFE-1 Stay within what the patient agreed to meet.

        """)
  }

  @Test func everyNumberIsPrinted() throws {
    let text = ProtocolText(try StandardDocuments.settings()).text
    for key in SettingKey.allCases { #expect(text.contains("\n\(key.rawValue): "), "\(key)") }
    for group in SettingGroup.all { #expect(text.contains("\n\(group.title)\n---"), "\(group.title)") }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func byWhatAStepCountsAsMasteredIsPrinted() throws {
    var settings = try StandardDocuments.settings()
    #expect(
      ProtocolText(settings).text.contains(
        """
        When a step counts as mastered
        ------------------------------
        advance: expectancy: expected harm of 20 or less on 2 separate days; where no
        expected harm was recorded, fear of 40 or less at the peak and 30 or less at the
        end, or both at 50% of the starting height or less.
        """))
    settings.advance = .harmNone
    #expect(ProtocolText(settings).text.contains("Status: unverified. Source: Remembered, not verified."))
  }

  @Test func anotherRuleOfMasteryIsADifference() throws {
    let difference = ProtocolDifference(
      try Self.written("c.xml") { $0.advance = .fearHalved }, from: try Self.standard())
    #expect(
      difference.text.contains(
        """
            advance in c.xml: fear-halved. Status: secondary source. Source: A
            convention of self-help pages.
            advance in the standard protocol: expectancy. Status: design choice. Source:
            Design choice; the direction after Pittig 2023, the bounds ours.
        """))
    #expect(!difference.text.contains("There is no difference"))
  }

  @Test func noDifferenceIsSaid() throws {
    #expect(
      ProtocolDifference(try Self.written("c.xml") { _ in }, from: try Self.standard()).text == """
        c.xml (clinic, version 2) against the standard protocol (standard, version 1)
        =============================================================================
        There is no difference: every number has the same value, unit, status and
        source.

        """)
  }

  @Test func theSameNumberMayBeWrittenOtherwise() throws {
    let text = String(
      decoding: try Document.settings(StandardDocuments.settings()).bytes(file: "c.xml"), as: UTF8.self)
    let other = text.replacing("key=\"gap\" value=\"10\"", with: "key=\"gap\" value=\"10.00\"")
    #expect(other != text)
    let difference = ProtocolDifference(
      try WrittenProtocol(reading: Array(other.utf8), file: "c.xml"), from: try Self.standard())
    #expect(difference.text.contains("There is no difference"))
  }

  @Test func whatChangedIsSaidOfBoth() throws {
    let one = try Self.written("c.xml") { settings in
      for index in settings.settings.indices where settings.settings[index].key == .gap {
        settings.settings[index].value = 12
        settings.settings[index].status = .published
        settings.settings[index].source = "A paper."
      }
    }
    let other = try Self.written("d.xml") { settings in
      for index in settings.settings.indices where settings.settings[index].key == .gap {
        settings.settings[index].source = "A page."
      }
    }
    #expect(
      ProtocolDifference(one, from: other).text == """
        c.xml (clinic, version 2) against d.xml (clinic, version 2)
        ===========================================================
        1 changed, 0 missing, 0 added.

        Changed
        -------
        gap: widest gap
            value in c.xml: 12 points
            value in d.xml: 10 points
            status in c.xml: published
            status in d.xml: design
            source in c.xml: A paper.
            source in d.xml: A page.

        """)
  }

  @Test func aProtocolWithProblemsIsComparedAsItIsWritten() throws {
    let text = """
      <protocol xmlns="urn:x-neckplan:1" id="clinic" version="3" title="t" advance="expectancy">
        <setting key="gapp" value="ten" unit="points" status="design" source="s"/>
      </protocol>
      """
    let one = try WrittenProtocol(reading: Array(text.utf8), file: "c.xml")
    #expect(one.problems.count == SettingKey.allCases.count + 2)
    let difference = ProtocolDifference(one, from: try Self.standard()).text
    #expect(
      difference.hasPrefix(
        """
        c.xml (clinic, version 3) against the standard protocol (standard, version 1)
        =============================================================================
        0 changed, \(SettingKey.allCases.count) missing, 1 added.

        c.xml has \(SettingKey.allCases.count + 2) problems and is compared as it is written; "neckplan check" says
        them.

        Missing in c.xml
        ----------------
        ask-scale-at-most: scale asked about when no rating is above
            10 points. Status: design. Source:
        """))
    #expect(
      difference.hasSuffix(
        """

        Added in c.xml
        --------------
        gapp: no number of a protocol
            ten points. Status: design. Source: s

        """))
  }

  @Test func whatIsNoProtocolIsRefused() throws {
    let catalogue = try Document.catalogue(StandardDocuments.catalogue()).bytes(file: "c.xml")
    let problems = #expect(throws: InputProblems.self) {
      try WrittenProtocol(reading: catalogue, file: "c.xml")
    }
    #expect(
      problems?.problems.map(\.sentence) == [
        "c.xml: this is a document of kind catalogue; one of kind protocol is needed here."
      ])
  }
}
