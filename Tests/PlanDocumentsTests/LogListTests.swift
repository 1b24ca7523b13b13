import Testing

@testable import GradedExposure
@testable import PlanDocuments

/// Every kind of entry in words, in the order of entry, with what became of it.
struct LogListTests {
  private func plan() throws -> Plan {
    var plan = try SamplePlans.planned()
    plan.events = FilledLog.events()
    return plan
  }

  @Test func everyEntryHasOneLineOfItsOwn() throws {
    let lines = LogList(try plan()).text.split(separator: "\n", omittingEmptySubsequences: false)
    let events = FilledLog.events()
    #expect(lines.count == events.count + 1 && lines.last == "")
    for (line, event) in zip(lines, events) {
      #expect(line.hasPrefix("\(event.on.rawValue)  \(event.id.rawValue)  "))
      #expect(
        line.contains(
          ". Entered \(event.enteredOn.rawValue) by M. Berger & \"Söhne\" (physiotherapist)."))
    }
  }

  /// What each says, without days and names.
  static let words = [
    "a visit, number 2 of its day that did not take place (illness)",
    "home practice on 1 day; \"Turn your head left as far as you can, quickly\" done (the patient's wish); "
      + "signs: a fall, a crash or a blow since the last visit",
    "ratings asked again: \"Turn your head left as far as you can\" 33",
    "the most fear to meet is agreed: 66",
  ]

  @Test func theWordsSayWhatWasEntered() throws {
    let wording = LogLine(names: PlanNames(try plan()))
    let events = FilledLog.events()
    for (event, words) in zip(events, Self.words) { #expect(wording.words(event) == words) }
    #expect(
      wording.words(events[5])
        == "M. Berger & \"Söhne\" (physiotherapist) clears S28 \(ScreenQuestion.dizziness.wording.name) and a change of "
        + "walking or balance until \((FilledLog.day + 60).dateInWords), and lifts C-speed; finding: \"Kein <Befund>\""
    )
    #expect(
      wording.words(events[9])
        == "session-2026-12-03-0123456789ab was entered in error, because \"falsche 'Seite'\"")
    #expect(
      wording.words(events[10])
        == "M. Berger & \"Söhne\" (physiotherapist) asks: \"Turn your head left as far as you can\" is the next target, "
        + "until \((FilledLog.day + 30).dateInWords), because \"Wunsch & Grund\"")
  }

  @Test func whatWasEnteredInErrorAndWhatWasEndedSaySo() throws {
    var plan = try SamplePlans.planned()
    let day = SamplePlans.today
    let ban = Override(
      .ban(step: StepID(rawValue: "turn-left")), by: FilledLog.clinician, because: OwnWords(rawValue: "pain"))
    let one = try Event(on: day, enteredOn: day, .override(ban))
    let two = try Event(on: day, enteredOn: day, .willingness(points: 30))
    plan.events = [
      one, two, try Event(on: day + 1, enteredOn: day + 1, .ended(event: one.id, because: "better")),
      try Event(on: day + 1, enteredOn: day + 1, .enteredInError(event: two.id, because: "a slip")),
    ]
    let lines = LogList(plan).text.split(separator: "\n")
    #expect(lines.map { $0.hasSuffix("Ended from 2026-11-25 on.") } == [true, false, false, false])
    #expect(
      lines.map { $0.hasSuffix("ENTERED IN ERROR: it counts no more.") } == [false, true, false, false])
    #expect(lines[2].contains("  ended the override of 24 November 2026 by M. Berger"))
    let json = LogList(plan).json.document
    #expect(json.contains("\"counts\": false") && json.contains("\"endedOn\": \"2026-11-25\""))
  }

  @Test func anEmptyLogSaysSo() throws {
    #expect(LogList(try SamplePlans.planned()).text == "Nothing was recorded yet.\n")
  }
}
