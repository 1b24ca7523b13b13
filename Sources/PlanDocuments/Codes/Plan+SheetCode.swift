public import GradedExposure

extension Plan {
  /// The code of a version, which every sheet printed from it has at its foot; nil for a version that is not there.
  ///
  /// It is made from everything that the version was made from and says: the assessment with the patient's id and
  /// words, the numbers, the catalogue, the entries up to the last one that the version rests on, and the versions up
  /// to it with its number. So another patient's plan, another version, and a plan made anew have other codes. What
  /// comes later changes no code: a signature neither, so that a sheet printed as a draft and one printed after the
  /// signature have the same.
  public func code(of number: Int) -> SheetCode? {
    guard let version = versions.first(where: { $0.number == number }) else { return nil }
    var covered = self
    covered.versions = versions.filter { $0.number <= number }
    let last = version.after.flatMap { id in events.lastIndex { $0.id == id } }
    covered.events = last.map { Array(events[...$0]) } ?? []
    // A plan that cannot be written is no document yet, so that nobody has its sheets.
    guard case .success(let root) = Result(catching: { try Document.plan(covered).root() }) else {
      return nil
    }
    return SheetCode(digest: SHA256.hex(CanonicalForm.bytes(root)))
  }
}
