import GradedExposure

extension RecordProblem {
  /// What is wrong with what was to be recorded, what was expected, and what to do.
  var sentence: String {
    switch self {
    case .emptyLine: "nothing stands here. Write a letter of the sheet and what happened: A 80>30."
    case .noStep(let text):
      "\(shown(text)) does not start with a step. Write the letter of the sheet first: A 80>30."
    case .unknownLetter(let letter, let version, let sheet):
      sheet.isEmpty
        ? "the sheets of version \(version) have no letters. Write the id of the step."
        : "the sheets of version \(version) have no \(letter). They have \(sheet.phrase()). For an older sheet, write "
          + "its version first: v1: A 80>30."
    case .unknownStep(let id, let near):
      "\(shown(id)) is no letter and no step of this plan."
        + (near.isEmpty
          ? " neckplan explain names the steps." : " Did you mean \(near.phrase(joinedBy: .or))?")
    case .openParenthesis: "a ( has no ) after it. Close it."
    case .noWords: "there are no words between a ( and its ). Write them, or leave it out."
    case .noVersion(let number, let latest):
      "the plan has no version \(number); \(latest) is its latest. Look at the top of the sheet."
    case .noDay:
      "this part does not start with a day. Write it first: mon A x5, or 2026-12-07 A x5."
    case .unknownSign(let word, let near):
      "\(shown(word)) is no sign. "
        + (near.isEmpty
          ? "Write none, or some of \(StopSign.allCases.map(\.rawValue).joined(separator: ", "))."
          : "Did you mean \(near.phrase(joinedBy: .or))?")
    case .noneAndSigns: "none and a sign are given together. Keep the one that is right."
    case .wrongPatient(let said, let plan):
      "this is about patient \(quoted(said)), and the plan is of \(quoted(plan)). Take the right file."
    default: numberSentence ?? markSentence
    }
  }

  /// What was written; a word is not repeated, for nobody can tell it from a patient's name.
  private func shown(_ text: String) -> String {
    UnreadNumber.mayBeName(text) ? "a word here" : quoted(text)
  }

  private var numberSentence: String? {
    switch self {
    case .notTwoNumbers(let text, .fear):
      "\(shown(text)) does not say what is what. Write the most fear, > and the fear at the end: 80>30; with the fear "
        + "before, 50/80>30; a ? where nobody asked: 80>?."
    case .notTwoNumbers(let text, .harm):
      "\(shown(text)) does not say what is what. Write how sure before, > and how sure after: h60>10; a ? where nobody "
        + "asked: h60>?."
    case .notTwoNumbers(let text, _):
      "\(shown(text)) does not say what is what. Write the pain before, > after, / next day: p3>5/4, p3>5 or p3/4; a ? "
        + "where nobody asked: p3>?."
    case .offScale(let text, let scale):
      "\(shown(text)) is off the scale of 0 to \(scale.highest). Look at the sheet again, or correct the scale."
    case .decimals(let text, let scale):
      scale == .ten
        ? "\(shown(text)) has more than one decimal. Look at the sheet again."
        : "\(shown(text)) is not a whole number from 0 to 100. Look at the sheet again, or declare the scale."
    case .notWhole(let text, .pain):
      "\(shown(text)) has a number that is not from 0 to 10. Pain is a whole number on that scale: p3>5."
    case .notWhole(let text, let kind):
      "\(shown(text)) is not \(kind.inWords). Write a whole number: \(kind.example)."
    case .scaleOpen(let kind, let highest):
      "the highest \(kind.inWords) is \(highest): of 10 or of 100? Add \(kind.option) 0-10 or \(kind.option) 0-100."
    case .peakBelow(let text):
      "\(shown(text)) ends with more fear than its most. The most comes first and the end last: 80>30."
    default: nil
    }
  }

  private var markSentence: String {
    switch self {
    case .saidTwice(let text):
      "\(shown(text)) says again what this part said before. Each try is a part of its own: A 80>30; A 60>20."
    case .twoOutcomes(let one, let other):
      "\(quoted(one)) and \(quoted(other)) cannot both be. Keep one: nothing for done, ~ partly, / stopped early, - not "
        + "done, + not planned."
    case .reasonMissing: "- says that it was not done: why? Write -ill, or -unknown where nobody said."
    case .unknownReason(let word):
      "\(shown(word)) is no reason. Write one of \(LineMark.reasonWords.joined(separator: ", "))."
    case .unread(let text):
      "\(shown(text)) is no mark of this shorthand. \(Shorthand.inShort)"
    default: "this cannot be recorded."
    }
  }
}
