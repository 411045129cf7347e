"""A Matrix home server (Synapse) on loopback, with open registration and a store that goes with it.

    synapse.py --port N --folder PATH        by a Python that has matrix-synapse

Its limits of messages are Synapse's own: a burst of ten, then one in five seconds.
"""
import argparse, os, sys, threading

import yaml
from signedjson.key import generate_signing_key, write_signing_keys

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, required=True)
arguments.add_argument("--folder", required=True)
options = arguments.parse_args()


def path(name):
    return os.path.join(options.folder, name)


with open(path("signing.key"), "w") as file:
    write_signing_keys(file, [generate_signing_key("a_1")])
with open(path("homeserver.yaml"), "w") as file:
    yaml.safe_dump({
        "server_name": "chat.example", "report_stats": False, "pid_file": path("pid"),
        "listeners": [{"port": options.port, "type": "http", "bind_addresses": ["127.0.0.1"],
                       "resources": [{"names": ["client"]}]}],
        "database": {"name": "sqlite3", "args": {"database": path("store.db")}},
        "media_store_path": path("media"), "signing_key_path": path("signing.key"),
        "trusted_key_servers": [], "macaroon_secret_key": "a", "form_secret": "b",
        "enable_registration": True, "enable_registration_without_verification": True,
    }, file)
# The end of standard input is the end of the test.
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
sys.argv = ["homeserver", "-c", path("homeserver.yaml")]
from synapse.app.homeserver import main

main()
