import GradedExposure

/// The record to paste into an electronic chart: ASCII alone, lines of at most 80 columns, no tab and no form feed, and
/// always under 4,000 characters. The plan comes first, then the assessment, then data.
///
/// What is too long is shortened from its end: data first, then the assessment, then the plan, and each part says how
/// much it left out. Titles that ASCII cannot hold are named by the id of their step; nobody's words are changed, so
/// that an entry with other letters is left out and counted.
struct ChartRecord {
  /// The most characters, and the most columns of a line.
  static let charactersMost = 3_999
  static let columnsMost = 80

  private let head: [String]
  private let parts: [ChartPart]

  init(plan: Plan, version: PlanVersion, imprint: Imprint, notice: DraftNotice?, expired: [Expiry]) {
    let names = PlanNames(plan).inASCII
    let patient = plan.assessment.patient?.rawValue ?? "____________"
    // No line ends between a word and its number: a code is looked for beside its word.
    let imprint = (imprint.foot + [imprint.printed]).map { $0.replacing(" ", with: "\u{A0}") }
    head = [
      Text.title.inWords,
      Text.patient.inWords(["id": patient]) + " " + imprint.joined(separator: ", ") + ".",
      notice?.line(width: ChartRecord.columnsMost * 3) ?? Text.released.inWords,
    ]
    parts = [
      ChartPart(
        .plan, ChartPlan(plan: plan, version: version, names: names, expired: expired).entries),
      ChartPart(.assessment, ChartAssessment(plan: plan, version: version, names: names).entries),
      ChartPart(.data, ChartData(plan: plan, version: version, names: names).entries),
    ]
  }

  /// The whole text, every line ended.
  var text: String {
    var shown = parts.map(\.entries.count)
    while written(shown).utf8.count > ChartRecord.charactersMost,
      let last = shown.lastIndex(where: { $0 > 0 })
    {
      shown[last] -= 1
    }
    return written(shown)
  }

  private func written(_ shown: [Int]) -> String {
    let lines =
      head.flatMap { ChartRecord.wrapped($0, rest: "  ") }
      + zip(parts, shown).flatMap { $0.lines(showing: $1) } + [""]
      + ChartRecord.wrapped(Text.proposes.inWords)
    return lines.map { $0 + "\n" }.joined()
  }

  /// A text in ASCII, on lines; a sign of our own that ASCII does not have is shown as a question mark.
  static func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    let ascii = String(ASCIIText(text).text.map { $0.isASCII || $0 == "\u{A0}" ? $0 : "?" })
    return TextWrap(width: columnsMost).lines(ascii, first: first, rest: rest)
  }
}

/// A part of the record: its heading and its entries, the most important first.
struct ChartPart {
  let heading: ChartRecord.Text
  /// Those that ASCII can hold.
  let entries: [String]
  /// How many it cannot.
  private let unheld: Int

  init(_ heading: ChartRecord.Text, _ entries: [String]) {
    self.heading = heading
    self.entries = entries.filter { ASCIIText($0).unheld.isEmpty }
    unheld = entries.count - self.entries.count
  }

  func lines(showing count: Int) -> [String] {
    let left = entries.count - count
    let notes =
      (left > 0 ? [ChartRecord.Text.left.inWords(["count": left])] : [])
      + (unheld > 0 ? [ChartRecord.Text.otherLetters.inWords(["count": unheld])] : [])
    return ["", heading.inWords]
      + (entries.prefix(count) + notes).flatMap { ChartRecord.wrapped($0, first: "- ", rest: "  ") }
  }
}

extension ChartRecord {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "chart"
    case title, patient, released, plan, assessment, data, left, otherLetters, proposes
    case visit, task, home, noHome, nothingPlanned, later, target, limit, standing, met, total, motion, rated,
      screen, screenUnanswered, pain, painBefore, painNextDay
  }
}

extension PlanNames {
  /// The same with every title that ASCII cannot hold replaced by the id of its step.
  var inASCII: PlanNames {
    renamed { step, title in ASCIIText(title).unheld.isEmpty ? title : step.rawValue }
  }
}
