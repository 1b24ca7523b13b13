import Foundation
import Testing

/// `neckplan catalogue`, and plans with a clinic's own catalogue.
@Suite struct CatalogueCommandTests {
  private let clinic = "Plans/clinic-catalogue.xml"
  private let when = [
    "--start", "2026-12-01", "--days", "mon,thu", "--today", "2026-11-24", "--willing", "60",
  ]

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let run = try Tool.run(["catalogue"] + arguments + ["--json"])
    #expect(run.status == 0, "\(run.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func ids(_ arguments: [String]) throws -> [String] {
    try #require(try json(arguments)["items"] as? [[String: Any]]).compactMap { $0["id"] as? String }
  }

  @Test func itemsAreListedByAreaOfLife() throws {
    let run = try Tool.run(["catalogue", "--area", "driving"])
    #expect(run.status == 0)
    #expect(
      run.output == """
        Catalogue standard, version 2
        =============================
        Driving (driving)
        -----------------
        reverse-car-left        Reverse a car, looking over your left shoulder
        reverse-car-right       Reverse a car, looking over your right shoulder
        check-blind-spot-left   Check your left blind spot to change lanes
        check-blind-spot-right  Check your right blind spot to change lanes
        drive-half-hour         Drive for half an hour
        ride-as-passenger       Ride in a car as a passenger
        parallel-park-left      Park in a gap on the left side of the road
        parallel-park-right     Park in a gap on the right side of the road

        """)
    #expect(try Tool.run(["catalogue", "list", "--area", "driving"]).output == run.output)
    let all = try Tool.run(["catalogue"]).output
    let listed = try ids([])
    #expect(listed.count > 100)
    for id in listed { #expect(all.contains("\n\(id) ")) }
    let wrong = try Tool.run(["catalogue", "--area", "moon"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("\"moon\" is not an area of life. Write one of movement, driving, "))
  }

  @Test func itemsAreFoundByEverydayWords() throws {
    #expect(try ids(["search", "rotation", "left"]).first == "turn-left")
    #expect(
      try Tool.run(["catalogue", "search", "blind", "spot"]).output == """
        check-blind-spot-left   Check your left blind spot to change lanes
        check-blind-spot-right  Check your right blind spot to change lanes

        """)
    let nothing = try Tool.run(["catalogue", "search", "zzz"])
    #expect(nothing.status == 0 && nothing.output.isEmpty)
    #expect(nothing.errors == "Nothing has these words. \"neckplan catalogue\" lists every item.\n")
    #expect(try ids(["search", "zzz"]).isEmpty)
  }

  @Test func anItemIsShownOrItsLikesAreNamed() throws {
    let run = try Tool.run(["catalogue", "show", "turn-left"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Turn your head left as far as you can\n====="))
    let item = try json(["show", "turn-left"])
    #expect((item["demands"] as? [String: Any])?["side"] as? String == "left")
    #expect((item["variants"] as? [[String: Any]])?.first?["id"] as? String == "turn-left.extremity-25")
    #expect((item["facts"] as? [[String: Any]])?.first?["status"] as? String == "published")
    #expect(item["trialMinutes"] is NSNull)
    let unknown = try Tool.run(["catalogue", "show", "turn-lift"])
    #expect(unknown.status == 64)
    #expect(
      unknown.errors
        == "\"turn-lift\" is not in the catalogue. Did you mean turn-left (Turn your head left as far as you can)? "
        + "\"neckplan catalogue\" lists every item.\n")
  }

  @Test func everyItemIsShown() throws {
    for id in try ids(["--catalogue", clinic]).enumerated().filter({ $0.offset % 20 == 0 }).map(\.element)
      + ["kantonsspital-hang-infusion"]
    {
      #expect(try json(["show", id, "--catalogue", clinic])["id"] as? String == id)
    }
  }

  @Test func aClinicsItemsStandBesideTheStandardOnes() throws {
    let list = try json(["--catalogue", clinic])
    #expect((list["addition"] as? [String: Any])?["id"] as? String == "kantonsspital")
    #expect(
      try ids(["search", "bedside", "monitor", "left", "--catalogue", clinic]) == [
        "kantonsspital-monitor-left"
      ])
    #expect(
      try Tool.run(["catalogue", "--area", "overhead", "--catalogue", clinic]).output.contains(
        "\nkantonsspital-hang-infusion  Hang a bag on an infusion stand\n"))
    #expect(
      try json(["show", "Hang a bag on an infusion stand", "--catalogue", clinic])["catalogue"] as? String
        == "kantonsspital")
  }

  @Test func aPlanEmbedsTheClinicsItemsAndReplays() throws {
    let work = try Tool.Folder()
    let ratings = try work.write(
      """
      item,fear,side,goal
      Turn your head half way to the left,15,,
      turn-left,40,,
      Read the bedside monitor on your,75,left,1
      kantonsspital-hang-infusion,55,,2

      """, to: "ratings.csv")
    let arguments = ["plan", ratings, "-o", work.file("plan.xml"), "--catalogue", clinic] + when
    let run = try Tool.run(arguments)
    #expect(run.status == 0, "\(run.errors)")
    let plan = try work.read("plan.xml")
    #expect(plan.contains("<addition id=\"kantonsspital\" version=\"1\" lang=\"en\"/>"))
    #expect(plan.contains("<item id=\"kantonsspital-monitor-left\""))
    #expect(plan.contains("<ladder target=\"kantonsspital-monitor-left\""))
    // An activity that nobody rated stays out, as with the standard ones.
    #expect(!plan.contains("kantonsspital-monitor-right"))
    let check = try Tool.run(["check", work.file("plan.xml")])
    #expect(check.output == "\(work.file("plan.xml")): valid.\n")
    let outside = try Tool.run(
      executable: "/usr/bin/xmllint", ["--noout", "--schema", "Schemas/plan.xsd", work.file("plan.xml")])
    #expect(outside.status == 0, "\(outside.errors)")
    let sheet = try work.read("plan-clinician.txt").split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    #expect(sheet.contains("catalogue standard version 2, with catalogue kantonsspital version 1."))
    #expect(try work.read("plan-patient.txt").contains("bedside monitor"))
  }

  @Test func withoutTheClinicsCatalogueItsItemsAreUnknown() throws {
    let sheet = "item,fear\nkantonsspital-hang-infusion,55\n"
    #expect(try Tool.run(["plan", "-"] + when, input: sheet).status == 65)
    #expect(try Tool.run(["plan", "-", "--catalogue", clinic] + when, input: sheet).status == 0)
    let work = try Tool.Folder()
    let assessment = try work.write(
      """
      <assessment xmlns="urn:x-neckplan:1" lang="en" assessedOn="2026-11-24">
        <availability start="2026-12-01" weekdays="mon thu"/>
        <rating item="kantonsspital-hang-infusion" fear="55"/>
      </assessment>
      """, to: "assessment.xml")
    let check = try Tool.run(["check", assessment])
    #expect(check.status == 1)
    #expect(
      check.output
        == "\(assessment), line 3: \"kantonsspital-hang-infusion\" is neither in the catalogue nor an own item. "
        + "Correct the id.\n")
    #expect(try Tool.run(["check", assessment, "--catalogue", clinic]).status == 0)
  }

  @Test func theExampleIsValidAndAWrongOneIsRefusedEverywhereAlike() throws {
    #expect(try Tool.run(["check", clinic]).status == 0)
    let outside = try Tool.run(
      executable: "/usr/bin/xmllint", ["--noout", "--schema", "Schemas/catalogue.xsd", clinic])
    #expect(outside.status == 0, "\(outside.errors)")
    let work = try Tool.Folder()
    let text = try String(contentsOf: Tool.root.appendingPathComponent(clinic), encoding: .utf8)
    let wrong = try work.write(
      text.replacingOccurrences(
        of: "title=\"Read the bedside monitor on your left\"", with: "title=\"Jog or run\""
      )
      .replacingOccurrences(of: "id=\"kantonsspital-hang-infusion\"", with: "id=\"hang-infusion\""),
      to: "wrong.xml")
    let check = try Tool.run(["check", wrong])
    #expect(check.status == 1)
    #expect(
      check.output == """
        \(wrong), line 3: "kantonsspital-monitor-left" has a side, and its title "Jog or run" names none. Write left or right into it.
        \(wrong), line 3: "kantonsspital-monitor-left" has the title "Jog or run", which means the standard item "jog". Use that one, or choose another title.
        \(wrong), line 17: "hang-infusion" does not start with the id of its catalogue. Call it kantonsspital-hang-infusion.

        """)
    for arguments in [["plan", "-"] + when, ["catalogue"], ["catalogue", "show", "jog"]] {
      let run = try Tool.run(arguments + ["--catalogue", wrong], input: "item,fear\njog,50\n")
      #expect(run.status == 65)
      #expect(run.errors == check.output + "Nothing was written: 3 problems to mend first.\n")
    }
  }
}
