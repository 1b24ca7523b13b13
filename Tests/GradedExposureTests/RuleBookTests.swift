import Testing

@testable import GradedExposure

/// The rules' cards are true of this engine.
@Suite struct RuleBookTests {
  @Test(arguments: Rule.book) func ruleExamples(_ rule: Rule) throws {
    let patient = ExamplePatient(settings: try Fixture.standard().settings)
    #expect(!rule.examples.isEmpty)
    for example in rule.examples { #expect(example.holds(patient), "\(rule.id.rawValue): \(example.text)") }
  }

  @Test func everyRuleHasItsCard() {
    #expect(Rule.book.map(\.id) == RuleID.allCases)
    for id in RuleID.allCases { #expect(Rule.card(id).id == id) }
    #expect(Set(Rule.book.map(\.title)).count == Rule.book.count)
    for rule in Rule.book { #expect(!rule.rationale.isEmpty && !rule.source.isEmpty, "\(rule.id.rawValue)") }
  }

  @Test func everyNumberOfAProtocolIsUsedByARule() {
    let used = Set(Rule.book.flatMap(\.settings))
    #expect(SettingKey.allCases.filter { !used.contains($0) } == [])
    for rule in Rule.book { #expect(Set(rule.settings).count == rule.settings.count, "\(rule.id.rawValue)") }
  }

  /// PRED-1, PRED-3 and DOSE-5 shape every step and decide no single one.
  @Test func everyRuleThatDecidesDecidedSomething() async throws {
    var deciding: Set<RuleID> = []
    for sample in try await RandomPlans.all() { deciding.formUnion(sample.version.decisions.map(\.rule)) }
    // SAFE-2 speaks only where SAFE-1 is silent, which its standard numbers leave to very unsure steps.
    var request = try Fixture.request(
      [("turn-left", 60), ("look-up", 20)], willing: 50, goals: ["turn-left"])
    request.settings = request.settings.with([.toleranceChance: 0.5, .overshootChance: 0.01])
    deciding.formUnion(try Planner.plan(request).current?.decisions.map(\.rule) ?? [])
    let silent: Set<RuleID> = [
      .prior, .similarity, .oneDemand, .learningSignal, .outlier, .returnOfFear, .drift,
    ]
    for course in try await RandomCourses.all() {
      for version in course.plan.versions { deciding.formUnion(version.decisions.map(\.rule)) }
    }
    #expect(RuleID.allCases.filter { !deciding.contains($0) && !silent.contains($0) } == [])
  }

  @Test func noRuleOfOurOwnIsCalledPublished() {
    for rule in Rule.book where rule.source.lowercased().contains("design choice") {
      #expect(rule.status == .design, "\(rule.id.rawValue)")
    }
  }
}
