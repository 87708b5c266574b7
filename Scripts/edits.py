#!/usr/bin/env python3
"""What real edits of pages cost in generated source.

    Scripts/edits.py TOOL FOLDER [-v]

FOLDER holds edits.json, a list of {"id", "facts"}, and for each id the pages before and after the edit, in ID/before and
ID/after. Both sides of each edit are generated and compared. Printed are

- lines and files changed: median, 90th percentile and worst, by edit and by fact (an edit's lines over its facts);
- public names (as in API.txt, without types) that came or went, sorted into those that a fact names, those that follow a
  renamed page, a changed H1 or another case of letters, those of types without a page (read from tables and examples,
  about which there are no facts), and those that no fact names; the last two are listed;
- the bars, each with the edits that it is about: held by N of M, and the exceptions. An edit is about a bar if all its
  facts are of that kind, documentation aside.
"""
import collections
import difflib
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile

import declarations

# Facts that change nothing but comments.
DOCUMENTATION = {"description-changed", "deprecated", "undeprecated"}
WHOLE_PAGES = {"operation-added", "operation-removed", "type-added", "type-removed"}


class Side:
    """The pages before or after an edit, and what is generated from them."""

    def __init__(self, pages, output):
        self.files, self.titles = {}, {}
        if not os.path.isdir(pages) or not os.listdir(pages):
            return
        for path, text in read(pages):
            title = re.search(r"^# +(.*)$", text, re.M)
            self.titles[path] = title.group(1).strip() if title else ""
        run = subprocess.run([tool, "generate", "--input", pages, "--output", output], capture_output=True, text=True)
        if run.returncode not in (0, 1):
            sys.exit(f"{pages}: exit code {run.returncode}\n{run.stderr}")
        self.files = dict(read(output))

    def declarations(self):
        """Pairs of a name and its declaration by file."""
        return {p: declarations.of_file(text) for p, text in self.files.items() if p.endswith(".swift")}

    def pages_of(self, path):
        return re.findall(r"\S+\.md", self.files.get(path, "").split("\n", 1)[0])


class Edit:
    def __init__(self, label):
        self.id, self.facts = label["id"], label["facts"]
        with tempfile.TemporaryDirectory() as scratch:
            self.before, self.after = (
                Side(os.path.join(folder, self.id, side), os.path.join(scratch, side)) for side in ("before", "after"))
        self.changed = {}
        for path in sorted(set(self.before.files) | set(self.after.files)):
            diff = difference(self.before.files.get(path, ""), self.after.files.get(path, ""))
            if diff:
                self.changed[path] = diff
        self.swift = {path: diff for path, diff in self.changed.items() if path.endswith(".swift")}
        self.code = {path: code for path, diff in self.swift.items() if (code := list(filter(is_code, diff)))}
        self.lines = sum(map(len, self.swift.values()))
        self.kinds = {fact["change"] for fact in self.facts} - DOCUMENTATION
        self.one_sided = set(self.before.titles) ^ set(self.after.titles)

    def lines_of(self, name):
        return sum(len(diff) for path, diff in self.changed.items() if path.endswith(name))

    def names(self):
        """Names that came or went by why: named, renamed page, H1, case, no fact."""
        old, new = self.before.declarations(), self.after.declarations()
        pairs = {path: (old.get(path, []), new.get(path, [])) for path in set(old) | set(new)}
        gone = {name for left, right in pairs.values() for name in set(dict(left)) - set(dict(right))}
        came = {name for left, right in pairs.values() for name in set(dict(right)) - set(dict(left))}
        moved = gone & came
        folded = collections.Counter(name.lower() for name in (gone ^ came))
        words = self.words()
        page_of = {name: page for page, name in self.operations()}
        is_whole = bool(self.kinds & WHOLE_PAGES)
        result = collections.defaultdict(set)
        for path, (left, right) in pairs.items():
            texts = collections.defaultdict(str)
            for name, text in left + right:
                texts[name] += " " + text
            pages = set(self.before.pages_of(path) + self.after.pages_of(path))
            for name in (set(dict(left)) ^ set(dict(right))) - moved:
                heads = [side.files.get(path, "").split("\n", 1)[0] for side in (self.before, self.after)]
                inferred = any(" the pages that use " in head or " the namespace " in head for head in heads)
                own = pages | {page_of[word] for word in re.findall(r"\w+", texts[name]) if word in page_of}
                if self.is_named(name, words, gone | came):
                    result["named by a fact"].add(name)
                elif is_whole and self.one_sided and (own & self.one_sided or inferred or not self.before.files or not self.after.files):
                    result["named by a fact"].add(name)
                elif folded[name.lower()] == 2:
                    result["case of letters"].add(name)
                elif own & self.one_sided:
                    result["renamed page"].add(name)
                elif any(self.before.titles.get(page) != self.after.titles.get(page) for page in own):
                    result["changed H1"].add(name)
                else:
                    result["type without a page" if inferred else "no fact"].add((path, name))
        return result

    def operations(self):
        """Each operation's page and the name of its type."""
        for side in (self.before, self.after):
            for path in side.files:
                if os.sep + "Operations" + os.sep in os.sep + path and path.endswith(".swift"):
                    for page in side.pages_of(path):
                        yield page, os.path.basename(path)[:-len(".swift")]

    def words(self):
        """What the facts name, folded: parts of types and operations, types, and segments of request paths."""
        parts, types, segments = set(), set(), set()
        for fact in self.facts:
            change, subject = fact["change"], fact["subject"]
            values = " ".join(str(fact.get(key) or "") for key in ("old", "new"))
            if change in ("type-added", "type-removed"):
                types.add(fold(subject.split(".")[-1]))
                continue
            if change.endswith("type-changed") or change == "base-changed":
                types |= {fold(word) for word in re.findall(r"\w+", values)}
            if change.startswith("request-line") or change.startswith("operation"):
                lines = [text for text in (subject, fact.get("old"), fact.get("new")) if text and "/" in text]
                segments |= {fold(word) for line in lines for word in re.findall(r"\w+", line)}
            elif " for " in subject:
                parts.add(fold(subject.split(" for ")[0]))
            else:
                parts.add(fold(subject.split(".", 1)[-1]))
                parts.add(fold(subject.split(".")[-1]))
            if change.endswith("renamed") or change == "value-list-changed":
                parts |= {fold(word) for word in re.findall(r"\w+", values)}
        return parts, types, segments

    def is_named(self, name, words, changed):
        parts, types, segments = words
        head = name.split("(")[0]
        components = [fold(component) for component in head.split(".")]
        if components[-1] in parts or any(c.removesuffix("protocol") in types for c in components):
            return True
        # An initializer is named by its labels that came or went; a body or a query comes and goes with its parts.
        if components[-1] == "init":
            sets = [labels(other) for other in changed if other.split("(")[0] == head]
            if len(sets) == 2 and sets[0] ^ sets[1] <= parts:
                return True
        for word, fact in (("body", "body-property-"), ("query", "parameter-")):
            own = components[-1] in (word, "init", "storage", "descriptor", "items")
            if own and word in components and any(kind.startswith(fact) for kind in self.kinds):
                return True
        return components[0] == "api" and bool(segments)


def read(root):
    for path, _, names in os.walk(root):
        for name in names:
            with open(os.path.join(path, name), encoding="utf-8-sig") as file:
                yield os.path.relpath(os.path.join(path, name), root), file.read()


def labels(name):
    return {fold(label) for label in name.partition("(")[2].rstrip(")").split(":")} - {""}


def fold(word):
    return re.sub(r"[^0-9a-z]", "", word.lower())


def difference(before, after):
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [line for line in lines if not line.startswith(("+++", "---", "@@"))]


def is_code(line):
    return not re.match(r"^[+-]\s*(//.*)?$", line)


def figures(name, values):
    values = sorted(values) or [0]
    tenth = values[min(len(values) - 1, int(len(values) * 0.9))]
    print(f"{name}: median {statistics.median(values):g}, 90th percentile {tenth:g}, worst {values[-1]:g}")


def bar(title, edits, fault):
    """Prints by how many edits a bar is held; `fault` says why it is not, or nothing."""
    faults = [(edit, text) for edit in edits if (text := fault(edit))]
    print(f"{title}: held by {len(edits) - len(faults)} of {len(edits)}")
    for edit, text in faults:
        renamed = len(edit.one_sided) > 1 and not edit.kinds & WHOLE_PAGES
        print(f"    {edit.id}: {'renamed page: ' if renamed else ''}{text}")


def files_and_lines(code):
    return ", ".join(f"{path}: {len(lines)}" for path, lines in code.items())


def property_fault(edit):
    limit = 8 * sum(fact["change"] in ("property-added", "relationship-added") for fact in edit.facts)
    models = [path for path in edit.code if os.sep + "Models" + os.sep in path]
    others = [path for path in edit.code if path not in models and os.sep + "Operations" + os.sep not in path]
    if len(models) > 1 or others or sum(len(edit.code[path]) for path in models) > limit:
        return files_and_lines(edit.code)


def member_fault(edit):
    limit = 3 * sum(fact["change"] in ("enum-member-added", "enum-member-removed") for fact in edit.facts)
    return files_and_lines(edit.code) if len(edit.code) > 1 or sum(map(len, edit.code.values())) > limit else None


def words_fault(edit):
    """A reworded limit changes the literal of its phrase; with literals left out, both sides have to be equal."""
    found = {}
    for path, lines in edit.code.items():
        bare = [line[0] + re.sub(r"[\"][^\"]*[\"]|\s|,", "", line[1:]) for line in lines]
        old, new = ("".join(line[1:] for line in bare if line[0] == sign) for sign in "-+")
        if old != new:
            found[path] = lines
    return files_and_lines(found) if found else None


def page_fault(edit):
    new = [path for path in edit.after.files if path.endswith(".swift") and path not in edit.before.files]
    added = set(edit.after.titles) - set(edit.before.titles)
    own = [path for path in new if set(edit.after.pages_of(path)) & added]
    requests = sum(len(re.findall(r"^/// - `[A-Z]+ ", edit.after.files[path], re.M)) for path in own)
    # The root of all paths comes with the first page of a module.
    paths = {path: len(diff) for path, diff in edit.swift.items() if os.sep + "Paths" + os.sep in path}
    lines = sum(count for path, count in paths.items() if edit.before.files or not path.endswith("API.swift"))
    if not len(added) <= len(own) <= 2 * len(added) or lines > 6 * requests:
        return f"{len(added)} pages, {len(own)} new files, {requests} request lines, {lines} lines in path files"


def main():
    with open(os.path.join(folder, "edits.json"), encoding="utf-8") as file:
        edits = [Edit(label) for label in json.load(file)]
    figures("Swift lines changed by an edit", [edit.lines for edit in edits])
    figures("Swift files changed by an edit", [len(edit.swift) for edit in edits])
    for name in ("docwright.lock", "API.txt", "Permissions.txt"):
        figures(f"{name} lines changed by an edit", [edit.lines_of(name) for edit in edits])
    with_facts = [edit for edit in edits if edit.facts]
    figures("Swift lines changed by a fact", [edit.lines / len(edit.facts) for edit in with_facts])
    figures("Swift files changed by a fact", [len(edit.swift) / len(edit.facts) for edit in with_facts])

    totals, listed = collections.Counter(), []
    for edit in edits:
        names = edit.names()
        totals.update({why: len(found) for why, found in names.items()})
        for why in ("type without a page", "no fact"):
            listed += [(edit.id, why, path, name) for path, name in sorted(names.get(why, ()))]
    print("public names that came or went: " + ", ".join(f"{totals[why]} {why}" for why in (
        "named by a fact", "renamed page", "changed H1", "case of letters", "type without a page", "no fact")))
    for identifier, why, path, name in listed:
        print(f"    {identifier}: {why}: {path}: {name}")

    def only(*kinds):
        return [edit for edit in edits if edit.kinds and edit.kinds <= set(kinds)]

    bar("a property added: 8 lines of code in one model", only("property-added", "relationship-added"), property_fault)
    bar("a member added or removed: 3 lines of code in one file", only("enum-member-added", "enum-member-removed"),
        member_fault)
    described = [edit for edit in edits if edit.facts and not edit.kinds]
    bar("only words changed: only comments and phrases of limits", described, words_fault)
    silent = [edit for edit in edits if not edit.facts]
    bar("no fact: no code", silent, lambda edit: files_and_lines(edit.code))
    bar("a page added: one or two new files, 6 lines for each request line in path files",
        only("operation-added", "type-added"), page_fault)
    if "-v" in sys.argv[3:]:
        for edit in edits:
            print(f"{edit.id}: {[(fact['change'], fact['subject']) for fact in edit.facts]}")
            for path, diff in edit.swift.items():
                print(f"    {path}: {len(diff)} lines, {len(edit.code.get(path, []))} of code")


if len(sys.argv) < 3:
    sys.exit(__doc__)
tool, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
main()
