import Domain
import Transport

/// Whether what answers is a wall before the content, to be passed by a person: a challenge, a captcha,
/// a login, a question for consent (faults FET-05). By signs that any site may show; pure, linear.
///
/// A sign in a page with a text of its own is no wall: articles have comment forms with captchas, and
/// log-ins in their headings.
enum Wall {
    /// Letters of visible text under which a challenge, a login, a captcha is all there is. A page that
    /// only asks is shorter; articles are longer (`WallCorpusTests`).
    static let challengeText = 1500
    static let loginText = 800
    static let captchaText = 500

    /// What kind of wall, for people; nil for none.
    ///
    /// - Parameter asked: the address that was asked, before redirects.
    static func kind(of answer: FetchAnswer, asked: WebAddress) -> String? {
        if answer.fields["cf-mitigated"]?.lowercased() == "challenge" {
            return "a challenge for browsers"
        }
        if isConsent(answer, asked: asked) { return "a question for consent at \(answer.address)" }
        guard let page = HTMLSigns(answer.body) else { return nil }
        if page.holds(any: challenges), page.textLength < challengeText {
            return "a challenge for browsers"
        }
        if page.holds(any: passwords), page.textLength < loginText { return "a login" }
        if page.holds(any: captchas), page.textLength < captchaText { return "a captcha" }
        return nil
    }

    /// Led away to be asked: to a host of another owner that is called so, or to a page that is called
    /// so and knows the way back.
    private static func isConsent(_ answer: FetchAnswer, asked: WebAddress) -> Bool {
        guard answer.isRedirected else { return false }
        let end = answer.address
        let isElsewhere = end.registeredName != asked.registeredName
        let labels = end.host.split(separator: ".").map(String.init)
        if isElsewhere, labels.contains(where: { consentWords.contains($0) }) { return true }
        let words = Set(
            end.path.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        guard !words.isDisjoint(with: consentWords), let query = end.query?.lowercased() else {
            return false
        }
        return query.contains(asked.host)
    }

    private static let consentWords: Set<String> = [
        "consent", "collectconsent", "cookieconsent", "cmp", "gdpr", "dsgvo", "zustimmung",
        "einwilligung",
    ]

    /// What the interstitials of those who guard servers load or define; not what their customers'
    /// own pages hold.
    private static let challenges = [
        "_cf_chl_opt", "captcha-delivery.com/", "px-captcha", "_incapsula_resource",
        "awswafintegration", "/_sec/cp_challenge", "/.well-known/sgcaptcha", "anubis_challenge",
        "check.ddos-guard.net", "/.well-known/vercel/security/",
    ]

    private static let passwords = [
        "type=\"password\"", "type='password'", "type=password",
    ]

    /// Elements and scripts of the usual captchas.
    private static let captchas = [
        "g-recaptcha", "recaptcha/api.js", "recaptcha/enterprise.js", "h-captcha",
        "hcaptcha.com/1/api.js", "cf-turnstile", "challenges.cloudflare.com/turnstile",
        "frc-captcha", "<altcha-widget",
    ]
}
