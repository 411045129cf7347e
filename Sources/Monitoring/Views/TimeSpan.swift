import Domain

/// Spans of time as people write them: `12h`, `7d`, `2w`.
package enum TimeSpan {
    /// Nil for anything else, and for none at all.
    package static func parse(_ text: String) -> Duration? {
        ConfigurationScalar.duration(text).flatMap { $0 > .zero ? $0 : nil }
    }

    static func text(_ duration: Duration) -> String { ConfigurationScalar.text(duration) }

    /// Without what does not matter.
    static func cut(_ duration: Duration) -> Duration {
        let seconds = max(0, duration.milliseconds / 1000)
        let unit: Int64 =
            switch seconds {
            case ..<120: 1
            case ..<7200: 60
            case ..<172_800: 3600
            default: 86_400
            }
        return .seconds(seconds - seconds % unit)
    }

    /// The same, rounded to what matters: `30 min`, `3h`, `2d`.
    static func rounded(_ duration: Duration) -> String {
        let seconds = cut(duration).milliseconds / 1000
        return switch seconds {
        case ..<120: "\(seconds)s"
        case ..<7200: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3600)h"
        default: "\(seconds / 86_400)d"
        }
    }
}
