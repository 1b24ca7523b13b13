public import GradedExposure

/// The symptom questions of every recorded session: how they are asked, answered and acted on.
public enum SymptomQuestions {
  /// What to do first, before anything else is read; nil where no sign is there.
  public static func alarm(_ signs: [StopSign]) -> String? {
    guard !signs.isEmpty else { return nil }
    let lines = StopSign.Urgency.allCases.compactMap { urgency -> String? in
      let those = Set(signs).sorted().filter { $0.urgency == urgency }.map(\.inWords)
      return those.isEmpty ? nil : Text.stop.inWords(["urgency": urgency.inWords, "those": those.phrase()])
    }
    return (lines + [Text.noSessionAndNo.inWords])
      .joined(separator: "\n")
  }

  /// The signs of an answer: `none`, or their names with commas.
  ///
  /// - Throws: Every word that is no sign.
  public static func signs(_ text: String, field: String? = nil) throws(InputProblems) -> [StopSign] {
    let words = text.lowercased().split { ", ".contains($0) }.map(String.init)
    let signs = words.compactMap(StopSign.init)
    var problems = words.filter { $0 != Text.none.inWords && StopSign(rawValue: $0) == nil }.map {
      RecordProblem.unknownSign($0, near: NearestNames.of($0, among: StopSign.allCases.map(\.rawValue)))
    }
    if words.isEmpty { problems.append(.unknownSign("", near: [])) }
    if words.contains("none"), words.count > 1 { problems.append(.noneAndSigns) }
    guard problems.isEmpty else {
      throw InputProblems(problems.map { InputProblem(file: "", field: field, .record($0)) })
    }
    return Set(signs).sorted()
  }
}

extension StopSign {
  /// The sign as a question to the patient, about the time since the last visit.
  public var question: String { inWords(part: "question") }
}

extension SymptomQuestions {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "symptoms"
    case stop, noSessionAndNo, none
  }
}
