import GradedExposure

/// The patient's page of a plan that is stopped: whom to call and how soon, no task, and no name of what was found.
struct PatientStop {
  let signs: [StopSign]

  var blocks: [Block] {
    [
      .heading(Text.stopForNow.inWords),
      .paragraph(
        Text.yourPlanIsStopped.inWords), .blank,
    ] + calls.flatMap { [Block.item($0, marker: "!")] } + [
      .blank, .paragraph(Text.yourTeamTellsYou.inWords),
      .blank,
    ]
  }

  /// Whom to call, the most urgent first.
  private var calls: [String] {
    StopSign.Urgency.allCases.filter { urgency in signs.contains { $0.urgency == urgency } }.map { urgency in
      switch urgency {
      case .emergencyNow:
        Text.callTheEmergencyNumber.inWords
      case .crisisSameDay:
        Text.talkToUsToday.inWords
      case .sameDay: Text.seeADoctorToday.inWords
      }
    }
  }
}

extension PatientStop {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "patient-stop"
    case stopForNow, yourPlanIsStopped, yourTeamTellsYou, callTheEmergencyNumber, talkToUsToday
    case seeADoctorToday
  }
}
