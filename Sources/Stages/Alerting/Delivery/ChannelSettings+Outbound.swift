package import Domain
import Programs
import Transport

extension ChannelSettings {
    package var outbound: Outbound {
        switch self {
        case .email(let settings): .servers([OutboundTarget(settings.server.revealed)])
        case .slack(let settings), .teams(let settings), .mattermost(let settings),
            .discord(let settings), .googleChat(let settings), .rocketChat(let settings):
            .servers([OutboundTarget(settings.address.revealed)])
        case .matrix(let settings): .servers([OutboundTarget(settings.server)])
        case .telegram(let settings): .servers([OutboundTarget(settings.server)])
        case .ntfy(let settings): .servers([OutboundTarget(settings.address.revealed)])
        case .zulip(let settings): .servers([OutboundTarget(settings.server)])
        case .nextcloudTalk(let settings): .servers([OutboundTarget(settings.server)])
        case .webhook(let settings): .servers([OutboundTarget(settings.address.revealed)])
        case .json(let settings): .servers([OutboundTarget(settings.address.revealed)])
        case .exec(let call): .program(call.path)
        case .journal: .log
        }
    }
}

extension OutboundTarget {
    fileprivate init(_ server: MailServer) {
        let wire: Wire =
            switch server.security {
            case .none: .smtp
            case .startTLS: .startTLS
            case .implicitTLS: .smtps
            }
        self.init(host: server.host, port: server.port, wire: wire)
    }
}
