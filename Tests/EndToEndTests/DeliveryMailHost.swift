import Glibc
import JSON
import TestSupport

/// OpenSMTPD, which brings mail to `@mail.test` into a Maildir a recipient.
///
/// Its spool and its control socket lie at fixed places: in a mount namespace of its own, where the
/// machine allows one, both are folders of the test.
struct DeliveryMailHost {
    /// Why it can't be started here; nil where it can.
    static var obstacle: String? {
        if access(program, X_OK) != 0 { return "opensmtpd is not installed" }
        return geteuid() == 0 ? nil : "OpenSMTPD wants to be started by root"
    }

    private static let program = "/usr/sbin/smtpd"
    private let server: ServerProcess

    init(users: [String]) throws {
        server = try ServerProcess { port, folder in
            for name in ["mail", "home", "spool", "run"] { mkdir(folder.file(name), 0o755) }
            // Mail is delivered by nobody, who must be let in.
            chmod(folder.path, 0o755)
            chown(folder.file("mail"), Self.nobody, Self.nobody)
            let table = users.map { "\"\($0)@mail.test\" = \"nobody\"" }.joined(separator: ", ")
            try folder.write(
                "smtpd.conf",
                Array(
                    """
                    listen on 127.0.0.1 port \(port) hostname mail.test
                    table users { \(table) }
                    table people { "nobody" = "\(Self.nobody):\(Self.nobody):\(folder.file("home"))" }
                    action "keep" maildir "\(folder.file("mail"))/%{rcpt.user}" \\
                        virtual <users> userbase <people>
                    match from any for domain "mail.test" action "keep"

                    """.utf8))
            return ["/bin/sh", "-c", Self.start, "smtpd", folder.path]
        }
    }

    private static let nobody: UInt32 = 65534
    private static let start = """
        if unshare -m true; then exec unshare -m /bin/sh -c '
            mount --bind "$1/spool" /var/spool && mount --bind "$1/run" /run &&
            exec \(program) -d -f "$1/smtpd.conf"' smtpd "$1"
        fi
        exec \(program) -d -f "$1/smtpd.conf"
        """

    var port: UInt16 { server.port }
    var address: String { "smtp://127.0.0.1:\(port)" }

    /// What it reports.
    var log: String { server.output }

    /// How many mails it has delivered to the user.
    func count(of user: String) -> Int {
        guard let folder = opendir(server.folder.file("mail/\(user)/new")) else { return 0 }
        defer { closedir(folder) }
        var count = 0
        while let entry = readdir(folder) {
            if entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { count += 1 }
        }
        return count
    }

    /// The user's mails as Python's parser reads them, in the order of arrival.
    func mails(of user: String) throws -> [JSONValue] {
        let script = "\(Fixtures.project)/Tests/Servers/maildir.py"
        let (_, output) = try ChildProcess.run(
            ["python3", "-I", script, server.folder.file("mail/\(user)")], in: server.folder)
        return try output.split(separator: "\n").map { try JSONValue(parsing: $0.utf8) }
    }
}
