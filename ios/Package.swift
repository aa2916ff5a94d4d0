// swift-tools-version:6.0
import Foundation
import PackageDescription

// Where cargo put the core for this machine. An app for iPhone links the library that `ios/apple/framework.sh` builds.
let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
let library =
  ProcessInfo.processInfo.environment["JKN_LIBRARY_FOLDER"]
  ?? folder.appendingPathComponent("../target/debug").standardizedFileURL.path

var targets: [Target] = []
var views: [Target.Dependency] = ["JknKit"]
#if os(Linux)
  // Apple's SwiftUI exists on Apple's systems only; elsewhere a stand-in takes its name, for checks and tests.
  targets.append(.target(name: "SwiftUI", path: "Stubs/SwiftUI"))
  views.append("SwiftUI")
#endif

targets += [
  .target(name: "JknFFI"),
  .target(
    name: "JknGenerated",
    dependencies: ["JknFFI"],
    swiftSettings: [.swiftLanguageMode(.v5)],
    linkerSettings: [
      .unsafeFlags(["-L\(library)", "-Xlinker", "-rpath", "-Xlinker", library]),
      .linkedLibrary("jkn_bindings"),
    ]),
  .target(name: "JknKit", dependencies: ["JknGenerated"]),
  .target(name: "JknUI", dependencies: views),
  .testTarget(name: "JknKitTests", dependencies: ["JknKit"]),
  .testTarget(name: "JknUITests", dependencies: ["JknUI"] + views),
]

let package = Package(
  name: "JknSaku",
  platforms: [.iOS(.v16), .macOS(.v13)],
  products: [.library(name: "JknUI", targets: ["JknKit", "JknUI"])],
  targets: targets,
  swiftLanguageModes: [.v6])
