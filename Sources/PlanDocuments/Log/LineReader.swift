public import GradedExposure

/// Reads the shorthand of the sheets (see ``Shorthand``) for a plan. What could be read in two ways is refused, with
/// how to write it.
public struct LineReader: Sendable {
  private let plan: Plan
  private let steps: Set<String>
  private let names: PlanNames
  /// The scales of the numbers.
  public var scales: LineScales

  /// A reader for that plan's letters and steps.
  public init(_ plan: Plan, scales: LineScales = LineScales()) {
    self.plan = plan
    self.scales = scales
    names = PlanNames(plan)
    steps = Set(names.stepIDs.map(\.rawValue))
  }

  /// The trials of a visit, in their order.
  ///
  /// - Parameter field: What was read, as an option or a question is called.
  /// - Throws: Everything that is wrong with the line at once.
  public func trials(_ line: String, field: String? = nil) throws(InputProblems) -> [TrialRecord] {
    let parts = LineParts(line)
    var found = Findings(field: field, isSingle: parts.parts.count <= 1)
    let letters = letters(parts, &found)
    let trials = parts.parts.enumerated().compactMap { index, words in
      trial(words[...], letters, part: index + 1, silenceIsNo: true, &found)
    }
    try found.end()
    return trials
  }

  /// The tries of one step, whose letter is left out.
  func tries(_ text: String, of step: StepID) throws(InputProblems) -> [TrialRecord] {
    let parts = LineParts(text)
    var found = Findings(field: nil, isSingle: parts.parts.count <= 1)
    if parts.parts.isEmpty { found.add(.emptyLine, 1) }
    let lines = parts.parts.map { TrialLine($0, step: step, scales: scales, silenceIsNo: true) }
    for (index, line) in lines.enumerated() { line.problems.forEach { found.add($0, index + 1) } }
    try found.end()
    return lines.map(\.trial)
  }

  /// The rows of the log sheet; each starts with its day, and a weekday is the last one up to `day`. The log sheet
  /// does not ask what happened and what protected, so that saying nothing of it says nothing.
  ///
  /// - Throws: Everything that is wrong with the lines at once.
  public func rows(_ lines: [String], upTo day: CivilDay, field: String? = nil) throws(InputProblems)
    -> [HomeRecord.Row]
  {
    let cut = lines.map(LineParts.init)
    var found = Findings(field: field, isSingle: cut.map(\.parts.count).reduce(0, +) <= 1)
    var rows: [HomeRecord.Row] = []
    var part = 0
    for line in cut {
      let letters = letters(line, &found)
      for words in line.parts {
        part += 1
        guard let on = LineReader.day(words[0], upTo: day) else {
          found.add(.noDay(words.joined(separator: " ")), part)
          continue
        }
        let trial = trial(words.dropFirst(), letters, part: part, silenceIsNo: false, &found)
        if let trial { rows.append(HomeRecord.Row(on: on, practice: trial)) }
      }
    }
    try found.end()
    return rows
  }

  /// What has to be said of the letters of lines that name an older version; empty where there is nothing to say.
  public func notes(_ lines: [String]) -> [String] {
    let current = plan.current.map(SheetLetters.init)
    return Set(lines.compactMap { LineParts($0).version }).sorted().compactMap { number in
      guard let version = plan.version(number), let current, number != current.version else { return nil }
      let differs = SheetLetters(version).steps != current.steps
      return "Read with the letters of version \(number); "
        + (differs
          ? "those of version \(current.version), in force now, mean other steps."
          : "version \(current.version), in force now, has the same.")
    }
  }

  /// The version that a line names in front; nil where it names none.
  public static func version(of line: String) -> Int? { LineParts(line).version }

  private func letters(_ parts: LineParts, _ found: inout Findings) -> SheetLetters? {
    if parts.parts.isEmpty { found.add(.emptyLine, 1) }
    guard let number = parts.version else { return plan.current.map(SheetLetters.init) }
    guard let version = plan.version(number) else {
      found.add(.noVersion(number, latest: plan.versions.count), 1)
      return nil
    }
    return SheetLetters(version)
  }

  private func trial(
    _ words: ArraySlice<String>, _ letters: SheetLetters?, part: Int, silenceIsNo: Bool,
    _ found: inout Findings
  ) -> TrialRecord? {
    guard let first = words.first, first.first?.isLetter == true else {
      found.add(.noStep(words.first ?? ""), part)
      return nil
    }
    let step = step(first, letters, part, &found)
    let line = TrialLine(
      words.dropFirst(), step: step ?? StepID(rawValue: first), scales: scales, silenceIsNo: silenceIsNo)
    line.problems.forEach { found.add($0, part) }
    return line.trial
  }

  private func step(_ word: String, _ letters: SheetLetters?, _ part: Int, _ found: inout Findings) -> StepID?
  {
    if word.count == 1, let letter = word.first {
      guard let letters else { return nil }
      if let step = letters.step(letter) { return step }
      let sheet = letters.steps.map { (letters.letter($0) ?? "") + " " + names.quoted($0) }
      found.add(.unknownLetter(word.uppercased(), version: letters.version, sheet: sheet), part)
    } else if steps.contains(word.lowercased()) {
      return StepID(rawValue: word.lowercased())
    } else {
      found.add(.unknownStep(word, near: NearestNames.of(word, among: steps)), part)
    }
    return nil
  }

  private static func day(_ word: String, upTo last: CivilDay) -> CivilDay? {
    if let day = CivilDay(rawValue: word) { return day }
    guard let weekdays = Weekday.list(word), weekdays.count == 1, let weekday = weekdays.first else {
      return nil
    }
    return last + -((last.weekday.index - weekday.index + 7) % 7)
  }

  /// The problems of a line with their parts.
  private struct Findings {
    let field: String?
    let isSingle: Bool
    private var problems: [InputProblem] = []

    init(field: String?, isSingle: Bool) {
      self.field = field
      self.isSingle = isSingle
    }

    mutating func add(_ problem: RecordProblem, _ part: Int) {
      problems.append(InputProblem(file: "", line: isSingle ? nil : part, field: field, .record(problem)))
    }

    func end() throws(InputProblems) {
      guard problems.isEmpty else { throw InputProblems(problems) }
    }
  }
}
