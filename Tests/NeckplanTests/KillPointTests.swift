import Foundation
import Testing

/// A quick run of `.ci/kill-points`, and that it finds a tool that does not write whole.
@Suite struct KillPointTests {
  @Test func aKilledAFailingAndACompetingWriterLeaveTheOldOrTheNewDocument() throws {
    let run = try Tool.run(executable: ".ci/kill-points", ["40", "12", "5", Tool.binary.path])
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines.first?.wholeMatch(of: /40 kills before 40 of [5-9]\d system calls: every file whole; .*/) != nil)
    #expect(lines.dropFirst().first?.hasPrefix("12 faults: every file whole; ") ?? false)
    #expect(lines.last?.hasPrefix("5 rounds of two writers: ") ?? false)
  }

  /// The same tool behind a script that copies what it wrote over the document, a block at a time.
  @Test func aToolThatWritesInPlaceIsFound() throws {
    let work = try Tool.Folder()
    let tool = try work.write(
      """
      #!/bin/bash
      [ "$1" != check ] || exec "$TOOL" "$@"
      : >.plan.xml.lock
      away=$(mktemp -d)
      "$TOOL" "${@/#plan.xml/$away/plan.xml}" || exit
      for file in plan-patient.txt plan-clinician.txt plan.xml; do
        text=$(<"$away/$file")
        : >"$file"
        while IFS= read -r line; do echo "$line"; done >>"$file" <<<"$text"
      done
      rm -rf "$away" .plan.xml.lock
      """, to: "tool")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: tool)
    let run = try Tool.run(
      executable: ".ci/kill-points", ["40", "0", "0", tool], environment: ["TOOL": Tool.binary.path])
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("Breach: plan"), "\(run.errors)")
    #expect(run.errors.contains(" is neither the old nor the new one after a kill before "))
  }
}
