/// A sentence that must hold and does not.
struct Violation: Error, CustomStringConvertible {
    let description: String

    static func unless(
        _ holds: Bool, _ sentence: @autoclosure () -> String
    ) throws(Violation) {
        if !holds { throw Violation(description: sentence()) }
    }
}
