public import GradedExposure

/// A document that was read.
public enum Document: Hashable, Sendable {
  case assessment(Assessment)
  case catalogue(Catalogue)
  case settings(TreatmentProtocol)
  case plan(Plan)
  case session(SessionDocument)

  /// Its kind.
  public var kind: DocumentKind {
    switch self {
    case .assessment: .assessment
    case .catalogue: .catalogue
    case .settings: .settings
    case .plan: .plan
    case .session: .session
    }
  }

  /// Reads any of our documents, and keeps where in the file it says what.
  ///
  /// - Parameters:
  ///   - bytes: The whole file; hostile until checked.
  ///   - file: The name that problems give it.
  /// - Throws: Every problem of the document as a document: what is dangerous, not well formed, or against the
  ///   schema. What it says is not checked here.
  public static func read(_ bytes: [UInt8], file: String) throws(InputProblems) -> (
    document: Document, lines: Lines
  ) {
    let (root, kind) = try root(of: bytes, file: file)
    return (try decode(root, kind, file: file), Lines(root))
  }

  /// The root element of a document that is valid against its schema.
  private static func root(of bytes: [UInt8], file: String) throws(InputProblems) -> (
    root: Element, DocumentKind
  ) {
    let (root, kind, complaints) = try parsed(bytes, file: file)
    guard complaints.isEmpty else {
      throw InputProblems(try problems(root, kind, complaints, file: file))
    }
    return (root, kind)
  }

  /// The root element of a document, and what its schema says against it.
  static func parsed(_ bytes: [UInt8], file: String) throws(InputProblems) -> (
    root: Element, kind: DocumentKind, complaints: [LibXML.Complaint]
  ) {
    if let (line, problem) = DocumentScan.problem(in: bytes) {
      throw InputProblems([InputProblem(file: file, line: line, .document(problem))])
    }
    switch LibXML.parse(bytes, schema: { DocumentKind(rawValue: $0)?.schema }) {
    case .notWellFormed(let complaints):
      throw InputProblems(
        complaints.map { InputProblem(file: file, line: $0.line, .document(.notWellFormed($0.message))) }
          + (complaints.isEmpty ? [InputProblem(file: file, .document(.unknownKind("")))] : []))
    case .parsed(let root, let complaints):
      guard let kind = DocumentKind(rawValue: root.name) else {
        throw InputProblems([InputProblem(file: file, line: root.line, .document(.unknownKind(root.name)))])
      }
      return (root, kind, complaints)
    }
  }

  /// The value of a root element whose document is known to be valid.
  static func decode(_ root: Element, _ kind: DocumentKind, file: String) throws(InputProblems) -> Document {
    do {
      switch kind {
      case .assessment: return .assessment(try ElementDecoder.value(Assessment.self, from: root))
      case .catalogue: return .catalogue(try ElementDecoder.value(Catalogue.self, from: root))
      case .settings: return .settings(try ElementDecoder.value(TreatmentProtocol.self, from: root))
      case .plan: return .plan(try ElementDecoder.value(Plan.self, from: root))
      case .session: return .session(try ElementDecoder.value(SessionDocument.self, from: root))
      }
    } catch let failure as ElementDecoder.Failure {
      throw InputProblems([
        InputProblem(
          file: file, line: failure.line, field: failure.field, .document(.unreadable(failure.reason)))
      ])
    } catch {
      throw InputProblems([InputProblem(file: file, .document(.unreadable("\(error)")))])
    }
  }

  /// The bytes of the document, read back and validated against its schema before anybody gets them.
  ///
  /// - Throws: A character that XML cannot hold, or what the schema says against it.
  public func bytes(file: String) throws(InputProblems) -> [UInt8] {
    let root: Element
    let bytes: [UInt8]
    do {
      root = try element()
      bytes = try XMLText.document(root)
    } catch let character as XMLText.ForbiddenCharacter {
      throw InputProblems([
        InputProblem(
          file: file, field: character.element, .document(.forbiddenCharacter(code: character.code)))
      ])
    } catch {
      throw InputProblems([InputProblem(file: file, .document(.unreadable("\(error)")))])
    }
    guard try Document.root(of: bytes, file: file).root == root else {
      throw InputProblems([
        InputProblem(
          file: file,
          .document(.unreadable("what was written does not read back the same, a fault of this program")))
      ])
    }
    return bytes
  }

  /// The root element that the document is written as.
  func root() throws(InputProblems) -> Element {
    do { return try element() } catch {
      throw InputProblems([InputProblem(file: "", .document(.unreadable("\(error)")))])
    }
  }

  private func element() throws -> Element {
    switch self {
    case .assessment(let value): try ElementEncoder.element(value, named: kind.rawValue)
    case .catalogue(let value): try ElementEncoder.element(value, named: kind.rawValue)
    case .settings(let value): try ElementEncoder.element(value, named: kind.rawValue)
    case .plan(let value): try ElementEncoder.element(value, named: kind.rawValue)
    case .session(let value): try ElementEncoder.element(value, named: kind.rawValue)
    }
  }
}
