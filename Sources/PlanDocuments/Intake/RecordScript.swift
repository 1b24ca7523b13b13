import GradedExposure

/// What is asked at a visit, in its order: the symptom questions, the tasks of the sheet, anything else, home practice.
struct RecordScript: Sendable {
  var asker = InterviewAsker([])
  let plan: Plan
  let on: CivilDay
  var reader: LineReader

  init(_ plan: Plan, on: CivilDay, scales: LineScales) {
    self.plan = plan
    self.on = on
    reader = LineReader(plan, scales: scales)
  }

  /// What the answers say happened. An empty answer says nothing.
  mutating func document() throws(InterviewAsker.Stop) -> SessionDocument {
    var visit = SessionRecord(by: .clinician)
    if let signs = try signs() {
      visit.signsAsked = true
      visit.signs = signs
    }
    asker.part =
      (SymptomQuestions.alarm(visit.signs).map { $0 + "\n" } ?? "")
      + "What was done: 80>30 is the most fear and the fear at the end, ? shows every mark"
    visit.kind = try kind()
    let version = plan.current
    let letters = version.map(SheetLetters.init)
    let names = PlanNames(plan)
    for exposure in version?.schedule?.firm.flatMap(\.exposures) ?? [] {
      let step = exposure.step
      visit.trials += try lines(
        "\(letters?.letter(step) ?? "")  \(names.title(step))",
        hint: "80>30 h60>10; ; between tries; -reason if not done; Enter: nothing said", after: visit.trials
      ) { reader, text throws(InputProblems) in try reader.tries(text, of: step) }
    }
    visit.trials += try lines(
      "Anything else that was tried?", hint: "a letter or step first: C 80>30; Enter: nothing said",
      after: visit.trials
    ) { reader, text throws(InputProblems) in try reader.trials(text) }
    var document = SessionDocument(on: on)
    document.home = try home(after: visit.trials)
    if visit.signsAsked || visit.kind != nil || !visit.trials.isEmpty { document.visit = visit }
    return document
  }

  private mutating func signs() throws(InterviewAsker.Stop) -> [StopSign]? {
    asker.part = "Symptom questions, the most urgent first. Since the last visit:"
    let all = StopSign.allCases
    return try asker.ask(
      "Which of these are there?", hint: "their numbers; n when all were asked and none is; Enter: not asked",
      choices: all.map(\.question)
    ) { answer throws(InterviewAsker.Refusal) in
      let words = answer.lowercased().split { ", ".contains($0) }
      if words.isEmpty { return nil }
      if words == ["n"] || words == ["none"] { return [] }
      let numbers = words.compactMap { Int($0) }.filter { all.indices.contains($0 - 1) }
      guard numbers.count == words.count else {
        throw .init("Type numbers from the list, or n for none of them.")
      }
      return Set(numbers.map { all[$0 - 1] }).sorted()
    }
  }

  /// Asked where the latest session that was planned up to that day is no exposure.
  private mutating func kind() throws(InterviewAsker.Stop) -> Session.Kind? {
    guard let planned = plan.current?.schedule?.firm.last(where: { $0.date <= on }), planned.kind != .exposure
    else { return nil }
    let was = try asker.yesOrNo(
      "Was this the \(planned.kind.inWords) session planned for \(planned.date.inWords)?",
      hint: "y or n; Enter: taken as an exposure")
    return was == true ? planned.kind : nil
  }

  private mutating func home(after trials: [TrialRecord]) throws(InterviewAsker.Stop) -> HomeRecord? {
    guard !(plan.current?.schedule?.homeWeeks.isEmpty ?? true) else { return nil }
    let on = on
    let rows = try lines(
      "Home practice", hint: "mon B x5; tue B x5 p3/4; Enter: nothing said", after: trials
    ) { reader, text throws(InputProblems) in try reader.rows([text], upTo: on) }
    return rows.isEmpty ? nil : HomeRecord(by: .patient, rows: rows)
  }

  /// What a line says; where its numbers fit both scales, the scale is asked, and holds from there on.
  private mutating func lines<Value>(
    _ question: String, hint: String, after trials: [TrialRecord],
    _ read: (LineReader, String) throws(InputProblems) -> [Value]
  ) throws(InterviewAsker.Stop) -> [Value] {
    let first = reader
    let text = try asker.ask(question, hint: hint) { answer throws(InterviewAsker.Refusal) in
      if answer == "?" { throw .init(Shorthand.list) }
      let others = answer.isEmpty ? [] : RecordScript.problems(read, first, answer).filter { !$0.isScaleOpen }
      guard others.isEmpty else { throw .init(others.map(\.sentence).joined(separator: "\n")) }
      return answer
    }
    guard !text.isEmpty else { return [] }
    for kind in [LineNumber.fear, .harm]
    where RecordScript.problems(read, reader, text).contains(where: {
      if case .record(.scaleOpen(kind, _)) = $0.cause { true } else { false }
    }) {
      let now = reader
      reader = try asker.ask("Which scale is the \(kind.inWords) on?", hint: "0-10 or 0-100") {
        answer throws(InterviewAsker.Refusal) in
        guard let scale = RatingScale(rawValue: answer) else { throw .init("Type 0-10 or 0-100.") }
        var next = now
        if kind == .fear { next.scales.fear = scale } else { next.scales.harm = scale }
        let before = trials.map {
          kind == .fear ? $0.fearPeak ?? $0.fearAfter : $0.harmBefore ?? $0.harmAfter
        }
        if scale == .ten, before.contains(where: { $0 ?? 0 > 10 }) {
          throw .init("The numbers before were above 10. Go back with < and write all of them on one scale.")
        }
        let others = RecordScript.problems(read, next, text).filter { !$0.isScaleOpen }
        guard others.isEmpty else { throw .init(others.map(\.sentence).joined(separator: "\n")) }
        return next
      }
    }
    do throws(InputProblems) {
      return try read(reader, text)
    } catch {
      // Every problem was refused with its answer above.
      return []
    }
  }

  private static func problems<Value>(
    _ read: (LineReader, String) throws(InputProblems) -> [Value], _ reader: LineReader, _ text: String
  ) -> [InputProblem] {
    do throws(InputProblems) {
      _ = try read(reader, text)
      return []
    } catch { return error.problems }
  }
}

extension InputProblem {
  fileprivate var isScaleOpen: Bool { if case .record(.scaleOpen) = cause { true } else { false } }
}
