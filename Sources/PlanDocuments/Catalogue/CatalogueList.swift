public import GradedExposure

/// Items of a catalogue as a list, for people and for programs.
public struct CatalogueList {
  private let catalogue: Catalogue

  /// Lists of items of that catalogue.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// Every item of an area, or of every area, by area of life.
  public func text(area: Item.Area?) -> String {
    let added = catalogue.addition.map { ", with \($0.id), version \($0.version)" } ?? ""
    return
      ([.title("Catalogue \(catalogue.id), version \(catalogue.version)" + added)]
      + Item.Area.allCases.filter { area == nil || $0 == area }.flatMap { area -> [Block] in
        let items = catalogue.items.filter { $0.area == area }
        guard !items.isEmpty else { return [] }
        return [.heading("\(area.inWords.sentenceCase) (\(area.rawValue))")] + rows(items) + [.blank]
      }).terminalText()
  }

  /// Items that were found, best first.
  public func text(found items: [Item]) -> String { rows(items).terminalText() }

  /// Every item of an area, or of every area, for a program.
  public func json(area: Item.Area?) -> JSON {
    json(found: catalogue.items.filter { area == nil || $0.area == area })
  }

  /// Items that were found, for a program.
  public func json(found items: [Item]) -> JSON {
    .members([
      "catalogue": .members([
        "id": .string(catalogue.id), "version": .whole(catalogue.version), "lang": .string(catalogue.lang),
      ]),
      "addition": catalogue.addition.map {
        .members(["id": .string($0.id), "version": .whole($0.version), "lang": .string($0.lang)])
      } ?? .null,
      "items": .array(
        items.map { item in
          .members([
            "id": .string(item.id.rawValue), "kind": .string(item.kind.rawValue),
            "area": .string(item.area.rawValue), "title": .string(item.title),
          ])
        }),
    ])
  }

  private func rows(_ items: [Item]) -> [Block] {
    let width = min(32, items.map { DisplayWidth.of($0.id.rawValue) }.max() ?? 0)
    return items.map { item in
      let id = item.id.rawValue
      let gap = String(repeating: "\u{A0}", count: max(0, width - DisplayWidth.of(id)) + 1)
      return .item(item.title, marker: id + gap)
    }
  }
}
