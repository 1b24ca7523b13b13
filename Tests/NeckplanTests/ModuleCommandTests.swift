import Testing

/// `neckplan module` and `neckplan note` from the first placement to the last review.
@Suite struct ModuleCommandTests {
  private let who = ["--by", "M. Berger", "--role", "psychologist"]

  private func plan(_ work: Tool.Folder) throws -> String {
    let plan = work.file("plan.xml")
    let run = try Tool.run(["plan", "Plans/screened.xml", "--today", "2026-11-24", "-o", plan])
    #expect(run.status == 0, "\(run.errors)")
    return plan
  }

  @Test func aModuleIsPlacedLoggedReviewedAndEnded() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let days = ["--days", "sat,sun", "--review", "2026-12-15"]
    let place = try Tool.run(["module", plan, "place", "breathing", "--today", "2026-11-24"] + days + who)
    #expect(
      place.errors.hasPrefix(
        "\"Slow breathing\". Placed by M. Berger (psychologist) on Saturday and Sunday, from 24 November 2026 on, next "
          + "review 15 December 2026.\nVersion 2, draft. Next: exposure on 2026-11-27."), "\(place.errors)")
    let page = try Tool.run(["module", plan, "page", "breathing", "--today", "2026-11-24"])
    #expect(
      page.output.contains("* You start on 24 November 2026. You take it out on Saturday and Sunday.\n"))
    #expect(page.output.contains("DRAFT - not for use"))
    #expect(try Tool.run(["sign", plan, "--today", "2026-11-24"] + who).status == 0)
    #expect(
      try !Tool.run(["module", plan, "page", "breathing", "--today", "2026-11-24"]).output.contains("DRAFT"))
    let log = try Tool.run([
      "module", plan, "log", "breathing", "--on", "2026-11-28,2026-11-29", "--useful", "6", "--today",
      "2026-11-30",
    ])
    #expect(log.errors.contains("Done on 2 days. Useful, 0-10, last said: 6."), "\(log.errors)")
    let review =
      ["module", plan, "review", "breathing"] + who + ["--because", "useful", "--today", "2026-12-15"]
    #expect(try Tool.run(review + ["continue", "--next", "2027-01-05"]).status == 0)
    #expect(try Tool.run(["module", plan, "--today", "2027-01-05"]).output.contains("Its review is due."))
    let change = try Tool.run(review + ["change", "--days", "sun", "--review", "2027-01-10"])
    #expect(change.errors.contains("on Sunday, from 15 December 2026 on"), "\(change.errors)")
    #expect(try Tool.run(review + ["stop"]).errors.contains("Ended on 15 December 2026."))
    #expect(try Tool.run(["module", plan, "page", "breathing"]).status == 65)
    #expect(try Tool.run(["check", plan]).status == 0)
    #expect(try Tool.run(["replay", plan]).status == 0)
    #expect(
      try Tool.run(["log", plan]).output.contains(
        "module \"Slow breathing\" goes on, decided by M. Berger (psychologist), because \"useful\", next review "
          + "5 January 2027."))
  }

  /// Visits that move onto the days of a module are no reason to move it, and nobody signs until somebody did.
  @Test func nobodySignsAModuleThatCameBeforeAnExposure() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let days = ["--days", "sat", "--review", "2026-12-15"]
    #expect(
      try Tool.run(["module", plan, "place", "breathing", "--today", "2026-11-24"] + days + who).status == 0)
    #expect(
      try Tool.run(["update", plan, "--days", "tue,sat", "--today", "2026-11-24"]).status == 0)
    let signed = try Tool.run(["sign", plan, "--today", "2026-11-24"] + who)
    #expect(signed.status == 65)
    #expect(signed.errors.contains("\"breathing\" falls on a day with an exposure session, 2026-11-28"))
  }

  @Test func whatCannotBeIsSaidAndNothingIsWritten() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let before = try work.read("plan.xml")
    for (words, status, sentence) in [
      (
        ["place", "breath", "--days", "mon"], 64, "\"breath\" is not a module. There are thoughts, breathing,"
      ),
      (["place", "breathing", "--days", "mon"] + who, 64, "add --days DAYS and --review DATE."),
      (
        ["place", "breathing", "--days", "fri", "--review", "2026-12-05"] + who, 65,
        "\"breathing\" falls on a day with an exposure session, 2026-11-27 and 2026-12-04."
      ),
      (["place", "breathing", "--days", "sat", "--review", "2026-12-05"], 64, "A decision has a person"),
      (
        ["review", "breathing", "pause"] + who, 64,
        "\"pause\" is no decision. Write continue, change or stop."
      ),
      (["review", "breathing", "stop"] + who, 64, "A decision has a reason: add --because TEXT."),
      (["page", "breathing"], 65, "there is no page of \"breathing\": it is not placed"),
    ] as [([String], Int32, String)] {
      let run = try Tool.run(["module", plan] + words + ["--today", "2026-11-24"])
      #expect(run.status == status && run.errors.contains(sentence), "\(words): \(run.errors)")
    }
    #expect(try work.read("plan.xml") == before)
  }

  @Test func aNoteIsPrintedReplacedAndEnded() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let note = ["--today", "2026-11-24"] + who
    func sheet() throws -> String {
      try Tool.run(["handout", plan, "--for", "patient", "--today", "2026-11-24"]).output
    }
    #expect(try Tool.run(["note", plan, "Bring your glasses."] + note).status == 0)
    #expect(try sheet().contains("M. Berger writes: \"Bring your glasses.\""))
    #expect(try Tool.run(["note", plan, "Come early."] + note).status == 0)
    #expect(try sheet().contains("M. Berger writes: \"Come early.\""))
    #expect(try !sheet().contains("glasses"))
    #expect(try Tool.run(["note", plan, ""] + note).status == 0)
    #expect(try !sheet().contains("writes:"))
    let none = try Tool.run(["note", plan, " "] + note)
    #expect(none.status == 65 && none.errors.contains("there is no note for the plan, and so none to end."))
  }
}
