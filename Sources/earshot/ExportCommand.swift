import Domain
import Monitoring

enum ExportCommand: Command {
    static let name = "export"
    static let summary =
        "the subscriptions as OPML; or what is held of a person or an address (GDPR Art. 15)"
    static let options = Option.subject

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let subject = try invocation.arguments.subject()
        let setup = try Setup(invocation)
        guard let subject else {
            let export = SubscriptionExport(setup.settings)
            invocation.terminal.write(export.opml)
            if !export.leftOut.isEmpty, !invocation.arguments.has("-q") {
                let names = export.leftOut.prefix(namedSources).map(\.rawValue)
                invocation.terminal.say(
                    "earshot: \(counted(export.leftOut.count, "source")) have no place in OPML: "
                        + names.joined(separator: ", ")
                        + (export.leftOut.count > namedSources ? " …" : ""))
            }
            return .done
        }
        if let lack = StorePlace.lack(of: setup.settings) { throw CommandFailure.failed(lack) }
        invocation.terminal.write(
            try await SubjectExport.held(subject, settings: setup.settings))
        return .done
    }

    private static let namedSources = 5
}
