public import GradedExposure

/// Everything that a catalogue says of an item, for a therapist and for a program.
public struct ItemCard {
  private let item: Item
  private let catalogue: Catalogue

  /// The card of an item of that catalogue.
  public init(_ item: Item, in catalogue: Catalogue) {
    self.item = item
    self.catalogue = catalogue
  }

  /// The card, for a terminal.
  public var text: String {
    ([.title(item.title), .paragraph("\(item.id.rawValue): \(kind). \(origin)")]
      + (item.how.map { [.blank, .paragraph($0)] } ?? [])
      + (item.trialMinutes.map {
        [.blank, .paragraph("One try takes " + $0.counting("minute", "minutes") + ".")]
      }
        ?? [])
      + section("What makes it hard", demands)
      + section("Other forms, each with one demand changed", variants)
      + section("Left out while one of these limits holds", limits)
      + section("What it brings with it", strains)
      + section("What is known of it", facts)).terminalText()
  }

  /// The card, for a program.
  public var json: JSON {
    .members([
      "id": .string(item.id.rawValue), "kind": .string(item.kind.rawValue),
      "area": .string(item.area.rawValue),
      "catalogue": .string(home.id), "catalogueVersion": .whole(home.version), "title": .string(item.title),
      "how": .text(item.how), "trialMinutes": .whole(item.trialMinutes),
      "demands": .object(
        [.init(name: "side", value: .text(item.demands.side?.rawValue))]
          + [.init(name: "parts", value: .texts(item.demands.parts.map(\.rawValue)))]
          + Demand.allCases.map { .init(name: $0.rawValue, value: .text(level($0))) }),
      "variants": .array(
        item.variants.map { variant in
          .members([
            "id": .string(StepID(item: item.id, change: variant.change).rawValue),
            "demand": .string(variant.demand.rawValue), "from": .text(level(variant.demand)),
            "level": .string(variant.level), "title": .string(variant.title), "how": .text(variant.how),
            "trialMinutes": .whole(variant.trialMinutes),
          ])
        }),
      "gates": .texts(gates.map(\.rawValue)), "strains": .texts(item.strains.map(\.rawValue)),
      "facts": .array(
        item.facts.map {
          .members([
            "text": .string($0.text), "source": .string($0.source), "status": .string($0.status.rawValue),
          ])
        }),
    ])
  }

  private var home: (id: String, version: Int) {
    guard let addition = catalogue.addition, catalogue.isAdded(item.id) else {
      return (catalogue.id, catalogue.version)
    }
    return (addition.id, addition.version)
  }

  private var kind: String {
    item.kind == .movement ? item.kind.inWords : item.kind.inWords + ", " + item.area.inWords
  }

  private var origin: String { "Catalogue \(home.id), version \(home.version)." }

  private var demands: [String] {
    Demand.allCases.compactMap { demand in
      guard level(demand) != nil else { return nil }
      let side = demand == .direction ? item.demands.side.map { ", side: \($0.rawValue)" } ?? "" : ""
      return demand.inWords + ": " + item.demands.levelInWords(demand) + side
    }
  }

  private var variants: [String] {
    item.variants.map { variant in
      let changed = item.demands.applying(variant.change)?.levelInWords(variant.demand) ?? variant.level
      let minutes =
        variant.trialMinutes.map { " One try takes " + $0.counting("minute", "minutes") + "." } ?? ""
      return
        "\(variant.title) (\(variant.demand.rawValue)-\(variant.level)). Changes \(variant.demand.inWords): "
        + "\(changed), not \(item.demands.levelInWords(variant.demand)).\(minutes)"
        + (variant.how.map { " " + $0 } ?? "")
    }
  }

  /// The limits that would take the item out of a plan: its own, and those that follow from its demands.
  private var gates: [Gate] {
    SafetyLimits.gates(
      Gate.allCases, forbidding: item.demands, strains: item.strains, itemGates: item.gates, unstated: [],
      strainsUnanswered: item.strainsUnanswered)
  }

  private var limits: [String] { gates.map { $0.inWords + ". Lifted by \($0.liftedBy)." } }

  private var strains: [String] { item.strains.map(\.inWords) }

  private var facts: [String] {
    item.facts.map { "\($0.text) Source: \($0.source). Status: \($0.status.inWords)." }
  }

  private func level(_ demand: Demand) -> String? {
    let level = item.demands.level(of: demand)
    return level.isEmpty ? nil : level
  }

  private func section(_ heading: String, _ lines: [String]) -> [Block] {
    lines.isEmpty ? [] : [.blank, .heading(heading)] + lines.map { .item($0, marker: "-") }
  }
}
