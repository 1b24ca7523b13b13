import GradedExposure

extension Document {
  /// What the schema says against a document, and what the rules say against as much of it as can be read.
  ///
  /// Of a protocol and a catalogue every readable entry is judged, so that one misspelled entry hides nothing of
  /// the others. Where a rule says the same as the schema, the rule speaks: it knows more.
  static func problems(
    _ root: Element, _ kind: DocumentKind, _ complaints: [LibXML.Complaint], file: String
  ) throws(InputProblems) -> [InputProblem] {
    let found = SchemaFinding.all(complaints)
    let judged = try judgement(root, kind, file: file)
    return judged
      + found.filter { finding in !judged.contains { finding.isSaid(by: $0) } }.map { finding in
        InputProblem(
          file: file, line: finding.line, field: finding.complaint.place,
          .document(.againstSchema(finding.complaint)))
      }
      + (complaints.count < LibXML.complaintsMost
        ? [] : [InputProblem(file: file, .document(.manyMore(told: complaints.count)))])
  }

  /// What the rules say against the entries that can be read.
  private static func judgement(_ root: Element, _ kind: DocumentKind, file: String) throws(InputProblems)
    -> [InputProblem]
  {
    guard kind == .settings || kind == .catalogue else { return [] }
    var readable = root
    readable.children = root.children.filter { isReadable($0, kind) }
    let document: Document
    do { document = try decode(readable, kind, file: file) } catch {
      // Its own attributes cannot be read, and the schema says so.
      return []
    }
    let unread = root.children.filter { !isReadable($0, kind) }
    return try document.problems(file: file, lines: Lines(readable)).filter { problem in
      // What is there and cannot be read is not missing.
      switch problem.cause {
      case .request(.protocolProblem(.missing(let key))): !unread.contains { $0["key"] == key.rawValue }
      case .catalogue(.empty): unread.isEmpty
      default: true
      }
    }
  }

  private static func isReadable(_ entry: Element, _ kind: DocumentKind) -> Bool {
    do {
      switch (kind, entry.name) {
      case (.settings, "setting"):
        _ = try ElementDecoder.value(TreatmentProtocol.Setting.self, from: entry)
      case (.catalogue, "item"): _ = try ElementDecoder.value(Item.self, from: entry)
      default: break
      }
      return true
    } catch {
      return false
    }
  }
}
