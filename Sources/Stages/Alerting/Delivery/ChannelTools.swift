/// What every channel is made with.
package struct ChannelTools: Sendable {
    let carrier: any MessageCarrier
    let local: any LocalCarrier
    let naming: MessageNaming
    let limits: DeliveryLimits

    package init(
        carrier: any MessageCarrier, local: any LocalCarrier, naming: MessageNaming,
        limits: DeliveryLimits = DeliveryLimits()
    ) {
        self.carrier = carrier
        self.local = local
        self.naming = naming
        self.limits = limits
    }
}
