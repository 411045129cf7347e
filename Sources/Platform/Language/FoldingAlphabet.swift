/// Which scalars fold to which ASCII letters.
///
/// The Latin rows follow the canonical decompositions of Unicode; the umlauts, `ø`, `æ`, `œ` and
/// `ß` the German way of writing them without (DIN 5007-2). The rows of look-alikes follow the shapes of
/// Unicode's confusables (UTS 39): a name with one foreign letter is still read as the name.
enum FoldingAlphabet {
    struct Row {
        let folded: String
        let members: String
    }

    static let rows: [Row] = latin + lookAlikes + symbols

    private static let latin = [
        Row(folded: "a", members: "àáâãåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặÀÁÂÃÅĀĂĄǍǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶªᴀɑ"),
        Row(folded: "ae", members: "äæǣǽÄÆǢǼ"),
        Row(folded: "b", members: "ḃḅḇɓƀḂḄḆƁʙ"),
        Row(folded: "c", members: "çćĉċčḉƈÇĆĈĊČḈƇᴄ"),
        Row(folded: "d", members: "ďđḋḍḏḑḓðĎĐḊḌḎḐḒÐᴅ"),
        Row(folded: "e", members: "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆəᴇ"),
        Row(folded: "f", members: "ḟƒḞ"),
        Row(folded: "g", members: "ĝğġģǧǵḡǥĜĞĠĢǦǴḠɡ"),
        Row(folded: "h", members: "ĥħȟḣḥḧḩḫẖĤĦȞḢḤḦḨḪʜ"),
        Row(folded: "i", members: "ìíîïĩīĭįıǐȉȋḭḯỉịÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊɪ"),
        Row(folded: "ij", members: "ĳĲ"),
        Row(folded: "j", members: "ĵǰĴᴊ"),
        Row(folded: "k", members: "ķǩḱḳḵĶǨḰḲḴᴋ"),
        Row(folded: "l", members: "ĺļľłŀḷḹḻḽĹĻĽŁĿḶḸḺḼʟ"),
        Row(folded: "m", members: "ḿṁṃḾṀṂᴍ"),
        Row(folded: "n", members: "ñńņňŉǹṅṇṉṋŋÑŃŅŇǸṄṆṈṊŊɴ"),
        Row(
            folded: "o", members: "òóôõōŏőơǒǫǭȍȏȭȯȱṍṏṑṓọỏốồổỗộớờởỡợÒÓÔÕŌŎŐƠǑǪǬȌȎȮṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢºᴏ"
        ),
        Row(folded: "oe", members: "öøœȫǿÖØŒȪǾ"),
        Row(folded: "p", members: "ṕṗṔṖᴘ"),
        Row(folded: "r", members: "ŕŗřȑȓṙṛṝṟŔŖŘȐȒṘṚṜṞʀ"),
        Row(folded: "s", members: "śŝşšșſṡṣṥṧṩŚŜŞŠȘṠṢṤṦṨ"),
        Row(folded: "ss", members: "ßẞ"),
        Row(folded: "t", members: "ţťŧțṫṭṯṱẗŢŤŦȚṪṬṮṰᴛ"),
        Row(folded: "th", members: "þÞ"),
        Row(folded: "u", members: "ùúûũūŭůűųưǔȕȗṳṵṷṹṻụủứừửữựÙÚÛŨŪŬŮŰŲƯǓȔȖṲṴṶṸṺỤỦỨỪỬỮỰᴜ"),
        Row(folded: "ue", members: "üǖǘǚǜÜǕǗǙǛ"),
        Row(folded: "v", members: "ṽṿṼṾᴠ"),
        Row(folded: "w", members: "ŵẁẃẅẇẉẘŴẀẂẄẆẈᴡ"),
        Row(folded: "x", members: "ẋẍẊẌ"),
        Row(folded: "y", members: "ýÿŷȳẏẙỳỵỷỹÝŶŸȲẎỲỴỶỸʏ"),
        Row(folded: "z", members: "źżžƶẑẓẕŹŻŽƵẐẒẔᴢ"),
    ]

    private static let lookAlikes = [
        Row(folded: "a", members: "аАΑαά"), Row(folded: "b", members: "ВΒ"),
        Row(folded: "c", members: "сСϲ"), Row(folded: "d", members: "ԁ"),
        Row(folded: "e", members: "еЕёЁΕ"), Row(folded: "h", members: "НһΗ"),
        Row(folded: "i", members: "іІїЇΙιί"), Row(folded: "j", members: "јЈ"),
        Row(folded: "k", members: "КкΚκ"), Row(folded: "m", members: "МΜ"),
        Row(folded: "n", members: "Νп"), Row(folded: "o", members: "оОΟοό"),
        Row(folded: "p", members: "рРΡρ"), Row(folded: "q", members: "ԛ"),
        Row(folded: "s", members: "ѕЅ"), Row(folded: "t", members: "ТΤτт"),
        Row(folded: "u", members: "υ"), Row(folded: "v", members: "ν"),
        Row(folded: "w", members: "ԝѡω"), Row(folded: "x", members: "хХΧ"),
        Row(folded: "y", members: "уУΥγ"), Row(folded: "z", members: "Ζ"),
    ]

    private static let symbols = [
        Row(folded: "'", members: "´‘’‚‛′ʼʹ‹›"),
        Row(folded: "\"", members: "“”„‟″«»"),
        Row(folded: "/", members: "⁄∕"),
        Row(folded: ".", members: "…․"),
    ]

    static let blanks: [UInt32] =
        [0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F] + Array(0x2000...0x200A)
        + Array(0x2010...0x2015)

    static let removed: [ClosedRange<UInt32>] = [
        0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x200B...0x200F, 0x202A...0x202E,
        0x2060...0x206F,
    ]

    static let marks: [ClosedRange<UInt32>] = [
        0x300...0x34E, 0x350...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
    ]
}
