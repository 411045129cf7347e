package import Domain

/// The values of a network's options, each as its kind declares it.
package struct NetworkOptions: Sendable {
    private let declared: [NetworkOption]
    private let values: [String: NetworkSettings.Value]

    package init(_ values: [String: NetworkSettings.Value], of kind: any Network.Type) {
        self.values = values
        declared = kind.options
    }

    private func form(_ name: String) -> NetworkOption.Form? {
        declared.first { $0.name == name }?.form
    }

    package func texts(_ name: String) -> [String] {
        if case .texts(let texts) = values[name] { texts } else { [] }
    }

    package func text(_ name: String) -> String {
        if case .text(let text) = values[name] { return text }
        if case .text(let usual) = form(name) { return usual }
        return ""
    }

    package func number(_ name: String) -> Int {
        if case .number(let number) = values[name] { return number }
        if case .number(_, let usual) = form(name) { return usual }
        return 0
    }

    package func flag(_ name: String) -> Bool {
        if case .flag(let flag) = values[name] { return flag }
        if case .flag(let usual) = form(name) { return usual }
        return false
    }

    /// - Throws: where there is none: the option is declared without, and missing.
    package func address(_ name: String) throws(NetworkOptionFault) -> WebAddress {
        if case .address(let address) = values[name] { return address }
        if case .address(let usual) = form(name), let address = WebAddress(usual) { return address }
        throw NetworkOptionFault(name, "an http or https address is needed")
    }

    package func secret(_ name: String) -> Secret<String>? {
        if case .secret(let secret) = values[name] { secret } else { nil }
    }
}

/// Why a network can't be asked as its options say: what `earshot check` prints beside the key.
package struct NetworkOptionFault: Error, Sendable, Hashable {
    package let option: String
    /// What is wrong, and the mend.
    package let text: String

    package init(_ option: String, _ text: String) {
        self.option = option
        self.text = text
    }
}
