import Testing
import PlanDocuments
@testable import GradedExposure

@Test func explore() throws {
  #expect(Fixture.today.rawValue == "2026-11-24")
  let r = try Fixture.request(
    [
      ("turn-left-half-way", 25), ("turn-left", 45), ("turn-right-half-way", 10), ("turn-right", 25),
      ("look-up-half-way", 20), ("look-up", 40), ("reverse-car-left", 85), ("check-blind-spot-left", 75),
      ("check-blind-spot-right", 55), ("ride-as-passenger", 50), ("drive-half-hour", 60),
      ("hang-washing", 45), ("look-up-at-sky", 45), ("cross-street", 50), ("work-at-computer", 15),
      ("carry-bag-left-hand", 35),
    ], goals: ["reverse-car-left", "drive-half-hour", "hang-washing"])
  let p = try Planner.plan(r)
  let v = p.current!
  print(v.outcome, v.blockers, p.catalogue.items.count)
  for l in v.hierarchy!.ladders {
    print("LADDER", l.target.rawValue)
    for g in l.rungs {
      let s = v.hierarchy!.step(g.step)!;
      print(
        "  ", s.baseline, s.rated.map(String.init) ?? "est", "\(s.estimate) [\(s.likelyLow)-\(s.likelyHigh)]",
        g.gapBelow ?? -1, g.needsStepMadeTogether, s.id.rawValue, "|", g.alsoHere.map(\.rawValue))
    }
  }
  for s in v.schedule?.sessions ?? [] {
    print(
      s.number, s.date.rawValue, s.date.weekday, s.kind, s.standing, s.review,
      s.exposures.map {
        "\($0.role) \($0.step.rawValue) x\($0.trials) \($0.expectedPeak)[\($0.expectedLow)-\($0.expectedHigh)]"
      })
  }
  for w in v.schedule?.homeWeeks ?? [] { print(w.days.map(\.rawValue), w.movements.map(\.step.rawValue)) }
  for d in v.decisions { print(d.rule.rawValue, d.step?.rawValue ?? "", d.session?.rawValue ?? "", d.fact) }
}

@Test(arguments: Rule.book) func ruleExamples(_ rule: Rule) throws {
  let patient = ExamplePatient(settings: try StandardDocuments.settings())
  for example in rule.examples { #expect(example.holds(patient), "\(rule.id.rawValue): \(example.text)") }
}
