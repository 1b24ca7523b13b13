public import GradedExposure

/// The progress of a course as a long table for research: one number or word a row, with everything that it belongs to.
///
/// Nobody's own words are in it: own items, activities and thoughts are numbered in the order in which they first came.
/// The patient is a pseudonymous id.
public struct ProgressTable {
  /// The names of the columns.
  public static let columns = [
    "patient", "date", "day", "phase", "phase_day", "session", "place", "measure", "subject", "item",
    "direction", "side", "extremity", "speed", "load", "arms", "context", "hold", "position", "aid", "value",
    "unit", "source", "entry", "trial",
  ]

  let progress: CourseProgress
  let names: PlanNames
  /// The numbers of own items, whose ids are made of somebody's words.
  private let own: [ItemID: String]

  /// The progress of a plan up to a day.
  public init(_ plan: Plan, on day: CivilDay) {
    let added = plan.events.compactMap { event -> ItemID? in
      guard case .override(let override) = event.content, case .ownStep(let item) = override.kind else {
        return nil
      }
      return item.id
    }
    own = (plan.assessment.ownItems.map(\.id) + added).reduce(into: [:]) { own, id in
      if own[id] == nil { own[id] = "own-\(own.count + 1)" }
    }
    progress = CourseProgress(plan, on: day)
    names = PlanNames(plan)
  }

  /// The table, the names of the columns first.
  public var csv: String {
    CSVText.table([Self.columns] + rows.map(cells))
  }

  /// One number or word.
  struct Row {
    let on: CivilDay
    let measure: String
    let value: String
    let unit: String
    var subject = ""
    var step: StepID?
    var session: Int?
    var place = ""
    var source = ""
    var entry = ""
    var trial: Int?
  }

  /// Every row, by day.
  var rows: [Row] {
    let all = markers + visits + safety + trials + expected + home + asked
    return all.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }

  private func item(_ id: ItemID) -> String { own[id] ?? id.rawValue }

  private func subject(_ step: StepID) -> String {
    item(step.item) + step.rawValue.dropFirst(step.item.rawValue.count)
  }

  private func cells(_ row: Row) -> [String] {
    let demands = row.step.flatMap { names.form($0)?.demands }
    let levels: [Demand] = [.extremity, .speed, .load, .arms, .context, .hold, .position, .aid]
    let phase = progress.phases.phase(on: row.on).rawValue
    return [
      progress.patient?.rawValue ?? "", row.on.rawValue, String(row.on - progress.phases.assessedOn), phase,
      String(progress.phases.dayOfPhase(row.on)), row.session.map(String.init) ?? "", row.place, row.measure,
      row.step.map(subject) ?? row.subject, row.step.map { item($0.item) } ?? "",
      demands?.direction.rawValue ?? "",
      demands?.side?.rawValue ?? "",
    ] + levels.map { demands?.level(of: $0) ?? "" }
      + [row.value, row.unit, row.source, row.entry, row.trial.map(String.init) ?? ""]
  }
}
