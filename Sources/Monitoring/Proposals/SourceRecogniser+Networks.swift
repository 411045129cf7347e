import Domain
import Polling
import Transport

/// Networks of many servers, known by the form of their addresses: whether one answers so is tried.
extension SourceRecogniser {
    /// Networks of their own with `@name` in their addresses.
    private static let otherNetworks: Set<String> = [
        "flipboard.com", "instagram.com", "medium.com", "substack.com", "threads.com",
        "threads.net", "tiktok.com", "tumblr.com", "twitter.com", "x.com", "youtube.com",
    ]

    static let mastodon = SourceRecogniser { look in
        guard !otherNetworks.contains(look.address.registeredName) else { return [] }
        let steps = look.steps.map { $0.replacing("%40", with: "@") }
        var address: String?
        if let name = steps.first, name.hasPrefix("@"), !name.hasSuffix(".rss") {
            // An account of another server is shown, and its feed is there.
            let parts = name.dropFirst().split(separator: "@")
            if parts.count == 1 { address = "\(look.address.origin)/@\(parts[0]).rss" }
            if parts.count == 2 { address = "https://\(parts[1])/@\(parts[0]).rss" }
        } else if steps.count == 2, steps[0] == "tags", !steps[1].hasSuffix(".rss") {
            address = "\(look.address.origin)/tags/\(steps[1]).rss"
        }
        guard let address else { return [] }
        if steps.first == "tags" {
            let servers = [SourceEntry.Setting(key: "servers", value: look.address.origin)]
            return [
                SourceProposal(
                    SourceEntry("mastodon", steps[1], settings: servers), .likely,
                    "Mastodon: Beiträge mit diesem Schlagwort, die der Server kennt",
                    "Mastodon: posts with this hashtag that the server knows")
            ]
        }
        let proposal = SourceProposal(
            feed: address, .likely, "Mastodon: das Profil als Feed",
            "Mastodon: the profile as a feed")
        return [proposal].compactMap(\.self)
    }

    static let bluesky = SourceRecogniser { look in
        guard look.host == "bsky.app", look.steps.first == "profile", look.steps.count >= 2 else {
            return []
        }
        let proposal = SourceProposal(
            feed: "https://bsky.app/profile/\(look.steps[1])/rss", .certain,
            "Bluesky: die Beiträge des Profils", "Bluesky: the profile's posts")
        return [proposal].compactMap(\.self)
    }

    static let medium = SourceRecogniser { look in
        guard look.host == "medium.com", let name = look.steps.first, name != "feed" else {
            return []
        }
        let kept = name == "tag" ? look.steps.prefix(2).joined(separator: "/") : name
        let proposal = SourceProposal(
            feed: "https://medium.com/feed/\(kept)", .certain, "Medium: der Feed dieser Seite",
            "Medium: the feed of this page")
        return [proposal].compactMap(\.self)
    }

    static let lemmy = SourceRecogniser { look in
        guard look.steps.count == 2, look.steps[0] == "c",
            !otherNetworks.contains(look.address.registeredName)
        else { return [] }
        let proposal = SourceProposal(
            feed: "\(look.address.origin)/feeds/c/\(look.steps[1]).xml?sort=New", .possible,
            "Lemmy: die neuen Beiträge der Gemeinschaft", "Lemmy: the community's new posts")
        return [proposal].compactMap(\.self)
    }
}
