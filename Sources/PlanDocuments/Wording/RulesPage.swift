public import GradedExposure

/// Every rule with its numbers, as a page of the documentation.
///
/// Written from the rules and a protocol, so that it cannot say anything else than the program does.
public struct RulesPage {
  private let settings: TreatmentProtocol
  /// The columns of its lines; a row of a table is one line, however long.
  private let wrap = TextWrap(width: 110)

  /// The page of all rules, with the numbers of that protocol.
  public init(settings: TreatmentProtocol) { self.settings = settings }

  /// The page, in Markdown.
  public var text: String {
    (head + Rule.book.flatMap(section)).map { $0 + "\n" }.joined()
  }

  private var head: [String] {
    ["# Rules", ""]
      + paragraph("Every rule of the engine, with its numbers, where they come from, and how well supported.")
      + ["## Overview", ""]
      + paragraph(
        """
        This page is written by the program from ``Rule/book`` and from the protocol \(settings.id), version \
        \(settings.version); a test compares it with both. A protocol may set a number within the allowed \
        range and no further, and nothing in a protocol lifts ``SafetyLimits``.
        """)
      + paragraph(
        """
        Of its \(settings.settings.count) numbers \(counts.phrase()). Most of what is published comes from \
        other patients than adults with neck pain: the source says from whom. The four statuses:
        """)
      + EvidenceStatus.allCases.map { "- **\($0.inWords)**: \($0.meaning)" } + [""]
  }

  /// "6 are published": how many numbers have each status, without a status that none has.
  private var counts: [String] {
    EvidenceStatus.allCases.compactMap { status in
      let count = settings.settings.count { $0.status == status }
      return count == 0 ? nil : count.counting("is ", "are ") + status.predicate
    }
  }

  private func section(_ rule: Rule) -> [String] {
    ["## \(rule.id.rawValue) \(rule.title)", ""]
      + paragraph(rule.rationale)
      + wrap.lines(rule.source.plain, first: "- Source: ", rest: "  ")
      + ["- Status: \(rule.status.inWords)", ""]
      + numbers(of: rule)
      + ["Examples, each a test:", ""]
      + rule.examples.flatMap { wrap.lines($0.text.plain, first: "- ", rest: "  ") }
      + (rule.id == Rule.book.last?.id ? [] : [""])
  }

  private func numbers(of rule: Rule) -> [String] {
    let rows = rule.settings.compactMap { settings.setting($0) }.map { setting in
      let cells = [
        "\(setting.key.inWords.plain) (`\(setting.key.rawValue)`)", setting.valueInWords,
        setting.key.boundsInWords, setting.status.inWords, setting.source.plain,
      ]
      return "| " + cells.joined(separator: " | ") + " |"
    }
    guard !rows.isEmpty else { return [] }
    return ["| Number | Value | Allowed | Status | Source |", "|---|---|---|---|---|"] + rows + [""]
  }

  private func paragraph(_ text: String) -> [String] { wrap.lines(text) + [""] }
}

extension EvidenceStatus {
  /// What is said of numbers with that status.
  fileprivate var predicate: String {
    switch self {
    case .published, .unverified: inWords
    case .secondary: "from a secondary source"
    case .design: "our own design choice"
    }
  }

  /// What the status says.
  fileprivate var meaning: String { inWords(part: "meaning") }
}

extension SettingKey {
  /// The values that a protocol may set: "5 to 15 points".
  fileprivate var boundsInWords: String {
    func words(_ value: Double) -> String {
      TreatmentProtocol.Setting(key: self, value: value, unit: unit, status: .design, source: "").valueInWords
    }
    return words(bounds.lowerBound).prefix { $0 != " " } + " to " + words(bounds.upperBound)
  }
}

extension String {
  /// The text as it reads, without a meaning in Markdown.
  fileprivate var plain: String {
    map { "\\`*_<|[".contains($0) ? "\\" + String($0) : String($0) }.joined()
  }
}
