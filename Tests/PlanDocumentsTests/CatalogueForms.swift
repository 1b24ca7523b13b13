@testable import PlanDocuments
import GradedExposure

/// One form of an item of the standard catalogue, with the words that the patient's sheet has for it.
struct CatalogueForm {
  let id: StepID
  let item: Item
  /// What differs from the item; nil for the item as it stands.
  let change: DemandChange?
  let title: String
  /// The catalogue's own words.
  let ownHow: String?
  /// The words that are printed.
  let how: String
  let demands: Demands

  /// Title and words, for what only has to be said once.
  var words: Set<String> { CatalogueForm.words(title + " " + how) }

  /// Every form, in the catalogue's order; one that has no demands is missing, and the tests count.
  static func all() throws -> [CatalogueForm] { try made.get() }

  static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  private static let made = Result {
    try StandardDocuments.catalogue().items.flatMap { item in
      ([nil] + item.variants).compactMap { variant -> CatalogueForm? in
        guard let demands = variant.map({ item.demands.applying($0.change) }) ?? item.demands else {
          return nil
        }
        let title = variant?.title ?? item.title
        let own = variant == nil ? item.how : variant?.how
        let form = PlanNames.Form(title: title, how: own, demands: demands, item: item)
        return CatalogueForm(
          id: StepID(item: item.id, change: variant?.change), item: item, change: variant?.change,
          title: title,
          ownHow: own, how: PatientHow(form: form).text ?? "", demands: demands)
      }
    }
  }
}

extension Side {
  /// The other side; both stay both.
  var mirrored: Side {
    switch self {
    case .left: .right
    case .right: .left
    case .both: .both
    }
  }
}
