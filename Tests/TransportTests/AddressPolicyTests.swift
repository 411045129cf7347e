import Domain
import Testing
import Transport

@Suite struct AddressPolicyTests {
    static let refused = [
        "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255",
        "100.64.0.1", "100.127.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.254",
        "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.254",
        "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1",
        "255.255.255.255",
        "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:10.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b::10.1.2.3", "64:ff9b:1::1", "2002:7f00:1::1",
        "2002:a00:1::1", "2001:0:4136:e378:8000:63bf:80ff:fffe", "2001:2::1", "2001:db8::1",
        "3fff::1", "3fff:fff::1", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "100::1",
        "5f00::1", "4000::1",
    ]

    @Test("SSRF-01: an address that is not public is refused", arguments: refused)
    func refuses(_ text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(!AddressPolicy(allowedNetworks: []).permits(address))
        #expect(AddressPolicy.any.permits(address))
    }

    @Test(
        "SSRF-01: the neighbours of reserved networks are public",
        arguments: [
            "1.0.0.1", "9.255.255.255", "11.0.0.1", "100.63.255.254", "100.128.0.1", "126.1.1.1",
            "128.0.0.1", "169.253.255.254", "169.255.0.1", "172.15.255.255", "172.32.0.1",
            "192.0.1.1", "192.0.3.1", "192.167.1.1", "192.169.1.1", "198.17.1.1", "198.20.0.1",
            "203.0.114.1", "223.255.255.254", "2001:200::1", "2606:4700::1111", "2a00:1450::1",
            "3ffe:ffff::1", "3fff:1000::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8",
            "2002:808:808::1", "2001:db7::1", "2001:db9::1",
        ])
    func permits(_ text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(AddressPolicy(allowedNetworks: []).permits(address))
    }

    @Test("a named network is permitted, also in its wrapped forms, and no other")
    func allowsNamedNetworks() throws {
        let networks = ["127.0.0.0/8", "fd00::/8"].compactMap { IPNetwork($0) }
        let policy = AddressPolicy(allowedNetworks: networks)
        for text in ["127.0.0.1", "127.9.9.9", "::ffff:127.0.0.1", "fd00::1"] {
            #expect(policy.permits(try #require(IPAddress(text))), "\(text)")
        }
        for text in ["10.0.0.1", "::1", "fc00::1", "169.254.169.254"] {
            #expect(!policy.permits(try #require(IPAddress(text))), "\(text)")
        }
    }

    @Test("what is typed may be private, but no redirect leads there from the public internet")
    func typed() throws {
        let networks = ["10.1.0.0/16"].compactMap { IPNetwork($0) }
        let policy = AddressPolicy.typed(allowedNetworks: networks)
        for text in ["127.0.0.1", "169.254.169.254", "::1", "10.2.0.1", "fd00::1"] {
            let address = try #require(IPAddress(text))
            #expect(policy.permits(address))
            #expect(policy.permits(address, redirectedFromPublic: false))
            #expect(!policy.permits(address, redirectedFromPublic: true), "\(text)")
            #expect(AddressPolicy.any.permits(address, redirectedFromPublic: true))
        }
        for text in ["8.8.8.8", "10.1.0.1"] {
            let address = try #require(IPAddress(text))
            #expect(policy.permits(address, redirectedFromPublic: true))
        }
    }

    @Test(
        "SSRF-01: another spelling of loopback is no address at all",
        arguments: [
            "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "0", "①②⑦.⓪.⓪.①", "127。0。0。1",
            "1.2.3.4.5", "256.1.1.1", "fe80::1%lo", "[::1]", "", " 127.0.0.1", "127.0.0.1\0",
        ])
    func refusesOddSpellings(_ text: String) {
        #expect(IPAddress(text) == nil)
    }

    @Test(
        "SSRF-01: a spelling of loopback as a host leads to a refused address or none",
        arguments: [
            "http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/", "http://127.1/",
            "http://0/",
            "http://127。0。0。1/", "http://[::1]/", "http://[::]/",
            "http://[::ffff:7f00:1]/", "http://[fe80::1%25lo]/",
        ])
    func refusesHosts(_ text: String) {
        guard let address = WebAddress(text) else { return }
        let host = IPAddress(address.host)
        #expect(host.map { !AddressPolicy(allowedNetworks: []).permits($0) } == true, "\(address)")
    }

    @Test(
        "what is no network is refused",
        arguments: [
            "", "/", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "::/129",
            "10/8", "a.test/8", "10.0.0.0/8/8", "10.0.0.0/99999999999999999999",
        ])
    func refusesNetworks(_ text: String) {
        #expect(IPNetwork(text) == nil)
    }

    @Test("a network's edges are where its prefix puts them")
    func edges() throws {
        let all = try #require(IPNetwork("0.0.0.0/0"))
        let one = try #require(IPNetwork("192.168.1.1"))
        let six = try #require(IPNetwork("2001:db8::/33"))
        #expect(all.contains(.v4(0)) && all.contains(.v4(.max)) && !all.contains(.v6(0)))
        #expect(one.contains(.v4(0xC0A8_0101)) && !one.contains(.v4(0xC0A8_0102)))
        #expect(six.contains(try #require(IPAddress("2001:db8:7fff::1"))))
        #expect(!six.contains(try #require(IPAddress("2001:db8:8000::1"))))
        #expect("\(six)" == "2001:db8::/33")
    }
}
