/// Text of strangers in which no chat finds an address to link or a person to call.
enum QuietText {
    /// Has no width, is no white space, and breaks a word.
    static let joiner: Unicode.Scalar = "\u{2060}"

    /// - Parameter replacement: what stands for a scalar; nil for the scalar itself.
    static func written(
        _ text: String, replacing replacement: (Unicode.Scalar) -> String?
    ) -> String {
        var output = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        var letters = 0
        for scalar in text.unicodeScalars {
            // "https://" is no address without its slashes.
            if scalar == "/", previous == ":" { output.append(joiner) }
            // Nor is "www." without its dot.
            if scalar == ".", letters >= 3 { output.append(joiner) }
            letters = scalar == "w" || scalar == "W" ? letters + 1 : 0
            if let text = replacement(scalar) {
                output.append(contentsOf: text.unicodeScalars)
            } else {
                output.append(scalar)
            }
            // "@channel", "@room", "#general".
            if scalar == "@" { output.append(joiner) }
            previous = scalar
        }
        return String(output)
    }

    /// For a link's destination: what could end it, or mean something within it, is percent-encoded.
    static func address(_ link: String) -> String {
        var output = ""
        for scalar in link.unicodeScalars {
            switch scalar {
            case "(": output += "%28"
            case ")": output += "%29"
            case "<": output += "%3C"
            case ">": output += "%3E"
            case "[": output += "%5B"
            case "]": output += "%5D"
            case "\\": output += "%5C"
            case "\"": output += "%22"
            case "'": output += "%27"
            case "*": output += "%2A"
            case "`": output += "%60"
            case "|": output += "%7C"
            case "~": output += "%7E"
            case "@": output += "%40"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }
}
