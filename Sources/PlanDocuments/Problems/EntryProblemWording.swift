public import GradedExposure

extension EntryProblem {
  /// What is wrong with what was to be recorded, what was expected, and what to do.
  public var sentence: String {
    switch self {
    case .enteredAlready(let id):
      "this is in the log already, as \(id.rawValue). Nothing counts twice; say what is different, or "
        + "leave it. If it was taken back, take that back: neckplan undo."
    case .onInFuture(let day, let today):
      "\(day.rawValue) lies after today, \(today.rawValue). Record what has happened."
    case .enteredOutOfOrder(let day, let today):
      "entered on \(day.rawValue): entries are made on or after the day of the last one and not after today, "
        + "\(today.rawValue). Check the date of this machine."
    case .beforeAssessment(let day, let assessedOn):
      "\(day.rawValue) lies before the assessment of \(assessedOn.rawValue). Correct the date."
    case .unnamed: "a name and a role are needed: who decides this? Add them."
    case .empty: "there is nothing in it. Say what happened."
    case .missedWithTrials: "the visit did not take place, and yet has trials. Take one of the two out."
    case .signsWithoutAsking: "signs are named, and yet it says that nobody asked. Say that they were asked."
    case .visitTwice(let day, let other):
      "a visit on \(day.rawValue) is in the log already, as \(other.rawValue). Correct that one (--corrects), or say "
        + "that this was the second of its day (--visit 2)."
    case .visitNumber(let number): "visit number \(number) of a day; 1 to 9 can be."
    case .noWeekdays: "no weekday is named. Name at least one."
    case .itemsMissing, .sureOutOfScale, .beliefOutOfScale: measuredSentence
    case .moduleNotPlaced, .moduleInPast, .moduleReviewMissing, .moduleReviewNotAsked, .moduleReviewTooEarly,
      .moduleBeforeExposure, .moduleWhileStopped, .moduleTwice, .cautionNotOf, .noNote:
      moduleSentence
    case .signsOther, .signedAlready, .signedBefore, .heldBack, .expired: signatureSentence
    default: trialSentence ?? decisionSentence
    }
  }

  private var signatureSentence: String {
    switch self {
    case .signsOther(let version, let newest):
      "version \(version) is not the one in force, version \(newest). Read that one, and sign it."
    case .signedAlready(let version, let by):
      "version \(version) is signed already, by \(by.inWords). There is nothing to sign."
    case .signedBefore(let day, let madeOn):
      "\(day.rawValue) lies before the day on which the version was made, \(madeOn.rawValue). Correct the date."
    case .heldBack(let blocker): "it cannot be signed yet. " + blocker.inWords
    case .expired(let expiry):
      "it cannot be signed yet. " + expiry.inWords + " " + expiry.remedy
    default: "this cannot be signed."
    }
  }

  private var trialSentence: String? {
    switch self {
    case .unknownStep(let step):
      "\(quoted(step.rawValue)) is no step that this plan's items make. Correct it; explain names the plan's steps."
    case .outOfScale(let step, let field, let value, let highest):
      "\(quoted(step.rawValue)): \(field) \(value) is not from 0 to \(highest). Look at the sheet again."
    case .peakBelow(let step, let peak, let field, let value):
      "\(quoted(step.rawValue)): the peak \(peak) is lower than \(field), \(value). The peak is the most fear; look at "
        + "the sheet again."
    case .saidOfNotDone(let step, let field):
      "\(quoted(step.rawValue)) was not done, and yet \(field) is given. Take one of the two out."
    case .reasonMissing(let step):
      "\(quoted(step.rawValue)) was not done: why? fear, patient-asked, pain, ill, no-time, away, forgot, other or unknown."
    case .homeAfter(let day, let on):
      "the row of \(day.rawValue) lies after the day of the entry, \(on.rawValue). Correct one of the dates."
    case .homeTwice(let step, let day):
      "\(quoted(step.rawValue)) on \(day.rawValue) at home is there twice. Keep one row a day and step."
    case .unknownItem(let item): "\(quoted(item.rawValue)) is no item of this plan. Correct the id."
    case .ratingWithoutFear(let item):
      "\(quoted(item.rawValue)) has no fear rating. A rating that is asked again has one; leave the item out otherwise."
    default: nil
    }
  }

  private var decisionSentence: String {
    switch self {
    case .willingness(let value):
      "the willingness \(value) is not from 1 to 100. Agree on one with the patient."
    case .agreedTwice(let day, let other):
      "what is agreed for \(day.rawValue) is in the log already, as \(other.rawValue). If that one was wrong, mark it "
        + "as entered in error first (neckplan undo); if it was agreed anew, give the day on which it changed."
    case .answerProblem(let problem): problem.sentence
    case .answerNeedsClinician(let finding):
      "\(finding.rawValue) takes an examination: a no from the patient does not answer it. Name the clinician."
    case .nothingCleared: "nothing is cleared. Name the questions or the signs."
    case .clearanceOver(let until, let on):
      "the clearance ends on \(until.rawValue), before it starts on \(on.rawValue). Correct a date."
    case .findingMissing:
      "a red flag is cleared by a finding and nothing less. Say what was found (--finding)."
    case .overrideOver(let until, let on):
      "the override ends on \(until.rawValue), before it starts on \(on.rawValue). Correct a date."
    case .capWithoutOrder(let demand, let level):
      "\(demand.rawValue) \(quoted(level)) cannot be a cap. Extremity, speed, load, arms and context can, at a level of theirs."
    case .orderOfOne(let step): "\(quoted(step.rawValue)) cannot come before itself. Name two steps."
    case .countOutOfBounds(let field, let value, let lowest, let highest):
      "\(value) \(field) is not from \(lowest) to \(highest). Correct the number."
    case .ownStepTaken(let item):
      "\(quoted(item.rawValue)) is an item of this plan already. Choose another id."
    case .ownStepProblem(let problem): problem.sentence
    case .noSuchEntry(let id): "the log has no entry \(quoted(id.rawValue)). See neckplan log."
    case .noOverride(let id): "\(quoted(id.rawValue)) is no override that counts. See neckplan log."
    case .noLonger(let id): "\(quoted(id.rawValue)) does not count any more. There is nothing to take back."
    default: "this cannot be recorded."
    }
  }
}
