// swift-tools-version: 6.1
import PackageDescription

/// A package that uses Docwright as a consumer does. `Scripts/integration.sh` builds copies of it.
let package = Package(
  name: "integration",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "docwright", path: "..")],
  targets: [
    generated("V1"),
    generated("Beta"),
    .executableTarget(name: "App", dependencies: ["V1", "Beta"]),
  ],
  swiftLanguageModes: [.v6]
)

/// A module whose sources are generated and verified at build. The links in its folder lead to what it is generated
/// from: through them SwiftPM notices a page that is added.
func generated(_ name: String) -> Target {
  .target(
    name: name,
    dependencies: [.product(name: "DocwrightRuntime", package: "docwright")],
    path: "Generated/\(name)",
    exclude: ["API.txt", "Permissions.txt", "docwright.lock", "includes", "specs", "templates"],
    plugins: [.plugin(name: "DocwrightVerify", package: "docwright")]
  )
}
