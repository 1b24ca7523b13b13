import GradedExposure

/// Why something differs, in words.
struct ReasonWording {
  typealias Text = DifferenceText

  let old: Plan
  let new: Plan
  let names: DifferenceNames

  /// The reason as sentences: what the newer version says of it, then the entries, then what else differs.
  ///
  /// - Parameter words: The sentence that it stands under; what that says already is not said again.
  func sentence(_ change: Change, under words: String) -> String {
    // What is gone is never told by the id of an entry alone.
    let said =
      change.reason.decision.map { FactWording(names: names.new).sentence(for: $0) }
      ?? (change.new == nil ? change.reason.entries.first.flatMap(entry) : nil)
    return sentence(
      said.flatMap { words.contains($0) ? nil : $0 }, change.reason.entries,
      change.reason.inputs, change.cause)
  }

  /// One reason for many changes: what is said of the whole plan, and all their entries.
  func sentence(ofAll changes: [Change]) -> String {
    // The peak of the step that moved most, then what holds of the whole map.
    let peak = changes.filter { $0.reason.decision?.step != nil }.max { $0.moved < $1.moved }?.reason.decision
    let whole = changes.lazy.compactMap(\.reason.decision).first { $0.step == nil }
    let said = [peak, whole].compactMap(\.self).map { decision in
      (decision.step.map { names.quoted($0) + ": " } ?? "")
        + FactWording(names: names.new).sentence(for: decision)
    }
    var entries: [EventID] = []
    for entry in changes.flatMap(\.reason.entries) where !entries.contains(entry) { entries.append(entry) }
    return sentence(
      said.isEmpty ? nil : said.joined(separator: " "), entries,
      changes.first?.reason.inputs ?? [], changes.first?.cause)
  }

  private func sentence(
    _ decision: String?, _ entries: [EventID], _ inputs: [Change.Input], _ cause: Cause?
  ) -> String {
    var sentences = decision.map { [$0] } ?? []
    if !entries.isEmpty { sentences.append(self.entries(entries)) }
    if sentences.isEmpty || cause == .protocol || cause == .engine { sentences += inputs.map(input) }
    return sentences.joined(separator: " ")
  }

  private func entry(_ id: EventID) -> String? {
    (new.events + old.events).first { $0.id == id }.map { EntryWording(event: $0, names: names.new).text }
  }

  private func entries(_ ids: [EventID]) -> String {
    let most = 3
    let named = ids.prefix(most).map(\.rawValue)
    let more = ids.count > most ? [Text.more.inWords(["count": ids.count - most])] : []
    return Text.entries.inWords(["count": ids.count, "entries": (named + more).phrase()])
  }

  /// What differs, beside entries.
  func input(_ input: Change.Input) -> String {
    switch input {
    case .revision(let from, let to): Text.revision.inWords(["new": to, "old": from])
    case .day(let from, let to):
      Text.day.inWords(["new": to.dateInWords, "old": from.dateInWords])
    case .nextVisit(let from, let to):
      Text.nextVisit.inWords([
        "new": to.dateInWords, "old": from.dateInWords, "days": abs(to - from),
      ])
    case .availability: Text.availability.inWords
    case .settings(let keys): Text.settings.inWords(["numbers": numbers(keys)])
    case .advance(let from, let to):
      Text.advance.inWords(["new": to.rawValue, "old": from.rawValue])
    case .protocolName(let from, let to): Text.anotherProtocol.inWords(["new": to, "old": from])
    case .items(let items): Text.items.inWords(["count": items.count, "items": few(items)])
    case .ratings(let items): Text.ratings.inWords(["count": items.count, "items": few(items)])
    case .willingness(let from, let to):
      Text.willingness.inWords(["new": willingness(to), "old": willingness(from)])
    case .assessment: Text.assessment.inWords
    }
  }

  private func willingness(_ points: Int?) -> String {
    points.map(String.init) ?? Text.willingnessOpen.inWords
  }

  private func numbers(_ keys: [SettingKey]) -> String {
    let most = 3
    let named = keys.prefix(most).compactMap { key -> String? in
      guard let now = new.settings.setting(key), let before = old.settings.setting(key) else { return nil }
      return Text.number.inWords(["what": now.inWords, "old": before.valueInWords])
    }
    let more = keys.count > most ? [Text.more.inWords(["count": keys.count - most])] : []
    return (named + more).phrase()
  }

  private func few(_ items: [ItemID]) -> String {
    let most = 4
    let more = items.count > most ? [Text.more.inWords(["count": items.count - most])] : []
    return (items.prefix(most).map(names.quoted) + more).phrase()
  }
}

extension Change {
  /// By how much what is expected of a step differs, points.
  fileprivate var moved: Int {
    guard case .expectation(let now, _, _, _) = new, case .expectation(let before, _, _, _) = old else {
      return 0
    }
    return abs(now - before)
  }
}
