// swift-tools-version:6.0
import Foundation
import PackageDescription

let environment = ProcessInfo.processInfo.environment
#if os(Linux)
  let isLinux = true
#else
  let isLinux = false
#endif
// For this machine, as `cargo xtask swift` builds it, or for iPhone, as Xcode does.
let isForHost = isLinux || environment["JKN_HOST"] != nil

var targets: [Target] = []
var core: [LinkerSetting] = []
if isForHost {
  // Where cargo put the core for this machine.
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let library =
    environment["JKN_LIBRARY_FOLDER"] ?? folder.appendingPathComponent("../target/debug").standardizedFileURL.path
  core = [
    .unsafeFlags(["-L\(library)", "-Xlinker", "-rpath", "-Xlinker", library]),
    .linkedLibrary("jkn_bindings"),
  ]
  targets.append(.target(name: "JknFFI"))
  // The rule book for other programs, which the core of a phone leaves out.
  targets.append(.executableTarget(name: "RulesExample", dependencies: ["JknKit"], path: "Examples/Rules"))
  targets.append(.testTarget(name: "RulesTests", dependencies: ["JknKit"]))
} else {
  // Made by apple/framework.sh.
  targets.append(.binaryTarget(name: "JknFFI", path: "apple/JknFFI.xcframework"))
}

targets += [
  .target(
    name: "JknGenerated", dependencies: ["JknFFI"], swiftSettings: [.swiftLanguageMode(.v5)], linkerSettings: core),
  .target(name: "JknKit", dependencies: ["JknGenerated"]),
  .target(name: "JknTestSupport", dependencies: ["JknKit"], path: "Tests/Support"),
  .testTarget(name: "JknKitTests", dependencies: ["JknKit", "JknTestSupport"]),
]
var products = ["JknKit"]

if isLinux {
  // Apple's SwiftUI exists on Apple's systems only; here a stand-in takes its name, for checks and tests.
  targets += [
    .target(name: "SwiftUI", path: "Stubs/SwiftUI"),
    .target(name: "JknUI", dependencies: ["JknKit", "SwiftUI"]),
    .testTarget(name: "JknUITests", dependencies: ["JknUI", "JknTestSupport", "SwiftUI"]),
  ]
  products.append("JknUI")
} else if !isForHost {
  targets.append(.target(name: "JknUI", dependencies: ["JknKit"]))
  products.append("JknUI")
}

let package = Package(
  name: "JknSaku",
  platforms: [.iOS(.v16), .macOS(.v13)],
  products: [.library(name: "JknSaku", targets: products)],
  targets: targets,
  swiftLanguageModes: [.v6])
