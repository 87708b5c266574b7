// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "docwright",
  platforms: [.macOS(.v13), .iOS(.v16)],
  products: [
    .executable(name: "docwright", targets: ["docwright"]),
    .library(name: "DocwrightRuntime", targets: ["DocwrightRuntime"]),
    .plugin(name: "DocwrightGenerate", targets: ["DocwrightGenerate"]),
    .plugin(name: "DocwrightVerify", targets: ["DocwrightVerify"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    .target(name: "JSONValue"),
    .target(name: "Diagnostics", dependencies: ["JSONValue"]),
    .target(name: "MarkdownSyntax", dependencies: ["CCMark", "Diagnostics", "JSONValue"]),
    .target(name: "APISchema", dependencies: ["JSONValue"]),
    .target(name: "PageReader", dependencies: ["MarkdownSyntax", "APISchema", "Diagnostics", "JSONValue"]),
    .target(name: "SchemaLinker", dependencies: ["PageReader", "APISchema", "Diagnostics"]),
    .target(
      name: "SchemaChecks", dependencies: ["SchemaLinker", "PageReader", "APISchema", "Diagnostics", "JSONValue"]),
    .target(name: "SwiftLowering", dependencies: ["APISchema", "Diagnostics"]),
    .target(
      name: "TemplateRendering",
      dependencies: ["Diagnostics", "SwiftLowering", .product(name: "Mustache", package: "swift-mustache")]
    ),
    .target(name: "OutputTree", dependencies: ["Diagnostics"]),
    .target(
      name: "DocwrightCore",
      dependencies: [
        "APISchema", "Diagnostics", "JSONValue", "MarkdownSyntax", "OutputTree", "PageReader", "SchemaChecks",
        "SchemaLinker", "SwiftLowering", "TemplateRendering",
      ]
    ),
    .executableTarget(
      name: "docwright",
      dependencies: [
        "Diagnostics", "DocwrightCore", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .plugin(
      name: "DocwrightGenerate",
      capability: .command(
        intent: .custom(verb: "docwright", description: "Write the generated sources anew, as docwright.json says."),
        permissions: [.writeToPackageDirectory(reason: "The generated sources are checked in with the package.")]
      ),
      dependencies: ["docwright"]
    ),
    .plugin(name: "DocwrightVerify", capability: .buildTool(), dependencies: ["docwright"]),
    .target(
      name: "DocwrightRuntime",
      dependencies: ["JSONValue", .product(name: "HTTPTypes", package: "swift-http-types")]
    ),
    .target(
      name: "V1",
      dependencies: ["DocwrightRuntime"],
      path: "Generated/V1",
      exclude: ["API.txt", "Permissions.txt", "docwright.lock"]
    ),
    .target(
      name: "Beta",
      dependencies: ["DocwrightRuntime"],
      path: "Generated/Beta",
      exclude: ["API.txt", "Permissions.txt", "docwright.lock"]
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "PageFuzz",
      dependencies: [
        "APISchema", "Diagnostics", "MarkdownSyntax", "PageReader", "SchemaLinker", "SwiftLowering",
        "TemplateRendering",
      ],
      path: "Tests/PageFuzz"
    ),
    .executableTarget(
      name: "PageFuzzer",
      dependencies: ["Diagnostics", "MarkdownSyntax", "PageFuzz", "PageReader"],
      path: "Tests/PageFuzzer"
    ),
    .executableTarget(
      name: "ModelBenchmark",
      dependencies: ["DocwrightRuntime", "V1"],
      path: "Tests/ModelBenchmark"
    ),
    .testTarget(name: "CodableTemplateTests", dependencies: ["TestSupport", "docwright"]),
    .testTarget(name: "CommandLineTests", dependencies: ["TestSupport", "docwright"]),
    .testTarget(name: "CompileTests", dependencies: ["Beta", "DocwrightRuntime", "TestSupport", "V1"]),
    .testTarget(
      name: "DocwrightCoreTests",
      dependencies: [
        "APISchema", "Diagnostics", "DocwrightCore", "JSONValue", "OutputTree", "SchemaLinker", "SwiftLowering",
        "TestSupport",
      ]
    ),
    .testTarget(
      name: "GeneratedCodeTests",
      dependencies: ["Beta", "DocwrightRuntime", "V1", .product(name: "HTTPTypes", package: "swift-http-types")]
    ),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "APISchema", "Diagnostics", "DocwrightCore", "JSONValue", "MarkdownSyntax", "OutputTree", "PageReader",
        "SchemaChecks", "SchemaLinker", "SwiftLowering", "TemplateRendering",
      ],
      exclude: ["Cases"]
    ),
    .testTarget(name: "OutputTreeTests", dependencies: ["OutputTree"]),
    .testTarget(name: "JSONValueTests", dependencies: ["JSONValue"]),
    .testTarget(
      name: "DocwrightRuntimeTests",
      dependencies: ["DocwrightRuntime", "JSONValue", .product(name: "HTTPTypes", package: "swift-http-types")]),
    .testTarget(name: "SwiftLoweringTests", dependencies: ["APISchema", "Diagnostics", "SwiftLowering"]),
    .testTarget(
      name: "TokenStreamTests",
      dependencies: [
        "APISchema", "MarkdownSyntax", "PageReader", "SchemaLinker", "SwiftLowering", "TemplateRendering",
        "TestSupport",
      ]
    ),
    .testTarget(name: "TemplateRenderingTests", dependencies: ["APISchema", "SwiftLowering", "TemplateRendering"]),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings `main`, so that a plain build cannot link this target.
if Context.environment["DOCWRIGHT_LIBFUZZER"] != nil {
  package.targets.append(
    .executableTarget(name: "LibFuzzer", dependencies: ["MarkdownSyntax", "PageFuzz"], path: "Tests/LibFuzzer")
  )
}
