import GradedExposure

/// How a trial is done, in the order of its parts; nothing where no visit with tries is next.
struct ClinicianScript {
  let version: PlanVersion

  var blocks: [Block] {
    let exposures = version.schedule?.firm.flatMap(\.exposures) ?? []
    guard version.outcome == .planned, !exposures.isEmpty else { return [] }
    let parts: [Text] = [.predict, .show, .run, .noReassurance, .compare, .vary, .fade]
    return [
      .together(
        [.heading(Text.heading.inWords), .paragraph(Text.status.inWords)]
          + parts.enumerated().map { .item($1.inWords, marker: "\($0 + 1).") }), .blank,
    ]
  }
}

extension ClinicianScript {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "trial-script"
    case heading, status, predict, show, run, noReassurance, compare, vary, fade
  }
}
