import Alerting

/// `delivery:`, what a message and its delivery may take.
extension ConfigurationContext {
    func delivery(_ root: ConfigurationSection) -> DeliveryLimits {
        var limits = DeliveryLimits()
        guard let node = root.node("delivery"),
            let section = ConfigurationSection(
                node, name: "delivery", keys: Settings.Keys.delivery, in: self)
        else { return limits }
        limits.lease =
            section.duration("lease", in: .seconds(60) ... .seconds(3600)) ?? limits.lease
        limits.verdict =
            section.duration("verdict_timeout", in: .seconds(1) ... .seconds(3600))
            ?? limits.verdict
        limits.post =
            section.duration("timeout", in: .milliseconds(100) ... .seconds(600)) ?? limits.post
        limits.subject = section.integer("max_subject", in: 60...900) ?? limits.subject
        limits.mail =
            section.size("max_mail", "from 64KiB to 64MiB, such as 512KiB", in: 64 << 10...64 << 20)
            ?? limits.mail
        return limits
    }
}
