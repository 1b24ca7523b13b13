import GradedExposure

extension ModuleEntry {
  /// What an entry says of a module, as a phrase.
  var inWords: String {
    let title = ModuleText.title.inWords(of: module).quoted
    switch kind {
    case .placed(let placement):
      return ModuleListText.entryPlaced.inWords([
        "module": title, "placed": ModuleWording.placed(placement, review: placement.review),
      ])
    case .logged(let log):
      return ModuleListText.entryLogged.inWords([
        "module": title, "days": log.days.map(\.dateInWords).phrase(),
        "useful": log.useful.map { ModuleListText.entryUseful.inWords(["useful": $0]) } ?? "",
        "note": log.note.map { ": " + $0.rawValue.quoted } ?? "",
      ])
    case .reviewed(let review):
      return ModuleListText.entryReviewed.inWords([
        "module": title, "decision": review.decision.inWords, "by": review.by.inWords,
        "words": review.because.rawValue.quoted,
        "next": review.next.map { ModuleListText.entryNext.inWords(["day": $0.dateInWords]) } ?? "",
      ])
    }
  }
}

extension TherapistNote {
  /// What an entry says of a note, as a phrase.
  func inWords(_ names: PlanNames) -> String {
    let place = step.map(names.quoted) ?? ModuleListText.notePlan.inWords
    guard let words else {
      return ModuleListText.entryNoteEnded.inWords(["by": by.inWords, "place": place])
    }
    return ModuleListText.entryNote.inWords([
      "by": by.inWords, "place": place, "words": words.rawValue.quoted,
    ])
  }

  /// The note on the patient's sheet.
  var forPatient: String {
    NoteText.patient.inWords(["by": by.name, "words": words?.rawValue.quoted ?? ""])
  }
}
