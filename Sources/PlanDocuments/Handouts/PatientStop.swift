import GradedExposure

/// The patient's page of a plan that is stopped: whom to call and how soon, no task, and no name of what was found.
struct PatientStop {
  let signs: [StopSign]

  var blocks: [Block] {
    [
      .heading("Stop for now"),
      .paragraph(
        "Your plan is stopped for now. You told us about something new, and that comes first. Leave all moves of "
          + "this plan, at home too."), .blank,
    ] + calls.flatMap { [Block.item($0, marker: "!")] } + [
      .blank, .paragraph("Your team tells you when the plan can go on. Keep this page where you see it."),
      .blank,
    ]
  }

  /// Whom to call, the most urgent first.
  private var calls: [String] {
    StopSign.Urgency.allCases.filter { urgency in signs.contains { $0.urgency == urgency } }.map { urgency in
      switch urgency {
      case .emergencyNow:
        "Call the emergency number now, if nobody has done so yet. Do not drive yourself."
      case .crisisSameDay:
        "Talk to us today. Stay with someone you trust until then. At night, call the emergency number."
      case .sameDay: "See a doctor today. Call us, and we help you with that."
      }
    }
  }
}
