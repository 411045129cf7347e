import CSystemd
import Glibc

/// Talks to systemd where it started us (sd_notify(3)); says nothing elsewhere.
package struct ServiceManager: Sendable {
    package init() {}

    package func ready(_ status: String) { notify("READY=1\nSTATUS=\(status)") }
    package func stopping() { notify("STOPPING=1") }

    /// Between these two the manager waits for the new configuration (Type=notify-reload and
    /// `systemctl reload`).
    package func reloading() {
        var time = timespec()
        guard clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return }
        let microseconds = Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
        notify("RELOADING=1\nMONOTONIC_USEC=\(microseconds)")
    }

    /// Gives a start more time.
    package func waiting(_ status: String, atMost time: Duration) {
        notify("EXTEND_TIMEOUT_USEC=\(time.components.seconds * 1_000_000)\nSTATUS=\(status)")
    }

    package func status(_ status: String) { notify("STATUS=\(status)") }
    package func alive() { notify("WATCHDOG=1") }

    /// How often `alive` must be called: half of WatchdogSec, as sd_watchdog_enabled(3) advises; nil
    /// where there is no watchdog.
    package var watchdogInterval: Duration? {
        var microseconds: UInt64 = 0
        guard sd_watchdog_enabled(0, &microseconds) > 0, microseconds > 1 else { return nil }
        return .microseconds(Int64(clamping: microseconds / 2))
    }

    private func notify(_ message: String) {
        // Without NOTIFY_SOCKET it returns 0; a failure has nobody to be told to.
        _ = sd_notify(0, message)
    }
}
