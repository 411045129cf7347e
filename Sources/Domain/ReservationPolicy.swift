/// Whether a reservation of text and data mining (TDMRep; UrhG § 44b (3)) keeps us from what it
/// reserves. It is recorded in any case.
package enum ReservationPolicy: String, Sendable, Hashable, CaseIterable {
    case obey, ignore
}
