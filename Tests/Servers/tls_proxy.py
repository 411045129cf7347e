"""Takes TLS off what comes in, and passes it on to a server of this machine. Standard library only.

    tls_proxy.py --port N --folder PATH --target PORT --certificate FILE --key FILE
"""
import argparse, os, socket, socketserver, ssl, stat, sys, threading

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, required=True)
arguments.add_argument("--folder", required=True)
arguments.add_argument("--target", type=int, required=True)
arguments.add_argument("--certificate", required=True)
arguments.add_argument("--key", required=True)
options = arguments.parse_args()
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(options.certificate, options.key)


def pass_on(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
    finally:
        # Wakes the other direction, too.
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        try:
            client = context.wrap_socket(self.request, server_side=True)
        except OSError:
            return
        with client, socket.create_connection(("127.0.0.1", options.target)) as server:
            threading.Thread(target=pass_on, args=(server, client), daemon=True).start()
            pass_on(client, server)


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


server = Server(("127.0.0.1", options.port), Handler)
if stat.S_ISFIFO(os.fstat(0).st_mode):
    # The end of a pipe at standard input is the end of the test.
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
server.serve_forever()
