import Foundation
import Testing

/// Where a plan cannot be written: one sentence, the old files whole, nothing else left.
@Suite struct WritingTests {
  private let sheet = "item,fear\nturn-left,70\nlook-up,45\n"
  private let names = ["plan-clinician.txt", "plan-patient.txt", "plan.xml"]
  private let plan = [
    "--start", "2026-12-01", "--days", "mon,thu", "--today", "2026-11-24", "--replace", "-o",
  ]

  /// What stands before the tool, and what it then says of which file.
  struct Obstacle: Sendable {
    let command: [String]
    let file: String
    let sentence: String
    let status: Int32
    /// The file of a lock that this writer never had.
    var lock: [String] = []
  }

  static let obstacles: [Obstacle] = [
    // A file may not grow beyond 1 KiB: the signal of the kernel once ended the program half way.
    Obstacle(
      command: ["/bin/bash", "-c", "ulimit -f 1; exec \"$@\"", "limited"], file: "plan-patient.txt",
      sentence: "File too large. Nothing was written. Make room on this disk, or use another.", status: 74),
    Obstacle(
      command: strace("write:error=ENOSPC:when=3"), file: "plan.xml",
      sentence: "No space left on device. Nothing was written. Make room on this disk, or use another.",
      status: 74),
    Obstacle(
      command: strace("fsync:error=EIO:when=2"), file: "plan-clinician.txt",
      sentence: "Input/output error. Nothing was written. Make room on this disk, or use another.", status: 74
    ),
    Obstacle(
      command: strace("flock:error=ENOLCK"), file: "plan.xml",
      sentence: "no lock can be had in this folder (No locks available). Nothing was written. "
        + "Use a folder on a disk of this machine.", status: 73, lock: [".plan.xml.lock"]),
    Obstacle(
      command: strace("flock:error=EAGAIN"), file: "plan.xml",
      sentence: "another neckplan is at work on it. Nothing was written. Run again when that is done.",
      status: 73, lock: [".plan.xml.lock"]),
    Obstacle(
      command: strace("rename:error=EACCES:when=1"), file: "plan-patient.txt",
      sentence: "Permission denied. Nothing was written. "
        + "Name a file in a folder that is there and can be written to.", status: 73),
  ]

  private static func strace(_ fault: String) -> [String] {
    let call = fault.prefix { $0 != ":" }
    return ["/usr/bin/strace", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(fault)"]
  }

  @Test(arguments: obstacles)
  func whatStandsInTheWayIsSaidAndTheOldFilesStay(_ obstacle: Obstacle) throws {
    let work = try Tool.Folder()
    let ratings = try work.write(sheet, to: "ratings.csv")
    for name in names { _ = try work.write("an earlier \(name)", to: name) }
    let run = try Tool.run(
      executable: obstacle.command[0],
      obstacle.command.dropFirst() + [Tool.binary.path, "plan", ratings] + plan + [work.file("plan.xml")])
    #expect(run.status == obstacle.status)
    #expect(run.errors == "\(work.file(obstacle.file)): \(obstacle.sentence)\n")
    #expect(try work.names() == obstacle.lock + names + ["ratings.csv"])
    for name in names { #expect(try work.read(name) == "an earlier \(name)") }
  }

  /// Root writes anywhere; without that right it meets the folder as anybody does.
  @Test func aFolderThatCannotBeWrittenToIsSaid() throws {
    let work = try Tool.Folder()
    let ratings = try work.write(sheet, to: "ratings.csv")
    _ = try work.write("an earlier plan", to: "plan.xml")
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: work.path)
    defer {
      do {
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: work.path)
      } catch { Issue.record(error) }
    }
    let arguments = ["plan", ratings] + plan + [work.file("plan.xml")]
    let run =
      getuid() == 0
      ? try Tool.run(
        executable: "/usr/bin/setpriv", ["--bounding-set=-dac_override", Tool.binary.path] + arguments)
      : try Tool.run(arguments)
    #expect(run.status == 73)
    #expect(
      run.errors
        == "\(work.file("plan.xml")): Permission denied. Nothing was written. Name a file in a folder that is there and can be written to.\n"
    )
    #expect(try work.names() == ["plan.xml", "ratings.csv"])
    #expect(try work.read("plan.xml") == "an earlier plan")
  }

  /// The link of a clinic to its shared folder once became a file of its own.
  @Test func aLinkStaysAndWhatItLeadsToIsReplaced() throws {
    let work = try Tool.Folder()
    let away = try Tool.Folder()
    let ratings = try work.write(sheet, to: "ratings.csv")
    _ = try away.write("an earlier plan", to: "shared.xml")
    try FileManager.default.createSymbolicLink(
      atPath: work.file("plan.xml"), withDestinationPath: away.file("shared.xml"))
    let run = try Tool.run(["plan", ratings] + plan + [work.file("plan.xml")])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: work.file("plan.xml"))
        == away.file("shared.xml"))
    #expect(try away.read("shared.xml").hasPrefix("<?xml"))
    #expect(try away.names() == ["shared.xml"])
    #expect(try work.names() == names + ["ratings.csv"])
  }

  @Test func aLinkThatLeadsNowhereIsSaid() throws {
    let work = try Tool.Folder()
    try FileManager.default.createSymbolicLink(
      atPath: work.file("plan.txt"), withDestinationPath: work.file("gone/plan.txt"))
    let run = try Tool.run(
      ["handout", "Plans/whiplash/plan.xml", "--for", "patient", "--replace", "-o", work.file("plan.txt")])
    #expect(run.status == 73)
    #expect(
      run.errors
        == "\(work.file("plan.txt")): a link that cannot be followed (No such file or directory). Nothing was written. Name a file.\n"
    )
  }

  /// Of a killed writer: what it left goes with the next one. What is not surely its own stays.
  @Test func whatAKilledWriterLeftGoesWithTheNextOne() throws {
    let work = try Tool.Folder()
    let ratings = try work.write(sheet, to: "ratings.csv")
    // Beyond any process number of Linux, so that no process has it.
    let dead = 1 << 22 + 1
    let alive = ProcessInfo.processInfo.processIdentifier
    let stay = [
      ".other.xml.\(dead).tmp", ".plan.xml.\(alive).tmp", ".plan.xml.+\(dead).tmp", ".plan.xml.0.tmp",
      ".plan.xml.-1.tmp", ".plan.xml.old.tmp", ".plan.xml.x.\(dead).tmp", "plan.xml.\(dead).tmp",
    ]
    for name in stay + [".plan.xml.\(dead).tmp", ".plan-patient.txt.\(dead).tmp", ".plan.xml.lock"] {
      _ = try work.write("left", to: name)
    }
    let run = try Tool.run(["plan", ratings] + plan + [work.file("plan.xml")])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try work.names() == (stay + names + ["ratings.csv"]).sorted())
  }

  /// Two windows with one interview would each write over the other's answers.
  @Test func anInterviewThatIsAskedElsewhereIsNotAskedTwice() throws {
    let work = try Tool.Folder()
    let other = Process()
    other.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    other.arguments = [work.file(".a.xml.answers.lock"), "/bin/cat"]
    let held = (input: Pipe(), output: Pipe())
    (other.standardInput, other.standardOutput) = (held.input, held.output)
    try other.run()
    defer {
      held.input.fileHandleForWriting.closeFile()
      other.waitUntilExit()
    }
    // The echo of one byte says that the lock is held.
    held.input.fileHandleForWriting.write(Data([1]))
    #expect(held.output.fileHandleForReading.readData(ofLength: 1).count == 1)
    let run = try Tool.run(
      ["intake", "ask", "-o", work.file("a.xml"), "--today", "2026-11-24"], input: "P-1\n")
    #expect(run.status == 73)
    #expect(
      run.errors
        == "\(work.file("a.xml")).answers: another neckplan is at work on it. Nothing was written. Run again when that is done.\n"
    )
    #expect(try work.names() == [".a.xml.answers.lock"])
  }
}
