import GradedExposure

/// The part of an interview that asks the screen: what is open and what is too old, one screen at a time.
///
/// A screen lists its criteria; the answer is the numbers of those that are there, or n for none. An empty answer
/// stays unanswered, which is not a no. What the patient may say and what a clinician examines are asked apart.
struct ScreenScript: Sendable {
  let settings: TreatmentProtocol
  /// The day of the answers.
  let day: CivilDay
  /// Who examines, where that is known.
  var author: String?
  /// Who is there to answer; nil where both are.
  var by: ScreenAnswer.Source?

  /// Asks, and writes the answers into the assessment.
  func ask(_ assessment: inout Assessment, with asker: inout InterviewAsker) throws(InterviewAsker.Stop) {
    asker.part = "The screen: type the numbers of what is there, or n for none; no answer is not a no"
    var asked: Set<ScreenFinding> = []
    // An answer may open others, as an operation does: on until nothing new is open.
    var screening = Screening(assessment, on: day, settings: settings)
    while let group = next(screening, asked) {
      asked.formUnion(group)
      for answer in try answers(group, with: &asker) {
        assessment.screenAnswers.removeAll { $0.finding == answer.finding }
        assessment.screenAnswers.append(answer)
      }
      screening = Screening(assessment, on: day, settings: settings)
      if let alarm = alarm(screening) { asker.part = alarm + " The screen goes on." }
    }
    guard let alarm = alarm(screening) else { return }
    asker.part = alarm
    try asker.ask("Go on all the same, so that it is on record?", hint: "y; quit stops here") {
      answer throws(InterviewAsker.Refusal) in
      guard ["y", "yes"].contains(answer.lowercased()) else { throw .init("Type y, or quit.") }
    }
  }

  /// The next criteria of one screen that one person answers; what a patient may say comes first.
  private func next(_ screening: Screening, _ asked: Set<ScreenFinding>) -> [ScreenFinding]? {
    let open = screening.toAsk.filter {
      !asked.contains($0) && !($0.needsClinician && by == .patient)
    }
    guard let first = open.first(where: { !$0.needsClinician }) ?? open.first else { return nil }
    guard first.presentFrom == nil else { return [first] }
    return open.filter { $0.question == first.question && $0.needsClinician == first.needsClinician }
  }

  private func answers(_ group: [ScreenFinding], with asker: inout InterviewAsker)
    throws(InterviewAsker.Stop) -> [ScreenAnswer]
  {
    guard let first = group.first else { return [] }
    if let least = first.presentFrom {
      let value = try asker.whole(
        first.question.rawValue + " " + first.inWords.sentenceCase, ScreenFinding.pressures,
        hint: "measured by a clinician; empty for no answer")
      return value.map { [answer(first, present: $0 >= least, value: $0)] } ?? []
    }
    let present = try asker.ask(
      first.question.rawValue + " " + first.question.wording.question,
      hint: (first.needsClinician ? "from an examination by a clinician: " : "")
        + "numbers such as 1 3, n for none, or empty for no answer",
      choices: group.map(\.inWords)
    ) { answer throws(InterviewAsker.Refusal) in try ScreenScript.chosen(answer, of: group) }
    guard let present else { return [] }
    var answers: [ScreenAnswer] = []
    for finding in group {
      let isThere = present.contains(finding)
      let date = isThere && finding.hasDay ? try date(finding, with: &asker) : nil
      answers.append(answer(finding, present: isThere, date: date))
    }
    return answers
  }

  /// The findings of these numbers; nil for an empty answer. A y alone stands for the only one.
  private static func chosen(_ text: String, of group: [ScreenFinding])
    throws(InterviewAsker.Refusal) -> Set<ScreenFinding>?
  {
    switch text.lowercased() {
    case "": return nil
    case "n", "no", "none": return []
    case "y", "yes":
      guard group.count == 1 else { throw .init("Type the numbers of what is there: 1 3.") }
      return Set(group)
    default:
      var found: Set<ScreenFinding> = []
      for number in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
        guard let number = Int(number), group.indices.contains(number - 1) else {
          throw .init("Type numbers from the list, n for none, or nothing where nobody answered.")
        }
        found.insert(group[number - 1])
      }
      return found
    }
  }

  private func date(_ finding: ScreenFinding, with asker: inout InterviewAsker)
    throws(InterviewAsker.Stop) -> CivilDay?
  {
    let day = day
    return try asker.ask(
      finding == .operation ? "Day of the latest operation" : "From which day does the surgeon agree?",
      hint: "year-month-day; empty where nobody knows, which counts as not yet"
    ) { answer throws(InterviewAsker.Refusal) in
      if answer.isEmpty { return nil }
      guard let found = CivilDay(rawValue: answer), finding != .operation || found <= day else {
        throw .init("Type the day as year-month-day; an operation lies before today.")
      }
      return found
    }
  }

  private func answer(_ finding: ScreenFinding, present: Bool, value: Int? = nil, date: CivilDay? = nil)
    -> ScreenAnswer
  {
    let source = by ?? (finding.needsClinician ? .clinician : .patient)
    return ScreenAnswer(
      finding: finding, present: present, by: source, author: source == .clinician ? author : nil, on: day,
      value: value, day: date)
  }

  /// What a sign that is there asks for before anything else; nil where none refuses a plan.
  private func alarm(_ screening: Screening) -> String? {
    guard !screening.refusing.isEmpty else { return nil }
    let signs = screening.refusing.map(\.inWords).phrase()
    let what = screening.referrals.map(\.urgency.referral).joined(separator: " ")
    return screening.refusing.contains(.crisis)
      ? "THE CRISIS PATHWAY, TODAY (\(signs)). \(what) No plan will be made."
      : "A RED FLAG IS PRESENT (\(signs)): refer first. \(what) No plan will be made."
  }
}
