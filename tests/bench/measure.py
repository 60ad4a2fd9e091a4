#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the core on stores of two sizes and prints JSON: for each budget both sides, the ratio, and whether it is met.

Instructions come from `perf stat -e instructions:u` where the machine counts them, else from callgrind; the start of the
program and the opening of the store are measured by themselves and taken off. Wall times are printed nowhere.
"""
import argparse
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile

FOLDER = os.path.dirname(os.path.abspath(__file__))
# Reads the schema, as opening a store does, and nothing else.
NOTHING = "SELECT content FROM store_info WHERE name = '';\n"
SQL = os.path.join(FOLDER, "..", "..", "resources", "sql")


def perf_counts():
    found = subprocess.run(["perf", "stat", "-e", "instructions:u", "true"], capture_output=True, text=True, check=False)
    return found.returncode == 0 and "not supported" not in found.stderr


class Counter:
    def __init__(self, cpu):
        self.tool = "cpu" if cpu else "perf" if shutil.which("perf") and perf_counts() else "callgrind"

    @staticmethod
    def cpu_time(command, stdin):
        """Microseconds of user time."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        run = subprocess.run(command, input=stdin, capture_output=True, text=True, errors="replace", check=False)
        if run.returncode != 0:
            sys.exit(f"{' '.join(command)}\n{run.stdout}\n{run.stderr}")
        return int(1e6 * (resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before))

    def instructions(self, command, stdin=None):
        """User-mode instructions of a command; its output is thrown away, a failure ends everything."""
        if self.tool == "cpu":
            return self.cpu_time(command, stdin)
        if self.tool == "perf":
            full = ["perf", "stat", "-x,", "-e", "instructions:u"] + command
        else:
            full = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"] + command
        run = subprocess.run(full, input=stdin, capture_output=True, text=True, errors="replace", check=False)
        if run.returncode != 0:
            sys.exit(f"{' '.join(command)}\n{run.stdout}\n{run.stderr}")
        if self.tool == "perf":
            return int(run.stderr.split(",")[0])
        return int(re.search(r"Collected : (\d+)", run.stderr).group(1))


def shell(store, sql):
    return subprocess.run(["sqlite3", "-readonly", store, sql], capture_output=True, text=True, check=True).stdout.strip()


def middle_round(store):
    return shell(store, "SELECT lower(hex(record_id)) FROM head WHERE kind = 'round' ORDER BY record_id LIMIT 1 OFFSET "
                        "(SELECT COUNT(*) / 2 FROM head WHERE kind = 'round')")


def statements(store):
    """The statements behind the screens, each with parameters from the middle of the store."""
    middle = middle_round(store)
    cell = shell(store, f"SELECT hex(assignment_id) || ' ' || hex(answer_revision) FROM current_assignment "
                        f"WHERE round = x'{middle}' LIMIT 1 OFFSET 7").split()
    answer = shell(store, f"SELECT hex(answer_id) FROM current_answer WHERE assignment_id = x'{cell[0]}'")
    for noun in ("measure", "responsibility"): # the longest of the plan's
        yield f"plan/select_{noun}_current", {}
    yield "unit/select_unit_current", {}
    yield "round/select_round_current", {}
    yield "round/select_round_record", {"record_id": middle}
    yield "plan/select_sections", {"owner": middle}
    yield "round/select_round_extensions", {"round": middle}
    yield "assignment/select_round_cells", {"round": middle}
    yield "assignment/select_cell", {"round": middle, "assignment": cell[0]}
    yield "submission/select_round_submissions", {"round": middle}
    yield "assignment/select_assignment_record", {"record_id": cell[0]}
    yield "answer/select_answer_record", {"record_id": answer}
    yield "answer/select_answer_content", {"revision_id": cell[1]}
    yield "comment/select_thread", {"assignment": cell[0]}
    yield "record/select_heads", {"record_id": answer}
    yield "record/select_history", {"record_id": cell[0]}
    yield "record/select_parents", {"child": cell[1]}
    yield "record/select_conflicts", {}


def measure_report(programs, counter, row, store, middle):
    """The board report as PDF beside its floor, and whether its cost grows with the pages alone."""
    few, many = ("10", "6"), ("40", "30") # measures and units: 126 and 585 pages

    def command(name, size):
        return [os.path.join(programs, "reportbench"), name, store, middle, *size]

    def pages(size):
        return json.loads(subprocess.run(command("pages", size), capture_output=True, text=True, check=True).stdout)["pages"]

    written = {size: counter.instructions(command("pdf", size)) - counter.instructions(command("load", size)) for size in (few, many)}
    bare = counter.instructions(command("bare", few)) - counter.instructions(command("pages", few))
    row(f"board report, {pages(few)} pages", written[few], bare, 10, "the same pages without tags, fonts and links")
    row(f"board report, a page of {pages(many)}", written[many] // pages(many), written[few] // pages(few), 1.1, f"a page of {pages(few)}")


def once(command):
    """User and system time in milliseconds, peak memory in megabytes, and what the program printed."""
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
        _, status, used = os.wait4(process.pid, 0)
        if status != 0:
            sys.exit(f"{' '.join(command)} ended with {status}")
        out.seek(0)
        return 1000 * (used.ru_utime + used.ru_stime), used.ru_maxrss / 1024, out.read().decode()


def measure_window(programs, row, small, large):
    """The start of the window beside an empty one, and a key in its longest field beside a bare one."""
    program = os.path.join(programs, "windowbench")
    runs = {name: [once([program, *command]) for _ in range(5)]
            for name, command in (("empty", ["empty"]), ("small", ["start", small]), ("large", ["start", large]))}
    least = {name: (min(run[0] for run in all_runs), min(run[1] for run in all_runs)) for name, all_runs in runs.items()}
    row("start of the window, milliseconds", least["large"][0], least["empty"][0], 2.5, "an empty QMainWindow")
    row("start of the window, megabytes", least["large"][1], least["empty"][1], 1.6, "an empty QMainWindow")
    row("start of the window, large store", least["large"][0], least["small"][0], 1.03, "the small store")
    keys = {name: json.loads(once([program, name, "300"])[2]) for name in ("keys", "bare-keys")}
    for part in ("median_ms", "worst_ms"):
        row(f"a key in an answer, {part}", keys["keys"][part], keys["bare-keys"][part], None, "a bare QPlainTextEdit")
    preview = json.loads(once([program, "preview", "20"])[2])
    row(f"a change shown on its pages, of {preview['pages']}, milliseconds", preview["median_ms"], 100, 1, "100 ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs", help="the folder with bench and generator")
    parser.add_argument("--answers", type=int, default=20000, help="size of the large store")
    parser.add_argument("--store", help="a large store made before")
    parser.add_argument("--cpu", action="store_true", help="user time, least of five runs, in place of instructions: quick, "
                        "and too coarse for single statements, which are left out")
    options = parser.parse_args()
    bench, generator = os.path.join(options.programs, "bench"), os.path.join(options.programs, "generator")
    counter, rows = Counter(options.cpu), []
    folder = tempfile.mkdtemp(prefix="plankoll-bench-")

    def row(what, ours, theirs, budget, against):
        ratio = round(ours / theirs, 3) if theirs > 0 else None
        rows.append({"what": what, "ours": ours, "theirs": theirs, "against": against, "ratio": ratio,
                     "budget": budget, "met": budget is None or (ratio is not None and ratio <= budget)})
        print(f"{what}: {ratio}", file=sys.stderr)

    def make(name, answers):
        path = os.path.join(folder, name)
        subprocess.run([generator, path, "--answers", str(answers)], check=True, stderr=subprocess.DEVNULL)
        return path

    def work(store, name, argument=None):
        command = [bench, name, store] + ([argument] if argument is not None else [])
        # What writes is measured once: the second run would find another store.
        runs = 5 if options.cpu and "save" not in name and "merge" not in name else 1
        return min(counter.instructions(command) for _ in range(runs))

    def fresh(path):
        copy = os.path.join(folder, "copy.plankoll")
        shutil.copyfile(path, copy)
        return copy

    try:
        small = make("small.plankoll", 6360) # three rounds: the middle one has one before it, as in the large store
        large = options.store or make("large.plankoll", options.answers)
        nothing = {store: work(store, "nothing") for store in (small, large)}
        bare = counter.instructions(["sqlite3", "-readonly", large], stdin=NOTHING)
        for name, parameters in statements(large) if not options.cpu else ():
            text = open(os.path.join(SQL, name + ".sql"), encoding="utf-8").read()
            setting = ".parameter init\n" + "".join(f".parameter set :{key} \"x'{value}'\"\n"
                                                     for key, value in parameters.items())
            # The shell's own work on its parameters is taken off as well.
            idle = counter.instructions(["sqlite3", "-readonly", large], stdin=setting + NOTHING) if parameters else bare
            theirs = counter.instructions(["sqlite3", "-readonly", large], stdin=setting + (text.rstrip() + ";\n") * 20) - idle
            argument = " ".join([name] + [f"{key}={value.lower()}" for key, value in parameters.items()])
            row(name, work(large, "statement", argument) - nothing[large], theirs, 1.5, "the sqlite3 shell")
        record = {store: shell(store, "SELECT hex(answer_id) FROM current_answer LIMIT 1") for store in (small, large)}
        rounds = {store: middle_round(store) for store in (small, large)}
        for name in ("plan", "view", "sheet", "history", "conflicts"):
            argument = record if name == "history" else rounds
            at = {store: work(store, name, argument[store]) - nothing[store] for store in (small, large)}
            row(name, at[large], at[small], 1.1, "the same on 6,360 answers")
        once = {store: work(store, "report", rounds[store]) - nothing[store] for store in (small, large)}
        row("report, first look", once[large], once[small], 1.1, "the same on 6,360 answers")
        again = {store: work(store, "report-twice", rounds[store]) - nothing[store] - once[store] for store in (small, large)}
        row("report, next look", again[large], again[small], 1.1, "the same on 6,360 answers")
        for words in ("be", "beför", "störning samråd"):
            at = {store: work(store, "search", words) - nothing[store] for store in (small, large)}
            row(f"search “{words}”", at[large], at[small], None, "the same on 6,360 answers")
        measure_report(options.programs, counter, row, small, rounds[small])
        if os.path.exists(os.path.join(options.programs, "windowbench")):
            measure_window(options.programs, row, small, large)
        for name, store in (("small", small), ("large", large)) if options.cpu else (("small", small),):
            saves, bares = (work(fresh(store), name, rounds[store] + " 200") - work(fresh(store), name, rounds[store] + " 0")
                            for name in ("save", "bare-save"))
            row(f"save one status, {name} store", saves // 200, bares // 200, 1.3, "the bare statements")
        # As many as the tool can count in a minute.
        answers = 20000 if options.cpu else 1000
        empty, other = make("empty.plankoll", 0), make("other.plankoll", answers)
        merged = work(fresh(empty), "merge", other) - nothing[small]
        row(f"merge {answers} answers", merged, work(fresh(empty), "bare-merge", other), 1.25,
            "bare INSERTs, a row each, in one transaction")
        row(f"merge {answers} answers", merged, work(fresh(empty), "bare-merge-tables", other), None,
            "one INSERT … SELECT a table, in one transaction")
        print(json.dumps({"tool": counter.tool, "unit": "microseconds of user time" if options.cpu else "instructions", "measures": rows,
                          "answers": int(shell(large, "SELECT COUNT(*) FROM current_answer"))}, indent=1, ensure_ascii=False))
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
