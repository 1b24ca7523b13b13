internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// How the words of the command line become values; what is wrong is said in a sentence.
enum Arguments {
  static func day(_ text: String) throws -> CivilDay {
    guard let day = CivilDay(rawValue: text) else {
      throw ValidationError("\"\(text)\" is not a date. Write it as year-month-day: 2026-12-01.")
    }
    return day
  }

  static func trauma(_ text: String) throws -> LastTrauma {
    if text == LastTrauma.none.rawValue { return .none }
    return LastTrauma(on: try day(text))
  }

  static func consent(_ text: String) throws -> Consent {
    guard let consent = Consent(rawValue: text) else {
      throw ValidationError("\"\(text)\" is not an answer. Write given or declined.")
    }
    return consent
  }

  static func days(_ text: String) throws -> [CivilDay] {
    try list(text).map(day)
  }

  static func weekdays(_ text: String) throws -> [Weekday] {
    if let word = list(text.lowercased()).first(where: { Weekday.list($0) == nil }) {
      throw ValidationError(
        "\"\(word)\" is not a weekday. Write them as mon,tue,wed,thu,fri,sat,sun with commas.")
    }
    return Weekday.list(text) ?? []
  }

  /// Two numbers of versions, the older first.
  static func versions(_ text: String) throws -> [Int] {
    let numbers = list(text).map { Int($0) }
    guard numbers.count == 2, let one = numbers[0], let other = numbers[1], one > 0, other > 0 else {
      throw ValidationError("\"\(text)\" is not two versions. Write their numbers with a comma: 2,3.")
    }
    return [one, other]
  }

  /// The words of a list with commas; a space behind a comma is how people write.
  private static func list(_ text: String) -> [String] {
    text.split { ", ".contains($0) }.map(String.init)
  }

  static func patient(_ text: String) throws -> PatientID {
    guard let id = PatientID(rawValue: text) else {
      throw Failure(
        .usage,
        "--patient: an id takes letters, digits, -, _ and ., at least one digit, at most 32: P-017. Never a name."
      )
    }
    return id
  }

  static func scale(_ text: String) throws -> RatingScale {
    guard let scale = RatingScale(rawValue: text) else {
      throw ValidationError("\"\(text)\" is not a scale. Write 0-10 or 0-100.")
    }
    return scale
  }

  static func source(_ text: String) throws -> ScreenAnswer.Source {
    guard let source = ScreenAnswer.Source(rawValue: text) else {
      throw ValidationError("\"\(text)\" is nobody who can say so. Write patient or clinician.")
    }
    return source
  }

  static func reason(_ text: String) throws -> TrialRecord.Reason {
    guard let reason = TrialRecord.Reason(rawValue: text) else {
      let reasons = TrialRecord.Reason.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\"\(text)\" is no reason. Write one of \(reasons).")
    }
    return reason
  }

  static func kind(_ text: String) throws -> Session.Kind {
    guard let kind = Session.Kind(rawValue: text) else {
      let kinds = Session.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\"\(text)\" is no kind of visit. Write one of \(kinds).")
    }
    return kind
  }

  static func language(_ text: String) throws -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    guard isTag, (2...3).contains(parts[0].count), parts[0].allSatisfy(\.isLetter), parts.count <= 3 else {
      throw ValidationError("\"\(text)\" is not a language. Write its code: en, de, fr-CH.")
    }
    return text
  }

  static func reader(_ text: String) throws -> HandoutKind {
    guard let kind = HandoutKind(rawValue: text) else {
      throw ValidationError(
        "\"\(text)\" is not a handout. Write \(HandoutKind.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    return kind
  }

  static func area(_ text: String) throws -> Item.Area {
    guard let area = Item.Area(rawValue: text), area != .own else {
      let areas = Item.Area.allCases.filter { $0 != .own }.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\"\(text)\" is not an area of life. Write one of \(areas).")
    }
    return area
  }

  static func whole(_ range: ClosedRange<Int>) -> @Sendable (String) throws -> Int {
    { text in
      guard let value = Int(text), range.contains(value) else {
        throw ValidationError(
          "\"\(text)\" is not a whole number from \(range.lowerBound) to \(range.upperBound).")
      }
      return value
    }
  }

  /// A total such as NDI=23 or NPRS=3.5.
  static func total(_ text: String) throws -> (measure: OutcomeTotal.Measure, number: Double) {
    let (measure, number) = try measure(text)
    let digits = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard digits.count <= 2,
      digits.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "0123456789".contains($0) } }),
      digits.count == 1 || digits[1].count <= 2, let value = Double(digits.joined(separator: "."))
    else {
      throw ValidationError("\"\(text)\" is no total. Write the measure and a number: NDI=23, NPRS=3.5.")
    }
    return (measure, value)
  }

  /// How many items were answered, such as NDI=9.
  static func answered(_ text: String) throws -> (measure: OutcomeTotal.Measure, number: Int) {
    let (measure, number) = try measure(text)
    guard let value = Int(number), (1...99).contains(value) else {
      throw ValidationError("\"\(text)\" is no count. Write the measure and how many items: NDI=9.")
    }
    return (measure, value)
  }

  private static func measure(_ text: String) throws -> (OutcomeTotal.Measure, String) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2,
      let measure = OutcomeTotal.Measure.allCases.first(where: {
        $0.rawValue.lowercased() == parts[0].lowercased()
      })
    else {
      let names = OutcomeTotal.Measure.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\"\(text)\" names no measure. Write one of \(names), = and a number.")
    }
    return (measure, parts[1])
  }

  /// An activity with a number: what stands before the last = is the patient's own words.
  static func function(_ text: String) throws -> Measurement.Function {
    guard let mark = text.lastIndex(of: "="), let ability = Int(text[text.index(after: mark)...]),
      (0...10).contains(ability), text[..<mark].contains(where: \.isLetter)
    else {
      throw ValidationError(
        "\"\(text)\" is no activity. Write it with a number from 0 to 10: 'ride a bike=4'.")
    }
    return Measurement.Function(words: OwnWords(rawValue: String(text[..<mark])), ability: ability)
  }

  static func demand(_ text: String) throws -> Demand {
    guard let demand = Demand(rawValue: text.lowercased()), Demand.ordered.contains(demand) else {
      throw ValidationError(
        "\"\(text)\" has no order. Write one of \(Demand.ordered.map(\.rawValue).joined(separator: ", ")).")
    }
    return demand
  }

  static func questions(_ text: String) throws -> [ScreenQuestion] { try named(text, "a screening question") }

  static func signs(_ text: String) throws -> [StopSign] { try named(text, "a sign") }

  static func module(_ text: String) throws -> AdjunctModule {
    guard let module = AdjunctModule(rawValue: text.lowercased()) else {
      let modules = AdjunctModule.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\"\(text)\" is not a module. There are \(modules).")
    }
    return module
  }

  static func moduleDecision(_ text: String) throws -> ModuleReview.Decision {
    guard let decision = ModuleReview.Decision(rawValue: text.lowercased()) else {
      throw ValidationError("\"\(text)\" is no decision. Write continue, change or stop.")
    }
    return decision
  }

  static func cautions(_ text: String) throws -> [ModuleCaution] { try named(text, "a caution") }

  static func gates(_ text: String) throws -> [Gate] { try named(text, "a limit") }

  /// The values of a list with commas, each once, in their order.
  private static func named<Value: CaseIterable & RawRepresentable<String> & Comparable & Hashable>(
    _ text: String, _ what: String
  ) throws -> [Value] {
    Set(
      try list(text).map { word in
        guard let value = Value.allCases.first(where: { $0.rawValue.lowercased() == word.lowercased() })
        else {
          throw ValidationError(
            "\"\(word)\" is not \(what). There are \(Value.allCases.map(\.rawValue).joined(separator: ", "))."
          )
        }
        return value
      }
    ).sorted()
  }
}
