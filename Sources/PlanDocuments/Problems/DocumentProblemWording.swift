extension DocumentProblem {
  /// What is wrong with the document, and what to do.
  public var sentence: String {
    switch self {
    case .empty: "the file is empty. Name the right file."
    case .tooLarge(let bytes, let most):
      "\(bytes) bytes are more than any of our documents has (at most \(most))."
    case .holdsNUL: "there is a NUL byte. The file is damaged or is no XML; use an undamaged copy."
    case .notUTF8: "the text is not UTF-8. Save it as UTF-8, without compression."
    case .doctype: "there is a document type or another declaration. Our documents have none; take it out."
    case .tagTooLarge(let bytes, let most):
      "a tag has \(bytes) bytes, more than any of ours (at most \(most))."
    case .tooDeep(let most): "elements are nested more than \(most) deep, deeper than any of ours."
    case .notWellFormed(let complaint): "this is not well-formed XML: \(complaint)"
    case .unknownKind(let name):
      (name.isEmpty ? "this is none of our documents" : "\(quoted(name)) is none of our documents")
        + ": assessment, session, catalogue, protocol or plan, in the namespace \(Element.namespace)."
    case .wrongKind(let found, let expected):
      "this is a document of kind \(found); one of kind \(expected) is needed here."
    case .againstSchema(let complaint): complaint.sentence
    case .manyMore(let told):
      "only the first \(told) things that the schema says are told. Mend them, then check again."
    case .forbiddenCharacter(let code):
      "the text holds a character that XML cannot (code \(code)). Delete it where it was written."
    case .unreadable(let reason): reason + "."
    case .unlikeReplay(let part, let version):
      (part == "version" ? "version \(version)" : "the \(part) of version \(version)")
        + " is not what follows from the document's own contents. Something was changed by hand; plan again "
        + "from the assessment, or use an unchanged copy."
    case .unlikeDigest(let entry):
      "the entry \(quoted(entry)) is not what was entered. Something was changed by hand; use an unchanged copy."
    case .unlikeSignature(let version, let by, let on):
      "this is not what \(by) signed on \(on) as version \(version). Something was changed by hand; use an unchanged "
        + "copy."
    case .versionMissing(let entries):
      "the last \(entries == 1 ? "entry has" : "\(entries) entries have") no version that rests on "
        + "\(entries == 1 ? "it" : "them"). A version was taken out by hand; use an unchanged copy."
    case .newerEngine(let revision, let own):
      "revision \(revision) of the engine made this plan, and this program has revision \(own). It cannot tell "
        + "whether something was changed; use the newer neckplan."
    case .falseStandard(let version):
      "it calls itself the standard protocol, version \(version), and has other numbers or sources. Give it an id of "
        + "its own."
    case .unlikeStandard(let item, let version):
      "the plan holds another \(quoted(item)) than the standard catalogue, version \(version), which it names. "
        + "Something was changed by hand; use an unchanged copy."
    }
  }
}
