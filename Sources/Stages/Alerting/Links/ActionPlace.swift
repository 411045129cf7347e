/// Where people find the links by which they answer.
enum ActionPlace {
    case text
    /// Of a message about one mention the target shows them itself; else in the text.
    case buttons
    case nowhere
}
