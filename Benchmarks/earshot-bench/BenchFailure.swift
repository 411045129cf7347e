/// Why nothing was measured.
enum BenchFailure: Error {
    case usage(String)
    case unreadable(path: String)
    case unwritable(path: String)
    case nothing(path: String)
    case brands(String)
    case notAnAddress(String)
    case transport(String)

    var description: String {
        switch self {
        case .usage(let text): text
        case .unreadable(let path): "\(path) can't be read"
        case .unwritable(let path): "\(path) can't be written"
        case .nothing(let path): "\(path) holds nothing to measure"
        case .notAnAddress(let text): "\(text) is no address"
        case .transport(let why): why
        case .brands(let why): "the terms are no brands: \(why)"
        }
    }
}
