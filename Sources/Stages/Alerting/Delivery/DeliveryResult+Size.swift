extension DeliveryResult {
    /// What the other side said where it refused the size alone (delivery.md §5); nil for all else.
    var tooLarge: String? {
        switch self {
        case .httpRefusal(413, _, let reply), .smtpRefusal(552, let reply): reply
        // RFC 3463: 5.3.4 is "message too big for system".
        case .smtpRefusal(554, let reply) where reply.contains("5.3.4"): reply
        default: nil
        }
    }
}
