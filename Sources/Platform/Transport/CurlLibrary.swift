import CCurl
import Glibc

/// The library as a whole.
enum CurlLibrary {
    /// Initialised on first use, once in the process, never undone.
    static let isReady = ccurl_global_init() == CURLE_OK

    static func text(_ code: CURLcode) -> String {
        curl_easy_strerror(code).map { String(cString: $0) } ?? "code \(code.rawValue)"
    }
}
