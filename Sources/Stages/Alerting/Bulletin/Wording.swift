import Domain

/// What Earshot itself says in its messages, German and English.
struct Wording {
    let language: OutputLanguage
    let zone: TimeZoneRules
    /// Times of another year say it.
    let writtenAt: Timestamp

    func say(_ german: String, _ english: String) -> String {
        language.say(german, english)
    }

    // MARK: What matters

    func count(_ mentions: Int, urgent: Int) -> String {
        let all =
            mentions == 1
            ? say("1 Erwähnung", "1 mention")
            : say("\(mentions) Erwähnungen", "\(mentions) mentions")
        return urgent == 0 ? all : all + say(", \(urgent) dringend", ", \(urgent) urgent")
    }

    func alertHeadline(isUrgent: Bool) -> String {
        isUrgent
            ? say("Dringende Erwähnung", "Urgent mention") : say("Neue Erwähnung", "New mention")
    }

    var testHeadline: String {
        say("Probe: dieser Kanal funktioniert", "Test: this channel works")
    }

    var testSubject: String {
        say("Earshot-Probe: dieser Kanal funktioniert", "Earshot test: this channel works")
    }

    /// Above a message or below it: who writes, and why. Names of rules are the configuration's.
    func sender(_ occasion: Bulletin.Occasion, rule: String) -> String {
        switch occasion {
        case .test: say("Earshot · Probe", "Earshot · test")
        case .notice: say("Earshot · Betrieb", "Earshot · operation")
        case .alert, .digest: say("Earshot · Regel „\(rule)“", "Earshot · rule “\(rule)”")
        }
    }

    /// Of a page that was asked for by command.
    var pageSender: String { say("Earshot · Erwähnungen", "Earshot · mentions") }

    /// Above what was there before anybody looked.
    var backlog: String {
        say(
            "Ältere oder undatierte Erwähnungen, beim ersten Lesen einer Quelle oder für eine neue Marke "
                + "gefunden: hier gesammelt statt einzeln.",
            "Older or undated mentions, found at the first reading of a source or for a new brand: "
                + "together here, not one by one.")
    }

    /// Above what was too much for a channel.
    func braked(_ count: Int, limit: Int) -> String {
        say(
            "Mehr als \(limit) Meldungen in einer Stunde: diese \(count) kommen in einer Nachricht "
                + "(max_per_hour des Kanals).",
            "More than \(limit) alerts in an hour: these \(count) come in one message (max_per_hour of "
                + "the channel).")
    }

    /// The brand is said once.
    func subject(brand: String, title: String, isUrgent: Bool) -> String {
        (isUrgent ? "\(urgent): " : "") + (title.contains(brand) ? title : "\(brand) – \(title)")
    }

    // MARK: An item

    var urgent: String { say("Dringend", "Urgent") }
    var competitor: String { say("Wettbewerb", "Competitor") }

    func name(of facet: Facet) -> String {
        switch facet {
        case .product: say("Produkt", "Product")
        case .employer: say("Arbeitgeber", "Employer")
        case .partner: say("Partner", "Partner")
        case .general: say("Allgemein", "General")
        }
    }

    func name(of polarity: Polarity) -> String {
        switch polarity {
        case .positive: say("positiv", "positive")
        case .neutral: say("neutral", "neutral")
        case .negative: say("negativ", "negative")
        }
    }

    /// For a list in which each has one line.
    func shortTitle(of item: BulletinItem) -> String {
        (item.isUrgent ? "\(urgent): " : "")
            + ForeignText.line(item.title, limit: BulletinItem.shortTitleLimit)
    }

    func otherSources(_ count: Int) -> String {
        count == 1
            ? say("+1\u{A0}weitere Quelle", "+1\u{A0}outlet")
            : say("+\(count)\u{A0}weitere Quellen", "+\(count)\u{A0}outlets")
    }

    /// `+3 weitere Quellen (swp, heise, blatt)`, and whether the rest is known already.
    func otherSources(of item: BulletinItem) -> String {
        let isMore = item.otherSources > item.otherNames.count
        let names = item.otherNames.joined(separator: ", ") + (isMore ? " …" : "")
        let count = otherSources(item.otherSources)
        return (item.wasTold ? say("schon gemeldet, seither ", "told before, since then ") : "")
            + count + (item.otherNames.isEmpty ? "" : " (\(names))")
    }

    /// `Name im Titel +30 · Kontextwort: Fräse +15`, with the true minus sign and unbroken spaces.
    func reasons(of item: BulletinItem) -> String {
        item.reasons.map { "\($0.why)\u{A0}\($0.points < 0 ? "−" : "+")\($0.points.magnitude)" }
            .joined(separator: " · ")
    }

    /// `negativ · Bezahlung · swp · 23. Nov., 07:12 · +3 weitere Quellen (…)`, without the polarity.
    func origin(of item: BulletinItem) -> String {
        let topic = item.subFacet.map { [$0.name(in: language)] } ?? []
        let parts = topic + [source(of: item), shortTime(item.time)]
        return (item.otherSources > 0 ? parts + [otherSources(of: item)] : parts)
            .joined(separator: " · ")
    }

    /// `★★☆☆☆ · als Arbeitgeber · noch ohne Antwort der Firma`; nil for what is no review.
    func review(of item: BulletinItem) -> String? {
        let stars = item.stars.map { stars in
            stars.tenths % 10 == 0
                ? stars.drawn : "\(stars.drawn)\u{A0}\(stars.text(in: language))"
        }
        return review([stars], item)
    }

    /// `2/5 · als Arbeitgeber`: for text that may be read aloud or by an old program.
    func plainReview(of item: BulletinItem) -> String? {
        review([item.stars?.text(in: language)], item)
    }

    private func review(_ stars: [String?], _ item: BulletinItem) -> String? {
        let parts = stars.compactMap(\.self) + item.reviewFacts
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// `aller-bote ×1,5`; the weight only where it is not 1.
    private func source(of item: BulletinItem) -> String {
        guard let weight = item.weight, weight != 1 else { return item.source }
        return item.source + "\u{A0}×" + language.number(weight)
    }

    // MARK: The foot

    func more(_ count: Int, of total: Int, listing: String?) -> String {
        let more = say("+\(count) weitere", "+\(count) more")
        guard let listing else { return more }
        return more
            + say(
                " passen nicht hierher; alle \(total) zeigt: \(listing)",
                " do not fit here; this lists all \(total): \(listing)")
    }

    func onlyBest(_ count: Int, listing: String?) -> String {
        say("Hier stehen nur die besten \(count).", "Only the best \(count) are here.")
            + (listing.map { say(" Alle zeigt: \($0)", " This lists all: \($0)") } ?? "")
    }

    /// Above what a mail shows in a line each.
    var inShort: String { say("In Kürze:", "In short:") }

    func postponed(_ count: Int) -> String {
        say(
            "\(count) weitere \(count == 1 ? "kommt" : "kommen") mit der nächsten Sammlung; "
                + "schon jetzt zeigt sie: earshot mentions",
            "\(count) further ones come with the next digest; this lists them now: "
                + "earshot mentions")
    }

    /// `2/3`, behind a headline.
    func part(_ number: Int, of count: Int) -> String { count > 1 ? " (\(number)/\(count))" : "" }

    var becauseOfTest: String {
        say(
            "Earshot schickt dies auf den Befehl „earshot channels test“.",
            "Earshot sends this because “earshot channels test” was called.")
    }

    func because(rule: String) -> String {
        say(
            "Earshot schickt dies nach der Regel „\(rule)“. Die Zahl links sagt, wie sicher es um die"
                + " Marke geht und wie sehr es zählt: 0 bis 100.",
            "Earshot sends this by the rule “\(rule)”. The number says how surely it is about the brand"
                + " and how much it matters: 0 to 100.")
    }

    func reference(_ reference: String) -> String {
        say("Kennung \(reference)", "Reference \(reference)")
    }
}
