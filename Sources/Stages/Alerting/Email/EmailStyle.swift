/// Colours and type of the HTML mail, in one place: inline for light and for readers that drop the
/// style sheet, by class for dark.
enum EmailStyle {
    static let serif = "Georgia,'Times New Roman',serif"
    static let sans = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"

    static let paper = "#f3f1ec"
    static let sheet = "#fffefb"
    static let ink = "#22262b"
    static let body = "#3d434a"
    static let quiet = "#6d7178"
    static let line = "#e6e2d8"
    static let mark = "#fbeeb5"
    static let urgent = "#b0321f"
    static let good = "#2c7a4b"

    /// Widest measure: about 75 characters of the passage.
    static let width = 640

    /// Classes: p paper, s sheet, i ink, b body, q quiet, m mark, u urgent, g good, l line,
    /// w the padding of the sheet.
    static let sheetRules = """
        :root{color-scheme:light dark;supported-color-schemes:light dark}
        body{margin:0;padding:0;-webkit-text-size-adjust:100%}
        a.i:hover{text-decoration:underline!important}
        @media(max-width:480px){.o{padding:0!important}.w{padding-left:20px!important;\
        padding-right:20px!important}.n{width:40px!important}}
        @media(prefers-color-scheme:dark){\
        .p{background:#15171a!important}.s{background:#1d2024!important}\
        .i{color:#f0ede6!important}.b{color:#c9c8c3!important}.q{color:#969a9f!important}\
        .l{border-color:#34383d!important}.m{background:#54481c!important;color:#fff1bd!important}\
        .u{color:#ff8f7a!important}.g{color:#7fcf9d!important}}
        """
}
