/// What every channel is made with.
package struct ChannelTools: Sendable {
    let carrier: any MessageCarrier
    let local: any LocalCarrier
    let naming: MessageNaming
    let limits: DeliveryLimits
    /// Of the channel's user.
    private(set) var templates = MessageTemplates()

    package init(
        carrier: any MessageCarrier, local: any LocalCarrier, naming: MessageNaming,
        limits: DeliveryLimits = DeliveryLimits()
    ) {
        self.carrier = carrier
        self.local = local
        self.naming = naming
        self.limits = limits
    }

    /// The same for a channel with templates of its own.
    package func with(_ templates: MessageTemplates) -> ChannelTools {
        var tools = self
        tools.templates = templates
        return tools
    }
}

extension ChannelTools {
    /// For channels that are only asked how a message looks, or where it would go.
    package static func unsent(limits: DeliveryLimits = DeliveryLimits()) -> ChannelTools {
        ChannelTools(
            carrier: NoCarrier(), local: NoCarrier(), naming: MessageNaming(key: [0]),
            limits: limits)
    }
}
