"""Says what a reader of data packages finds wrong with the one in a folder: a line for each fault, nothing else."""

import sys
from pathlib import Path

from frictionless import Package, system

folder = Path(sys.argv[1])
with system.use_context(trusted=True):
    report = Package(str(folder / "datapackage.json")).validate()
for error in report.errors:
    print(error.type)
for task in report.tasks:
    for error in task.errors:
        print(task.name, error.type, error.note)
