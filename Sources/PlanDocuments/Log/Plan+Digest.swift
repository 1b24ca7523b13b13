public import GradedExposure

extension Plan {
  /// The plan with its version in force signed on a day.
  ///
  /// - Throws: `InvalidEntry` with everything that keeps it from being signed.
  public func signed(by clinician: Clinician, statement: OwnWords?, on day: CivilDay) throws -> Plan {
    try Planner.record(
      [try signature(by: clinician, statement: statement, on: day)], in: self, today: day)
  }

  /// The entry by which somebody signs the version in force on a day.
  func signature(by clinician: Clinician, statement: OwnWords?, on day: CivilDay) throws(InputProblems)
    -> Event
  {
    var signature = Signature(
      version: versions.last?.number ?? 0, by: clinician, statement: statement, digest: "")
    let unsigned = Event(
      id: EventID(rawValue: ""), on: day, enteredOn: day, content: .signature(signature))
    signature.digest = try digest(upTo: unsigned, at: events.endIndex, version: signature.version)
    return try Event(on: day, enteredOn: day, .signature(signature))
  }

  /// The signatures whose digest is not that of what the plan says up to them.
  func brokenSignatures() throws(InputProblems) -> [(entry: Event, signature: Signature)] {
    var broken: [(Event, Signature)] = []
    for (index, event) in events.enumerated() {
      guard case .signature(let signature) = event.content else { continue }
      if try digest(upTo: event, at: index, version: signature.version) != signature.digest {
        broken.append((event, signature))
      }
    }
    return broken
  }

  /// The digest of everything that a signature covers: what was known, the numbers, the catalogue, the entries
  /// before it, the versions up to the one that it signs, and the signature itself but for the digest and the id
  /// that follow from it.
  private func digest(upTo signature: Event, at index: Int, version: Int) throws(InputProblems) -> String {
    var covered = self
    var bare = signature
    bare.id = EventID(rawValue: "")
    if case .signature(var content) = bare.content {
      content.digest = ""
      bare.content = .signature(content)
    }
    covered.events = events[..<index] + [bare]
    covered.versions = versions.filter { $0.number <= version }
    return SHA256.hex(CanonicalForm.bytes(try Document.plan(covered).root()))
  }
}
