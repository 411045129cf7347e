// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target of ours: its folder names its tier, its dependencies are the arrows of ARCHITECTURE.md.
func tier(_ folder: String, _ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/\(folder)/\(name)",
        swiftSettings: strict)
}

func system(_ name: String, pkgConfig: String, apt: String) -> Target {
    .systemLibrary(
        name: name, path: "Sources/System/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

func tests(_ name: String, of dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], path: "Tests/\(name)",
        swiftSettings: strict)
}

let package = Package(
    name: "earshot",
    products: [.executable(name: "earshot", targets: ["earshot"])],
    targets: [
        // System: one module map and shim a C library, no logic.
        .systemLibrary(name: "CLinux", path: "Sources/System/CLinux"),
        // What a processor does in one instruction, and Swift has no word for.
        .systemLibrary(name: "CProcessor", path: "Sources/System/CProcessor"),
        // CLD2 is C++ without a C interface: its shim has to be compiled. apt: libcld2-dev
        .target(
            name: "CCLD2", path: "Sources/System/CCLD2",
            linkerSettings: [.linkedLibrary("cld2")]),
        // As is RE2. apt: libre2-dev
        .target(
            name: "CRE2", path: "Sources/System/CRE2",
            linkerSettings: [.linkedLibrary("re2")]),
        system("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
        system("CDeflate", pkgConfig: "libdeflate", apt: "libdeflate-dev"),
        system("CMicroHTTPD", pkgConfig: "libmicrohttpd", apt: "libmicrohttpd-dev"),
        system("COpenSSL", pkgConfig: "libcrypto", apt: "libssl-dev"),
        system("CPSL", pkgConfig: "libpsl", apt: "libpsl-dev"),
        system("CSeccomp", pkgConfig: "libseccomp", apt: "libseccomp-dev"),
        system("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
        system("CSystemd", pkgConfig: "libsystemd", apt: "libsystemd-dev"),
        system("CUchardet", pkgConfig: "uchardet", apt: "libuchardet-dev"),
        system("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),

        // Domain: the nouns. Values only.
        .target(name: "Domain", path: "Sources/Domain", swiftSettings: strict),

        // Platform: what the stages stand on. No pointer, handle or C type leaves it.
        tier("Platform", "Cryptography", uses: ["COpenSSL"]),
        tier("Platform", "Database", uses: ["CSQLite", "Threads"]),
        tier("Platform", "JSON"),
        tier("Platform", "Language", uses: ["CCLD2", "CProcessor", "CRE2"]),
        tier("Platform", "Markup", uses: ["CUchardet"]),
        tier("Platform", "Programs", uses: ["CLinux", "Threads"]),
        tier("Platform", "Telemetry", uses: ["CLinux"]),
        tier("Platform", "Threads", uses: ["CLinux"]),
        tier(
            "Platform", "Transport",
            uses: ["CCurl", "CDeflate", "CPSL", "CLinux", "Threads", "Domain"]),
        tier("Platform", "WebServer", uses: ["CMicroHTTPD"]),
        tier("Platform", "Workers", uses: ["CSeccomp", "CLinux", "Threads"]),
        tier("Platform", "YAML", uses: ["CYAML"]),

        // Stages: each does one step of a document's way; none sees another, but Polling Reading.
        tier(
            "Stages", "Reading", uses: ["Domain", "Markup", "Language", "JSON", "Cryptography"]),
        tier("Stages", "Matching", uses: ["Domain", "Language"]),
        tier(
            "Stages", "Polling",
            uses: [
                "Domain", "Reading", "Transport", "Telemetry", "Cryptography", "Threads", "JSON",
                "Programs",
            ]),
        tier(
            "Stages", "Storage", uses: ["Domain", "Database", "Threads", "JSON", "Cryptography"]),
        tier(
            "Stages", "Alerting",
            uses: [
                "Domain", "Transport", "Telemetry", "Cryptography", "JSON", "Threads", "Programs",
            ]),

        // Composition, and the command line.
        .target(
            name: "Monitoring",
            dependencies: [
                "Domain", "Polling", "Reading", "Matching", "Storage", "Alerting", "Transport",
                "YAML",
                "JSON", "Telemetry", "Threads", "Cryptography", "Language", "Workers",
                "CSystemd", "WebServer",
                "CLinux", "Programs",
            ], path: "Sources/Monitoring", swiftSettings: strict),
        .executableTarget(
            name: "earshot", dependencies: ["Monitoring", "Domain", "JSON", "Telemetry", "CLinux"],
            path: "Sources/earshot",
            swiftSettings: strict),

        // Tools: not installed. What learns the tables of judgement (`make train`), and what measures stages
        // inside one process (Benchmarks/run).
        .target(
            name: "ToolSupport", dependencies: ["Domain", "JSON"], path: "Tools/ToolSupport",
            swiftSettings: strict),
        .target(
            name: "Training",
            dependencies: ["Matching", "Language", "Domain", "JSON", "ToolSupport"],
            path: "Tools/Training", swiftSettings: strict),
        .executableTarget(
            name: "earshot-train", dependencies: ["Training", "JSON", "ToolSupport"],
            path: "Tools/earshot-train", swiftSettings: strict),
        .executableTarget(
            name: "earshot-bench",
            dependencies: [
                "Alerting", "Reading", "Matching", "Language", "Polling", "Transport", "Domain",
                "JSON", "ToolSupport", "CLinux",
            ],
            path: "Benchmarks/earshot-bench", swiftSettings: strict),

        // What must hold of whatever is read: for the fuzzer below, and for what it found.
        .target(
            name: "FuzzTargets", dependencies: ["Domain", "Markup", "Matching", "Reading"],
            path: "Fuzz/FuzzTargets", swiftSettings: strict),

        // Tests: one folder a target.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        // A worker that does what it is told, for WorkersTests.
        .executableTarget(
            name: "worker-probe", dependencies: ["Workers"], path: "Tests/WorkerProbe",
            swiftSettings: strict),
        tests("DomainTests", of: ["Domain"]),
        tests("CryptographyTests", of: ["Cryptography"]),
        tests("DatabaseTests", of: ["Database"]),
        tests("JSONTests", of: ["JSON"]),
        tests("LanguageTests", of: ["Language"]),
        tests("MarkupTests", of: ["Markup", "JSON"]),
        tests("TelemetryTests", of: ["Telemetry"]),
        tests("TransportTests", of: ["Transport", "Domain", "Threads"]),
        tests("WebServerTests", of: ["WebServer"]),
        tests("WorkersTests", of: ["Workers", "worker-probe"]),
        tests("YAMLTests", of: ["YAML"]),
        tests("ReadingTests", of: ["Reading", "Domain", "Markup", "JSON", "FuzzTargets"]),
        tests("MatchingTests", of: ["Matching", "Domain", "Language", "JSON", "YAML"]),
        tests("TrainingTests", of: ["Training", "Matching", "Domain", "Language", "JSON"]),
        tests(
            "PollingTests",
            of: [
                "Polling", "Domain", "Reading", "Transport", "Telemetry", "JSON", "Threads",
                "Cryptography", "Programs",
            ]),
        tests("StorageTests", of: ["Storage", "Domain", "Database"]),
        tests(
            "AlertingTests",
            of: [
                "Alerting", "Domain", "Transport", "Telemetry", "JSON", "Cryptography",
                "Programs",
            ]),
        tests(
            "MonitoringTests",
            of: [
                "Monitoring", "Domain", "YAML", "Alerting", "Storage", "Polling", "Matching",
                "Reading", "Transport", "Telemetry", "JSON", "Workers", "WebServer", "Database",
            ]),
        tests("EndToEndTests", of: ["JSON"]),
        tests("ArchitectureTests", of: []),
    ]
)

// Every command that judges makes the lexicons first. Without optimisation that takes a second, and the
// end-to-end tests start hundreds of commands. Learning adds up millions of numbers.
for target in package.targets
where ["Language", "Matching", "Training"].contains(target.name) {
    let fast = SwiftSetting.unsafeFlags(["-O"], .when(configuration: .debug))
    target.swiftSettings = (target.swiftSettings ?? []) + [fast]
}

// Only for `make fuzz`: every library is instrumented, and libFuzzer's driver linked.
if Context.environment["EARSHOT_FUZZ"] != nil {
    let instrumented = ["-sanitize=fuzzer,address", "-parse-as-library"]
    for target in package.targets where target.type == .regular {
        target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(instrumented)]
    }
    package.targets.append(
        .executableTarget(
            name: "earshot-fuzz", dependencies: ["FuzzTargets"], path: "Fuzz/earshot-fuzz",
            swiftSettings: strict + [.unsafeFlags(instrumented)],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]))
}
