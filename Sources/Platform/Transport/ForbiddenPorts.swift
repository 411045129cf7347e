/// Ports no web server listens on: whatever is there would take a request for its own protocol, or
/// answer what is nobody's business (faults SSRF-07).
enum ForbiddenPorts {
    static func contains(_ port: UInt16) -> Bool { all.contains(port) }

    private static let all = Set(browsers + stores)

    /// The bad ports of the Fetch standard (fetch.spec.whatwg.org, §2.9), as browsers refuse them.
    private static let browsers: [UInt16] = [
        1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101,
        102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389,
        427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636,
        989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665,
        6666, 6667, 6668, 6669, 6679, 6697, 10080,
    ]

    /// Databases, caches and what steers machines: most of them ask for no password in a private network.
    private static let stores: [UInt16] = [
        445,  // SMB
        1433,  // SQL Server
        2181,  // ZooKeeper
        2375, 2376,  // Docker
        2379, 2380,  // etcd
        3306,  // MySQL
        3389,  // RDP
        5432,  // PostgreSQL
        5900,  // VNC
        6379,  // Redis
        10250,  // kubelet
        11211,  // memcached
        27017,  // MongoDB
    ]
}
