import CLinux
package import Domain

/// The clock on the wall; everything below Monitoring takes the time as an argument.
package enum SystemClock {
    package static func now() -> Timestamp { Timestamp(milliseconds: clinux_wall_clock()) }
}
