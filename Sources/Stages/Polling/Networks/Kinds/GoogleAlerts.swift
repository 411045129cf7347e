package import Domain
package import Reading

/// A feed of Google Alerts: what Google found for the words of an alert that somebody made there, the
/// last twenty or so. Links are unwrapped, so that nobody goes through Google.
package struct GoogleAlerts: Network {
    package static let name = "googlealerts"
    package static let options = [NetworkOption(name, .requiredAddress)]
    package static let leastInterval = Duration.seconds(15 * 60)

    package let home: WebAddress
    package let walks = ["alerts"]

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address(Self.name)
        guard home.path.contains("/alerts/feeds/") else {
            throw NetworkOptionFault(
                Self.name,
                "this is no feed of Google Alerts: make an alert on google.com/alerts, choose "
                    + "'Deliver to: RSS feed' there, and copy the address of its feed symbol")
        }
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        var request = NetworkRequest(home)
        request.accept = "application/atom+xml, application/xml;q=0.9, text/xml;q=0.8"
        return request
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        var page = try AnswerPage(feed: input)
        for index in page.documents.indices {
            page.documents[index].url = page.documents[index].url.map(unwrapped)
            page.documents[index].links = page.documents[index].links.map(unwrapped)
        }
        page.turn.newest = page.newestMoment(by: form)
        return page
    }

    /// Where `https://www.google.com/url?…&url=REAL` leads; what is none stays as it is.
    private static func unwrapped(_ link: String) -> String {
        guard let address = WebAddress(link), address.path == "/url",
            address.host.split(separator: ".").contains("google"),
            let target = address.parameter("url") ?? address.parameter("q"),
            let real = WebAddress(target)
        else { return link }
        return real.text
    }
}
