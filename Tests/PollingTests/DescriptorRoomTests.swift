import Testing

@testable import Polling

@Suite struct DescriptorRoomTests {
    @Test(
        "FET-07: so many polls as descriptors allow beside all else, and one in any case",
        arguments: [
            (0 as UInt64, 1), (32, 1), (64, 10), (1024, 330), (UInt64.max, (Int.max - 32) / 3),
        ])
    func polls(limit: UInt64, expected: Int) {
        #expect(DescriptorRoom.polls(underLimit: limit) == expected)
        #expect(DescriptorRoom.polls >= 1)
    }
}
