import Foundation
import Testing

@testable import neckplan

/// A document is read, changed and replaced with nobody between.
@Suite struct FileUpdateTests {
  private func failure(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no failure"
    } catch let failure as Failure {
      return "\(failure.kind.rawValue) \(failure.description)"
    } catch { return "\(error)" }
  }

  @Test func aDocumentIsReplacedWithWhatIsBesideIt() throws {
    let work = try Tool.Folder()
    let plan = try work.write("one", to: "plan.xml")
    try FileUpdate.run(plan) { bytes throws in
      #expect(try work.names() == [".plan.xml.lock", "plan.xml"])
      return .init(
        bytes: bytes + Array(" two".utf8), beside: [(work.file("plan-patient.txt"), Array("sheet".utf8))])
    }
    #expect(try work.read("plan.xml") == "one two")
    #expect(try work.read("plan-patient.txt") == "sheet")
    #expect(try work.names() == ["plan-patient.txt", "plan.xml"])
    for name in try work.names() {
      let mode = try FileManager.default.attributesOfItem(atPath: work.file(name))[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test func aChangeThatIsRefusedChangesNothing() throws {
    let work = try Tool.Folder()
    let plan = try work.write("one", to: "plan.xml")
    #expect(failure { try FileUpdate.run(plan) { _ in throw Failure(.refused, "No.") } } == "1 No.")
    #expect(try work.read("plan.xml") == "one")
    #expect(try work.names() == ["plan.xml"])
  }

  /// What another program may do to the document while it is changed, without asking for the lock.
  enum Meddling: String, CaseIterable {
    case appended, rewrittenAtTheSameLength, replacedByItsCopy, touched, taken
  }

  @Test(arguments: Meddling.allCases)
  func aDocumentThatAnotherProgramChangedMeanwhileStaysAsThatLeftIt(_ meddling: Meddling) throws {
    let work = try Tool.Folder()
    let plan = try work.write("one", to: "plan.xml")
    let left: String? =
      switch meddling {
      case .appended: "one and more"
      case .rewrittenAtTheSameLength: "two"
      case .replacedByItsCopy, .touched: "one"
      case .taken: nil
      }
    let said = failure {
      try FileUpdate.run(plan) { bytes throws in
        switch meddling {
        case .appended, .rewrittenAtTheSameLength:
          let file = try FileHandle(forUpdating: URL(fileURLWithPath: plan))
          file.write(Data((left ?? "").utf8))
          try file.close()
        case .replacedByItsCopy:
          try FileManager.default.copyItem(atPath: plan, toPath: work.file("copy"))
          try FileManager.default.removeItem(atPath: plan)
          try FileManager.default.moveItem(atPath: work.file("copy"), toPath: plan)
        case .touched:
          try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: plan)
        case .taken: try FileManager.default.removeItem(atPath: plan)
        }
        return .init(bytes: bytes + [33])
      }
    }
    #expect(said == "73 \(plan): changed on disk since it was read. Nothing was written. Run again.")
    #expect(try work.names() == (left == nil ? [] : ["plan.xml"]))
    if let left { #expect(try work.read("plan.xml") == left) }
  }

  @Test(arguments: [
    ("-", "64 Standard input cannot be changed. Name the file of the plan."),
    ("none.xml", "66 none.xml: No such file or directory. Check the name of the file."),
    (
      "/dev/null",
      "73 /dev/null: a device or a pipe, which stays. Nothing was written. Name a file."
    ),
    (
      "/tmp",
      "73 /tmp: Is a directory. Nothing was written. Name a file in a folder that is there and can be written to."
    ),
  ])
  func whatIsNoDocumentIsNotChanged(_ path: String, _ sentence: String) {
    #expect(failure { try FileUpdate.run(path) { .init(bytes: $0) } } == sentence)
  }

  /// For root nothing is write-protected.
  @Test(.enabled(if: getuid() != 0)) func aWriteProtectedDocumentInAFolderThatIsNotStays() throws {
    let work = try Tool.Folder()
    let plan = try work.write("one", to: "plan.xml")
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: plan)
    #expect(
      failure { try FileUpdate.run(plan) { .init(bytes: $0 + [33]) } }
        == "73 \(plan): Permission denied. Nothing was written. It is write-protected: use a copy.")
    #expect(try work.read("plan.xml") == "one")
    #expect(try work.names() == ["plan.xml"])
  }

  /// The link leads to the document, the lock is beside the document, and both names exclude each other.
  @Test func aLinkAndItsDocumentAreOne() throws {
    let work = try Tool.Folder()
    let away = try Tool.Folder()
    let plan = try away.write("one", to: "shared.xml")
    let link = work.file("plan.xml")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: plan)
    try FileUpdate.run(link) { bytes throws in
      let said = failure { try FileUpdate.run(plan) { .init(bytes: $0) } }
      #expect(
        said
          == "73 \(plan): another neckplan is at work on it. Nothing was written. Run again when that is done."
      )
      return .init(bytes: bytes + Array(" two".utf8))
    }
    #expect(try away.read("shared.xml") == "one two")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == plan)
    #expect(try away.names() == ["shared.xml"])
    #expect(try work.names() == ["plan.xml"])
  }

  /// Every writer that is told that all is well finds its line in the end.
  @Test func noUpdateIsLost() async throws {
    let work = try Tool.Folder()
    let plan = try work.write("", to: "plan.xml")
    let written = await withTaskGroup(of: [String].self) { group in
      for writer in ["a", "b"] {
        group.addTask {
          (0..<100).filter { number in
            failure { try FileUpdate.run(plan) { .init(bytes: $0 + Array("\(writer)\(number)\n".utf8)) } }
              == "no failure"
          }.map { "\(writer)\($0)" }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(written.count > 100)
    #expect(try work.read("plan.xml").split(separator: "\n").map(String.init).sorted() == written.sorted())
    #expect(try work.names() == ["plan.xml"])
  }
}
