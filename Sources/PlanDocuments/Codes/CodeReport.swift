public import GradedExposure

/// What is said of a sheet's code: for people and for programs.
public struct CodeReport {
  /// What the plan says.
  public let answer: CodeAnswer
  private let plan: Plan
  private let today: CivilDay

  /// The report on a typed code, on that day.
  public init(typed: String, of plan: Plan, today: CivilDay) {
    answer = CodeAnswer(typed: typed, of: plan)
    self.plan = plan
    self.today = today
  }

  /// One sentence a line, each ended.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  private var lines: [String] {
    switch answer {
    case .current(let number): current(number)
    case .superseded(let number, let next, let since):
      [
        Text.superseded.inWords(["version": number, "by": next, "day": since.dateInWords])
          + (next == newest ? "" : " " + Text.inForce.inWords(["version": newest])),
        Text.printAgain.inWords,
      ]
    case .unknown(let code): [Text.unknown.inWords(["code": code.text])]
    case .mistyped(let problem): [Text.mistyped.inWords + " " + problem.sentence]
    }
  }

  private var newest: Int { plan.versions.last?.number ?? 0 }

  private func current(_ number: Int) -> [String] {
    guard let version = plan.current else { return [] }
    let held = today < version.effectiveFrom ? Text.currentLater : Text.current
    return [
      held.inWords([
        "version": number, "from": version.effectiveFrom.dateInWords, "today": today.dateInWords,
      ])
    ] + (version.outcome == .planned ? [] : [Text.outcome.inWords(["outcome": version.outcome.inWords])])
      + [SignatureWording(plan).sentence ?? Text.notSigned.inWords]
      + plan.expired(by: today).map(\.inWords)
  }

  /// The same for a program.
  public var json: JSON {
    var version: Int?
    var next: Int?
    var since: CivilDay?
    var result = ""
    switch answer {
    case .current(let number): (result, version) = ("current", number)
    case .superseded(let number, let by, let day):
      (result, version, next, since) = ("superseded", number, by, day)
    case .unknown: result = "unknown"
    case .mistyped: result = "mistyped"
    }
    return .members([
      "result": .string(result), "version": .whole(version), "supersededBy": .whole(next),
      "supersededOn": .text(since?.rawValue), "inForce": .whole(plan.versions.last?.number),
      "signed": .bool(version.map { plan.signature(of: $0) != nil } ?? false),
      "expired": .texts(answer.isCurrent ? plan.expired(by: today).map(\.inWords) : []),
      "today": .string(today.rawValue),
    ])
  }
}

extension CodeReport {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "sheet-code"
    case current, currentLater, superseded, inForce, printAgain, unknown, mistyped, outcome, notSigned
  }
}
