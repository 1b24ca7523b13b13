/// Something wrong with an XML document as a document.
public enum DocumentProblem: Hashable, Sendable {
  case empty
  case tooLarge(bytes: Int, most: Int)
  case holdsNUL
  case notUTF8
  case doctype
  case tagTooLarge(bytes: Int, most: Int)
  case tooDeep(most: Int)
  case notWellFormed(String)
  case unknownKind(String)
  case wrongKind(String, expected: String)
  case againstSchema(SchemaComplaint)
  case manyMore(told: Int)
  case forbiddenCharacter(code: UInt32)
  case unreadable(String)
  case unlikeReplay(part: String, version: Int)
  case unlikeDigest(entry: String)
  case unlikeSignature(version: Int, by: String, on: String)
  case versionMissing(entries: Int)
  case newerEngine(revision: Int, own: Int)
  case unlikeStandard(item: String, version: Int)
  case falseStandard(version: Int)
}
