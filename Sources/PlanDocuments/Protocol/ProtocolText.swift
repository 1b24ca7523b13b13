public import GradedExposure

/// A protocol for people and for programs: every number with its words, range, status, source and rules.
public struct ProtocolText {
  private let settings: TreatmentProtocol

  /// The text of that protocol, which has no problems.
  public init(_ settings: TreatmentProtocol) { self.settings = settings }

  /// Every number, in groups, for a terminal.
  public var text: String {
    let title = "Protocol \(settings.id), version \(settings.version)"
    return
      ([.title(title), .paragraph(settings.title), .blank] + advance
      + SettingGroup.all.flatMap { group in
        [.heading(group.title)] + group.keys.flatMap { blocks($0) + [.blank] }
      }).terminalText()
  }

  /// One number, for a terminal.
  public func text(of key: SettingKey) -> String { blocks(key).terminalText() }

  /// Every number, for a program.
  public var json: JSON {
    .members([
      "id": .string(settings.id), "version": .whole(settings.version), "title": .string(settings.title),
      "advance": .members([
        "rule": .string(settings.advance.rawValue), "words": .string(settings.advance.inWords(settings)),
        "status": .string(settings.advance.status.rawValue), "source": .string(settings.advance.source),
      ]),
      "numbers": .array(SettingKey.allCases.map { json(of: $0) }),
    ])
  }

  /// One number, for a program.
  public func json(of key: SettingKey) -> JSON {
    guard let setting = settings.setting(key) else { return .null }
    return .members([
      "key": .string(key.rawValue), "words": .string(key.inWords), "group": .string(SettingGroup.of(key)),
      "value": .number(setting.value), "unit": .string(setting.unit),
      "lowest": .number(key.bounds.lowerBound), "highest": .number(key.bounds.upperBound),
      "whole": .bool(key.isWhole), "status": .string(setting.status.rawValue),
      "source": .string(setting.source),
      "rules": .array(
        key.rules.map { .members(["id": .string($0.id.rawValue), "title": .string($0.title)]) }),
    ])
  }

  /// The keys that a mistyped one may have meant, nearest first.
  public static func keys(like text: String) -> [String] {
    NearestNames.of(text, among: SettingKey.allCases.map(\.rawValue))
  }

  /// By what a step counts as mastered: no number, but a choice among rules.
  private var advance: [Block] {
    let rule = settings.advance
    return [
      .heading("When a step counts as mastered"),
      .paragraph("advance: " + rule.rawValue + ": " + rule.inWords(settings) + "."),
      .paragraph(
        "Also needed: done to its end, without a safety behaviour and without what was feared.", indent: 4),
      .paragraph(
        "Allowed: " + AdvanceRule.allCases.map(\.rawValue).phrase(joinedBy: .or) + ".", indent: 4),
      .paragraph("Status: " + rule.status.inWords + ". Source: " + rule.source, indent: 4),
      .paragraph(
        "Used by: " + Rule.card(.mastery).id.rawValue + " " + Rule.card(.mastery).title + ".", indent: 4),
      .blank,
    ]
  }

  private func blocks(_ key: SettingKey) -> [Block] {
    guard let setting = settings.setting(key) else { return [] }
    return [
      .paragraph(key.rawValue + ": " + setting.inWords),
      .paragraph(
        "Value \(setting.value.decimal), unit \(setting.unit). Allowed: \(key.rangeAsWritten)"
          + (key.isWhole ? ", whole numbers only." : "."), indent: 4),
      .paragraph("Status: " + setting.status.inWords + ". Source: " + setting.source, indent: 4),
      .paragraph(
        "Used by: " + key.rules.map { $0.id.rawValue + " " + $0.title }.joined(separator: "; ") + ".",
        indent: 4),
    ]
  }
}

extension SettingKey {
  /// The rules that use the number.
  var rules: [Rule] { Rule.book.filter { $0.settings.contains(self) } }
}
