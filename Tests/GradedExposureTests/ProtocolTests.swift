import Testing

@testable import GradedExposure

/// What can be wrong with a protocol, and that a wrong one never crashes what reads it.
@Suite struct ProtocolTests {
  @Test func theStandardProtocolHasNoProblem() throws {
    #expect(try Fixture.standard().settings.problems == [])
  }

  @Test(arguments: SettingKey.allCases) func everyNumberIsNeededOnceWithinItsBoundsAndInItsUnit(
    _ key: SettingKey
  )
    throws
  {
    let standard = try Fixture.standard().settings
    let setting = try #require(standard.setting(key))
    func problems(_ change: (inout TreatmentProtocol) -> Void) -> [TreatmentProtocol.Problem] {
      var changed = standard
      change(&changed)
      return changed.problems.filter { if case .outOfOrder = $0 { false } else { true } }
    }
    #expect(problems { $0.settings.removeAll { $0.key == key } } == [.missing(key)])
    #expect(problems { $0.settings.append(setting) } == [.repeated(key)])
    for value in [key.bounds.lowerBound - 1, key.bounds.upperBound + 1, .infinity, -1e300] {
      #expect(problems { $0 = $0.with([key: value]) } == [.outOfBounds(key, value: value)])
    }
    for value in [key.bounds.lowerBound, key.bounds.upperBound] {
      #expect(problems { $0 = $0.with([key: value]) } == [])
    }
    let half = setting.value + (setting.value < key.bounds.upperBound ? 0.5 : -0.5)
    if key.bounds.contains(half) {
      #expect(problems { $0 = $0.with([key: half]) } == (key.isWhole ? [.notWhole(key, value: half)] : []))
    }
    let changed = standard.settings.map {
      $0.key == key
        ? TreatmentProtocol.Setting(key: key, value: $0.value, unit: "stone", status: .design, source: "")
        : $0
    }
    #expect(problems { $0.settings = changed } == [.wrongUnit(key, unit: "stone")])
  }

  @Test(arguments: [
    (SettingKey.trials, 5.0, SettingKey.trialsMost, 4.0), (.firstReviewSession, 16, .secondReviewSession, 15),
    (.firstFollowUp, 7, .secondFollowUp, 6), (.rungSpacing, 9, .gap, 8),
  ])
  func numbersThatBelongTogetherAreInOrder(lower: SettingKey, low: Double, higher: SettingKey, high: Double)
    throws
  {
    let standard = try Fixture.standard().settings
    #expect(standard.with([lower: low, higher: high]).problems == [.outOfOrder(higher, below: lower)])
    #expect(standard.with([lower: high, higher: high]).problems == [])
  }

  /// A number too large for an integer stopped the program before its problem could be told.
  @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300])
  func aNumberThatIsNoneIsAProblemAndNoCrash(value: Double) throws {
    var request = try Fixture.request([("look-down", 70)])
    request.catalogue.items.removeAll { $0.id.rawValue != "look-down" }
    for key in SettingKey.allCases {
      request.settings = try Fixture.standard().settings.with([key: value])
      #expect(request.settings[key] == key.bounds.lowerBound)
      let isNamed = RequestCheck(request).problems.contains {
        if case .protocolProblem(.outOfBounds(key, _)) = $0 { true } else { false }
      }
      #expect(isNamed, "\(key.rawValue)")
    }
  }
}
