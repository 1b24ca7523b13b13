import GradedExposure

/// What the plan has reached of directions and places: practised, planned, avoided.
struct ClinicianCoverage {
  let coverage: Coverage
  let names: PlanNames

  var blocks: [Block] {
    let rows = coverage.rows.filter { !($0.practised.isEmpty && $0.planned.isEmpty && $0.avoided.isEmpty) }
    guard !rows.isEmpty else { return [] }
    let untouched = coverage.rows.filter { row in !rows.contains(row) }.map(\.part.inWords)
    let head: [Block] = [
      .paragraph(Text.lead.inWords), .blank,
      .columns(cells(Text.practised.inWords, Text.planned.inWords, Text.avoided.inWords), Text.part.inWords),
    ]
    return [.heading(Text.heading.inWords)]
      + .table(
        head,
        rows.map { row in
          .row(
            cells(
              "\(row.practised.count)", "\(row.planned.count)",
              row.isAvoidanceTold ? "\(row.avoided.count)" : "-"),
            row.part.inWords + (row.isLeftOut ? ": " + leftOut(row) : ""))
        })
      + (untouched.isEmpty
        ? [] : [.paragraph(Text.untouched.inWords(["parts": untouched.joined(separator: ", ")]))])
      + [.blank]
  }

  private func leftOut(_ row: Coverage.Row) -> String {
    let titles = row.avoided.prefix(3).map { names.quoted($0) }
    return Text.leftOut.inWords + " " + titles.joined(separator: ", ")
      + (row.avoided.count > 3 ? ", …" : "")
  }

  private func cells(_ practised: String, _ planned: String, _ avoided: String) -> [Block.Cell] {
    [
      Block.Cell(text: practised, width: 9, name: Text.practised.inWords),
      Block.Cell(text: planned, width: 7, name: Text.planned.inWords),
      Block.Cell(text: avoided, width: 7, name: Text.avoided.inWords),
    ]
  }
}

extension Coverage.Part {
  /// The direction with its side, or the place.
  var inWords: String {
    switch self {
    case .direction(let direction, let side): direction.inWords(to: side)
    case .context(let context): context.inWords
    }
  }
}

extension ClinicianCoverage {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "coverage"
    case heading, lead, practised, planned, avoided, part, leftOut, untouched
  }
}
