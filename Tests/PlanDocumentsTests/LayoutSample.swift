import Glibc
import GradedExposure

@testable import PlanDocuments

/// Sheets laid out in every width and in page lengths from end to end, made once for all tests.
struct LayoutSample {
  let sheet: Sheet
  let format: PageFormat
  let pages: [[String]]

  /// What the format makes of the sheet's blocks.
  var blocks: [Block] { format.isLargePrint ? LargePrint.blocks(sheet.blocks) : sheet.blocks }
  var top: Int { sheet.header(format.width).count }
  var bottom: Int { sheet.footer(page: 1, of: 1, format.width).count }
  var capacity: Int { format.length - top - bottom }
  var bodies: [[String]] { pages.map { Array($0.dropFirst(top).dropLast(bottom)) } }

  static func all() throws -> [LayoutSample] { try made.get() }

  /// The scenarios whose plans are laid out.
  static let scenarios = [
    "desk-worker", "driving", "flat-rater", "older", "one-sided", "own-items", "rated-high", "three-ratings",
    "whiplash",
  ]

  /// Every format: all widths, all lengths, both ends of both together, and large print at all of its widths.
  static let formats: [PageFormat] =
    PageFormat.widths.enumerated().compactMap { PageFormat(width: $1, length: 20 + $0 * 23 % 81) }
    + [(32, 20), (32, 100), (132, 20), (132, 100), (72, 60)].compactMap {
      PageFormat(width: $0, length: $1)
    }
    + PageFormat.largePrintWidths.enumerated().compactMap {
      PageFormat(width: $1, length: $0 % 2 == 0 ? nil : 20 + $0 * 10, isLargePrint: true)
    }

  /// Every format with the sheets of one plan, so that every plan meets widths and lengths of all sizes.
  private static let made = Result {
    let plans = try SamplePlans.all().map(\.plan) + scenarios.map(plan) + RandomPlans.all()
    let sheets = plans.map { plan in HandoutKind.allCases.compactMap { Handout.sheet($0, of: plan) } }
    return formats.enumerated().flatMap { index, format in
      sheets[index * 7 % plans.count].map {
        LayoutSample(sheet: $0, format: format, pages: $0.pages(format))
      }
    }
  }

  /// The plan of a scenario, as it is kept.
  static func plan(_ scenario: String) throws -> Plan {
    let file = "Plans/\(scenario)/plan.xml"
    guard case .plan(let plan) = try Document.read(bytes(file), file: file).document else {
      throw InputProblems([])
    }
    return plan
  }

  private static func bytes(_ file: String) -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let stream = fopen("/\(root)/\(file)", "r") else { return [] }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = getc(stream), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }
}
