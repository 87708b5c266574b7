#!/usr/bin/env python3
"""Do the names in generated source depend on neighbouring pages?

    Scripts/neighbours.py TOOL PAGES [COUNT]

PAGES is a folder of reference pages. COUNT of them (200), chosen with a fixed seed, are taken out one at a time, and
added one by one to the pages that lack them all. Each time everything is generated again, and public names (qualified
name and argument labels, as in API.txt) are compared in the files of all *other* pages. A name that comes or goes there
is sorted into one of these:

    own         it belongs to the type or the request path that the page documents, or is the relationship that only
                this path tells of
    typed       its declaration is written with the page's type, or it is that type's property in a body of it
    moved       a member of a type that inherits from the page's type: it stands in another of the two now
    inferred    it belongs to a type that has no page of its own, but is read from operations' tables and examples
    violation   none of these; each is printed

Exit code 1 if there is a violation. A generation of 3,300 pages takes about five seconds.
"""
import collections
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

import declarations


KINDS = ("own", "typed", "moved", "inferred", "violation")


class State:
    """The declarations by file, kept up to date from the lock file."""

    def __init__(self, pages, held, output):
        self.pages, self.held, self.output, self.digests, self.files = pages, held, output, {}, {}

    def generate(self):
        """Generates; returns the files that changed with their declarations before."""
        run = subprocess.run(
            [tool, "generate", "--input", self.pages, "--output", self.output], capture_output=True, text=True)
        if run.returncode not in (0, 1):
            sys.exit(f"exit code {run.returncode}\n{run.stderr}")
        digests = {}
        for folder, _, names in os.walk(self.output):
            if "docwright.lock" in names:
                module = os.path.relpath(folder, self.output)
                for line in open(os.path.join(folder, "docwright.lock"), encoding="utf-8"):
                    digest, path = line.rstrip("\n").split("  ", 1)
                    if path.endswith(".swift"):
                        digests[os.path.join(module, path)] = digest
        before = {}
        for path in set(digests) | set(self.digests):
            if digests.get(path) == self.digests.get(path):
                continue
            before[path] = self.files.pop(path, (None, []))
            if path in digests:
                text = open(os.path.join(self.output, path), encoding="utf-8").read()
                self.files[path] = (text.split("\n", 1)[0], declarations.of_file(text))
        self.digests = digests
        return before

    def check(self):
        """The scanner here has to find what the tool lists in API.txt."""
        listed = set()
        for module in {path.split(os.sep)[0] for path in self.files}:
            lines = open(os.path.join(self.output, module, "API.txt"), encoding="utf-8").read().splitlines()[1:]
            listed |= {declarations.name(line) for line in lines}
        found = {name for _, pairs in self.files.values() for name, _ in pairs}
        if listed != found:
            sys.exit(f"names differ from API.txt: {sorted(listed ^ found)[:10]}")
        return found


def compare(page, before, state):
    """The names that came or went in files of other pages, by kind."""
    # The file's own page stands in its first line.
    mark = re.compile(r"[ ,]" + re.escape(page) + r"[ ,.]")
    own, others = [], []
    for path, (head, pairs) in before.items():
        new_head, new_pairs = state.files.get(path, (None, []))
        if any(head and mark.search(head) for head in (head, new_head)):
            own += pairs + new_pairs
        elif set(dict(pairs)) != set(dict(new_pairs)):
            # A type without a page of its own names no page as its source.
            is_inferred = " the pages that use " in (head or "") + (new_head or "")
            others.append((path, is_inferred, set(dict(pairs)) ^ set(dict(new_pairs)), pairs + new_pairs))
    own_types = {name for name, text in own if re.match(r"public (struct|enum|protocol) ", text)}
    words = {name.split(".")[-1] for name in own_types if name.split(".")[-1] != "Body"}
    members = {last(name) for name, _ in own}
    nodes = nodes_of(words, before, state)
    bases = bases_of(before, state) if others else {}
    ends = path_ends(page, state)
    result = collections.Counter()
    for path, is_inferred, changed, texts in others:
        for name in sorted(changed):
            declared = " ".join(text for other, text in texts if other == name)
            if "/Models/" in path and last(name).lower() in ends:
                result["own"] += 1
            elif on_route(name, nodes) or any(name == own or name.startswith(own + ".") for own in own_types):
                result["own"] += 1
            elif inherits(name.split("(")[0].rsplit(".", 1)[0].split(".")[-1], words, bases):
                result["moved"] += 1
            elif words & set(re.findall(r"\w+", declared)):
                result["typed"] += 1
            elif ".Body" in name and last(name) in members:
                result["typed"] += 1
            elif is_inferred:
                result["inferred"] += 1
            else:
                result["violation"] += 1
                print(f"violation: {page}: {path}: {name}", flush=True)
    return result


def path_ends(page, state):
    """The last segments of the page's GET requests, in lower case."""
    for folder in (state.pages, state.held):
        if os.path.exists(os.path.join(folder, page)):
            text = open(os.path.join(folder, page), encoding="utf-8", errors="replace").read()
            return {match.lower() for match in re.findall(r"^GET /?\S*/(\w+)\s*$", text, re.M)}
    return set()


def bases_of(before, state):
    """The protocols that a protocol inherits from, before or after, by its unqualified name."""
    result = collections.defaultdict(set)
    for _, pairs in list(state.files.values()) + list(before.values()):
        for name, text in pairs:
            if text.startswith("public protocol ") and ":" in text:
                inherited = re.findall(r"\w+", text.split(":", 1)[1].replace(".", " "))
                result[name.split(".")[-1]].update(inherited)
    return result


def inherits(protocol, words, bases):
    seen, pending = set(), [protocol]
    while pending:
        name = pending.pop()
        if name in words:
            return True
        if name not in seen:
            seen.add(name)
            pending += bases.get(name, ())
    return False


def last(name):
    return name.split("(")[0].split(".")[-1]


def nodes_of(words, before, state):
    """The path nodes on which the page's operation has a method, before or after."""
    nodes = set()
    for path, (_, pairs) in before.items():
        for name, text in pairs + state.files.get(path, (None, []))[1]:
            if name.startswith("API.") and "(" in name:
                if words & set(re.findall(r"\w+", text)):
                    nodes.add(name.split("(")[0].rsplit(".", 1)[0])
    return nodes


def on_route(name, nodes):
    """Whether a name is a node on the way to one of these nodes, leads there, or stands on it."""
    if not name.startswith("API."):
        return False
    owner, member = name.split("(")[0].rsplit(".", 1)
    for node in nodes:
        way = node + "."
        if owner == node or way.startswith(name + "."):
            return True
        if way.startswith(owner + "."):
            following = node[len(owner) + 1:].split(".")[0].lower()
            if following.startswith(member.lower()) or member in ("path", "callAsFunction"):
                return True
    return False


def phase(title, chosen, state, change):
    total, touched = collections.Counter(), 0
    for number, page in enumerate(chosen):
        if number and number % 20 == 0:
            print(f"{title}: {number} of {len(chosen)}", file=sys.stderr, flush=True)
        undo = change(page)
        before = state.generate()
        found = compare(page, before, state)
        touched += 1 if found else 0
        total += found
        if undo:
            undo()
    figures = ", ".join(f"{total[kind]} {kind}" for kind in KINDS)
    print(f"{title}: {len(chosen)} pages; {touched} change names in files of other pages: {figures}", flush=True)
    return total["violation"]


def main():
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 200
    scratch = tempfile.mkdtemp()
    try:
        pages, held = os.path.join(scratch, "pages"), os.path.join(scratch, "held")
        shutil.copytree(sys.argv[2], pages)
        found = [
            os.path.relpath(os.path.join(folder, file), pages)
            for folder, _, files in os.walk(pages) for file in files
            if file.endswith(".md") and os.path.basename(folder) in ("api", "resources")
        ]
        chosen = random.Random(7).sample(sorted(found), min(count, len(found)))

        def remove(page):
            os.makedirs(os.path.dirname(os.path.join(held, page)), exist_ok=True)
            os.rename(os.path.join(pages, page), os.path.join(held, page))

        def add(page):
            os.rename(os.path.join(held, page), os.path.join(pages, page))

        state = State(pages, held, os.path.join(scratch, "out"))
        state.generate()
        names = state.check()
        print(f"{len(found)} pages, {len(state.files)} files, {len(names)} public names", flush=True)
        violations = taken_out(chosen, state, remove, add)
        for page in chosen:
            remove(page)
        state.generate()
        violations += phase("added one by one", chosen, state, add)
    finally:
        shutil.rmtree(scratch)
    sys.exit(1 if violations else 0)


def taken_out(chosen, state, remove, add):
    """Each page goes out of the whole reference; it comes back together with the next one's going."""
    whole = (dict(state.digests), dict(state.files))

    def go(page):
        remove(page)
        return lambda: restore(page)

    def restore(page):
        add(page)
        state.digests, state.files = dict(whole[0]), dict(whole[1])

    return phase("taken out one at a time", chosen, state, go)


if len(sys.argv) < 3:
    sys.exit(__doc__)
tool = os.path.abspath(sys.argv[1])
main()
