/// libyaml's words for what it could not read, as a person who writes a configuration knows them.
enum YAMLProblem {
    /// - Parameters:
    ///   - problem: what libyaml says, such as `did not find expected key`.
    ///   - start: the line in which what it was reading begins.
    static func text(_ problem: String, from start: Int) -> String {
        switch problem {
        case "did not find expected ',' or ']'":
            "a comma or ] is missing in the list that begins in line \(start)"
        case "did not find expected ',' or '}'":
            "a comma or } is missing in the {…} that begins in line \(start)"
        case "did not find expected node content":
            "a value is missing here; put quotes around one that begins with , ] } % @ or `"
        case "did not find expected key":
            "this is no key of the section that begins in line \(start); indent the keys of one section "
                + "alike, and quote a value that goes on behind its closing quote"
        case "did not find expected '-' indicator":
            "this is no item of the list that begins in line \(start); indent its hyphens alike"
        case "did not find expected <document start>":
            "the configuration ends before this line; indent all keys of one section alike"
        case "mapping values are not allowed in this context":
            "a second ': ' in one line, or a key that is indented more than the one before; put "
                + "quotes around a value that holds ': '"
        case "block sequence entries are not allowed in this context":
            "a list can't begin here; begin it in a line of its own"
        case "could not find expected ':'":
            "a ':' and a blank are missing behind the key in line \(start)"
        case "found character that cannot start any token":
            "a value can't begin with this character; put quotes around it"
        case "found unexpected end of stream":
            "the closing quote is missing of the text that begins in line \(start)"
        case "found unknown escape character":
            "no such escape in double quotes; double the backslash, or use single quotes"
        case "found undefined tag handle", "did not find expected whitespace or line break",
            "did not find expected tag URI":
            "a value that begins with ! is a tag, which is of no use here; put quotes around it"
        case "did not find expected alphabetic or numeric character":
            "a value that begins with & or * is an anchor or alias; put quotes around it"
        case "control characters are not allowed": "a control character; take it out"
        default: problem
        }
    }
}
