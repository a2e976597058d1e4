"""Runs masswerk and the script by turns on the same returns; prints wall time and memory, and their ratio.

    python3 -m venv peer && peer/bin/pip install python-calamine polars XlsxWriter typst
    python3 benches/peers/compare.py peer/bin/python target/release/masswerk FOLDER 2025-Q4 5

FOLDER holds `masswerk.toml` and `input/`; `cargo bench -- run` leaves one of 300 returns in `target/tmp/whole-run`.
"""

import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path


def measured(command, folder):
    """Runs a command and returns seconds of wall time and peak memory in MB."""
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        os.chdir(folder)
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        os.execv(command[0], command)
    _, status, usage = os.wait4(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        raise SystemExit(f"{command[0]} ended with {code}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main(python, masswerk, source, period, rounds):
    script = str(Path(__file__).with_name("quarter.py"))
    results = {"masswerk": [], "script": []}
    for _ in range(int(rounds)):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            shutil.copytree(Path(source) / "input", folder / "input")
            shutil.copy(Path(source) / "masswerk.toml", folder)
            commands = {
                "masswerk": [os.path.abspath(masswerk), "run", "--period", period],
                "script": [os.path.abspath(python), script, "input", period, "script-output"],
            }
            for name, command in commands.items():
                results[name].append(measured(command, folder))
    for name, all_of in results.items():
        seconds, memory = (statistics.median(it[at] for it in all_of) for at in (0, 1))
        print(f"{name:9} {seconds:6.2f} s {memory:6.0f} MB  ({', '.join(f'{it[0]:.2f}' for it in all_of)})")
    ours, theirs = (statistics.median(it[0] for it in results[name]) for name in ("masswerk", "script"))
    print(f"masswerk takes {ours / theirs:.2f} of the script's time")


if __name__ == "__main__":
    main(*sys.argv[1:])
