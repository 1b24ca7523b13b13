internal import GradedExposure

/// How one protocol differs from another, number by number; problems of either do not keep them apart.
public struct ProtocolDifference: Sendable {
  private let one: WrittenProtocol
  private let other: WrittenProtocol
  private let changed: [(key: String, one: WrittenProtocol.Number, other: WrittenProtocol.Number)]
  private let missing: [String]
  private let added: [String]

  /// How `one` differs from `other`.
  public init(_ one: WrittenProtocol, from other: WrittenProtocol) {
    self.one = one
    self.other = other
    // In the order of the keys; names that are no keys last.
    let known = SettingKey.allCases.map(\.rawValue)
    let unknown = Set(one.numbers.keys).union(other.numbers.keys).subtracting(known).sorted()
    let keys = known + unknown
    changed = keys.compactMap { key in
      guard let mine = one.numbers[key], let theirs = other.numbers[key], !mine.isSame(as: theirs) else {
        return nil
      }
      return (key, mine, theirs)
    }
    missing = keys.filter { one.numbers[$0] == nil && other.numbers[$0] != nil }
    added = keys.filter { one.numbers[$0] != nil && other.numbers[$0] == nil }
  }

  /// The difference, for a terminal.
  public var text: String {
    var blocks: [Block] = [
      .title("\(one.called) against \(other.called)"),
      .paragraph(
        changed.isEmpty && missing.isEmpty && added.isEmpty && one.advance == other.advance
          ? "There is no difference: every number has the same value, unit, status and source."
          : "\(changed.count) changed, \(missing.count) missing, \(added.count) added."), .blank,
    ]
    for written in [one, other] where !written.problems.isEmpty {
      blocks.append(
        .paragraph(
          "\(written.name) has \(written.problems.count.counting("problem", "problems")) and is compared as it "
            + "is written; \"neckplan check\" says them."))
      blocks.append(.blank)
    }
    blocks += advance
    blocks += section("Changed", changed.map(\.key)) + section("Missing in \(one.name)", missing)
    return (blocks + section("Added in \(one.name)", added)).terminalText()
  }

  /// The difference, for a program.
  public var json: JSON {
    .members([
      "one": one.json, "other": other.json,
      "advance": .members([
        "one": .string(one.advance), "other": .string(other.advance),
        "differs": .bool(one.advance != other.advance),
      ]),
      "changed": .array(
        changed.map { key, one, other in
          .members([
            "key": .string(key), "words": WrittenProtocol.words(key), "one": one.json, "other": other.json,
            "differs": .texts(one.differences(from: other).map(\.name)),
          ])
        }), "missing": .array(missing.map { alone($0, other) }),
      "added": .array(added.map { alone($0, one) }),
    ])
  }

  private var advance: [Block] {
    guard one.advance != other.advance else { return [] }
    return [.heading("When a step counts as mastered")]
      + [one, other].map { written in
        let rule = AdvanceRule(rawValue: written.advance)
        return .paragraph(
          "advance in \(written.name): " + (written.advance.isEmpty ? "not given" : written.advance)
            + (rule.map { ". Status: \($0.status.inWords). Source: \($0.source)" } ?? ""), indent: 4)
      } + [.blank]
  }

  private func section(_ heading: String, _ keys: [String]) -> [Block] {
    guard !keys.isEmpty else { return [] }
    return [.heading(heading)]
      + keys.flatMap { key -> [Block] in
        let name = SettingKey(rawValue: key).map { ": " + $0.inWords } ?? ": no number of a protocol"
        return [.paragraph(key + name)] + lines(key) + [.blank]
      }
  }

  private func lines(_ key: String) -> [Block] {
    switch (one.numbers[key], other.numbers[key]) {
    case (let mine?, let theirs?):
      mine.differences(from: theirs).flatMap { name, mine, theirs -> [Block] in
        [(one, mine), (other, theirs)].map { written, text in
          .paragraph("\(name) in \(written.name): " + (text.isEmpty ? "not given" : text), indent: 4)
        }
      }
    case (let number?, nil), (nil, let number?): [.paragraph(number.inWords, indent: 4)]
    case (nil, nil): []
    }
  }

  private func alone(_ key: String, _ written: WrittenProtocol) -> JSON {
    .members([
      "key": .string(key), "words": WrittenProtocol.words(key), "number": written.numbers[key]?.json ?? .null,
    ])
  }
}

extension WrittenProtocol {
  /// "clinic.xml (clinic, version 2)".
  fileprivate var called: String { "\(name) (\(id), version \(version))" }

  fileprivate var json: JSON {
    .members([
      "name": .string(name), "id": .string(id), "version": .string(version),
      "problems": .texts(problems.map(\.sentence)),
    ])
  }

  fileprivate static func words(_ key: String) -> JSON { .text(SettingKey(rawValue: key)?.inWords) }
}

extension WrittenProtocol.Number {
  /// The same number may be written as 10 and as 10.0.
  fileprivate func isSame(as other: Self) -> Bool { differences(from: other).isEmpty }

  fileprivate func differences(from other: Self) -> [(name: String, mine: String, theirs: String)] {
    let isSameValue = value == other.value || Double(value).map { $0 == Double(other.value) } == true
    let value = isSameValue ? [] : [("value", inNumber, other.inNumber)]
    return value
      + [
        ("unit", unit, other.unit), ("status", status, other.status), ("source", source, other.source),
      ].filter { $1 != $2 }
  }

  private var inNumber: String { value.isEmpty ? "" : value + " " + unit }

  fileprivate var inWords: String { "\(inNumber). Status: \(status). Source: \(source)" }

  /// A value that is no number stays as it is written.
  fileprivate var json: JSON {
    .members([
      "value": Double(value).map { .number($0) } ?? .string(value), "unit": .string(unit),
      "status": .string(status), "source": .string(source),
    ])
  }
}
