/// Where nobody talks, though texts link there. Each name stands for those below it too.
enum UnreadableHosts {
    /// They lead elsewhere, and where to is not told.
    private static let shorteners: Set<String> = [
        "bit.ly", "buff.ly", "cutt.ly", "dlvr.it", "goo.gl", "ift.tt", "is.gd", "j.mp", "ow.ly",
        "rb.gy", "shorturl.at", "sho.rt", "t.co", "t1p.de", "tiny.cc", "tinyurl.com", "trib.al",
        "amzn.to", "amzn.eu", "spoti.fi", "linktr.ee", "feedproxy.google.com",
    ]

    /// What pages are built of: counters, fonts, files, consent, payment, standards, share buttons.
    private static let infrastructure: Set<String> = [
        "adobe.com", "akamaihd.net", "akamaized.net", "amazonaws.com", "apple.com",
        "archive.org", "cloudflare.com", "cloudfront.net", "creativecommons.org", "disqus.com",
        "doi.org", "doubleclick.net", "doubleverify.com", "facebook.net", "fbcdn.net",
        "feedburner.com", "feedly.com", "flattr.com", "getpocket.com", "ggpht.com",
        "google-analytics.com", "google.at", "google.ch", "google.com", "google.de",
        "googleadservices.com", "googleapis.com", "googlesyndication.com",
        "googletagmanager.com", "googleusercontent.com", "gravatar.com", "gstatic.com",
        "imgur.com", "ivwbox.de", "jquery.com", "jsdelivr.net", "mailchimp.com",
        "list-manage.com", "open.spotify.com", "paypal.com", "paypal.me", "pinterest.com",
        "redditstatic.com", "rss.app", "schema.org", "twimg.com", "unpkg.com", "usercentrics.eu",
        "vgwort.de", "w.org", "w3.org", "wa.me", "whatsapp.com", "wikimedia.org",
        "wordpress.org", "wp.com", "wp.me", "yimg.com", "ytimg.com",
    ]

    /// Names of no public network (RFC 6761, RFC 6762, RFC 8375, RFC 9476).
    private static let endings: Set<String> = [
        "localhost", "local", "internal", "onion", "home.arpa", "invalid", "alt",
    ]

    /// Steps of a path that ask the reader to share, log in, or read terms, in networks.
    static let serviceSteps: Set<String> = [
        "sharer", "sharer.php", "share", "share.php", "sharearticle", "sharing", "intent",
        "submit", "submitlink", "dialog", "login", "signup", "plugins", "spi", "policies",
        "policy", "privacy", "legal", "help", "about",
    ]

    /// - Parameter name: a host, or what follows one of its dots.
    static func holds(_ name: String) -> Bool {
        shorteners.contains(name) || infrastructure.contains(name) || endings.contains(name)
    }
}
