#!/usr/bin/env python3
"""Talks with a program on a terminal of its own.

usage: talk.py TALK PROGRAM ARGUMENT…   TALK: a JSON list of pairs, what is waited for and the keys then pressed

Prints what was on the terminal and ends as the program does; with 99 when it says nothing that is waited for.
"""
import json
import os
import pty
import re
import select
import sys
import time

talk = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    os.environ["TERM"] = "xterm"
    os.execv(sys.argv[2], sys.argv[2:])
seen, at, deadline = b"", 0, time.monotonic() + 60
while time.monotonic() < deadline:
    ready, _, _ = select.select([terminal], [], [], 0.2)
    if ready:
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # It ended.
            break
        if not piece:
            break
        seen += piece
    while talk:
        found = seen.find(talk[0][0].encode(), at)
        # The program must be waiting: nothing more comes from it.
        if found < 0 or select.select([terminal], [], [], 0.1)[0]:
            break
        at = found + len(talk[0][0].encode())
        os.write(terminal, talk.pop(0)[1].encode())
text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen.decode("utf-8", "replace"))
sys.stdout.write(text)
if time.monotonic() >= deadline:
    sys.stdout.write(f"\nwaited in vain for: {talk[:1]}\n")
    os.kill(child, 9)
    os.waitpid(child, 0)
    sys.exit(99)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
