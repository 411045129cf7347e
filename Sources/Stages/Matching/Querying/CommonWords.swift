/// Words that tell little, folded.
enum CommonWords {
    /// Those that most texts in German or English hold.
    static let words = set(
        """
        der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei \
        mit nach von vom zu zum zur fuer ueber unter um durch ist sind war wird werden hat haben nicht \
        auch als wie wir sie er es ich dass so nur noch schon mehr sich ihre seine alle wenn bis the \
        of to on at for with by from and or not is are was be has have it this that we you he she they \
        will an as but
        """)

    /// Beginnings of words about everything.
    static let openings = set(
        """
        ueber unter haupt gegen durch hinter nach vorb gross klein neue alle ande anders eine einer \
        eing sein ihre dies jede welc viel mehr oder auch nicht nich wenn dass werd wird habe sich \
        inter trans multi super anti auto with that this from have will they them over under other \
        verb vera vers verh verk verl vert gest gesch
        """)

    /// Operators written small, or in German.
    static let operators = [
        "and": "AND", "or": "OR", "not": "NOT", "und": "AND", "oder": "OR", "nicht": "NOT",
        "near": "NEAR/n", "nahe": "NEAR/n",
    ]

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { String($0) })
    }
}
