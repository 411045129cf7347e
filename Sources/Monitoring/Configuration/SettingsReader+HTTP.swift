import Domain
import Transport

/// `http:`, how sources are read over the network.
extension ConfigurationContext {
    func http(_ root: ConfigurationSection) -> Settings.HTTP {
        var http = Settings.HTTP()
        guard let node = root.node("http"),
            let section = ConfigurationSection(
                node, name: "http", keys: Settings.Keys.http, in: self)
        else { return http }
        http.contact = section.text("contact")
        http.allowedNetworks = section.values(
            "allow_networks", expecting: "a network, such as 127.0.0.0/8 or fd00::/8"
        ) { IPNetwork($0) == nil ? nil : $0 }
        http.allowedPorts = Set(
            section.values("allow_ports", expecting: "a port, a number from 1 to 65535") {
                UInt16($0).flatMap { $0 > 0 ? $0 : nil }
            })
        http.perHost = section.integer("per_host", in: 1...32) ?? http.perHost
        http.gap = section.duration("gap", in: .zero ... .seconds(3600)) ?? http.gap
        http.robots = section.choice("robots", of: RobotsPolicy.self) ?? http.robots
        http.tdm = section.choice("tdm", of: ReservationPolicy.self) ?? http.tdm
        http.inFlight = section.integer("in_flight", in: 1...1024) ?? http.inFlight
        http.interval = interval(section, usual: http.interval)
        limits(of: &http, section)
        http.authorities = authorities(section) ?? http.authorities
        return http
    }

    private func interval(
        _ http: ConfigurationSection, usual: ClosedRange<Duration>
    ) -> ClosedRange<Duration> {
        let bounds = Duration.seconds(10) ... .seconds(30 * 86_400)
        let least = http.duration("min_interval", in: bounds) ?? usual.lowerBound
        let most = http.duration("max_interval", in: bounds) ?? max(usual.upperBound, least)
        guard least <= most else {
            http.fault(
                "http.min_interval is longer than http.max_interval; make it the shorter one",
                at: "min_interval")
            return usual
        }
        return least...most
    }

    private func limits(of http: inout Settings.HTTP, _ section: ConfigurationSection) {
        let times = Duration.milliseconds(100) ... .seconds(600)
        http.connectTimeout = section.duration("connect_timeout", in: times) ?? http.connectTimeout
        http.timeout = section.duration("timeout", in: times) ?? http.timeout
        http.minSpeed = section.integer("min_speed", in: 1...1_000_000) ?? http.minSpeed
        http.minSpeedWindow =
            section.duration("min_speed_over", in: .seconds(1) ... .seconds(600))
            ?? http.minSpeedWindow
        http.bodyLimit =
            section.size("max_body", "from 1KiB to 1GiB, such as 10MiB", in: 1 << 10...1 << 30)
            ?? http.bodyLimit
        http.bodiesLimit =
            section.size("max_bodies", "from 1MiB to 16GiB, such as 64MiB", in: 1 << 20...16 << 30)
            ?? max(http.bodiesLimit, http.bodyLimit)
        http.headerLimit =
            section.size("max_header", "from 1KiB to 1MiB, such as 64KiB", in: 1 << 10...1 << 20)
            ?? http.headerLimit
        http.redirects = section.integer("max_redirects", in: 0...20) ?? http.redirects
        if http.bodiesLimit < http.bodyLimit {
            section.fault(
                "http.max_bodies is smaller than http.max_body: no body could get so large",
                at: "max_bodies")
        }
    }

    /// Its default is not asked for here: without it the network alone is closed.
    private func authorities(_ http: ConfigurationSection) -> String? {
        guard let given = http.text("ca_file").map({ path($0) }) else { return nil }
        let facts = facts(given)
        if facts == nil || facts?.isFolder == true {
            http.fault(
                "http.ca_file: '\(http.shown("ca_file"))' is \(facts == nil ? "not there" : "a folder"); "
                    + "give a file of certificates in PEM, such as \(Settings.HTTP().authorities)",
                at: "ca_file")
        }
        return given
    }
}

/// `reading:`, what one document may cost.
extension ConfigurationContext {
    func reading(_ root: ConfigurationSection) -> Settings.Reading {
        var reading = Settings.Reading()
        guard let node = root.node("reading"),
            let section = ConfigurationSection(
                node, name: "reading", keys: Settings.Keys.reading, in: self)
        else { return reading }
        reading.memory =
            section.size(
                "max_memory", "from 64MiB to 16GiB, such as 256MiB", in: 64 << 20...16 << 30)
            ?? reading.memory
        reading.time =
            section.duration("max_time", in: .seconds(1) ... .seconds(600)) ?? reading.time
        reading.documents =
            section.integer("max_documents", in: 1...reading.documents) ?? reading.documents
        return reading
    }
}

extension ConfigurationSection {
    /// Bytes, as `10MiB`.
    func size(_ key: String, _ bounds: String, in range: ClosedRange<Int>) -> Int? {
        value(key, expecting: "a size \(bounds)") {
            ConfigurationScalar.byteCount($0).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}
