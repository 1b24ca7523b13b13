public import GradedExposure

/// The symptom questions of every recorded session: how they are asked, answered and acted on.
public enum SymptomQuestions {
  /// What to do first, before anything else is read; nil where no sign is there.
  public static func alarm(_ signs: [StopSign]) -> String? {
    guard !signs.isEmpty else { return nil }
    let lines = StopSign.Urgency.allCases.compactMap { urgency -> String? in
      let those = Set(signs).sorted().filter { $0.urgency == urgency }.map(\.inWords)
      return those.isEmpty ? nil : "STOP. \(urgency.inWords): \(those.phrase())."
    }
    return (lines + ["No session and no home practice until a clinician has recorded a clearance."])
      .joined(separator: "\n")
  }

  /// The signs of an answer: `none`, or their names with commas.
  ///
  /// - Throws: Every word that is no sign.
  public static func signs(_ text: String, field: String? = nil) throws(InputProblems) -> [StopSign] {
    let words = text.lowercased().split { ", ".contains($0) }.map(String.init)
    let signs = words.compactMap(StopSign.init)
    var problems = words.filter { $0 != "none" && StopSign(rawValue: $0) == nil }.map {
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
  public var question: String {
    switch self {
    case .strokeSigns: "Did your face drop, or was it hard to speak, see or swallow?"
    case .collapse: "Did you pass out or fall down all at once?"
    case .thunderclapHeadache: "Did you get a very bad headache all at once, the worst you ever had?"
    case .suddenWeakness: "Did an arm or a leg get weak all at once?"
    case .bladderOrSaddle:
      "Do you have new bladder or bowel trouble, or numb skin between your legs?"
    case .crisis: "Did you think about ending your life?"
    case .newNumbness: "Do you have a new numb or tingling feeling?"
    case .spreadingArmPain: "Does pain now spread down your arm?"
    case .gaitChange: "Is it newly hard to walk or to keep your balance?"
    case .newDizziness: "Are you newly dizzy, or do you see double?"
    case .unlikeAnyOther: "Do you have neck or head pain that is not like any you had before?"
    case .fallOrCrash: "Did you fall, crash or get hit?"
    case .feverOrUnwell: "Do you have a fever, or feel ill with more neck pain?"
    }
  }
}
