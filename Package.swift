// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "wijkoverleg",
    products: [
        .executable(name: "wijkoverleg", targets: ["wijkoverleg"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        .target(name: "Domain"),
        .target(name: "Store", dependencies: ["Domain", .product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "Minutes", dependencies: ["Domain"]),
        .target(name: "Terminal"),
        .target(
            name: "CNcurses",
            cSettings: [.define("_DEFAULT_SOURCE"), .define("_XOPEN_SOURCE", to: "700")],
            linkerSettings: [.linkedLibrary("ncursesw")]),
        .target(name: "TerminalNcurses", dependencies: ["Terminal", "CNcurses"]),
        .target(name: "App", dependencies: ["Domain", "Minutes", "Terminal"]),
        .target(name: "Seeds", dependencies: ["Domain"], path: "seeds"),
        .executableTarget(
            name: "wijkoverleg",
            dependencies: [
                "Domain", "Store", "Minutes", "Terminal", "TerminalNcurses", "App", "Seeds",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "Benchmarks", dependencies: ["Domain", "Store", "Terminal", "App", "Seeds", "wijkoverleg"]),
        .target(name: "Support", dependencies: ["Domain", "Store", "Terminal", "App", "Seeds"], path: "Tests/Support"),
        .testTarget(name: "DomainTests", dependencies: ["Domain", "Store", "Seeds", "Support"]),
        .testTarget(name: "StoreTests", dependencies: ["Domain", "Store", "Support"]),
        .testTarget(
            name: "MinutesTests", dependencies: ["Domain", "Minutes", "Support"], exclude: ["Goldens"]),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TerminalNcurses", "Support"]),
        .testTarget(
            name: "AppTests", dependencies: ["Domain", "Minutes", "Terminal", "App", "Seeds", "Support"],
            exclude: ["Goldens"]),
        .testTarget(name: "CommandTests", dependencies: ["wijkoverleg", "Support"]),
        .testTarget(name: "JourneyTests", dependencies: ["wijkoverleg", "Domain", "App", "Support"]),
        .testTarget(name: "BenchmarkTests", dependencies: ["Benchmarks"]),
        .testTarget(name: "ArchitectureTests", dependencies: ["Domain", "Minutes", "App", "Support"]),
    ],
    swiftLanguageModes: [.v6]
)
