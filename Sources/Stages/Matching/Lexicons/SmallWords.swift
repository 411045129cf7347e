/// The small words of German and English that say by themselves how a name beside them is used.
enum SmallWords {
    /// Their kind, by their letters as `MeantFeature.part` has them.
    private static let kinds: [UInt64: UInt64] = {
        var kinds: [UInt64: UInt64] = [:]
        func add(_ words: String, _ kind: StaticString?) {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let part = MeantFeature.part(word.utf8)
                kinds[part] = kind.map { MeantFeature.part($0) } ?? part
            }
        }
        add(others, nil)
        add(prepositions, "PREP")
        add(articles, "THE")
        add(indefinite, "A")
        add(demonstratives, "THIS")
        add(possessives, "MY")
        return kinds
    }()

    /// Nil for other words.
    static func kind(of word: ArraySlice<UInt8>) -> UInt64? {
        guard word.count <= longest else { return nil }
        return kinds[MeantFeature.part(word)]
    }

    private static let longest = 10

    private static let articles = "der die das den dem des the"
    private static let indefinite =
        "ein eine einen einem einer eines a an kein keine keinen keinem keiner"
    private static let demonstratives =
        "dieser diese dieses diesen diesem this that jeder jede jedes welcher"
    private static let possessives = """
        mein meine meinen meinem meiner unser unsere unseren unserem unserer ihr ihre ihren ihrem ihrer sein seine
        seinen seinem seiner euer eure dein deine deinen my our your his her their
        """
    private static let prepositions = """
        bei beim von vom zu zum zur mit fuer an am ans in im ins auf aufs aus nach ueber unter vor hinter neben
        zwischen durch gegen ohne um seit bis wegen trotz laut statt dank gegenueber at by for from with to on of
        about into via
        """
    private static let others = """
        und oder aber sondern denn sowie wie als ob dass wenn weil da so auch nur noch schon nicht mehr wieder jetzt
        heute dann dort hier immer nie ich du er sie es wir man mich dich ihn uns euch mir dir ihm ihnen sich wer was
        wo ist war sind waren hat haben hatte hatten wird werden wurde wurden kann koennen will soll sollen muss
        muessen darf bleibt macht gibt gab habe and or but as is was are were has had have would can i we you he she
        it they who not no than per
        """
}
