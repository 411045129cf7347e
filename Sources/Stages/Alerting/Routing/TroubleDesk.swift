package import Domain

/// Tells people of channels that are in trouble, by channels that are not (delivery.md G3), and of
/// sources and the clock. Pure.
package struct TroubleDesk: Sendable {
    let channels: [any Channel]
    let drafter: Drafter
    /// Names of the channels that are told of sources and the clock.
    let operators: Set<String>

    /// - Parameters:
    ///   - channels: in the order of the configuration: of those that are equally fit, the first one
    ///     tells.
    ///   - operators: names of those that are told of sources and the clock; none: the fittest.
    package init(channels: [any Channel], drafter: Drafter, operators: Set<String> = []) {
        self.channels = channels
        self.drafter = drafter
        self.operators = operators
    }

    /// One message a channel that tells, with all it has to tell. A trouble that no other channel
    /// could tell of is missing; `untold` gives it.
    package func drafts(
        for troubles: [ChannelTrouble], fitness: [String: ChannelFitness], now: Timestamp
    ) -> [OutboxDraft] {
        channels.flatMap { channel in
            let told = troubles.filter {
                teller(of: $0, fitness)?.name == channel.name
            }
            return told.isEmpty ? [] : drafter.notice(of: told, on: channel, now: now)
        }
    }

    /// Those of which nobody can be told.
    package func untold(
        _ troubles: [ChannelTrouble], fitness: [String: ChannelFitness]
    ) -> [ChannelTrouble] {
        troubles.filter { teller(of: $0, fitness) == nil }
    }

    /// The fittest other channel; a disabled one is none.
    private func teller(
        of trouble: ChannelTrouble, _ fitness: [String: ChannelFitness]
    ) -> (any Channel)? {
        fittest(fitness) { $0.name != trouble.channel }
    }

    /// Nil where all are disabled.
    func fittest(
        _ fitness: [String: ChannelFitness], where isMeant: (any Channel) -> Bool
    ) -> (any Channel)? {
        var best: (channel: any Channel, fitness: ChannelFitness)?
        for channel in channels where isMeant(channel) {
            let own = fitness[channel.name] ?? .well
            if own > best?.fitness ?? .disabled { best = (channel, own) }
        }
        return best?.channel
    }
}
