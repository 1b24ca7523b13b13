internal import GradedExposure
internal import PlanDocuments

/// The files of one plan: the document, and its two handouts beside it.
struct PlanFiles {
  let document: String
  let patient: String
  let clinician: String
  private let replacing: Bool

  /// The files beside `document`; none of them may be there already unless they are to be replaced, and none may
  /// be an input of the plan.
  init(_ document: String, inputs: [String], replacing: Bool) throws {
    guard document.hasSuffix(".xml"), document.split(separator: "/").last != ".xml" else {
      throw Failure(
        .usage, "\(document): the plan document needs a name that ends in .xml, such as plan.xml.")
    }
    let stem = document.dropLast(4)
    self.document = document
    patient = stem + "-patient.txt"
    clinician = stem + "-clinician.txt"
    self.replacing = replacing
    for output in [document, patient, clinician] where inputs.contains(where: { Files.areSame($0, output) }) {
      throw Failure(
        .usage, "\(output): the plan is made from this file and would replace it. Choose another name.")
    }
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
    try Files.write(sheets(plan) + [(document, bytes)], replacing: replacing)
  }

  /// The handouts of a plan, as files.
  func sheets(_ plan: Plan) -> [Files.File] {
    [
      (patient, Array(Handout.text(.patient, of: plan).utf8)),
      (clinician, Array(Handout.text(.clinician, of: plan).utf8)),
    ]
  }
}
