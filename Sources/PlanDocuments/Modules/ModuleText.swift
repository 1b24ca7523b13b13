import GradedExposure

/// The words of a module's page; a step or a place to write without words is not printed.
enum ModuleText: String, TextKey {
  static let area = "module"
  static var parts: [String] { AdjunctModule.allCases.map(\.rawValue) }
  case title, why
  case step1, step2, step3, step4, step5, step6
  case write1, write2, write3, write4, write5, write6
  case care

  /// What the patient does, in order.
  static let steps: [ModuleText] = [.step1, .step2, .step3, .step4, .step5, .step6]
  /// What the patient writes down, in order.
  static let writes: [ModuleText] = [.write1, .write2, .write3, .write4, .write5, .write6]

  /// The words for that module.
  func inWords(of module: AdjunctModule) -> String { inWords(part: module.rawValue) }
}

/// The words that the pages of all modules share.
enum ModulePageText: String, TextKey {
  static let area = "module-page"
  case how, notes, again, care, when
  case days, everyDay, afterVisit, notBefore, review, reviewOwn, useIt, numbers, done, writtenOn, useful
  case sheetHeading, sheetHow, sheetDays, sheetEveryDay, ownPage
  case bedHeading, bedWhy, bedCare, bedFrom, bedUp
  case nightBed, nightUp, nightSlept, nightWell
}

/// What a clinician reads of modules.
enum ModuleListText: String, TextKey {
  static let area = "module-list"
  case module, placed, everyDay, afterSession, because, notPlaced, stopped, due, change, done, useful, said
  case dose, doseLine, doseSource, noDose, evidence, askAbout, ruledOut, caution, bedOff, bedOn, clash,
    clashShort, heading, details
  case none, suggested, placedAlready, warning, levelLow, levelHigh, spokeOf, total, flare, courseEnds
  case entryPlaced, entryLogged, entryUseful, entryReviewed, entryNext, entryNote, entryNoteEnded, notePlan
}

/// How notes are printed.
enum NoteText: String, TextKey {
  static let area = "note"
  case patient, heading, plan, clinician
}

extension ModuleTheme: TextKey {
  static var area: String { "module-theme" }
}

extension ModuleCaution: TextKey {
  static var area: String { "module-caution" }
}

extension ModuleReview.Decision: TextKey {
  static var area: String { "module-decision" }
}

extension ModuleDose.Quantity: TextKey {
  static var area: String { "module-dose" }
}

extension ModuleDose.Unit: TextKey {
  static var area: String { "module-unit" }
}
