/// A value that is used and never shown: no description, dump or log holds it.
package struct Secret<Value: Sendable & Hashable>: Sendable, Hashable {
    /// For the wire alone.
    package let revealed: Value
    package init(_ value: Value) { revealed = value }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(secret)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
