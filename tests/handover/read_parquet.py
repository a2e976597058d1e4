"""Says what two readers of Parquet find in the tables of a folder: of each, its rows, the kinds of its columns, what
numbers come to in hundredths, and how often each reason stands for a missing value."""

import json
import sys
from pathlib import Path

import duckdb
import polars


def by_duckdb(path):
    def asked(what, rest=""):
        return duckdb.execute(f"select {what} from read_parquet('{path}') {rest}").fetchall()

    described = duckdb.execute(f"describe select * from read_parquet('{path}')").fetchall()
    columns = {it[0]: it[1] for it in described}
    sums = {name: asked(f'coalesce(sum("{name}"), 0) * 100')[0][0] for name in numbers(columns)}
    reasons = {
        name: dict(asked(f'"{name}", count(*)', f'where "{name}" is not null group by all'))
        for name in columns
        if name.endswith("_fehlt")
    }
    return asked("count(*)")[0][0], columns, sums, reasons


# How the one calls what the other calls otherwise.
KINDS = {
    "Int64": "BIGINT",
    "String": "VARCHAR",
    "Boolean": "BOOLEAN",
    "Date": "DATE",
    "Decimal(precision=18, scale=2)": "DECIMAL(18,2)",
}


def by_polars(path):
    told = polars.read_parquet(path)
    columns = {name: KINDS[str(kind)] for name, kind in told.schema.items()}
    sums = {name: (told[name].sum() or 0) * 100 for name in numbers(columns)}
    reasons = {
        name: dict(told[name].drop_nulls().value_counts().iter_rows())
        for name in columns
        if name.endswith("_fehlt")
    }
    return told.height, columns, sums, reasons


def numbers(columns):
    return [name for name, kind in columns.items() if kind.startswith(("BIGINT", "DECIMAL"))]


found = {}
for path in sorted(Path(sys.argv[1]).glob("*.parquet")):
    for reader in [by_duckdb, by_polars]:
        try:
            rows, columns, sums, reasons = reader(path)
        except Exception as error:
            print(path.name, "refused by", reader.__name__, type(error).__name__, file=sys.stderr)
            continue
        found.setdefault(reader.__name__, {})[path.stem] = {
            "rows": rows,
            "columns": columns,
            "sums": {name: int(it) for name, it in sums.items()},
            "reasons": reasons,
        }
json.dump(found, sys.stdout)
