import Glibc
import TestSupport

/// Dovecot with one user, `presse` with the password `geheim`, by TLS: his Maildir over IMAP, or his mail
/// out to another server.
struct Dovecot {
    /// - Parameter service: `imap` or `submission`, which Debian packages apart.
    static func obstacle(to service: String) -> String? {
        if access("/usr/lib/dovecot/\(service)", X_OK) != 0 {
            return "dovecot-\(service)d is not installed"
        }
        return geteuid() == 0 ? nil : "Dovecot wants to be started by root"
    }

    /// It reads mail as somebody else than root.
    private static let nobody: UInt32 = 65534

    let server: ServerProcess
    var certificate: String { server.folder.file("tls.pem") }

    /// IMAP, TLS from the first byte.
    init(mails: [String]) throws {
        try self.init(mails: mails) { port in
            """
            protocols = imap
            service imap-login {
              chroot =
              inet_listener imap {
                port = 0
              }
              inet_listener imaps {
                address = 127.0.0.1
                port = \(port)
                ssl = yes
              }
            }

            """
        }
    }

    /// SMTP with STARTTLS and a login, for mails that the server at this port takes.
    init(relayingTo relay: UInt16) throws {
        try self.init(mails: []) { port in
            """
            protocols = submission
            hostname = mail.test
            submission_relay_host = 127.0.0.1
            submission_relay_port = \(relay)
            service submission-login {
              chroot =
              inet_listener submission {
                address = 127.0.0.1
                port = \(port)
              }
            }

            """
        }
    }

    private init(
        mails: [String], _ service: (_ port: UInt16) -> String
    ) throws {
        server = try ServerProcess { port, folder in
            for name in ["run", "state", "mail", "mail/new", "mail/cur", "mail/tmp"] {
                mkdir(folder.file(name), 0o755)
            }
            chmod(folder.path, 0o755)
            for (index, mail) in mails.enumerated() {
                try folder.write("mail/new/\(index).x", mail)
            }
            for name in ["mail", "mail/new", "mail/cur", "mail/tmp"] {
                chown(folder.file(name), Self.nobody, Self.nobody)
            }
            try folder.write(
                "users", "presse:{PLAIN}geheim:\(Self.nobody):\(Self.nobody)::\(folder.path)::\n")
            try folder.write(
                "dovecot.conf", Self.configuration(folder.path) + service(port))
            return ["/bin/sh", "-c", Self.start, "dovecot", folder.path]
        }
    }

    var mailNames: [String] {
        ["new", "cur"].flatMap { Fixtures.files(in: server.folder.file("mail/\($0)")) }
    }

    private static let start = """
        openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=127.0.0.1 \
            -addext subjectAltName=IP:127.0.0.1 -keyout "$1/tls.key" -out "$1/tls.pem" 2>/dev/null
        exec /usr/sbin/dovecot -F -c "$1/dovecot.conf"
        """

    private static func configuration(_ path: String) -> String {
        """
        base_dir = \(path)/run
        state_dir = \(path)/state
        log_path = \(path)/log
        listen = 127.0.0.1
        default_login_user = nobody
        ssl = required
        ssl_cert = <\(path)/tls.pem
        ssl_key = <\(path)/tls.key
        mail_location = maildir:\(path)/mail
        passdb {
          driver = passwd-file
          args = \(path)/users
        }
        userdb {
          driver = passwd-file
          args = \(path)/users
        }
        service anvil {
          chroot =
        }

        """
    }
}
