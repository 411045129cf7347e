package import Alerting
package import Domain
import Storage

/// A whole configuration, checked: every value is what its key expects, every name is known.
package struct Settings: Sendable {
    /// An absolute path.
    package var storePath: String
    /// A name of the tz database.
    package var timeZone: String
    package var zone: TimeZoneRules
    /// What mail and chat are written in.
    package var language: OutputLanguage
    package var http: HTTP
    package var reading: Reading
    /// Nil: nothing listens.
    package var web: Web?
    package var retention: Retention
    package var privacy: Privacy
    package var brands: [Brand]
    package var sources: [SourceSettings]
    /// Those that are switched off: known, and not polled.
    package var sourcesOff: [SourceSettings]
    package var channels: [NamedChannel]
    package var rules: [AlertRule]
    package var quiet: QuietTimes
    package var workingDays: WorkingDays
    package var trouble: Trouble
    package var delivery: DeliveryLimits
    /// What of it is secret or comes from elsewhere: keys and places, no values.
    package var credentials: [CredentialUse]
    /// What works otherwise than one may think.
    package var warnings: [ConfigurationProblem]

    /// How sources are read over the network.
    package struct HTTP: Sendable, Hashable {
        /// Goes into the User-Agent, so that an administrator can ask.
        package var contact: String?
        /// Private or loopback networks that sources may live in.
        package var allowedNetworks: [String] = []
        /// Ports that are meant, though no web server has them usually.
        package var allowedPorts: Set<UInt16> = []
        /// Connections to one host at a time.
        package var perHost = 2
        /// From the end of one request to a host to the start of the next.
        package var gap: Duration = .seconds(1)
        package var robots: RobotsPolicy = .obey
        package var tdm: ReservationPolicy = .obey
        /// Fetches at a time, over all hosts.
        package var inFlight = 64
        /// The bounds of an interval that is learned.
        package var interval: ClosedRange<Duration> = .seconds(5 * 60) ... .seconds(24 * 3600)
        package var connectTimeout: Duration = .seconds(10)
        package var timeout: Duration = .seconds(30)
        /// Bytes a second that a server must keep up …
        package var minSpeed = 100
        /// … measured over this.
        package var minSpeedWindow: Duration = .seconds(15)
        /// Decoded bytes of a body.
        package var bodyLimit = 10 << 20
        /// Decoded bytes of all bodies in flight.
        package var bodiesLimit = 64 << 20
        /// Bytes of all response heads of a request.
        package var headerLimit = 64 << 10
        package var redirects = 5
        /// Certificates of the authorities that are trusted.
        package var authorities = "/etc/ssl/certs/ca-certificates.crt"
        package init() {}
    }

    /// Where links in messages lead.
    package struct Web: Sendable, Hashable {
        /// A numeric address of this machine.
        package var host: String
        package var port: UInt16
        /// Where people reach it; nil: messages carry no links.
        package var publicAddress: WebAddress?
        /// Of the links; nil: the file beside the store.
        package var key: Secret<[UInt8]>?
        package var linkLifetime = Duration.seconds(30 * 86_400)
    }

    /// Who is told of sources that fail, and when.
    package struct Trouble: Sendable, Hashable {
        /// Names of channels; empty: the first that works.
        package var channels: [String] = []
        /// In a row.
        package var failures = 5
        package init() {}
    }

    /// What one document may cost, whatever it holds (faults XML-03, XML-08).
    package struct Reading: Sendable, Hashable {
        /// Bytes that a reader may take.
        package var memory = 256 << 20
        /// Of the processor.
        package var time: Duration = .seconds(2)
        /// Documents that are kept of a feed or page.
        package var documents = 2000
        package init() {}
    }

    /// What is kept of people, and what the record of processing says of it.
    package struct Privacy: Sendable, Hashable {
        package var authors = Authors.none
        /// Who is responsible, with an address; nil where nobody said.
        package var controller: String?
        /// The data protection officer, with an address.
        package var officer: String?
        /// Why it is done, in the words of who is responsible.
        package var purpose: String?

        /// How the names of authors are kept. Raw values are words of the configuration.
        package enum Authors: String, Sendable, Hashable, CaseIterable {
            case plain, hash, none
        }
        package init() {}
    }

    /// How long things are kept.
    package struct Retention: Sendable, Hashable {
        package var documents: Duration = .seconds(90 * 86_400)
        package var mentions: Duration = .seconds(2 * 365 * 86_400)
        /// Bytes that are kept of a text.
        package var text = Store.usualTextLimit
        package init() {}
    }
}

/// One entry of `channels:`.
package struct NamedChannel: Sendable, Hashable {
    package var name: String
    package var settings: ChannelSettings
    /// Alerts that each of its recipients gets one by one in an hour; nil: all.
    package var alertsPerHour: Int?
    /// What becomes of a message that may have arrived: the answer to it was lost.
    package var ambiguity = Ambiguity.resend
    /// What its user has put in the place of our own words.
    package var templates = MessageTemplates()

    /// Raw values are words of the configuration (delivery.md G4).
    package enum Ambiguity: String, Sendable, Hashable, CaseIterable {
        /// It is sent once more: rather two copies than none.
        case resend
        /// It is given up, for a person to decide: rather none than two copies.
        case hold
    }

    func channel(with tools: ChannelTools) -> any Channel {
        settings.channel(named: name, with: tools.with(templates))
    }
}

/// Why there are no settings: all faults.
package struct ConfigurationError: Error, Sendable, Hashable {
    package var problems: [ConfigurationProblem]
}
