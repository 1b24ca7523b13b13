import GradedExposure
import Testing

@testable import PlanDocuments

/// The five tools are known by the shape of what they export, with its oddities.
@Suite struct SurveyExportTests {
  @Test(arguments: [
    ("\u{FEFF}\"id\";\"submitdate\";\"fear[lookup]\"\r\n\"1\";\"\";\"70\"\r\n\r\n", SurveyTool.limeSurvey),
    (
      "\"Response ID\",\"Date submitted\",\"Fear [Look up as far as you can]\"\r\n\"1\",\"\",\"70\"\r\n\r\n",
      .limeSurvey
    ),
    ("Response_ID;Last_page;fear_look_up\n1;2;70\n", .limeSurvey),
    (
      "id. Response ID,lastpage. Last page,fear[lookup]. Fear [Look up as far as you can]\n1,2,70\n",
      .limeSurvey
    ),
    ("record,a_complete,fear_look_up\n1,2,70\n", .redcap),
    ("any_name,goal___mop,fear_look_up\n1,0,70\n", .redcap),
    ("Record ID,Event Name,fear_look_up,Complete?\n1,Baseline,70,Complete\n", .redcap),
    ("Timestamp,fear_look_up\n1/15/2026 10:30:00,70\n", .googleForms),
    ("Zeitstempel;fear_look_up\n15.01.2026 10:30:00;70\n", .googleForms),
    ("Id,Start time,Completion time,Email,Name,fear_look_up\n1,,,,,70\n", .microsoftForms),
    ("ID;Start time;Completion time;Email;Name;fear_look_up\n1;;;;;\"70;\"\n", .microsoftForms),
    (
      "ResponseId,RecordedDate,Q1\nResponse ID,Recorded Date,Fear: look up as far as you can\nR_1,,70\n",
      .qualtrics
    ),
    ("ResponseId,RecordedDate,fear_look_up\nR_1,,70\n", .qualtrics),
    (
      "Q1,Q9\n\"Fear: look up as\nfar as you can\",ID\n\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"x\"\"}\"\n70,1\n",
      .qualtrics
    ),
    ("code,fear_look_up\nP-1,70\n", nil),
  ])
  func isKnown(_ export: String, _ tool: SurveyTool?) throws {
    let response = try SurveySample(export)
    #expect(response.mapping.tool == tool)
    #expect(response.sheet.ratings == [Rating(item: ItemID(rawValue: "look-up"), fear: 70)])
  }

  @Test func labelsOfREDCapAreRead() throws {
    let response = try SurveySample(
      """
      Record ID,Repeat Instrument,Repeat Instance,Survey Timestamp,First name,"How afraid would you be to: Look up as \
      far as you can?",Goals (choice=Vacuum the floor),"Goals (choice=Look up at the sky)",Complete?,Dose,Complete?
      P-3,,,"2026-11-20 08:00",Anna,70,Checked,Unchecked,Complete,,
      P-3,Medication,1,,,,,,,400,Incomplete
      """)
    #expect(response.sheet.ratings == [Rating(item: ItemID(rawValue: "look-up"), fear: 70)])
    #expect(response.sheet.goals == [.init(item: ItemID(rawValue: "vacuum"), priority: 1)])
    #expect(response.patient?.rawValue == "P-3")
  }

  @Test func aQuestionThatLimeSurveyDidNotShowIsNotRatedAndElsewhereDoesNotApply() throws {
    let rows = "fear_look_up,fear_look_down\n"
    let hidden = try SurveySample("id,lastpage," + rows + "1,2,N/A,70\n")
    let answered = try SurveySample("id,age," + rows + "1,2,N/A,70\n")
    #expect(hidden.sheet.ratings.first?.unrated == .notRated)
    #expect(answered.sheet.ratings.first?.unrated == .notApplicable)
  }

  @Test func whatWasOnlyOfferedAsAGoalIsNotARating() throws {
    let response = try SurveySample("id,fear_look_up,fear_mop,goal___mop,goal___vacuum\nP-1,70,,1,1\n")
    #expect(response.sheet.ratings.map(\.item.rawValue) == ["look-up", "mop"])
    #expect(response.sheet.goals.map(\.item.rawValue) == ["mop", "vacuum"])
  }

  @Test(arguments: [
    "email", "E-mail Address", "Your e-mail", "first_name", "What is your name?", "Phone",
    "Your phone number",
    "home_phone", "dob", "Date of birth", "IP address", "ipaddr", "RecipientLastName", "LocationLatitude",
    "Start time", "form_complete", "form_timestamp", "redcap_survey_identifier", "groupTime12",
  ])
  func whoAnsweredAndWhenIsKeptOut(_ name: String) {
    #expect(SurveyColumn(name: name, question: name, place: 0, isRepeated: false).isKeptOut)
  }

  @Test(arguments: [
    "Fear of writing an e-mail", "phone_left_ear", "Text on your phone", "wish", "Number of pillows",
  ])
  func whatIsAskedIsNotKeptOut(_ name: String) {
    #expect(!SurveyColumn(name: name, question: name, place: 0, isRepeated: false).isKeptOut)
  }

  /// The number that a tool gives a response says nothing of the patient; a code that the clinic gave does.
  @Test(arguments: [
    ("Response ID,Date submitted,fear_look_up\n31,,70\n", nil),
    ("id,submitdate,patient code,fear_look_up\n31,,P-4,70\n", "P-4"),
    ("ID,Start time,Completion time,fear_look_up\n1,,,70\n", nil),
    ("ID,Start time,Completion time,Study ID,fear_look_up\n1,,,P-4,70\n", "P-4"),
    ("ResponseId,RecordedDate,fear_look_up\nR_1,,70\n", nil),
    ("id,fear_look_up\n31,70\n", nil), ("record_id,fear_look_up,a_complete\n31,70,2\n", "31"),
    ("mrn,fear_look_up,a_complete\n31,70,2\n", nil), ("Medical record ID,fear_look_up\n31,70\n", nil),
  ])
  func onlyAPseudonymIsAPatientID(_ export: String, _ patient: String?) throws {
    #expect(try SurveySample(export).patient?.rawValue == patient)
  }

  @Test(arguments: ["Anna", "anna@example.org", "P 17", "Meier, A."])
  func aRecordIDThatCouldBeANameIsNotKept(_ id: String) throws {
    let response = try SurveySample("record_id,fear_look_up,a_complete\n\"\(id)\",70,2\n")
    #expect(response.patient == nil)
  }

  @Test func theTableShowsWhatIsReadAndWhatIsNot() throws {
    let response = try SurveySample(
      "Timestamp,Email Address,fear_look_up,Fear (0-10) [Turn your head left as far as you can],Pain [Mop the floor],Notes\n"
        + "1,anna@example.org,70,6,5,Anna\n")
    #expect(
      SurveyTable(response.mapping, file: "x.csv", row: response.row).text == """
        x.csv: an export of Google Forms. The response in row 2 is read.

        COLUMN                                  ITEM                              FIELD           SCALE
        fear_look_up                            Look up as far as you can         fear            0-100, not
                                                                                                  declared
        Fear (0-10) [Turn your head left as     Turn your head left as far as     fear            0-10
        far as you can]                         you can

        Not read, though the column looks like a rating:
          Pain [Mop the floor]: asks something else about "Mop the floor"

        Not used:
          Notes

        Never read:
          Timestamp, Email Address

        """)
  }
}
