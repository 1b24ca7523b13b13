internal import GradedExposure
internal import PlanDocuments

/// The files of one plan: the document, and its two handouts beside it.
struct PlanFiles {
  let document: String
  let patient: String
  let clinician: String
  private let replacing: Bool

  /// The files beside `document`; none of them may be there already unless they are to be replaced.
  init(_ document: String, replacing: Bool) throws {
    guard document.hasSuffix(".xml"), document.split(separator: "/").last != ".xml" else {
      throw Failure(
        .usage, "\(document): the plan document needs a name that ends in .xml, such as plan.xml.")
    }
    let stem = document.dropLast(4)
    self.document = document
    patient = stem + "-patient.txt"
    clinician = stem + "-clinician.txt"
    self.replacing = replacing
    let there = replacing ? [] : [document, patient, clinician].filter(Files.exists)
    guard there.isEmpty else {
      throw Failure(
        .cannotCreate,
        "\(there.joined(separator: ", ")): there already. Choose another name, or add --replace to make this plan anew."
      )
    }
  }

  /// Writes the handouts and, last, the document: where the document is, its sheets are.
  func write(_ plan: Plan, _ bytes: [UInt8]) throws {
    try Files.write(Array(Handout.text(.patient, of: plan).utf8), to: patient, replacing: replacing)
    try Files.write(Array(Handout.text(.clinician, of: plan).utf8), to: clinician, replacing: replacing)
    try Files.write(bytes, to: document, replacing: replacing)
  }
}
