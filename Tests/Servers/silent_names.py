"""Runs a program where the name server takes questions and never answers. Needs root.

    unshare --net --mount silent_names.py FOLDER PROGRAM ARGUMENT...

Network and mounts are the program's alone. SIGTERM goes on to it; its exit status is ours.
"""
import fcntl, os, signal, socket, struct, subprocess, sys

# <linux/sockios.h>, <net/if.h>
SIOCSIFFLAGS, IFF_UP = 0x8914, 1

folder, program = sys.argv[1], sys.argv[2:]
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
    fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP))
names = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
names.bind(("127.0.0.1", 53))
with open(folder + "/resolv.conf", "w") as file:
    file.write("nameserver 127.0.0.1\n")
subprocess.run(["mount", "--bind", folder + "/resolv.conf", "/etc/resolv.conf"], check=True)
child = subprocess.Popen(program)
signal.signal(signal.SIGTERM, lambda *_: child.send_signal(signal.SIGTERM))
# The first question: a line for the test.
names.recv(4096)
print("asked", flush=True)
sys.exit(child.wait())
