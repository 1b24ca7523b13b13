public import GradedExposure

/// Where a document names an item, a step of a baseline trial or a criterion of the screen first: the line for a problem with it.
public struct Lines: Hashable, Sendable {
  private var items: [String: Int] = [:]
  private var steps: [String: Int] = [:]
  private var isSheet = false
  private var findings: [String: Int] = [:]
  private var settings: [String: [Int]] = [:]
  /// The line of each entry of a catalogue and of its variants, in their order.
  private(set) var entries: [Entry] = []
  /// Words with characters that ASCII does not have.
  private(set) var words: [PlacedWords] = []
  /// The line of the root element.
  private(set) var root: Int?

  struct Entry: Hashable {
    let line: Int
    let variants: [Int]
  }

  init(_ root: Element) {
    self.root = root.line
    words = PlacedWords.all(in: root)
    entries = root.children.filter { $0.name == "item" }.map { item in
      Entry(line: item.line, variants: item.children.filter { $0.name == "variant" }.map(\.line))
    }
    for child in root.children {
      if let item = child["item"] ?? child["id"] {
        items[item] = items[item] ?? child.line
      }
      if let step = child["step"] { steps[step] = steps[step] ?? child.line }
      if let key = child["key"] { settings[key, default: []].append(child.line) }
      if let finding = child["finding"] { findings[finding] = findings[finding] ?? child.line }
    }
  }

  /// The rows of a sheet on which these items stand.
  public init(items: [ItemID: Int]) {
    isSheet = true
    self.items = Dictionary(uniqueKeysWithValues: items.map { ($0.key.rawValue, $0.value) })
  }

  /// The problem with its line, where the document has one for it.
  public func place(_ problem: RequestProblem, in file: String) -> InputProblem {
    if case .protocolProblem(let problem) = problem { return place(problem, in: file) }
    let line =
      problem.item.flatMap { items[$0.rawValue] } ?? problem.step.flatMap { steps[$0.rawValue] }
      ?? problem.finding.flatMap { findings[$0.rawValue] }
    return InputProblem(
      file: file, line: line, isSheet && line != nil ? .ratings(.request(problem)) : .request(problem))
  }

  /// The problem of a protocol with the line of its number; of one that is missing, with that of the protocol.
  public func place(_ problem: TreatmentProtocol.Problem, in file: String) -> InputProblem {
    var lines = settings[problem.key.rawValue] ?? []
    if case .repeated = problem { lines = Array(lines.dropFirst()) }
    return InputProblem(file: file, line: lines.first ?? root, .request(.protocolProblem(problem)))
  }
}
