import Markup

extension PageCut {
    /// Whether its selector, if it has one, can be read.
    package var isReadable: Bool {
        guard case .selected(let text) = self else { return true }
        do {
            _ = try Selector(text)
            return true
        } catch {
            return false
        }
    }
}
