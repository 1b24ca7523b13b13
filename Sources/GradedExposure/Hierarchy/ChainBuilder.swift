/// Builds the chain of steps below one target (GAP-1, GAP-2).
///
/// Rated steps come first, at least `rungSpacing` apart; then every gap wider than `gap` is filled with the
/// farthest-reaching candidate that fits, which gives the fewest steps.
struct ChainBuilder {
  let map: FearMap
  let settings: TreatmentProtocol
  let demands: DemandOrder
  let order: StepOrder
  /// Candidates that carry a rating.
  let rated: Set<Int>
  /// Candidates that the therapist wants as rungs, rated or not.
  var wished: Set<Int> = []

  private var height: [Double] { order.height }

  /// A rung while it is built.
  struct Rung {
    let at: Int
    var openBelow = false
    var alsoHere: [Int] = []
  }

  /// Points from one rung up to another as the ladder shows them, so that anybody can subtract the two.
  func gap(from below: Int, to above: Int) -> Int { shown(height[above]) - shown(height[below]) }

  /// The rungs up to and with the target, lowest first; without the target where a limit forbids it.
  func chain(to target: Int) -> [Rung] {
    let members = map.candidates.indices.filter { index in
      map.candidates[index].forbiddenBy.isEmpty
        && demands.isBelow(map.candidates[index], map.candidates[target]) && height[index] < height[target]
    }
    let top = map.candidates[target].forbiddenBy.isEmpty ? target : nil
    guard let start = start(members) else { return top.map { [Rung(at: $0)] } ?? [] }
    let (rungs, shared) = ratedRungs(members, from: start, to: top)
    let free = members.filter { !shared.contains($0) }
    return trimmed(filled(rungs, free, target))
  }

  /// The highest member at or below the start height, else the lowest there is.
  private func start(_ members: [Int]) -> Int? {
    let low = members.filter { height[$0] <= settings[.ladderStart] }
    guard let highest = low.map({ height[$0] }).max() else {
      return members.min(by: order.isLower)
    }
    return low.filter { height[$0] >= highest - settings[.reachTie] }
      .min { left, right in
        (rated.contains(left) ? 0 : 1, map.candidates[left].id)
          < (rated.contains(right) ? 0 : 1, map.candidates[right].id)
      }
  }

  /// Start, rated steps and target; rated steps too close to one of them share its rung.
  private func ratedRungs(_ members: [Int], from start: Int, to top: Int?) -> ([Rung], shared: Set<Int>) {
    var rungs = [Rung(at: start)]
    var last = top.map { Rung(at: $0) }
    let spacing = settings[.rungSpacing]
    let between = members.filter {
      (rated.contains($0) || wished.contains($0)) && $0 != start && height[$0] >= height[start]
    }
    for index in between.sorted(by: order.isLower) {
      if wished.contains(index) {
        rungs.append(Rung(at: index))
      } else if let top, height[top] - height[index] < spacing {
        last?.alsoHere.append(index)
      } else if height[index] - height[rungs[rungs.count - 1].at] < spacing {
        rungs[rungs.count - 1].alsoHere.append(index)
      } else {
        rungs.append(Rung(at: index))
      }
    }
    if let last { rungs.append(last) }
    return (rungs, Set(rungs.flatMap(\.alsoHere)))
  }

  private func filled(_ rungs: [Rung], _ members: [Int], _ target: Int) -> [Rung] {
    var result: [Rung] = []
    for var rung in rungs {
      while let below = result.last?.at, gap(from: below, to: rung.at) > settings[whole: .gap] {
        let above = members.filter { height[$0] > height[below] + 1 && height[$0] < height[rung.at] - 1 }
        // A rung just below the next one would add a step and no room.
        let roomy = above.filter { height[$0] <= height[rung.at] - settings[.rungSpacing] }
        if let reach = (roomy + (roomy.isEmpty ? above : [])).map({ height[$0] })
          .filter({ $0 <= height[below] + settings[.gap] }).max()
        {
          let tied = above.filter { height[$0] <= reach && height[$0] >= reach - settings[.reachTie] }
          guard let next = tied.min(by: { isBetter($0, $1, above: below, target: target) }) else { break }
          result.append(Rung(at: next))
        } else if let next = above.min(by: order.isLower) {
          result.append(Rung(at: next, openBelow: true))
        } else {
          rung.openBelow = true
          break
        }
      }
      result.append(rung)
    }
    return result
  }

  /// No more rungs than fit a page: the rung whose neighbours lie closest goes first.
  private func trimmed(_ rungs: [Rung]) -> [Rung] {
    var rungs = rungs
    while rungs.count > settings[whole: .rungsMost] {
      let inner = rungs.indices.dropFirst().dropLast().filter { !wished.contains(rungs[$0].at) }
      func span(_ index: Int) -> Double { height[rungs[index + 1].at] - height[rungs[index - 1].at] }
      guard let least = inner.min(by: { (span($0), $0) < (span($1), $1) }) else { break }
      let gone = rungs.remove(at: least)
      // The wider gap that this leaves is marked like any other, and a mark is never lost with its rung.
      if gap(from: rungs[least - 1].at, to: rungs[least].at) > settings[whole: .gap] {
        rungs[least].openBelow = true
      }
      let isNearerBelow =
        height[gone.at] - height[rungs[least - 1].at] <= height[rungs[least].at] - height[gone.at]
      rungs[isNearerBelow ? least - 1 : least].alsoHere +=
        (rated.contains(gone.at) ? [gone.at] : []) + gone.alsoHere
    }
    return rungs
  }

  /// Fewest demands changed from the rung below, then most like the target, then the id.
  private func isBetter(_ left: Int, _ right: Int, above below: Int, target: Int) -> Bool {
    func key(_ index: Int) -> (Int, Double, StepID) {
      let changed = Demand.allCases.count { demand in
        map.candidates[index].demands.level(of: demand) != map.candidates[below].demands.level(of: demand)
      }
      let likeness = map.kernel.similarity(map.candidates[index].features, map.candidates[target].features)
      return (changed, -likeness, map.candidates[index].id)
    }
    return key(left) < key(right)
  }
}
