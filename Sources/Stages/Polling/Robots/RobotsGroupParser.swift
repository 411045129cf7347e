/// Collects the group that names the agent, and the one for everybody, line by line.
struct RobotsGroupParser {
    struct Group {
        var rules: [(isAllowed: Bool, path: ArraySlice<UInt8>)] = []
        var crawlDelay: Duration?
    }

    private let agent: [UInt8]
    private var named = Group()
    private var general = Group()
    private var isNamedAnywhere = false
    private var isInNamed = false
    private var isInGeneral = false
    /// A `user-agent` line after a rule opens a new group.
    private var hasRules = false

    init(agent: String) { self.agent = agent.utf8.map(lowered) }

    /// What counts for the agent.
    var group: Group { isNamedAnywhere ? named : general }

    mutating func take(_ line: RobotsLine) {
        switch line {
        case .userAgent(let token): open(token)
        case .allow(let path): add(path, isAllowed: true)
        case .disallow(let path): add(path, isAllowed: false)
        case .crawlDelay(let delay):
            if isInNamed, named.crawlDelay == nil { named.crawlDelay = delay }
            if isInGeneral, general.crawlDelay == nil { general.crawlDelay = delay }
        case .sitemap, .other: break
        }
    }

    private mutating func open(_ token: [UInt8]) {
        if hasRules { (isInNamed, isInGeneral, hasRules) = (false, false, false) }
        if token == [UInt8(ascii: "*")] {
            isInGeneral = true
        } else if !token.isEmpty, token == agent {
            (isInNamed, isNamedAnywhere) = (true, true)
        }
    }

    private mutating func add(_ path: ArraySlice<UInt8>, isAllowed: Bool) {
        hasRules = true
        if isInNamed { named.rules.append((isAllowed, path)) }
        if isInGeneral { general.rules.append((isAllowed, path)) }
    }
}
