/// The cluster of Cook 2010: gait deviation, Hoffmann, inverted supinator, Babinski, age over 45.
///
/// Published: three or more (LR+ 30.9). Waiting for a clinician at two, where the cluster says neither, is our choice.
enum MyelopathyCluster {
  static let signs: [ScreenFinding] = [.gaitDeviation, .hoffmann, .invertedSupinator, .babinski]
  static let ageOver = 45

  static func count(_ facts: ScreenFacts) -> Int {
    facts.present(signs).count + ((facts.ageYears ?? 0) > ageOver ? 1 : 0)
  }

  static func outcome(_ facts: ScreenFacts) -> ScreenOutcome {
    let found = facts.present(signs)
    return switch count(facts) {
    case 3...: ScreenOutcome(consequence: .refuse, found: found)
    case 2: ScreenOutcome(consequence: .needsClearance, found: found, open: facts.open(signs))
    default: ScreenOutcome(found: found, open: facts.open(signs))
    }
  }
}
