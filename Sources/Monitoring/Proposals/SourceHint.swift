package import Domain
import Transport

/// What to do where a well-known place can't be read by its address.
package enum SourceHint {
    /// One line for people; nil where there is nothing to say.
    package static func text(for address: WebAddress, in language: OutputLanguage) -> String? {
        switch address.registeredName {
        case "youtube.com":
            language.say(
                "YouTube: auf der Kanalseite „Kanal teilen“, „Kanal-ID kopieren“, und "
                    + "https://www.youtube.com/channel/KANAL-ID angeben",
                "YouTube: on the channel's page take 'Share channel', 'Copy channel ID', and give "
                    + "https://www.youtube.com/channel/CHANNEL-ID")
        case "google.com" where address.path.hasPrefix("/alerts"):
            language.say(
                "Google Alerts: bei der Meldung „Senden an: RSS-Feed“ wählen und die Adresse des Feeds "
                    + "angeben",
                "Google Alerts: let the alert be delivered to an RSS feed, and give "
                    + "the feed's address")
        default: networkNote(address, in: language)
        }
    }

    private static func networkNote(
        _ address: WebAddress, in language: OutputLanguage
    ) -> String? {
        var finder = PlaceFinder()
        let network = finder.place(of: address)?.network
        return network.map { "\($0.kind): \($0.note(in: language))" }
    }
}
