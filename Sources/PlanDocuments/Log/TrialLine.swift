import GradedExposure

/// The record that the marks of one part of a line make, or everything that is wrong with them.
struct TrialLine {
  private(set) var trial: TrialRecord
  private(set) var problems: [RecordProblem] = []
  private var said: Set<LineNumber> = []
  private var outcomeWord: String?
  private var feared: Bool??
  private var protected: Bool??
  private let scales: LineScales

  /// - Parameter silenceIsNo: Whether the sheet asks what happened and what protected, so that a part of a step that
  ///   was done says no by saying nothing.
  init(_ words: some Sequence<String>, step: StepID, scales: LineScales, silenceIsNo: Bool) {
    trial = TrialRecord(step: step, outcome: .done)
    self.scales = scales
    for word in words {
      do throws(RecordProblem) {
        for mark in try LineMark.read(word) { take(mark, word) }
      } catch { problems.append(error) }
    }
    let silence: Bool? = silenceIsNo && trial.isCompleted ? false : nil
    trial.fearedOutcomeHappened = feared ?? silence
    trial.safetyBehaviourUsed = protected ?? silence
  }

  private mutating func take(_ mark: LineMark, _ word: String) {
    switch mark {
    case .numbers(let kind, let values):
      guard said.insert(kind).inserted else { return problems.append(.saidTwice(word)) }
      take(kind, values, word)
    case .outcome(let outcome, let reason):
      if let other = outcomeWord { return problems.append(.twoOutcomes(other, word)) }
      outcomeWord = word
      trial.outcome = outcome
      trial.because = reason
    case .feared(let value):
      if feared != nil { return problems.append(.saidTwice(word)) }
      feared = .some(value)
    case .protected(let value):
      if protected != nil { return problems.append(.saidTwice(word)) }
      protected = .some(value)
    case .flare(let value):
      if trial.flareOver24Hours != nil { return problems.append(.saidTwice(word)) }
      trial.flareOver24Hours = value
    case .fearedWords(let words): take(words, into: \.fearedOutcome, word)
    case .protectedWords(let words): take(words, into: \.safetyBehaviour, word)
    case .learned(let words): take(words, into: \.learned, word)
    }
  }

  private mutating func take(
    _ words: String, into field: WritableKeyPath<TrialRecord, OwnWords?>, _ word: String
  ) {
    if trial[keyPath: field] != nil { return problems.append(.saidTwice(word)) }
    trial[keyPath: field] = OwnWords(rawValue: words)
  }

  private mutating func take(_ kind: LineNumber, _ values: [String?], _ word: String) {
    switch kind {
    case .fear:
      let points = points(values, kind, scales.fear)
      (trial.fearBefore, trial.fearPeak, trial.fearAfter) = (points[0], points[1], points[2])
      trial.fearScale = scales.fear
      if let peak = points[1], [points[0], points[2]].contains(where: { $0 ?? 0 > peak }) {
        problems.append(.peakBelow(word))
      }
    case .harm:
      let points = points(values, kind, scales.harm)
      (trial.harmBefore, trial.harmAfter) = (points[0], points[1])
      trial.harmScale = scales.harm
    case .pain:
      let whole = values.map { $0.flatMap(Int.init) }
      if zip(values, whole).contains(where: { $0 != nil && !(0...10).contains($1 ?? -1) }) {
        return problems.append(.notWhole(word, kind))
      }
      (trial.painBefore, trial.painAfter, trial.painNextDay) = (whole[0], whole[1], whole[2])
    case .repetitions, .seconds:
      guard let whole = values[0].flatMap(Int.init), whole <= (kind == .repetitions ? 500 : 7_200) else {
        return problems.append(.notWhole(word, kind))
      }
      if kind == .repetitions { trial.repetitions = whole } else { trial.holdSeconds = whole }
    }
  }

  /// Points of what was written on a scale. Where nobody declared one, numbers that fit both are not read at all.
  private mutating func points(_ values: [String?], _ kind: LineNumber, _ scale: RatingScale?) -> [Int?] {
    let none = [Int?](repeating: nil, count: values.count)
    let told = values.compactMap(\.self)
    if scale == nil {
      let tens = told.compactMap(RatingScale.ten.points)
      if tens.count == told.count, let highest = tens.max(), highest > 0,
        let at = tens.firstIndex(of: highest)
      {
        problems.append(.scaleOpen(kind, highest: told[at]))
        return none
      }
    }
    let scale = scale ?? .hundred
    let unread = told.filter { scale.points($0) == nil }
    problems += unread.map { text in
      let whole = Int(text.prefix { $0.isNumber }) ?? Int.max
      return whole < scale.highest ? .decimals(text, scale) : .offScale(text, scale)
    }
    return unread.isEmpty ? values.map { $0.flatMap(scale.points) } : none
  }
}
