import Domain

/// Dates as pages write them for machines.
enum PageDate {
    static func timestamp(_ text: String) -> Timestamp? { nil }
}
