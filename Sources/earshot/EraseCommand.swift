import Domain
import Monitoring

enum EraseCommand: Command {
    static let name = "erase"
    static let summary =
        "erase what is held of a person or an address, down to the bytes of the file (GDPR Art. 17)"
    static let options =
        Option.subject + [Option("--dry-run", "only say what would be erased, as `export` does")]

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        guard let subject = try arguments.subject() else {
            throw CommandFailure.usage("erase needs --author NAME or --url ADDRESS")
        }
        let setup = try Setup(invocation)
        if let lack = StorePlace.lack(of: setup.settings) { throw CommandFailure.failed(lack) }
        if arguments.has("--dry-run") {
            terminal.write(try await SubjectExport.held(subject, settings: setup.settings))
            return .done
        }
        let report = try await SubjectExport.erase(subject, settings: setup.settings)
        terminal.print(
            "erased: \(counted(report.documents, "document")), "
                + "\(counted(report.mentions, "mention")); "
                + "the text of \(counted(report.messages, "message"))"
                + (report.links > 0 ? "; \(counted(report.links, "link")) to it" : ""))
        terminal.print(
            "Backups, and mails and chats that were delivered, are not Earshot's to erase.")
        return .done
    }
}

extension Option {
    static let subject = [
        Option("--author", "NAME", "of documents by this author"),
        Option("--url", "ADDRESS", "of the document at this address, and links to it"),
    ]
}

extension Arguments {
    /// Nil where none is named.
    func subject() throws(CommandFailure) -> DataSubject? {
        switch (value("--author"), value("--url")) {
        case (let author?, nil): .author(author)
        case (nil, let address?): .address(address)
        case (nil, nil): nil
        case (_?, _?): throw .usage("give --author or --url, not both")
        }
    }
}

extension [String] {
    /// The one there is; nil where there are none or several.
    var only: String? { count == 1 ? first : nil }
}
