/// An address may hold a secret: credentials, a token in its query, a private path. Of those only
/// `text` shows the last two, and nothing the first.
extension WebAddress {
    private static let mask = "***"
    /// What is shorter is no secret but a language, a number or a word, in bytes.
    private static let secretLength = 4

    /// For people and logs: without credentials, and with `***` for each value of a parameter that is
    /// named like a secret and each part that holds what `hiding` was told.
    package var description: String {
        let query = query.map { "?" + Self.parameters($0).map(shown).joined(separator: "&") }
        return origin + shownPath + (query ?? "")
            + (fragment.map { "#" + (isHidden($0[...]) ? Self.mask : $0) } ?? "")
    }

    /// The address without what is nobody's business: what relative links of its content are
    /// resolved against, for they are shown and sent.
    package var withoutSecrets: WebAddress {
        let kept = (query.map(Self.parameters) ?? []).filter { shown($0) == $0 }
        return WebAddress(
            self, path: shownPath,
            query: kept.isEmpty && query?.isEmpty != true ? nil : kept.joined(separator: "&"))
    }

    /// The same address, which shows none of these values: what came from `${NAME}` in it.
    package func hiding(_ values: [String]) -> WebAddress {
        var address = self
        address.hidden += values.flatMap { value in
            value.split { "/?&=#:@".contains($0) }.map { Self.encoded(String($0), keeping: .path) }
        }.filter { $0.utf8.count >= Self.secretLength }
        return address
    }

    private var shownPath: String {
        guard !hidden.isEmpty else { return path }
        return path.split(separator: "/", omittingEmptySubsequences: false)
            .map { isHidden($0) ? Self.mask : String($0) }.joined(separator: "/")
    }

    private static func parameters(_ query: String) -> [String] {
        query.split(separator: "&", omittingEmptySubsequences: false).map { String($0) }
    }

    private func shown(_ parameter: String) -> String {
        guard let equals = parameter.firstIndex(of: "=") else {
            return isHidden(parameter[...]) ? Self.mask : parameter
        }
        let (name, value) = (parameter[..<equals], parameter[parameter.index(after: equals)...])
        guard !value.isEmpty, Self.namesSecret(name) || isHidden(value) else { return parameter }
        return name + "=" + Self.mask
    }

    private func isHidden(_ part: Substring) -> Bool { hidden.contains { part.contains($0) } }

    /// `key`, `api_key`, `accessToken`, `X-Amz-Signature`: by the words of the name.
    private static func namesSecret(_ name: Substring) -> Bool {
        let name = name.lowercased()
        let words = name.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
        return words.contains { secretWords.contains($0) }
            || secretEndings.contains { name.hasSuffix($0) }
    }

    private static let secretEndings = ["key", "token", "secret", "password", "credentials"]
    private static let secretWords: Set<String> = [
        "auth", "authorization", "code", "credential", "hmac", "jwt", "pass", "passwd", "pwd",
        "session", "sessionid", "sid", "sig", "signature",
    ]
}
