@testable import PlanDocuments
import GradedExposure
import Testing

/// Every screening question, pinned.
@Test func questions() {
  let sentences = ScreenQuestion.allCases.map { question in
    let wording = question.wording
    return question.rawValue + " " + wording.name + ": " + wording.question + " " + wording.source + " ("
      + wording.status.inWords + "; " + ScreenWording.answered(by: question) + ")"
  }
  #expect(
    sentences == [
      """
      S01 fresh injury, high risk: After the injury, is any of these true: age 65 or over; tingling \
      in an arm or a leg; a dangerous cause (a fall from 1 m or 5 stairs, a blow to the top of the \
      head, a crash at over 100 km/h, a rollover or being thrown out, a motorised recreational \
      vehicle, a bicycle crash)? Canadian C-spine rule (Stiell 2001, 2003), read on reference pages \
      (secondary source; the patient or a clinician)
      """,
      """
      S03 fresh injury, turning 45 degrees: After the injury, is the patient unable to turn the head \
      45 degrees to the left or to the right? Answer yes also where nothing makes the test low in \
      risk (a simple rear-end crash, sitting up, having walked since, pain that came later, no \
      midline tenderness). Canadian C-spine rule (Stiell 2001, 2003), read on reference pages \
      (secondary source; a clinician, from an examination)
      """,
      """
      S07 myelopathy signs: Are two or more of these present: unsteady gait, Hoffmann's sign, \
      inverted supinator sign, Babinski's sign, age over 45? Cook 2010, J Man Manip Ther 18:175-180, \
      published for three or more; stopping at two is our choice (design choice; a clinician, from an \
      examination)
      """,
      """
      S08 radiculopathy signs: Are three or more of these present: positive upper limb tension test \
      A, rotation below 60 degrees to the painful side, relief by distraction, positive Spurling's \
      test A? Wainner 2003, Spine 28:52-62 (published; a clinician, from an examination)
      """,
      """
      S10 new five Ds: Is any of these new: dizziness, double vision, trouble speaking, trouble \
      swallowing, sudden falls without warning? Terrett 2001, read in teaching notes; late signs \
      with poor accuracy (secondary source; the patient or a clinician)
      """,
      """
      S11 new three Ns or unsteady walking: Is any of these new, together with head or neck pain: \
      nausea, a numb face, jumping eyes, unsteady walking? Terrett 2001, read in teaching notes; \
      late signs with poor accuracy (secondary source; the patient or a clinician)
      """,
      """
      S13 pain unlike any other: Is the neck pain or headache unlike any before, or is there a \
      drooping eyelid, uneven pupils or another change in the face or eyes? IFOMPT framework, \
      Rushton 2023, JOSPT 53:7-22; the list of signs from memory (unverified; the patient or a \
      clinician)
      """,
      """
      S15 high blood pressure: Is the blood pressure at rest 180 or more (upper) or 110 or more \
      (lower)? General fitness-to-exercise pages (secondary source; a clinician, from an \
      examination)
      """,
      """
      S16 spine red flags: Is any of these present: weight loss without a reason, a weak immune \
      system, long use of steroids, injected drugs, pain that rest does not ease, a change of \
      bladder or bowel, numbness between the legs, marked weakness, an injury that is severe for the \
      age? Chiropr Osteopat 2006 14:8, table 1 (published; the patient or a clinician)
      """,
      """
      S18 cancer now or earlier: Has there ever been a cancer? Downie 2013, BMJ f7095 (low back), \
      read in a summary (secondary source; the patient or a clinician)
      """,
      """
      S19 fever or infection: Is there a fever, or a sign of an infection of the spine? Yusuf 2019, \
      BMC Musculoskelet Disord (published; the patient or a clinician)
      """,
      """
      S21 rheumatoid arthritis: Is there rheumatoid arthritis? Meyer 2017, read in an abstract \
      (secondary source; the patient or a clinician)
      """,
      """
      S22 loose ligaments: Is there a condition with loose ligaments, such as Down, Ehlers-Danlos or \
      Marfan syndrome, or an os odontoideum? Tomlinson 2020, Clin J Sport Med (Down syndrome); the \
      others read on a reference page (secondary source; the patient or a clinician)
      """,
      """
      S24 neck surgery: Was the neck operated on, and has the surgeon not yet agreed to free \
      movement? Protocols of single surgeons; they differ (secondary source; the patient or a \
      clinician)
      """,
      """
      S27 concussion: Was there a concussion in the last two days, or one that still brings \
      symptoms? ANZ concussion guideline; Patricios 2023 (published; the patient or a clinician)
      """,
      """
      S28 long-standing dizziness: Is there long-standing dizziness, or spinning when the head \
      turns? Kristjansson and Treleaven 2009 (published; the patient or a clinician)
      """,
      """
      S29 new numbness or weakness: Is any of these new: weakness, numbness, pain that spreads \
      farther down the arm? The pattern of practice guidelines; the rule is our choice (design \
      choice; the patient or a clinician)
      """,
      """
      S31 trauma memories: Does the neck, or moving it, bring back a frightening event? \
      Trauma-focused therapy protocol in whiplash (Campbell) for how common; the action is our \
      choice (design choice; the patient or a clinician)
      """,
      """
      S31-crisis crisis: Are there thoughts of ending one's life? A yes goes to the crisis pathway \
      the same day. Trauma-focused therapy protocol in whiplash (Campbell) for how common; the \
      action is our choice (design choice; the patient or a clinician)
      """,
    ])
}
