import Domain
import JSON
import Reading

/// What Meta's interfaces say of how much may be asked, and why they refuse
/// (developers.facebook.com/docs/graph-api, rate limiting and error handling).
extension FetchAnswer {
    /// The part of an allowance, in percent, from which on nothing more is asked for a while.
    static let usageToPause = 80.0
    /// For how long, where the network does not say: its hour rolls on.
    static let usagePause = Duration.seconds(3600)
    /// Bytes of a field that are looked at.
    private static let usageBytes = 8 << 10
    private static let usageFields = ["x-app-usage", "x-page-usage", "x-business-use-case-usage"]

    /// Where the usage fields say that most of it is used: for how long to ask nothing.
    func graphPause() -> Duration? {
        var pause: Duration?
        for field in Self.usageFields {
            guard let text = fields[field], text.utf8.count <= Self.usageBytes else { continue }
            // A field that is no JSON says nothing.
            guard let usage = try? JSONValue(parsing: Array(text.utf8)) else { continue }
            for value in [usage] + usage.inner + usage.inner.flatMap(\.inner) {
                pause = [pause, value.graphPause].compactMap { $0 }.max()
            }
        }
        return pause
    }

    /// Codes of errors that mean: too much was asked. Of the app, a user, a page, and what holds for each
    /// use case.
    private static let throttles = [4, 17, 32, 341, 613, 80_001, 80_002, 80_005, 80_006]

    /// Errors of Meta's are read, whatever their status; those that tell us to wait are obeyed.
    func graphMeaning() -> AnswerMeaning? {
        guard status >= 400, status != 429, status < 500, says("\"error\"") else { return nil }
        let isThrottle = Self.throttles.contains { code in
            ["\"code\":\(code)", "\"code\": \(code)"].contains { says($0 + ",") || says($0 + "}") }
        }
        return isThrottle ? .throttled(graphPause() ?? Self.usagePause) : .content
    }
}

extension JSONValue {
    /// What lies one level below.
    fileprivate var inner: [JSONValue] {
        switch self {
        case .array(let values): values
        case .object(let members): members.map(\.value)
        default: []
        }
    }

    /// Of an object of percentages, perhaps with the minutes until it may be asked again.
    fileprivate var graphPause: Duration? {
        let parts = ["call_count", "total_time", "total_cputime"].compactMap { self[$0]?.double }
        let minutes = self["estimated_time_to_regain_access"]?.integer ?? 0
        guard minutes > 0 || parts.contains(where: { $0 >= FetchAnswer.usageToPause }) else {
            return nil
        }
        let wait = minutes > 0 ? Duration.seconds(60) * min(minutes, 24 * 60) : nil
        return wait ?? FetchAnswer.usagePause
    }
}

extension AnswerNode {
    /// An error in place of an answer. Its message is not shown: it may hold the token.
    func graphFault() -> AnswerFault? {
        guard let error = self["error"] else { return nil }
        let code = error.number("code") ?? 0
        let words = "error \(code)" + (error.number("error_subcode").map { ", \($0)" } ?? "")
        return switch code {
        // The token: expired, taken back, of another kind.
        case 102, 190, 450...499: AnswerFault(.credentials, words)
        // A permission that is missing.
        case 3, 10, 200...299: AnswerFault(.credentials, words + ": a permission is missing")
        default: AnswerFault(.refused, words)
        }
    }
}
