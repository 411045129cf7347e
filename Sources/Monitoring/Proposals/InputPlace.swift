import Domain
import Glibc

/// What a person typed: an address, or files.
enum InputPlace {
    case web(WebAddress)
    /// An absolute path or shell pattern.
    case files(String)

    init(_ text: String) {
        if let address = WebAddress(subscription: text) {
            self = .web(address)
        } else if let address = Self.bareHost(text) {
            self = .web(address)
        } else {
            self = .files(Self.pattern(text))
        }
    }

    var address: WebAddress? { if case .web(let address) = self { address } else { nil } }

    /// `blog.example.org/news`, as people type addresses; nil where a file is called so.
    private static func bareHost(_ text: String) -> WebAddress? {
        guard !text.hasPrefix("/"), !text.hasPrefix("."), access(text, F_OK) != 0,
            let address = WebAddress("https://" + text), address.userInfo == nil
        else { return nil }
        let labels = address.host.split(separator: ".")
        guard labels.count > 1, let last = labels.last else { return nil }
        let isName = last.utf8.allSatisfy { (0x61...0x7A).contains($0) } || last.hasPrefix("xn--")
        // What ends like a file of ours is a slip in a path.
        let isFile = ["xml", "rss", "atom", "opml", "json", "html", "htm", "txt"].contains(last)
        return isName && last.count > 1 && !isFile && !text.contains("*") ? address : nil
    }

    /// Absolute; of a folder, all its files.
    private static func pattern(_ text: String) -> String {
        var path = text
        if !path.hasPrefix("/"), let folder = getcwd(nil, 0) {
            path = String(cString: folder) + "/" + path
            free(folder)
        }
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            path += path.hasSuffix("/") ? "*" : "/*"
        }
        guard let slash = path.lastIndex(of: "/"),
            let folder = realpath(String(path[..<slash]), nil)
        else { return path }
        // Without steps up; one that is itself a pattern stays as it is.
        defer { free(folder) }
        return String(cString: folder) + path[slash...]
    }
}
