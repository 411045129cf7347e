/// Why a tool did nothing.
package enum ToolFailure: Error {
    case usage(String)
    case unreadable(path: String)
    case unwritable(path: String)
    case nothing(path: String)
    case brands(String)
    case badLine(path: String, number: Int, wanted: String)
    case notAnAddress(String)
    case transport(String)

    package var description: String {
        switch self {
        case .usage(let text): text
        case .unreadable(let path): "\(path) can't be read"
        case .unwritable(let path): "\(path) can't be written"
        case .nothing(let path): "\(path) holds nothing"
        case .notAnAddress(let text): "\(text) is no address"
        case .transport(let why): why
        case .badLine(let path, let number, let wanted): "\(path):\(number): wants \(wanted)"
        case .brands(let why): "no brands can be made: \(why)"
        }
    }
}
