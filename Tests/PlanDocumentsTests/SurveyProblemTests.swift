import GradedExposure
import Testing

@testable import PlanDocuments

/// Every way in which an export, an answer or a mapping file can be wrong is told in a sentence, all at once.
@Suite struct SurveyProblemTests {
  /// An export, perhaps with a mapping file, and all that is said against it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var export: String
    var map: String?
    var choice = SurveyChoice.only
    var scale: RatingScale?
    let sentences: [String]

    init(
      _ name: String, _ export: String, map: String? = nil, choosing choice: SurveyChoice = .only,
      scale: RatingScale? = nil, _ sentences: String...
    ) {
      testDescription = name
      self.export = export
      self.map = map
      self.choice = choice
      self.scale = scale
      self.sentences = sentences
    }
  }

  private static let two =
    "participant_id,email,fear_look_up,a_complete\nA-1,a@example.org,70,2\nA-2,b@example.org,60,2\n"
  private static let twice =
    "record_id,redcap_event_name,fear_look_up,a_complete\n1,v1,70,2\n1,v2,60,2\n2,v1,50,2\n"
  private static let one = "id,q1,q2,email\nP-1,70,60,anna@example.org\n"

  static let responses: [Case] = [
    Case("nothing at all", "", "x.csv: the file is empty. Export the sheet again as CSV."),
    Case(
      "a sheet of ratings", "item,fear\nlook-up,70\n",
      "x.csv, row 1: this is a sheet of ratings, one row for each item. Give it to neckplan plan as it is."),
    Case(
      "no response", "id,fear_look_up\n",
      "x.csv: there are column names and no response below them. Export again with the responses."),
    Case(
      "several responses", two,
      "x.csv: there are 2 responses, and an assessment is about one patient. Choose one with --record and its id "
        + "in the column participant_id, or with --row and its row as a spreadsheet program numbers it."),
    Case(
      "several responses without ids", "Timestamp,fear_look_up\n1,70\n2,60\n3,50\n",
      "x.csv: there are 3 responses, and an assessment is about one patient. Choose one with --row and its row "
        + "as a spreadsheet program numbers it."),
    Case(
      "an id that is not there", two, choosing: .record("Anna"),
      "x.csv: none of the 2 responses has that record id. The ids stand in the column participant_id."),
    Case(
      "an id without a column of ids", "Timestamp,fear_look_up\n1,70\n", choosing: .record("1"),
      "x.csv: the export has no column of record ids. Choose the response with --row, or name the column with the "
        + "field record in a mapping file."),
    Case(
      "an id that is there twice", twice, choosing: .record("1"),
      "x.csv: the record id belongs to 2 responses, in rows 2 and 3. Choose one with --row."),
    Case(
      "records are counted, not rows", twice,
      "x.csv: there are 2 responses, and an assessment is about one patient. Choose one with --record and its id "
        + "in the column record_id, or with --row and its row as a spreadsheet program numbers it."),
    Case(
      "a row without a response", two, choosing: .row(9),
      "x.csv: row 9 holds no response; there are 2. Count rows as a spreadsheet program does: the names of the columns "
        + "are in row 1."),
  ]

  static let columns: [Case] = [
    Case(
      "no rating", "id,q1\n1,70\n",
      "x.csv: no column is read as fear of an item. Name the columns in a mapping file: write one with --write-map, "
        + "fill in item and field, and run again with --map."),
    Case(
      "two sides and two fields", "id,fear_turn,\"Fear, harm [Look up as far as you can]\"\n1,70,60\n",
      "x.csv, row 1, column \"Fear, harm [Look up as far as you can]\": the question about \"Look up as far as you "
        + "can\" names more than one of fear, harm, avoidance and goal. Say in a mapping file which it is.",
      "x.csv, row 1, column fear_turn: the question can be \"Turn your head left as far as you can\" or \"Turn your "
        + "head right as far as you can\". Say in a mapping file which it is."),
    Case(
      "the side of another", "id,\"Fear, right: turn your head left as far as you can\"\n1,70\n",
      "x.csv, row 1, column \"Fear, right: turn your head left as far as you can\": the question says right beside "
        + "\"Turn your head left as far as you can\". Say in a mapping file which item it is."),
    Case(
      "two columns for one thing", "id,fear_look_up,look_up_fear\n1,70,20\n",
      "x.csv, row 1, column look_up_fear: it is read as fear of \"Look up as far as you can\", and so is "
        + "fear_look_up. Give one of them the field ignore in a mapping file."),
    Case(
      "the same question twice in Microsoft Forms",
      "ID,Start time,Completion time,Look up as far as you can,Look up as far as you can2\n1,,,70,20\n",
      "x.csv, row 1, column \"Look up as far as you can\": the same question stands in \"Look up as far as you "
        + "can2\", and Microsoft Forms left out what each of them asks. Say in a mapping file which field each is."
    ),
    Case(
      "another scale than declared", "id,fear_look_up (0-100)\n1,70\n", scale: .ten,
      "x.csv, row 1, column \"fear_look_up (0-100)\": the question states 0-100, and --scale says 0-10. Leave --scale "
        + "out, or write the scale of the column in a mapping file."),
  ]

  static let answers: [Case] = [
    Case(
      "no numbers", "id,fear_look_up,fear_look_down,harm_look_up\n1,a lot,7 - 8,70.5\n",
      "x.csv, row 2, column fear_look_down: \"7 - 8\" is not a number from 0 to 100. Write one with the digits 0 to 9, or leave the cell "
        + "empty, or write declined, n/a or not tried.",
      "x.csv, row 2, column fear_look_up: words stand where a number from 0 to 100 belongs. Write one with the digits 0 to "
        + "9, or leave the cell empty, or write declined, n/a or not tried.",
      "x.csv, row 2, column harm_look_up: \"70.5\" is not a whole number from 0 to 100. Write the whole number that the "
        + "patient means."),
    Case(
      "off the scale", "id,fear_look_up\n1,11\n", scale: .ten,
      "x.csv, row 2, column fear_look_up: \"11\" is off the scale of 0 to 10. Ask the patient again, or correct the "
        + "scale."),
    Case(
      "a question that Qualtrics saw and nobody answered", "id,fear_look_up\n1,-99\n",
      "x.csv, row 2, column fear_look_up: \"-99\" is off the scale of 0 to 100. Ask the patient again, or correct the "
        + "scale."),
    Case(
      "all of 10 or less", "id,fear_look_up,fear_look_down\n1,7,2 - low\n",
      "x.csv: every fear value is 7 or less, and nobody said on which scale. If the most that the patient could give "
        + "was 10, add --scale 0-10; if it was 100, --scale 0-100."),
    Case(
      "most of 10 or less", "id,fear_look_up,fear_look_down,fear_hug\n1,7,2,70\n",
      "x.csv: 2 of 3 fear values are 10 or less, the highest is 70, and nobody said on which scale. Add --scale 0-10 or "
        + "--scale 0-100, or write the scale of each column in a mapping file."),
    Case(
      "a date that was a rating, and one out of ten", "id,fear_look_up,fear_look_down\n1,7-Mar,8/10\n",
      "x.csv, row 2, column fear_look_down: \"8/10\" is not a number from 0 to 100. Write the number before the slash "
        + "alone; if it is out of 10, also write (0-10) behind the name of the column in the first row.",
      "x.csv, row 2, column fear_look_up: a date stands where a number from 0 to 100 belongs; spreadsheet programs make "
        + "dates of ratings. Format the column as text and type the rating again."),
    Case(
      "several answers in one cell of Microsoft Forms",
      "ID,Start time,Completion time,fear_look_up\n1,,,70;80;\n",
      "x.csv, row 2, column fear_look_up: \"70;80;\" is not a number from 0 to 100. Write one with the digits 0 to 9, or leave the cell empty, "
        + "or write declined, n/a or not tried."),
    Case(
      "no tick, no goal, and no item",
      "id,fear_look_up,goal___vacuum,goal_mop,goals\n1,70,2,To hug Anna,To see Anna\n",
      "x.csv, row 2, column goal___vacuum: the box is neither ticked nor not. Write 1 or 0, or Checked or Unchecked.",
      "x.csv, row 2, column goal_mop: words stand where a goal mark belongs. Write yes, or 1 for the most important goal, "
        + "2 for the next, up to 99.",
      "x.csv, row 2, column goals: number 1 of what is listed is no item of the catalogue, so it cannot be a goal. "
        + "Correct it, or give the column the field ignore in a mapping file."),
  ]

  static let maps: [Case] = [
    Case(
      "no columns", one, map: "question,what\nq1,x\n",
      "m.csv, row 1: there is no column \"column\". The first row of a mapping file names the columns column, item "
        + "and field.",
      "m.csv, row 1: there is no column \"field\". The first row of a mapping file names the columns column, item "
        + "and field.",
      "m.csv, row 1: there is no column \"item\". The first row of a mapping file names the columns column, item "
        + "and field."),
    Case(
      "every cell", one,
      map: """
        column,item,field,scale
        q1,look-up,fear,
        q3,look-down,fear,
        ,look-down,fear,
        q1,look-down,fear,
        q2,juggle,fear,
        q2,turn,harm,
        q2,look-up,fright,
        q2,look-up,harm,0-5
        email,look-up,avoidance,
        id,,record,0-10
        """,
      "m.csv, row 10, column column: \"email\" holds names, addresses, times or notes of the tool, and is never read. "
        + "Take the row out.",
      "m.csv, row 11, column scale: the field record has no scale. Leave the cell empty.",
      "m.csv, row 3, column column: \"q3\" is no column of the export. Write the name as in the first row of the "
        + "export.",
      "m.csv, row 4, column column: the row names no column of the export. Write its name, or # and its place, as "
        + "in #7.",
      "m.csv, row 5, column column: \"q1\" is there twice. Keep one row for each column.",
      "m.csv, row 6, column item: \"juggle\" is not in the catalogue. Delete the row if it is no item, such as a total. For an item in the patient's own words, "
        + "fill in the column direction.",
      "m.csv, row 7, column side: \"turn\" is there for both sides. Write left or right in the column side, or \"Turn "
        + "your head left as far as you can\" or \"Turn your head right as far as you can\".",
      "m.csv, row 8, column field: \"fright\" is no field. Write fear, harm, avoidance, goal, feared-outcome, "
        + "safety-behaviour, goals, patient, record or ignore.",
      "m.csv, row 9, column scale: \"0-5\" is no scale. Write 0-10 or 0-100, or leave the cell empty."),
    Case(
      "names that are there twice, and ticks", "id,q1,q1,q2___1,q4\n1,70,60,1,5\n",
      map:
        "column,item,field\nq1,look-up,fear\n#2,look-down,fear\nq2___1,mop,fear\n#2,,record\n#1,,record\nq4,,record\n",
      "m.csv, row 2, column column: 2 columns of the export are named \"q1\". Write # and the place instead, as in #7.",
      "m.csv, row 4, column field: \"q2___1\" holds ticks, which are no ratings. Give it the field goal or ignore.",
      "m.csv, row 5, column column: \"#2\" is there twice. Keep one row for each column.",
      "m.csv, row 7, column field: another column has the field record already. Keep one."),
    Case(
      "an own item with two sets of demands", one,
      map: """
        column;item;field;direction;side;extremity
        q1;Play the violin;fear;rotation;left;50
        q2;Play the violin;harm;rotation;right;50
        """,
      "m.csv, row 3, column item: \"Play the violin\" has other demands in row 2. State the same ones in both rows."
    ),
  ]

  @Test(arguments: responses + columns + answers + maps) func isTold(_ wrong: Case) throws {
    let reading = try SurveyReader(catalogue: StandardDocuments.catalogue(), scale: wrong.scale).read(
      Array(wrong.export.utf8), file: "x.csv", map: wrong.map.map { (Array($0.utf8), "m.csv") }, wrong.choice)
    guard case .failure(let problems) = reading.sheet else {
      Issue.record("nothing is said against it")
      return
    }
    #expect(problems.problems.map(\.sentence).sorted() == wrong.sentences.sorted())
    #expect(!problems.problems.contains { $0.sentence.contains("Anna") })
  }
}
