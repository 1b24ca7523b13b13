public import GradedExposure

extension Event {
  /// An entry with the id that its day and content make. The same content on the same day has the same id, whoever
  /// enters it and whenever.
  public init(on day: CivilDay, enteredOn: CivilDay, enteredBy: Clinician? = nil, _ content: Content)
    throws(InputProblems)
  {
    self.init(
      id: EventID(rawValue: ""), on: day, enteredOn: enteredOn, enteredBy: enteredBy, content: content)
    id = try idOfContent()
  }

  /// The id that the entry's day and content make.
  func idOfContent() throws(InputProblems) -> EventID {
    do {
      let bytes = try XMLText.document(ElementEncoder.element(content, named: "content"))
      let digest = SHA256.hex(Array(on.rawValue.utf8) + bytes).prefix(12)
      return EventID(rawValue: "\(content.kind)-\(on.rawValue)-\(digest)")
    } catch let character as XMLText.ForbiddenCharacter {
      throw InputProblems([
        InputProblem(
          file: "", field: character.element, .document(.forbiddenCharacter(code: character.code)))
      ])
    } catch {
      throw InputProblems([InputProblem(file: "", .document(.unreadable("\(error)")))])
    }
  }
}

extension Event.Content {
  /// The first part of an id.
  fileprivate var kind: String {
    switch self {
    case .session: "session"
    case .home: "home"
    case .rerating: "rerating"
    case .willingness: "willingness"
    case .screen: "screen"
    case .clearance: "clearance"
    case .override: "override"
    case .availability: "availability"
    case .measured: "measured"
    case .module: "module"
    case .note: "note"
    case .signature: "signature"
    case .ended: "ended"
    case .enteredInError: "correction"
    }
  }
}
