import Alerting
import Domain
import Transport

/// One of each kind, for the contract suite.
enum Channels {
    static let key = [UInt8](repeating: 7, count: 32)
    static let naming = MessageNaming(key: key)
    static let password = "hunter2-never-shown"
    static let token = "T000-B000-never-shown"
    static let webhookKey = [UInt8]("a key of thirty-two bytes, shown?".utf8)

    static func make(_ kind: ChannelKind, carrier: any MessageCarrier = FakeCarrier())
        -> (any Channel)?
    {
        settings(kind)?.channel(
            named: "\(kind.rawValue)-channel",
            with: ChannelTools(carrier: carrier, naming: naming))
    }

    static func settings(_ kind: ChannelKind) -> ChannelSettings? {
        switch kind {
        case .email:
            guard let to = EmailAddress("sales@example.de"),
                let from = EmailAddress("earshot@example.de"),
                let server = MailServer("smtp://earshot:\(password)@127.0.0.1:2525")
            else { return nil }
            return .email(.init(to: [to], from: from, server: server))
        case .slack:
            return WebAddress("https://hooks.slack.example/services/\(token)").map {
                .slack(.init(address: $0))
            }
        case .webhook:
            return WebAddress("http://127.0.0.1:9000/hook?token=\(token)").map {
                .webhook(.init(address: $0, secrets: [Secret(webhookKey)]))
            }
        }
    }
}
