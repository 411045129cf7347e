import JSON
import Markup
import TestSupport
import Testing

@Suite("Charsets over the shared corpus")
struct CharsetCorpusTests {
    /// What German and European feeds come in, and what else is told apart, under the name of the
    /// standard.
    private static let names = [
        "big5": "big5", "cp932": "shift_jis", "euc-jp": "euc-jp", "euc-kr": "euc-kr",
        "gb2312": "gbk", "koi8-r": "koi8-r", "shift_jis": "shift_jis", "utf-8": "utf-8",
        "utf-8-sig": "utf-8", "windows-1251": "windows-1251", "windows-1252": "windows-1252",
        "iso-8859-1": "windows-1252", "iso-8859-5": "iso-8859-5", "iso-8859-2": "iso-8859-2",
        "iso-8859-9": "windows-1254", "windows-1250": "windows-1250",
    ]

    @Test("files without a label are read in their encoding")
    func samples() throws {
        guard let folder = Fixtures.corpora,
            let lines = Fixtures.bytes(of: "\(folder)/charsets/chardet-samples.jsonl")
        else {
            print("skipped: no shared corpora beside the project")
            return
        }
        var (right, total) = (0, 0)
        for line in lines.split(separator: 0x0A) {
            let value = try JSONValue(parsing: line)
            guard let path = value["path"]?.string, let encoding = value["encoding"]?.string,
                let wanted = Self.names[encoding.lowercased()],
                let bytes = Fixtures.bytes(of: "\(folder)/charsets/\(path)")
            else { continue }
            let grammar: DecodedText.Grammar = path.hasSuffix(".xml") ? .xml : .html
            let given = DecodedText(bytes, contentType: nil, as: grammar).encoding.name
            total += 1
            right += given == wanted || (wanted == "gbk" && given == "gb18030") ? 1 : 0
        }
        #expect(total > 140)
        #expect(100 * right >= 98 * total, "\(right) of \(total)")
    }

    @Test("HTML says its encoding where browsers look for it")
    func sniffing() throws {
        guard let folder = Fixtures.corpora,
            let lines = Fixtures.bytes(of: "\(folder)/charsets/html5lib-sniff.jsonl")
        else { return }
        for line in lines.split(separator: 0x0A) {
            let value = try JSONValue(parsing: line)
            guard let id = value["id"]?.string, let wanted = value["encoding"]?.string,
                // What a script writes is not read: nothing runs here.
                !id.hasPrefix("scripted"), let packed = value["data_base64"]?.string
            else { continue }
            let bytes = Self.unpacked(packed)
            let given = DecodedText(bytes, contentType: nil, as: .html).encoding.name
            // ASCII is the same in both.
            let isSame = wanted.lowercased() == "windows-1252" && bytes.allSatisfy { $0 < 0x80 }
            #expect(given == wanted.lowercased() || (isSame && given == "utf-8"), "\(id)")
        }
    }

    private static func unpacked(_ text: String) -> [UInt8] {
        var (output, bits, count) = ([UInt8](), 0, 0)
        for byte in text.utf8 {
            let digit: UInt8
            switch byte {
            case 0x41...0x5A: digit = byte - 0x41
            case 0x61...0x7A: digit = byte - 0x61 + 26
            case 0x30...0x39: digit = byte - 0x30 + 52
            case 0x2B: digit = 62
            case 0x2F: digit = 63
            default: continue
            }
            (bits, count) = (bits << 6 | Int(digit), count + 6)
            if count >= 8 {
                count -= 8
                output.append(UInt8(bits >> count & 0xFF))
                bits &= 1 << count - 1
            }
        }
        return output
    }
}
