import Markup

/// What the names that authors give their elements say of them: classes, ids, roles.
///
/// Only words of the trade in German and English; no rule names a site.
enum PageHint: UInt8, Sendable {
    /// The element that holds an article's text.
    case body
    /// Its introduction.
    case lead
    /// Menus, bread crumbs, tables of contents.
    case navigation
    /// Links to other articles.
    case teaser
    /// What readers wrote.
    case comments
    /// Cookie banners.
    case consent
    /// Advertising, subscriptions, newsletters, share buttons.
    case promotion
    /// Captions and credits of pictures.
    case caption
    /// Author, date, source, key words.
    case byline
    /// What only machines or screen readers read.
    case hidden

    /// Whether what bears the hint is no part of an article's text.
    var isBoilerplate: Bool {
        switch self {
        case .body, .lead: false
        default: true
        }
    }

    /// The largest share of a page's text that is dropped on the word of a name alone.
    var largestShare: Double { self == .comments || self == .consent ? 0.8 : 0.4 }
}
