/// What every channel is made with.
package struct ChannelTools: Sendable {
    let carrier: any MessageCarrier
    let naming: MessageNaming
    let limits: DeliveryLimits

    package init(
        carrier: any MessageCarrier, naming: MessageNaming,
        limits: DeliveryLimits = DeliveryLimits()
    ) {
        self.carrier = carrier
        self.naming = naming
        self.limits = limits
    }
}
