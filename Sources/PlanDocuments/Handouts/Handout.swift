public import GradedExposure

/// The plain-text sheets of a plan's version in force, pages parted by a form feed.
public struct Handout {
  /// The sheet for that reader in the standard format; empty for a plan without a version.
  ///
  /// - Parameter printedOn: The day that its pages say, on which a clearance may have expired; nil for the day on which
  ///   the version was made.
  public static func text(_ kind: HandoutKind, of plan: Plan, printedOn: CivilDay? = nil) -> String {
    if kind == .record { return record(of: plan, printedOn: printedOn) }
    return sheet(kind, of: plan, printedOn: printedOn)?.text() ?? ""
  }

  /// The sheet for that reader in any format, of which the record for the chart has none; empty for a plan without a version.
  ///
  /// - Parameters:
  ///   - file: The name that problems give to the plan's document.
  ///   - lines: Where that document says what.
  /// - Throws: Every place of the plan whose words are on the sheet and cannot be written in the format's characters.
  public static func text(
    _ kind: HandoutKind, of plan: Plan, format: PageFormat, printedOn: CivilDay, file: String, lines: Lines
  ) throws(InputProblems) -> String {
    if kind == .record { return record(of: plan, printedOn: printedOn) }
    guard let sheet = sheet(kind, of: plan, printedOn: printedOn) else { return "" }
    if format.characters == .ascii {
      let problems = lines.unheld(sheet.unheld, in: file)
      guard problems.isEmpty else { throw InputProblems(problems) }
    }
    return sheet.text(format)
  }

  /// The sheet before it is laid out; nil for the record, which is one text and has no pages.
  static func sheet(_ kind: HandoutKind, of plan: Plan, printedOn: CivilDay? = nil) -> Sheet? {
    guard kind != .record, let version = plan.current else { return nil }
    let day = printedOn ?? version.madeOn
    let imprint = Imprint(version, printedOn: day, code: plan.code(of: version.number)?.text)
    let expired = plan.expired(by: day)
    let empty = Sheet(
      patient: plan.assessment.patient, name: kind.title, printed: imprint.printed, foot: imprint.foot,
      notice: DraftNotice(version, expired: expired, for: kind), blocks: [])
    return empty.with(kind.blocks(plan, version, expired: expired, fitting: empty.capacity(.standard)))
  }

  /// The record for the chart; empty for a plan without a version.
  private static func record(of plan: Plan, printedOn: CivilDay?) -> String {
    guard let version = plan.current else { return "" }
    let day = printedOn ?? version.madeOn
    let expired = plan.expired(by: day)
    return ChartRecord(
      plan: plan, version: version,
      imprint: Imprint(version, printedOn: day, code: plan.code(of: version.number)?.text),
      notice: DraftNotice(version, expired: expired, for: .record), expired: expired
    ).text
  }
}
