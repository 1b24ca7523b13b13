import GradedExposure

/// The visits that are firm, as tasks; nothing that later visits may still change. At most three tasks: more at once
/// is not followed.
struct PatientTasks {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  /// The most tasks on a sheet.
  private static let most = 3

  var blocks: [Block] {
    guard version.outcome == .planned, let schedule = version.schedule else {
      return [
        .together([
          .heading(Text.whatComesNext.inWords),
          .paragraph(
            version.hierarchy?.ladders.isEmpty ?? true
              ? Text.yourTherapistWillTalk.inWords
              : version.states.isEmpty
                ? Text.yourTherapistWillChoose.inWords
                : Text.yourTherapistWillChooseThe.inWords),
          .paragraph(Text.untilThen.inWords),
        ]), .blank,
      ] + (version.schedule?.firm ?? []).flatMap { last(day($0), .chooseAtVisit) }
        + (version.homeNow == nil ? [] : home)
    }
    guard !schedule.firm.isEmpty else {
      return [.together([.heading(Text.myNextVisits.inWords), .paragraph(Text.noVisit.inWords)]), .blank]
        + home
    }
    let before = schedule.firm.indices.map { schedule.firm[..<$0].map(\.exposures.count).reduce(0, +) }
    return [.heading(Text.myNextVisits.inWords)]
      + zip(schedule.firm, before).flatMap { visit($0, tasksBefore: $1) }
      + (schedule.firm.allSatisfy(\.exposures.isEmpty) ? [] : [.paragraph(Text.onABadDay.inWords), .blank])
      + left(schedule.firm.flatMap(\.exposures).dropFirst(PatientTasks.most))
      + [.paragraph(Text.yourLaterVisitsAre.inWords), .blank] + home
  }

  /// The tasks for which the sheet has no room, by their titles alone.
  private func left(_ exposures: some Collection<PlannedExposure>) -> [Block] {
    guard !exposures.isEmpty else { return [] }
    return [
      .together(
        [.heading(Text.leftForTheNext.inWords)]
          + exposures.map { .item(names.title($0.step), marker: "*") }), .blank,
    ]
  }

  private func visit(_ session: Session, tasksBefore: Int) -> [Block] {
    let day = day(session)
    switch session.kind {
    case .education:
      return [
        .together([
          day,
          .paragraph(
            Text.weTalkAboutYour.inWords, indent: 2),
        ]), .blank,
      ]
    case .exposure:
      let how = [Text.youTryTheMoves, .scale].map { Block.paragraph($0.inWords, indent: 2) }
      let room = max(0, PatientTasks.most - tasksBefore)
      guard room > 0 || session.exposures.isEmpty else { return [day, .blank] }
      let tasks = session.exposures.prefix(room).enumerated().map {
        task($1, number: tasksBefore + $0 + 1)
      }
      // The day stays with its first task.
      return [.together([day] + how + [.blank] + tasks.prefix(1)), .blank]
        + tasks.dropFirst().flatMap { [$0, .blank] }
    case .generalisation: return last(day, .newPlaces)
    case .relapseRehearsal: return last(day, .planForFear)
    case .followUp: return last(day, .lookBack)
    case .assessment: return [day, .blank]
    }
  }

  private func day(_ session: Session) -> Block {
    .paragraph(Text.minutes.inWords(["day": session.date.inWords, "minutes": session.minutes]))
  }

  /// A visit without tasks, with what it is for.
  private func last(_ day: Block, _ text: Text) -> [Block] {
    [.together([day, .paragraph(text.inWords, indent: 2)]), .blank]
  }

  private func task(_ exposure: PlannedExposure, number: Int) -> Block {
    let more = exposure.trialsMost - exposure.trials
    let tries =
      (1...max(1, exposure.trials)).map { Text.tryAgain.inWords(["number": $0]) }
      + (more > 0 ? [Text.upToMore.inWords(["more": more])] : [])
    return .together(
      [
        .paragraph(
          Text.task.inWords(["letter": letters.letter(exposure.step) ?? "\(number)"]) + " "
            + names.title(exposure.step))
      ] + known(exposure) + PatientTasks.note(for: exposure.step, in: plan) + [
        how(exposure.step), .paragraph(Text.whatIMayFeel.inWords, indent: 2),
      ] + place(exposure.step) + [.blank, .ticks("", tries, indent: 2)] + length(exposure.step)
        + words(exposure.step) + [
          .blank, .fill(Text.whatIExpectWill.inWords, more: 1, indent: 2), .blank,
          PatientTasks.numbers(Text.howSureIAm.inWords, [Text.before.inWords, Text.after.inWords]),
          PatientTasks.numbers(
            Text.myFearTo.inWords, [Text.before.inWords, Text.most.inWords, Text.after.inWords]), .blank,
          .ticks(Text.didItHappen.inWords, [Text.yes.inWords, Text.no.inWords], indent: 2),
          // Recording takes silence on both for a no, so that both are asked.
          .ticks(Text.didIDoSomething.inWords, [Text.yes.inWords, Text.no.inWords], indent: 2), .blank,
          .fill(Text.whatSurprisedMe.inWords, more: 0, indent: 2), .blank,
          .fill(Text.whatILearned.inWords, more: 1, indent: 2),
        ])
  }

  /// A task that belongs to another place than the clinic.
  private func place(_ step: StepID) -> [Block] {
    guard let context = names.form(step)?.demands.context, context != .clinic else { return [] }
    return [.paragraph(Text.elsewhere.inWords, indent: 2)]
  }

  /// Room for the time that was agreed, where a step lasts minutes and nothing says how many.
  private func length(_ step: StepID) -> [Block] {
    guard names.form(step)?.demands.hold == .minutes, names.step(step)?.trialMinutes == nil else { return [] }
    return [.fill(Text.howLong.inWords, more: 0, indent: 2)]
  }

  private var letters: SheetLetters { SheetLetters(version) }

  /// A retrieval is no new step.
  private func known(_ exposure: PlannedExposure) -> [Block] {
    exposure.role == .retrieval
      ? [.paragraph(Text.onceMoreThisIs.inWords, indent: 2)] : []
  }

  /// A line of numbers to write, each with room beside its name.
  private static func numbers(_ label: String, _ names: [String]) -> Block {
    .ticks(label, names.map { $0 + " ____" }, indent: 2)
  }

  private func how(_ step: StepID) -> Block {
    guard let words = names.form(step).flatMap({ PatientHow(form: $0).text }) else {
      return .fill(Text.howAsWeAgreed.inWords, more: 1, indent: 2)
    }
    return .paragraph(Text.how.inWords(["how": words]), indent: 2)
  }

  /// The patient's own words, said of the step's item; a step that is another form of it says so, for the
  /// words may not be true of that form. Nobody is asked to leave out what stops a fall or what the road asks
  /// for.
  private func words(_ step: StepID) -> [Block] {
    guard let form = names.form(step) else { return [] }
    let ratings = plan.assessment.ratings.filter { $0.item == form.item.id }
    let isItem = step == StepID(item: form.item.id, change: nil)
    var blocks: [Block] = []
    if let feared = PatientSaid(plan).fear(of: step, item: form.item.id) {
      let quote = feared.words.rawValue.quoted
      blocks += [
        .blank,
        .paragraph(
          feared.isOfStep
            ? Text.iAmAfraidThat.inWords(["words": quote])
            : Text.aboutISaidI.inWords(["title": form.item.title.quoted, "words": quote]), indent: 2),
      ]
      if feared.isOfStep, let sure = feared.sure {
        blocks.append(.paragraph(Text.howSureIWas.inWords(["points": sure]), indent: 2))
      }
    }
    let onRoad = form.demands.context.isOnRoad
    if let behaviour = ratings.compactMap(\.safetyBehaviour).last {
      blocks += [
        .blank,
        .paragraph(
          (onRoad ? Text.whatIDoTo : isItem ? Text.tryItWithout : Text.ifYouDoThis)
            .inWords(["words": behaviour.rawValue.quoted]), indent: 2),
        .paragraph(
          onRoad
            ? Text.askYourTherapistWhat.inWords
            : Text.whatStopsAFall.inWords, indent: 2),
      ]
    } else if !onRoad {
      blocks += [.blank, .fill(Text.leftOut.inWords, more: 0, indent: 2)]
    }
    if onRoad { blocks.append(.paragraph(Text.writeOnThisSheet.inWords, indent: 2)) }
    return blocks
  }

  /// The therapist's note for a step.
  static func note(for step: StepID, in plan: Plan) -> [Block] {
    plan.note(for: step).map { [.paragraph($0.forPatient, indent: 2)] } ?? []
  }

  private var home: [Block] { PatientHome(plan: plan, version: version, names: names).blocks }
}

extension PatientTasks {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "task"
    case whatComesNext, yourTherapistWillTalk, yourTherapistWillChoose, yourTherapistWillChooseThe
    case myNextVisits, yourLaterVisitsAre, leftForTheNext, minutes, weTalkAboutYour, youTryTheMoves
    case tryAgain, upToMore, task, whatIExpectWill, howSureIAm, before, after, myFearTo, most
    case didItHappen, yes, no, didIDoSomething, whatSurprisedMe, whatILearned, onceMoreThisIs
    case howAsWeAgreed, how, iAmAfraidThat, aboutISaidI, whatIDoTo, tryItWithout, ifYouDoThis
    case askYourTherapistWhat, whatStopsAFall, writeOnThisSheet, howSureIWas, onABadDay
    case newPlaces, planForFear, lookBack, noVisit, chooseAtVisit, untilThen, scale, whatIMayFeel, elsewhere,
      howLong,
      leftOut
  }
}
