internal import GradedExposure
internal import PlanDocuments

/// The answers of an interview that is not finished, beside the document that it will become.
///
/// One answer a line below two lines of its own. The first names the catalogue: in another catalogue a number may
/// choose another item, and with another file other questions are asked. The second is the day on which the
/// interview began: on another day an empty answer would mean another day, and an injury would no longer be fresh, so
/// that every answer to the screen would move to another question.
struct AnswersFile {
  private let path: String
  private let header: String
  private let today: CivilDay

  /// What is kept of an interview.
  struct Kept {
    /// The day on which it began; today where it has not begun.
    let began: CivilDay
    let answers: [String]
  }

  init(beside document: String, of catalogue: Catalogue, source: [UInt8]?, today: CivilDay) {
    path = document + ".answers"
    self.today = today
    header =
      "neckplan answers 2, catalogue \(catalogue.id) version \(catalogue.version)"
      + (catalogue.addition.map { " and \($0.id) version \($0.version)" } ?? "")
      + (source.map { ", from a file with the check number \(AnswersFile.checkNumber($0))" } ?? "")
  }

  /// What is kept; no answers where there is no file.
  func read() throws -> Kept {
    guard Files.exists(path) else { return Kept(began: today, answers: []) }
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count > 2, lines[0] == header, lines.last == "", let began = CivilDay(rawValue: lines[1])
    else {
      throw Failure(
        .badData,
        "\(path): these answers are damaged, or belong to another interview or to an earlier "
          + "state of the file that was named. Move them away, and ask anew."
      )
    }
    lines.removeFirst(2)
    lines.removeLast()
    return Kept(began: lines.isEmpty ? today : began, answers: lines)
  }

  /// Runs an interview while no other one has these answers.
  func alone(_ interview: () throws -> Void) throws { try Files.locked(path, interview) }

  /// Keeps answers, for the interview that has them alone.
  func write(_ kept: Kept) throws {
    let text = ([header, kept.began.rawValue] + kept.answers).map { $0 + "\n" }.joined()
    try Files.put([(path, Array(text.utf8))], replacing: true)
  }

  func remove() throws {
    if Files.exists(path) { try Files.remove(path) }
  }

  /// FNV-1a: another file of the same name asks other questions.
  private static func checkNumber(_ bytes: [UInt8]) -> String {
    String(bytes.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }, radix: 16)
  }
}
