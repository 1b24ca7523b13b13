import GradedExposure

/// The modules in force with their reviews, cautions and doses, and the therapist's notes; nothing where there are
/// none.
struct ClinicianModules {
  let plan: Plan
  let names: PlanNames
  /// The day on which a review may be due.
  let day: CivilDay

  /// For the first page: where each stands, and where one clashes with a session; and the notes.
  var blocks: [Block] { standing + notes }

  private var standing: [Block] {
    let placed = plan.modulesInForce
    guard !placed.isEmpty else { return [] }
    let clashes = plan.moduleClashes
    return [.heading(ModuleListText.heading.inWords)]
      + placed.flatMap { placed -> [Block] in
        let wording = ModuleWording(module: placed.module)
        let clash = clashes.first { $0.module == placed.module }.map {
          ModuleListText.clashShort.inWords(["days": $0.days.map(\.inWords).phrase()])
        }
        return [
          .item(wording.title + ". " + wording.standing(placed, on: day).joined(separator: " "), marker: "-")
        ]
          + (clash.map { [.item($0, marker: "!", indent: 2)] } ?? [])
      } + [.blank]
  }

  private var notes: [Block] {
    let notes = ([nil] + plan.notedSteps.map(Optional.some)).compactMap { plan.note(for: $0) }
    guard !notes.isEmpty else { return [] }
    return [.heading(NoteText.heading.inWords)]
      + notes.map { note in
        .item(
          NoteText.clinician.inWords([
            "place": note.step.map(names.title) ?? NoteText.plan.inWords,
            "words": note.words?.rawValue.quoted ?? "", "by": note.by.inWords,
          ]), marker: "-")
      } + [.blank]
  }

  /// For a later page: what to ask about, and the doses with source and status.
  var details: [Block] {
    let placed = plan.modulesInForce
    guard !placed.isEmpty else { return [] }
    return [.heading(ModuleListText.details.inWords)]
      + placed.flatMap { placed -> [Block] in
        let wording = ModuleWording(module: placed.module)
        return [.item(wording.name, marker: "-")]
          + (wording.cautions(placed.placement) + wording.doses).map { .paragraph($0, indent: 2) }
      } + [.blank]
  }
}
