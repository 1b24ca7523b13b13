internal import GradedExposure
internal import PlanDocuments

/// The answers of an interview that is not finished, beside the document that it will become.
///
/// One answer a line below a line that names the catalogue: in another
/// catalogue a number may choose another item, and without a file of ratings other questions are asked.
struct AnswersFile {
  private let path: String
  private let header: String

  init(beside document: String, of catalogue: Catalogue, asksRatings: Bool) {
    path = document + ".answers"
    header =
      "neckplan answers 1, catalogue \(catalogue.id) version \(catalogue.version)"
      + (catalogue.addition.map { " and \($0.id) version \($0.version)" } ?? "")
      + (asksRatings ? "" : ", ratings from a file")
  }

  /// The answers that are kept; none where there is no file.
  func read() throws -> [String] {
    guard Files.exists(path) else { return [] }
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == header, lines.last == "" else {
      throw Failure(
        .badData,
        "\(path): these answers are damaged or belong to another interview. Move the file away, and ask anew."
      )
    }
    lines.removeFirst()
    lines.removeLast()
    return lines
  }

  func write(_ answers: [String]) throws {
    try Files.write(
      Array(([header] + answers).map { $0 + "\n" }.joined().utf8), to: path, replacing: true)
  }

  func remove() throws {
    if Files.exists(path) { try Files.remove(path) }
  }
}
