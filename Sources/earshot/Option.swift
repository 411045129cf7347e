/// One option of a command, as help shows it.
struct Option: Sendable, Hashable {
    /// With its dashes: `--since`, `-v`.
    var name: String
    /// What stands for its value in help; nil for a flag.
    var value: String?
    var help: String

    init(_ name: String, _ value: String? = nil, _ help: String) {
        self.name = name
        self.value = value
        self.help = help
    }
}

extension Option {
    /// What every command takes.
    static let shared = [
        Option(
            "--config", "FILE",
            "configuration; default $EARSHOT_CONFIG, ./earshot.yaml, /etc/earshot/earshot.yaml"),
        Option("--store", "FILE", "store, in place of the configuration's"),
        Option("-v", "say more on standard error"),
        Option("-q", "say only what failed"),
        Option("--version", "print the version"),
        Option("--help", "print this help"),
    ]

    /// Also taken as `--language`, as the configuration calls it.
    static let language = Option(
        "--lang", "LANGUAGE", "de or en; default the configuration's language")

    /// What tells the reader about an input.
    static let reading = [
        Option("--base", "URL", "the address of a file"),
        Option("--content-type", "TYPE", "the Content-Type field of a file"),
        Option("--select", "CSS", "each element it selects is a document"),
    ]

    init(_ name: String, _ help: String) { self.init(name, nil, help) }
}
