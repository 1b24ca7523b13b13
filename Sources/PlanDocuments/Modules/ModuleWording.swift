import GradedExposure

/// Modules for a clinician: how one is placed, how it goes, what to ask about, and its doses.
struct ModuleWording {
  let module: AdjunctModule

  /// The page's title with the module's id and theme.
  var name: String {
    ModuleListText.module.inWords([
      "title": title.quoted, "id": module.rawValue, "theme": module.theme.inWords,
    ])
  }

  /// The title of its page.
  var title: String { ModuleText.title.inWords(of: module) }

  /// How it is placed.
  static func placed(_ placement: ModulePlacement, review: CivilDay) -> String {
    let days =
      placement.weekdays.count == Weekday.allCases.count
      ? ModuleListText.everyDay.inWords : placement.weekdays.map(\.inWords).phrase()
    return ModuleListText.placed.inWords([
      "by": placement.by.inWords, "days": days, "start": placement.start.dateInWords,
      "review": review.dateInWords,
    ]) + (placement.afterSession ? ModuleListText.afterSession.inWords : "")
      + (placement.because.map { ModuleListText.because.inWords(["words": $0.rawValue.quoted]) } ?? "")
  }

  /// Where it stands, in sentences; nil for one that was never placed.
  func standing(_ placed: PlacedModule?, on day: CivilDay) -> [String] {
    guard let placed else { return [ModuleListText.notPlaced.inWords.sentenceCase.ended] }
    let how = ModuleWording.placed(placed.placement, review: placed.review).sentenceCase.ended
    if let stopped = placed.stopped {
      return [how, ModuleListText.stopped.inWords(["day": stopped.dateInWords]).sentenceCase.ended]
        + went(placed)
    }
    return [how] + (placed.review <= day ? [ModuleListText.due.inWords] : [])
      + (placed.awaitsChange ? [ModuleListText.change.inWords] : []) + went(placed)
  }

  private func went(_ placed: PlacedModule) -> [String] {
    guard !placed.logs.isEmpty else { return [] }
    let useful = placed.logs.last { $0.useful != nil }?.useful
    let said = placed.logs.last { $0.note != nil }?.note
    return [ModuleListText.done.inWords(["count": placed.done.count])]
      + (useful.map { [ModuleListText.useful.inWords(["useful": $0])] } ?? [])
      + (said.map { [ModuleListText.said.inWords(["words": $0.rawValue.quoted])] } ?? [])
  }

  /// What to ask about and what was ruled out; nothing for a module without cautions.
  func cautions(_ placement: ModulePlacement?) -> [String] {
    let ruledOut = placement?.ruledOut ?? []
    let open = module.cautions.filter { !ruledOut.contains($0) }
    var texts: [String] = []
    if !open.isEmpty {
      let words = open.map { caution in
        ModuleListText.caution.inWords([
          "caution": caution.inWords, "status": caution.status.inWords, "source": caution.source,
        ])
      }
      texts.append(ModuleListText.askAbout.inWords(["cautions": words.joined(separator: "; ")]).ended)
    }
    if let placement, !ruledOut.isEmpty {
      texts.append(
        ModuleListText.ruledOut.inWords([
          "by": placement.by.inWords, "cautions": ruledOut.sorted().map(\.inWords).joined(separator: "; "),
        ]))
    }
    if module == .sleep {
      let lacking = ModuleCaution.ofTimeInBed.filter(open.contains).map(\.rawValue).phrase()
      texts.append(
        lacking.isEmpty
          ? ModuleListText.bedOn.inWords : ModuleListText.bedOff.inWords(["cautions": lacking]))
    }
    return texts
  }

  /// Its doses and what is known of it, each with its status and source.
  var doses: [String] {
    // Numbers of one source stand together, and name it once.
    var groups: [[ModuleDose]] = []
    for dose in module.doses {
      if let last = groups.last?.last, (last.status, last.source) == (dose.status, dose.source) {
        groups[groups.count - 1].append(dose)
      } else {
        groups.append([dose])
      }
    }
    let texts = groups.compactMap { group in
      group.first.map { first in
        ModuleListText.doseSource.inWords([
          "doses": group.map(\.inWords).joined(separator: ", "), "status": first.status.inWords,
          "source": first.source,
        ])
      }
    }
    return [
      texts.isEmpty
        ? ModuleListText.noDose.inWords
        : ModuleListText.dose.inWords(["doses": texts.joined(separator: "; ")]).ended
    ]
      + module.evidence.map {
        ModuleListText.evidence.inWords(["text": $0.text, "status": $0.status.inWords, "source": $0.source])
          .ended
      }
  }
}

extension ModuleDose {
  /// What is counted, and the number or the range with its unit.
  fileprivate var inWords: String {
    let range = low == high ? low.decimal : low.decimal + "-" + high.decimal
    return ModuleListText.doseLine.inWords([
      "what": quantity.inWords, "amount": quantity.unit.inWords(["amount": range]),
    ])
  }
}
