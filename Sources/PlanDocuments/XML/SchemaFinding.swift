import GradedExposure

/// A complaint of the schema with its line.
struct SchemaFinding: Hashable {
  let line: Int
  let complaint: SchemaComplaint

  /// What libxml2 says, each thing once.
  static func all(_ complaints: [LibXML.Complaint]) -> [SchemaFinding] {
    let found = complaints.compactMap { complaint in
      SchemaComplaint(complaint.message).map { SchemaFinding(line: complaint.line, complaint: $0) }
    }
    let byLine = Dictionary(grouping: found, by: \.line)
    return found.filter { finding in
      !(byLine[finding.line] ?? []).contains { finding.follows(from: $0) }
    }
  }

  /// Whether it says nothing that the other does not.
  private func follows(from other: SchemaFinding) -> Bool {
    guard self != other else { return false }
    let isSameAttribute =
      (complaint.element, complaint.attribute) == (other.complaint.element, other.complaint.attribute)
    switch complaint.kind {
    case .keyIncomplete: return other.complaint.element == complaint.element
    case .notOfListType: return isSameAttribute
    case .notMatching:
      return isSameAttribute && other.complaint.value == complaint.value
    default: return false
    }
  }

  /// Whether a rule says the same.
  func isSaid(by problem: InputProblem) -> Bool {
    if case .catalogue(.itemTwice(let item)) = problem.cause {
      return complaint.kind == .repeated([item.rawValue])
    }
    guard case .request(let cause) = problem.cause else { return false }
    if case .repeated(let keys) = complaint.kind {
      switch cause {
      case .protocolProblem(.repeated(let key)): return keys == [key.rawValue]
      case .impossibleVariant(_, let demand, let level):
        return problem.line == line && keys == [demand.rawValue, level]
      default: return false
      }
    }
    guard problem.line == line, let attribute = complaint.attribute else { return false }
    switch cause {
    case .protocolProblem(.wrongUnit(_, let unit)): return attribute == "unit" && complaint.value == unit
    case .protocolProblem(.outOfBounds(_, let value)), .protocolProblem(.notWhole(_, let value)):
      return attribute == "value" && complaint.value.flatMap { Double($0) } == value
    case .duplicateItem: return attribute == "id"
    case .titleTooLong: return attribute == "title"
    case .impossibleVariant(_, let demand, let level):
      return attribute == "demand" && complaint.value == demand.rawValue
        || attribute == "level" && complaint.value == level
    default: return false
    }
  }
}
