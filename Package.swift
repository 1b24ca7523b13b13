// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "NeckPlan",
  products: [
    .executable(name: "neckplan", targets: ["neckplan"]),
    .library(name: "GradedExposure", targets: ["GradedExposure"]),
    .library(name: "PlanDocuments", targets: ["PlanDocuments"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(name: "GradedExposure", swiftSettings: strict),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
    .target(name: "EmbeddedFiles"),
    .target(
      name: "PlanDocuments", dependencies: ["GradedExposure", "EmbeddedFiles", "CLibXML2"],
      swiftSettings: strict),
    .executableTarget(
      name: "neckplan",
      dependencies: [
        "GradedExposure", "PlanDocuments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GradedExposureTests", dependencies: ["GradedExposure", "PlanDocuments"], swiftSettings: strict),
    .testTarget(
      name: "PlanDocumentsTests", dependencies: ["PlanDocuments", "GradedExposure"], exclude: ["Surveys"],
      swiftSettings: strict),
    .testTarget(
      name: "NeckplanTests", dependencies: ["neckplan", "GradedExposure", "PlanDocuments"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
