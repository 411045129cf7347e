import COpenSSL

/// SHA-256 and HMAC-SHA-256 by OpenSSL.
package enum SHA256 {
    /// Fetched once: OpenSSL 3 otherwise looks its providers through at every call, which takes longer
    /// than a short text itself (`EVP_MD_fetch`). Never changed, so that threads may share it.
    private nonisolated(unsafe) static let method = EVP_MD_fetch(nil, "SHA256", nil)

    /// 32 bytes.
    package static func digest(of bytes: [UInt8]) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: 32)
        let done = EVP_Digest(bytes, bytes.count, &result, nil, method, nil)
        precondition(done == 1, "OpenSSL without SHA-256")
        return result
    }

    /// RFC 2104; 32 bytes.
    package static func authenticationCode(of message: [UInt8], key: [UInt8]) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 32
        let code = HMAC(
            method, key, Int32(key.count), message, message.count, &result, &length)
        precondition(code != nil, "OpenSSL without HMAC")
        return result
    }
}

/// HMAC by the digests that hubs sign with (WebSub §8, X-Hub-Signature).
package enum SignatureDigest: String, Sendable, CaseIterable {
    case sha1, sha256, sha384, sha512

    /// RFC 2104.
    package func authenticationCode(of message: [UInt8], key: [UInt8]) -> [UInt8] {
        let method =
            switch self {
            case .sha1: EVP_sha1()
            case .sha256: EVP_sha256()
            case .sha384: EVP_sha384()
            case .sha512: EVP_sha512()
            }
        var result = [UInt8](repeating: 0, count: 64)
        var length: UInt32 = 64
        let code = HMAC(
            method, key, Int32(key.count), message, message.count, &result, &length)
        precondition(code != nil, "OpenSSL without HMAC")
        return Array(result.prefix(Int(length)))
    }
}

/// Comparing what must not be guessed byte by byte.
package enum ConstantTime {
    /// Takes as long whatever differs; only the lengths may be learned.
    package static func isEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        a.count == b.count && CRYPTO_memcmp(a, b, a.count) == 0
    }
}

/// Bytes nobody can guess.
package enum RandomBytes {
    package static func make(count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        precondition(RAND_bytes(&bytes, Int32(count)) == 1, "no entropy")
        return bytes
    }
}
