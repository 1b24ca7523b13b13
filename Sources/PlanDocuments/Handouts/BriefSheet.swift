import GradedExposure

/// The clinician's page before the visit: what is planned, what is in force, what happened last time, what is open and
/// what to ask. One page of the standard format, whatever the plan: what does not fit is counted, and the clinician's
/// sheet has it.
struct BriefSheet {
  private let title: String
  private let sections: [BriefSection]

  init(plan: Plan, version: PlanVersion, expired: [Expiry]) {
    let names = PlanNames(plan)
    let day = version.schedule?.firm.first?.date
    title = day.map { Text.title.inWords(["day": $0.inWords]) } ?? Text.titleWithoutVisit.inWords
    let met = BriefLast(plan: plan, version: version, names: names)
    sections = [
      BriefSection(.planned, BriefPlanned(plan: plan, version: version, names: names).entries),
      BriefSection(
        .inForce, BriefInForce(plan: plan, version: version, names: names, expired: expired).entries),
      BriefSection(.lastTime, met.entries),
      BriefSection(.open, BriefOpen(plan: plan, version: version, names: names).entries),
      BriefSection(.ask, BriefAsk(plan: plan, version: version, names: names, last: met).entries),
    ]
  }

  /// As much as fits so many lines of the standard width: the first entry of every section, then the second of each, and
  /// so on. An entry that does not fit ends its section.
  func blocks(fitting lines: Int) -> [Block] {
    var shown = sections.map { _ in 0 }
    var open = Set(sections.indices)
    while !open.isEmpty {
      for index in open.sorted() {
        shown[index] += 1
        guard shown[index] <= sections[index].entries.count, BriefSheet.height(laid(shown)) <= lines else {
          shown[index] -= 1
          open.remove(index)
          continue
        }
      }
    }
    return laid(shown)
  }

  private func laid(_ shown: [Int]) -> [Block] {
    [.title(title), .blank] + zip(sections, shown).flatMap { $0.blocks(showing: $1) + [.blank] }
  }

  /// The lines of some blocks, as they are and in ASCII, whichever is more.
  private static func height(_ blocks: [Block]) -> Int {
    let width = PageFormat.standard.width
    let whole = blocks.reduce(0) { $0 + $1.lines(width: width).count }
    let ascii = blocks.reduce(0) {
      $0 + $1.mapTexts { ASCIIText($0).text }.lines(width: width).count
    }
    // The empty line at the end is on no page.
    return max(whole, ascii) - 1
  }
}

extension BriefSheet {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "brief"
    case title, titleWithoutVisit, planned, inForce, lastTime, open, ask, left
    case nothingPlanned, visit, reratings, task, fearedSure, feared, protects, home, noHome, released, limit
    case nothingYet, noneOpen, symptoms, unsaid
    case peak, expected, harm, happened, protected, atHome, lastNotDone
  }
}

/// A section of the brief.
struct BriefSection {
  let heading: BriefSheet.Text
  let entries: [Block]

  init(_ heading: BriefSheet.Text, _ entries: [Block]) {
    self.heading = heading
    self.entries = entries
  }

  /// The heading, the first entries, and how many are left out.
  func blocks(showing count: Int) -> [Block] {
    let left = entries.count - count
    return [.heading(heading.inWords)] + entries.prefix(count)
      + (left > 0 ? [.paragraph(BriefSheet.Text.left.inWords(["count": left]))] : [])
  }
}
