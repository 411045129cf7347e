import Domain

extension MessageCarrier {
    /// One POST, as chats and webhooks answer: 2xx is taken, all else is not; redirects are answers
    /// like any other and never followed.
    func result(
        of post: HTTPPost, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        do {
            let answer = try await self.post(post, permit: permit)
            let text = String(
                decoding: answer.body.prefix(DeliveryResult.replyLimit), as: UTF8.self)
            let reply = DeliveryResult.cleaned("\(answer.status) \(text)")
            guard !(200..<300).contains(answer.status) else { return .accepted(reply: reply) }
            let wait = RetryAfter.duration(answer.retryAfter, date: answer.date, now: now)
            return .httpRefusal(status: answer.status, retryAfter: wait, reply: reply)
        } catch {
            return error.result
        }
    }
}
