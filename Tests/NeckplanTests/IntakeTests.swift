import Foundation
import Testing

/// Intake at the terminal: what is written, what is kept, and that a plan follows from it.
@Suite struct IntakeTests {
  private let person = ["P-088", "44", "", "none", "y", ""]
  /// What the patient answers, and what a clinician does.
  private let screen = Array(repeating: "n", count: 18) + ["n", "n", "n", "128", "82", "n"]
  private let ratings = [
    "0-10", "turn-left", "7", "", "", "", "", "turn-left-half-way", "3", "", "", "", "", "look-up", "4,5", "",
    "", "", "", "",
  ]
  private let end = ["turn-left", "To park", "", "6", "2026-12-01", "mon,thu", "", "", ""]

  private func ask(_ answers: [String], _ work: Tool.Folder, _ more: [String] = []) throws -> Tool.Run {
    try Tool.run(
      ["intake", "ask", "-o", work.file("a.xml"), "--today", "2026-11-24"] + more,
      input: answers.map { $0 + "\n" }.joined())
  }

  @Test func anInterviewBecomesAPlan() throws {
    let work = try Tool.Folder()
    let run = try ask(person + screen + ratings + end, work)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == "Wrote \(work.file("a.xml")). Next: neckplan plan \(work.file("a.xml")) -o plan.xml\n")
    #expect(try work.names() == ["a.xml"])
    let mode = try FileManager.default.attributesOfItem(atPath: work.file("a.xml"))[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try Tool.run(["check", work.file("a.xml")]).status == 0)
    let plan = try Tool.run(["plan", work.file("a.xml"), "--today", "2026-11-24", "-o", work.file("p.xml")])
    #expect(plan.status == 0, "\(plan.errors)")
    #expect(try work.read("p-clinician.txt").contains("Screened: every question that applies has an answer."))
  }

  @Test func interruptedWorkIsResumed() throws {
    let work = try Tool.Folder()
    let all = person + screen + ratings + end
    #expect(try ask(Array(all.prefix(30)) + ["quit"], work).status == 0)
    #expect(try work.names() == ["a.xml.answers"])
    let mode = try FileManager.default.attributesOfItem(atPath: work.file("a.xml.answers"))[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let run = try ask(Array(all.dropFirst(30)), work)
    #expect(
      run.errors.hasPrefix(
        "An empty answer records nothing. < takes the last answer back. quit stops, and keeps the rest.\n"
          + "Going on after 30 answers of the interview begun on 2026-11-24.\n"))
    let once = try Tool.Folder()
    _ = try ask(all, once)
    #expect(try work.read("a.xml") == once.read("a.xml"))
    #expect(try work.names() == ["a.xml"])
  }

  /// On another day an injury is no longer fresh, and its questions would be gone from under their answers.
  @Test func onAnotherDayTheInterviewGoesOnAsOfTheDayItBegan() throws {
    let work = try Tool.Folder()
    let person = ["P-088", "44", "", "2026-11-22", "y", ""]
    let screen = ["n", "n", "n", "2"]
    let rest = Array(repeating: "n", count: 23) + ["128", "82", "n", "y"]
    let all = person + screen + rest + ratings + end
    _ = try ask(person + screen + ["quit"], work)
    let run = try Tool.run(
      ["intake", "ask", "-o", work.file("a.xml"), "--today", "2026-11-26"],
      input: all.dropFirst(10).map { $0 + "\n" }.joined())
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Going on after 10 answers of the interview begun on 2026-11-24.\n"))
    let once = try Tool.Folder()
    _ = try ask(all, once)
    #expect(try work.read("a.xml") == once.read("a.xml"))
    #expect(
      try work.read("a.xml").contains(
        "finding=\"S10-double-vision\" present=\"true\" by=\"patient\" on=\"2026-11-24\""))
  }

  @Test func answersToAnotherStateOfTheFileAreNotTaken() throws {
    let work = try Tool.Folder()
    let sheet = try work.write("item,fear,goal\nturn-left,70,\nturn-left-half-way,30,\n", to: "r.csv")
    func run(_ answers: [String]) throws -> Tool.Run {
      try Tool.run(
        ["intake", "ask", sheet, "-o", work.file("a.xml"), "--today", "2026-11-24"],
        input: answers.map { $0 + "\n" }.joined())
    }
    _ = try run(person + screen + ["1", "To park", "", "60", "quit"])
    _ = try work.write("item,fear,goal\nturn-left,70,1\nturn-left-half-way,30,2\n", to: "r.csv")
    let again = try run(["quit"])
    #expect(again.status == 65)
    #expect(
      again.errors
        == "\(work.file("a.xml")).answers: these answers are damaged, or belong to another interview or to an earlier "
        + "state of the file that was named. Move them away, and ask anew.\n")
  }

  @Test func whereNothingWasAnsweredNothingIsKept() throws {
    let work = try Tool.Folder()
    let run = try ask(["P-1", " < ", " quit "], work)
    #expect(run.errors.contains("Taken back: P-1\n"))
    #expect(run.errors.hasSuffix("Stopped. No answer was given, and nothing is kept.\n"))
    #expect(try work.names().isEmpty)
    #expect(
      try ask(["P-1"], work).errors.hasSuffix("What is kept: 1 answer. The same command goes on from here.\n")
    )
  }

  @Test func anAssessmentIsAskedForWhatItLeavesOpenAndAPlanIsRefused() throws {
    let work = try Tool.Folder()
    let plan = try Tool.run(["intake", "ask", "Plans/older/plan.xml", "-o", work.file("a.xml")])
    #expect(plan.status == 65)
    #expect(plan.errors.contains("this is a document of kind plan; one of kind assessment is needed here."))
    let survey = try Tool.run(
      [
        "intake", "import", "Plans/survey-export.csv", "--row", "2", "--scale", "0-10", "--start",
        "2026-12-01",
        "--days", "mon", "--today", "2026-11-24", "--confirmed", "-o", work.file("s.xml"),
      ])
    #expect(survey.status == 0, "\(survey.errors)")
    let answers =
      ["44", "none", "y", ""] + screen + ["To drive", "To see the sky", "6", ""]
    let run = try Tool.run(
      ["intake", "ask", work.file("s.xml"), "-o", work.file("a.xml"), "--today", "2026-11-24"],
      input: answers.map { $0 + "\n" }.joined())
    #expect(run.status == 0, "\(run.errors)")
    let plan2 = try Tool.run(["plan", work.file("a.xml"), "--today", "2026-11-24", "-o", work.file("p.xml")])
    #expect(plan2.status == 0, "\(plan2.errors)")
    #expect(try work.read("p-clinician.txt").contains("Screened: every question that applies has an answer."))
  }

  @Test func goingBackIsAsIfTheAnswerHadNeverBeen() throws {
    let work = try Tool.Folder()
    let once = try Tool.Folder()
    _ = try ask(["P-1", "<", "P-088", "4x", "44", "", "none", "y", ""] + screen + ratings + end, work)
    _ = try ask(person + screen + ratings + end, once)
    #expect(try work.read("a.xml") == once.read("a.xml"))
  }

  @Test func aPatientUnderEighteenIsRefusedAndNothingIsKept() throws {
    let work = try Tool.Folder()
    let run = try ask(["P-088", "17"], work)
    #expect(run.status == 1)
    #expect(run.errors.contains("patients under 18 are out of scope"))
    #expect(try work.names().isEmpty)
  }

  @Test func whatSpeaksAgainstTheAssessmentIsSaidBeforeItIsWritten() throws {
    let work = try Tool.Folder()
    let goalNotApplicable = ["look-up-at-sky", "n/a", ""]
    let run = try ask(
      person + screen + ratings.dropLast() + goalNotApplicable
        + ["look-up-at-sky", "", "", "6", "2026-12-01", "mon", "", "", "", "quit"], work)
    #expect(
      run.errors.contains(
        "\"look-up-at-sky\" is a goal and rated not applicable. Ask the patient which is right."))
    #expect(try work.names() == ["a.xml.answers"])
  }

  @Test func anAnswerThatTheDocumentCannotHoldIsTakenBackAndDoesNotEndTheInterviewForEver() throws {
    let work = try Tool.Folder()
    let total = ["3", "4", "17.123", "", "", ""]
    let run = try ask(
      person + screen + ratings + end.dropLast() + total + ["<", "<", "<", "<", "17.12", "", "", ""], work)
    #expect(
      run.errors.contains(
        "attribute total of outcome: \"17.123\" has more decimals than can stand here, which is 2. Round it.\n"
      ))
    #expect(run.status == 0, "\(run.errors.suffix(300))")
    #expect(try work.names() == ["a.xml"])
    #expect(try work.read("a.xml").contains("total=\"17.12\""))
  }

  @Test func anEarlierAssessmentIsNotReplacedWithoutAWord() throws {
    let work = try Tool.Folder()
    _ = try work.write("an earlier one", to: "a.xml")
    #expect(try ask(person, work).status == 73)
    #expect(try work.read("a.xml") == "an earlier one")
  }

  @Test func aSheetOfRatingsLeavesTheRestToAsk() throws {
    let work = try Tool.Folder()
    let sheet = try work.write("item,fear,goal\nturn-left,70,1\nturn-left-half-way,30,\n", to: "r.csv")
    let run = try Tool.run(
      ["intake", "ask", sheet, "-o", work.file("a.xml"), "--today", "2026-11-24"],
      input: (person + screen + ["To park", "60", "2026-12-01", "mon,thu", "", "", ""]).map { $0 + "\n" }
        .joined())
    #expect(run.status == 0, "\(run.errors)")
    #expect(try work.read("a.xml").contains("<rating item=\"turn-left\" fear=\"70\"/>"))
  }

  @Test func whatASheetLeavesAsideIsSaidInTheSameOrderEveryTime() throws {
    let work = try Tool.Folder()
    let names = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot"]
    let sheet = try work.write(
      "item,fear,\(names.joined(separator: ","))\nturn-left,70,,,,,,\n", to: "r.csv")
    let run = try Tool.run(
      ["intake", "ask", sheet, "-o", work.file("a.xml"), "--today", "2026-11-24"], input: "quit\n")
    let said = names.map { "Column \"\($0)\" is not used; nothing in it is read or kept.\n" }.joined()
    #expect(run.errors.hasPrefix(said), "\(run.errors)")
  }

  @Test func aBlankSheetFilledInIsRead() throws {
    let work = try Tool.Folder()
    let blank = try Tool.run(["intake", "blank", "--csv", "--area", "driving"])
    #expect(blank.output.hasPrefix("item,fear,harm,avoidance,goal,feared-outcome,safety-behaviour\n"))
    let filled = blank.output.split(separator: "\n").enumerated().map { index, line in
      index == 0 ? String(line) : line.dropLast(6) + ",\(20 + index * 5),30,,,,"
    }
    let sheet = try work.write(filled.joined(separator: "\n"), to: "r.csv")
    let run = try Tool.run(
      ["plan", sheet, "--start", "2026-12-01", "--days", "mon", "--today", "2026-11-24"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("<rating item=\"reverse-car-left\" fear=\"25\" harm=\"30\"/>"))
  }

  @Test func aBlankSheetHasRoomForEachItemAndQuestion() throws {
    let text = try Tool.run(["intake", "blank", "--items", "turn-left;Look up half way"]).output
    for piece in [
      "____  ____  ____  Turn your head left as far as you can", "____  ____  ____  Look up half way",
      "From 1 to 100:", "S31-crisis ", "[ ] none", "page 1 of ",
    ] { #expect(text.contains(piece), "\(piece)") }
    #expect(!text.contains("Look up at the sky"))
    #expect(!text.contains("There are many lines."))
  }

  @Test func everyPageWithRowsNamesTheColumns() throws {
    let text = try Tool.run(["intake", "blank"]).output
    #expect(text.contains("There are many lines. Choose the 10 to 15 that matter most to you.\n"))
    #expect(text.contains("\nDriving\n-------\n Fear  Harm Avoid\n ____  ____  ____  Reverse a car"))
    for page in text.split(separator: "\u{0C}").map({ $0.split(separator: "\n") }) {
      guard let row = page.firstIndex(where: { $0.hasPrefix(" ____  ____  ____") }) else { continue }
      #expect(page[row - 1] == " Fear  Harm Avoid", "\(page[row])")
    }
  }

  @Test func anUnknownItemIsSaidWithWhatItMayMean() throws {
    let run = try Tool.run(["intake", "blank", "--items", "turn-left; reverse"])
    #expect(run.status == 64)
    #expect(
      run.errors
        == "\"reverse\" is not in the catalogue. Did you mean \"Reverse a car, looking over your left shoulder\" or "
        + "\"Reverse a car, looking over your right shoulder\"?\n")
  }
}
