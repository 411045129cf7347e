import TestSupport
import Testing

/// The graph of ARCHITECTURE.md, held by reading every import.
@Suite struct ArchitectureTests {
    /// What each target may import of ours; system modules are named with the one target that may.
    static let allowed: [String: Set<String>] = [
        "Domain": [],
        "Cryptography": ["COpenSSL"],
        "Database": ["CSQLite", "Threads"],
        "JSON": [],
        "Language": ["CCLD2", "CProcessor", "CRE2"],
        "Markup": ["CUchardet"],
        "Programs": ["CLinux", "Threads"],
        "Telemetry": ["CLinux"],
        "Threads": ["CLinux"],
        "Transport": ["CCurl", "CDeflate", "CPSL", "CLinux", "Threads", "Domain"],
        "WebServer": ["CMicroHTTPD"],
        "Workers": ["CSeccomp", "CLinux", "Threads"],
        "YAML": ["CYAML"],
        "Reading": ["Domain", "Markup", "Language", "JSON", "Cryptography"],
        "Matching": ["Domain", "Language"],
        "Polling": [
            "Domain", "Reading", "Transport", "Telemetry", "JSON", "Cryptography", "CLinux",
            "Threads", "Programs",
        ],
        "Storage": ["Domain", "Database", "Cryptography", "JSON", "Threads", "CLinux"],
        "Alerting": [
            "Domain", "Transport", "Telemetry", "Cryptography", "JSON", "Threads", "Programs",
        ],
        "Monitoring": [
            "Domain", "Polling", "Reading", "Matching", "Storage", "Alerting", "Transport", "YAML",
            "JSON", "Telemetry", "Threads", "Cryptography", "Language", "Workers", "WebServer",
            "CSystemd", "CLinux", "Programs",
        ],
        "earshot": ["Monitoring", "Domain", "JSON", "Telemetry", "Threads", "CLinux"],
    ]

    /// What comes with the toolchain. Foundation is not among it: 40 MB, and slow where it counts.
    static let toolchain: Set<String> = ["Glibc", "Dispatch", "Synchronization"]

    static let files = SourceFile.all(below: Fixtures.project + "/Sources")

    @Test("there are sources to hold to the rules")
    func sourcesAreFound() {
        #expect(Self.files.count > 50)
        #expect(Set(Self.files.map(\.target)) == Set(Self.allowed.keys))
    }

    @Test("a target imports only what lies below it", arguments: files)
    func imports(of file: SourceFile) throws {
        let allowed = try #require(Self.allowed[file.target]).union(Self.toolchain)
        for module in file.imports {
            #expect(allowed.contains(module), "\(file.path) imports \(module)")
        }
    }

    @Test("one target imports a C library")
    func systemModules() {
        var users: [String: Set<String>] = [:]
        for file in Self.files {
            for module in file.imports where module.hasPrefix("C") && module != "CLinux" {
                if Self.allowed.keys.contains(module) { continue }
                users[module, default: []].insert(file.target)
            }
        }
        for (module, targets) in users { #expect(targets.count == 1, "\(module): \(targets)") }
    }

    @Test("no file has outgrown one room", arguments: files)
    func lengths(of file: SourceFile) {
        #expect(file.lineCount <= 400 || file.isTable, "\(file.path): \(file.lineCount) lines")
    }

    @Test("nothing crashes on purpose, and nothing waits to be written", arguments: files)
    func words(in file: SourceFile) {
        for word in ["try!", "fatalError(", "as!", "TODO", "FIXME", "not implemented"] {
            #expect(!file.text.contains(word), "\(file.path) has \(word)")
        }
    }

    @Test("one place in the code creates transfers")
    func transfers() {
        let places = Self.files.filter { $0.text.contains("curl_easy_init()") }
        #expect(places.map(\.target) == ["Transport"])
    }

    @Test("SSRF-06: nothing else opens an outbound socket or looks a name up")
    func sockets() {
        let files = Self.files.filter { !$0.path.contains("/Platform/Transport/") }
        for word in ["getaddrinfo(", "gethostbyname(", "AF_INET", "curl_easy_", "ccurl_"] {
            for file in files { #expect(!file.text.contains(word), "\(file.path) has \(word)") }
        }
        let lookUps = Self.files.filter { $0.text.contains("getaddrinfo(name") }
        #expect(lookUps.map { $0.path.split(separator: "/").last } == ["SystemNames.swift"])
    }
}
