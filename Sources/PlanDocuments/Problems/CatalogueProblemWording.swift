internal import GradedExposure

extension CatalogueProblem {
  /// What is wrong, what was expected, and what to do.
  public var sentence: String {
    switch self {
    case .empty: "the catalogue has no item. Add at least one."
    case .standardAgain:
      "its id is that of the standard catalogue, which is used anyway. Give the clinic's catalogue an id of its own."
    case .nameTaken(let name, let other):
      "\(quoted(name)) cannot be the id of a clinic's catalogue, because ids such as \(other) start with it. Take "
        + "the clinic's name."
    case .holdsAddition(let name):
      "it says that \(quoted(name)) was added to it, as a plan does. Take the element addition out."
    case .wrongPrefix(let item, let prefix):
      "\(quoted(item.rawValue)) does not start with the id of its catalogue. Call it "
        + "\(prefix)-\(item.rawValue)."
    case .standardItem(let item, let prefix):
      "\(quoted(item.rawValue)) is an item of the standard catalogue, which stays as it is. Leave it out, or call "
        + "yours \(prefix)-\(item.rawValue)."
    case .itemTwice(let item): "\(quoted(item.rawValue)) is there twice. Give every item an id of its own."
    case .ownKind(let item):
      "\(quoted(item.rawValue)) is of kind own, which is for a patient's own items. Write movement or activity."
    case .howMissing(let item):
      "\(quoted(item.rawValue)) has no how. Write how it is done, for the patient: \"You ...\"."
    case .longSentence(let item, let words, let most, let text):
      "\(quoted(item.rawValue)) has a sentence of \(words) words, \(quoted(text)). Patients read at most \(most); "
        + "make two of it."
    default: titleSentence
    }
  }

  private var titleSentence: String {
    switch self {
    case .titleTwice(let item, let title, let other):
      "\(quoted(item.rawValue)) has the title \(quoted(title)), and so has "
        + (item == other ? "another form of it" : quoted(other.rawValue))
        + ". Change one: on paper nobody could "
        + "tell them apart."
    case .standardTitle(let item, let title, let other):
      "\(quoted(item.rawValue)) has the title \(quoted(title)), which means the standard item "
        + "\(quoted(other.rawValue)). Use that one, or choose another title."
    case .noSideInTitle(let item, let title):
      "\(quoted(item.rawValue)) has a side, and its title \(quoted(title)) names none. Write left or right into it."
    case .sideNotSaid(let item, let title, let side):
      "\(quoted(item.rawValue)) moves to the \(side.rawValue), and neither its title \(quoted(title)) nor its how "
        + "says \(side.rawValue). Say it, or correct the side."
    default: ""
    }
  }
}
