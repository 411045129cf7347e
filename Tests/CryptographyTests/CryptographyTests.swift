import Cryptography
import Testing

@Suite struct CryptographyTests {
    @Test("SHA-256 gives the digests of FIPS 180-4")
    func digests() {
        #expect(
            hex(SHA256.digest(of: Array("abc".utf8)))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            hex(SHA256.digest(of: []))
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test("HMAC-SHA-256 gives the codes of RFC 4231, case 2")
    func codes() {
        let code = SHA256.authenticationCode(
            of: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        #expect(hex(code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test("bytes have two digits each, in lower case")
    func hexadecimal() {
        #expect(Hexadecimal.encode([]).isEmpty)
        #expect(Hexadecimal.encode([0, 9, 10, 0x7F, 0xAB, 255]) == "00090a7fabff")
    }

    @Test(
        "Base64 follows RFC 4648 §10",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
        ])
    func base64(plain: String, encoded: String) {
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(plain.utf8))
    }

    @Test("Base64 refuses what is outside its alphabet")
    func wrongBase64() {
        #expect(Base64.decode("Zm9*") == nil)
    }

    @Test(
        "Base32 follows RFC 4648 §10, in lower case without padding",
        arguments: [("", ""), ("f", "my"), ("foob", "mzxw6yq"), ("foobar", "mzxw6ytboi")])
    func base32(plain: String, encoded: String) {
        #expect(Base32.encode(Array(plain.utf8)) == encoded)
        #expect(Base32.decode(encoded) == Array(plain.utf8))
    }

    @Test("Base32 refuses what is outside its alphabet", arguments: ["MY", "m1", "m=", "mä"])
    func wrongBase32(text: String) { #expect(Base32.decode(text) == nil) }

    @Test("what is compared in constant time is equal where all bytes are")
    func constantTime() {
        #expect(ConstantTime.isEqual([1, 2, 3], [1, 2, 3]))
        #expect(ConstantTime.isEqual([], []))
        for other: [UInt8] in [[1, 2, 4], [0, 2, 3], [1, 2], [1, 2, 3, 4], []] {
            #expect(!ConstantTime.isEqual([1, 2, 3], other))
        }
    }

    @Test("random bytes differ")
    func random() {
        #expect(RandomBytes.make(count: 16) != RandomBytes.make(count: 16))
    }

    private func hex(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let text = String(byte, radix: 16)
            return text.utf8.count == 1 ? "0" + text : text
        }.joined()
    }
}
