/// Which response of an export is read.
public enum SurveyChoice: Hashable, Sendable {
  /// The only one.
  case only
  /// The one with this record id.
  case record(String)
  /// The one in this row, numbered as a spreadsheet program does.
  case row(Int)
}

extension SurveyExport {
  /// The response that is meant, or why that is not clear. Rows of the same record that answer nothing that is
  /// read belong to other forms and events of REDCap.
  func response(_ choice: SurveyChoice, _ mapping: SurveyMapping) -> Result<CSVTable.Record, SurveyProblem> {
    let column = mapping.record ?? mapping.patient
    func id(_ record: CSVTable.Record) -> String {
      column.map { SurveyExport.text(record, $0) } ?? ""
    }
    guard !responses.isEmpty else { return .failure(.noResponses) }
    var candidates = responses
    switch choice {
    case .only: break
    case .row(let row):
      guard let response = responses.first(where: { $0.row == row }) else {
        return .failure(.rowUnknown(row, responses: responses.count))
      }
      return .success(response)
    case .record(let wanted):
      guard let column else { return .failure(.noRecordIDs) }
      candidates = responses.filter { id($0) == wanted.trimmed && !wanted.trimmed.isEmpty }
      guard !candidates.isEmpty else {
        return .failure(.recordUnknown(responses: records(id), recordIDs: column.label))
      }
    }
    if candidates.count > 1, let first = candidates.first.map(id), !first.isEmpty,
      candidates.allSatisfy({ id($0) == first })
    {
      let answered = candidates.filter { response in
        mapping.entries.contains { SurveyAnswer.isAnswer(SurveyExport.text(response, $0.column), $0.column) }
      }
      if answered.count == 1 { candidates = answered }
      guard candidates.count == 1 else {
        let rows = (answered.isEmpty ? candidates : answered).map(\.row)
        return .failure(.recordTwice(rows: rows))
      }
    }
    guard let response = candidates.first, candidates.count == 1 else {
      return .failure(.severalResponses(records(id), recordIDs: column?.label))
    }
    return .success(response)
  }

  /// How many responses there are; REDCap writes several rows for one record.
  private func records(_ id: (CSVTable.Record) -> String) -> Int {
    tool == .redcap ? Set(responses.map(id)).count : responses.count
  }
}
