import Domain
import Reading
import Testing

/// Threads and reviews in the shapes of the usual systems, in own words.
@Suite("shapes of threads and reviews")
struct PageForumTests {
    struct Shape: Sendable, CustomTestStringConvertible {
        let name: String
        /// `%N` is the author, `%D` or `%G` the day, `%T` the text, `%I` the number.
        let item: String
        var frame = ("<div>", "</div>")
        var hasAuthors = true
        var hasDates = true
        var testDescription: String { name }
    }

    private static let users = ["gartenfreund", "wasserwerk", "Lisa_M", "heizer42"]

    private static func page(_ shape: Shape) -> String {
        let items = users.indices.map { index in
            shape.item.replacing("%N", with: users[index])
                .replacing("%D", with: "2026-02-0\(index + 1)")
                .replacing("%G", with: "0\(index + 1).02.2026")
                .replacing("%I", with: "\(index)")
                .replacing(
                    "%T",
                    with:
                        "Beitrag \(index): die Pumpe läuft seit zwei Jahren ohne jede Störung, gut so."
                )
        }
        return """
            <html lang=de><title>Pumpe P40?</title><body><h1>Pumpe P40?</h1>\(shape.frame.0)\(items.joined())\
            \(shape.frame.1)<div id=footer><p>Alle Zeiten sind UTC, sagt das Impressum.</p></div>
            """
    }

    private static let shapes = [
        Shape(
            name: "phpBB",
            item: """
                <div id=p%I class="post bg1"><dl class=postprofile><dt><a class=username href=u>%N</a></dt>
                <dd>Mitglied</dd></dl><div class=postbody><p class=author>von <a class=username href=u>%N</a> \
                » <time datetime=%D>%D</time></p><div class=content>%T</div><div class=signature>Grüße</div>
                </div></div><hr>
                """),
        Shape(
            name: "vBulletin",
            item: """
                <li class=postbit id=post_%I><span class=postdate><span class=date>%G</span></span><div \
                class=userinfo><div class=username_container><a class=username href=m>%N</a> <span \
                class=usertitle>Mitglied</span></div></div><blockquote class=postcontent>%T</blockquote></li>
                """, frame: ("<ol>", "</ol>")),
        Shape(
            name: "Discourse",
            item: """
                <div class=topic-post><article id=post_%I><div class=names><span class="first username"><a \
                href=/u>%N</a></span></div><div class=cooked><p>%T</p></div></article></div>
                """, hasDates: false),
        Shape(
            name: "XenForo",
            item: """
                <article class=message id=js-post-%I><h4 class=message-name><a href=/m class=username>%N</a>\
                </h4><a href=/t#%I><time datetime=%D>%D</time></a><div class=bbWrapper>%T</div></article>
                """),
        Shape(
            name: "WordPress's comments",
            item: """
                <li id=comment-%I class=comment><article><div class="comment-author vcard"><b class=fn>%N</b> \
                <span>sagt:</span></div><time datetime=%D>%D</time><p>%T</p><a href=#r>Antworten</a></article>
                """, frame: ("<div id=comments><ol>", "</ol></div>")),
        Shape(
            name: "reviews of a shop",
            item: """
                <div id=R%I class=review><span class=a-profile-name>%N</span><span class=review-date>Rezension \
                aus Deutschland vom %G</span><div class=row><span class=review-text>%T</span></div></div>
                """),
        Shape(
            name: "cards with hashed classes",
            item: """
                <article class=index__block__27gn><time datetime=%D>Februar</time><p>%T</p></article>
                """, hasAuthors: false),
        Shape(
            name: "a table",
            item: "<tr><td class=autor>%N<br>%G</td><td>%T</td></tr>",
            frame: ("<table>", "</table>")
        ),
        Shape(
            name: "a bare list",
            item:
                "<li><strong class=user-name>%N</strong> <span class=when>%G</span><p>%T</p></li>",
            frame: ("<ul>", "</ul>")),
    ]

    @Test("each item is a document of its own, with its author and day", arguments: shapes)
    func items(shape: Shape) {
        let documents = TestPage.read(Self.page(shape)).documents
        #expect(documents.count == Self.users.count)
        if shape.hasAuthors { #expect(documents.map(\.authors) == Self.users.map { [$0] }) }
        if shape.hasDates {
            #expect(
                documents.map { $0.published?.iso8601.prefix(10) ?? "" }
                    == (1...4).map { "2026-02-0\($0)" })
        }
        for (index, document) in documents.enumerated() {
            #expect(document.text.contains("Beitrag \(index): die Pumpe"))
            #expect(!document.text.contains("Impressum"))
            #expect(document.title == "Pumpe P40?")
            for word in ["Mitglied", "Grüße", "Antworten"] {
                #expect(!document.text.contains(word))
            }
        }
    }
}
