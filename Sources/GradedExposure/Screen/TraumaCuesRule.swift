/// Cues of a frightening event: neck items may go on together with a psychologist, and no driving alone.
///
/// How common it is in whiplash is published (Campbell protocol); what follows is our choice.
enum TraumaCuesRule {
  static func outcome(_ facts: ScreenFacts) -> ScreenOutcome {
    guard let isThere = facts[.traumaCues] else { return ScreenOutcome(open: [.traumaCues]) }
    guard isThere else { return ScreenOutcome() }
    return ScreenOutcome(
      consequence: facts[.psychologist] == true ? .limit : .needsClearance, gates: [.fitToDrive],
      found: [.traumaCues], open: facts.open([.psychologist]))
  }
}
