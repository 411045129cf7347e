/// The fields of a response, in the order they came.
package struct HTTPFields: Sendable, Equatable {
    package let all: [HTTPField]

    package init(_ all: [HTTPField] = []) { self.all = all }

    /// The first value under this name, whatever the case; linear in the number of fields.
    package subscript(_ name: String) -> String? {
        all.first { $0.isNamed(name) }?.value
    }

    /// Every value under this name.
    package func values(_ name: String) -> [String] {
        all.filter { $0.isNamed(name) }.map(\.value)
    }
}
