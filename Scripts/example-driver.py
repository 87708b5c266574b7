#!/usr/bin/env python3
"""Writes the part of the example harness that knows the generated code, from the interface in API.txt.

    Scripts/example-driver.py API.txt FOLDER MODULE

FOLDER gets Swift files: every type with its properties, every operation with its bodies, every builder with its arguments.
"""

import os
import re
import sys

MODELS_PER_FILE = 60
ROUTES_PER_FILE = 150

LINE = re.compile(r"(.*) \((static let|static var|typealias|protocol|struct|enum|init|func|let|var)\)$")


def split(text):
    """The parts between commas outside brackets."""
    parts, depth, part = [], 0, ""
    for character in text:
        depth += character in "([<"
        depth -= character in ")]>"
        if character == "," and depth == 0:
            parts.append(part.strip())
            part = ""
        else:
            part += character
    return [p for p in parts + [part.strip()] if p]


def member(name):
    return "`" + name.strip("`") + "`"


class Interface:
    def __init__(self, path):
        self.bases = {}  # protocol: protocols that it inherits from
        self.structs = {}  # struct: what it conforms to
        self.values = {}  # owner: [(name, type)]
        self.aliases = {}
        self.operations = []
        self.inits = {}
        self.calls = {}  # node: [(name, arguments, result)]
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                match = LINE.match(line.rstrip("\n"))
                if match:
                    self.read(match[1], match[2])

    def read(self, text, kind):
        if kind in ("func", "init"):
            head, rest = text.split("(", 1)
            arguments, _, result = rest.rpartition(")")
            owner, _, name = head.rpartition(".")
            if kind == "init":
                self.inits.setdefault(owner, []).append(split(arguments))
            else:
                self.calls.setdefault(owner, []).append((name, split(arguments), result.replace("->", "").strip()))
        elif kind in ("struct", "protocol", "enum"):
            name, _, bases = text.partition(": ")
            if kind == "struct":
                self.structs[name] = split(bases)
            elif kind == "protocol":
                self.bases[name] = split(bases)
            elif split(bases)[:1] == ["APIOperation"]:
                self.operations.append(name)
        elif kind == "typealias":
            name, _, target = text.partition(" = ")
            self.aliases[name] = target
        elif kind == "var":
            path, _, type_name = text.partition(": ")
            owner, _, name = path.rpartition(".")
            self.values.setdefault(owner, []).append((name, type_name))
            if owner == "API" or owner.startswith("API."):
                self.calls.setdefault(owner, []).append((name, None, type_name))

    def resolved(self, name, inside, known):
        """A name as it is to be understood inside a declaration."""
        parts = inside.split(".")
        for count in range(len(parts), -1, -1):
            full = ".".join(parts[:count] + [name])
            if full in known:
                return full
        return None


def keys(api, owner):
    return [n for n, t in api.values.get(owner, []) if t.startswith("PropertyKey<")]


def models(api):
    for name in model_types(api):
        protocol = name + "Protocol"
        base = next((api.resolved(b, name, api.bases) for b in api.bases.get(protocol, [])), None)
        lines = [f"extension {name}: ExampleModel {{", "  public static func addProperties(to properties: inout PropertyList<Self>) {"]
        lines += [f"    properties.add(\\.{member(n)})" for n in keys(api, protocol)]
        lines += ["  }"]
        if base:
            lines += [f"  public static var exampleBase: (any ExampleModel.Type)? {{ {base[: -len('Protocol')]}.self }}"]
        yield "\n".join(lines + ["}"])


def model_types(api):
    return sorted(name for name, conformances in api.structs.items() if conformances == ["Model"])


def model_names(api):
    for name in model_types(api):
        yield f"  harness.add(model: {name}.self)"


def bodies(api):
    for name, conformances in sorted(api.structs.items()):
        if conformances[:1] == ["RequestBody"] and name + ".Properties" in api.aliases:
            model = api.aliases[name + ".Properties"].removesuffix(".Properties")
            yield f"extension {name}: ExampleModelBody {{\n  public static var exampleModel: any ExampleModel.Type {{ {model}.self }}\n}}"
        elif conformances[:1] == ["RequestBody"]:
            arguments = next((a for a in api.inits.get(name, []) if a and not a[0].startswith("storage:")), [])
            lines = [f"extension {name}: ExampleBody {{", "  public static func addProperties(to properties: inout PropertyList<Self>) {"]
            lines += [f"    properties.add(\\.{member(n)})" for n in keys(api, name + ".Properties")]
            lines += ["  }", "  public static func make(_ arguments: inout Arguments<Self>) -> Self? {"]
            labels = [a.split(":")[0].split(" ")[0] for a in arguments]
            lines += [f"    let v{i} = arguments.take(\\.{member(l)})" for i, l in enumerate(labels)]
            if labels:
                lines += ["    guard " + ", ".join(f"let v{i}" for i in range(len(labels))) + " else { return nil }"]
            lines += ["    return Self(" + ", ".join(f"{l}: v{i}" for i, l in enumerate(labels)) + ")", "  }", "}"]
            yield "\n".join(lines)
        elif conformances[:1] == ["QueryOptions"]:
            lines = [f"extension {name}: ExampleQuery {{", "  public static func addOptions(to setters: inout QuerySetters<Self>) {"]
            lines += [f"    setters.add(\\.{member(n)})" for n, t in api.values.get(name, []) if t.endswith("?")]
            yield "\n".join(lines + ["  }", "}"])


def operations(api):
    for name in sorted(api.operations):
        own = [n for n, c in api.structs.items() if c[:1] == ["RequestBody"] and n.rpartition(".")[0] == name]
        own += [n for n in api.aliases if n.rpartition(".")[0] == name and not n.endswith((".Response", ".Properties"))]
        listed = ", ".join(n + ".self" for n in sorted(own))
        yield f"  harness.add({name}.self{', bodies: [' + listed + ']' if own else ''})"


def empty(api, type_name):
    """A value to pass where only the URL counts."""
    if api.structs.get(type_name) == ["RequestBody"]:
        return type_name + "(storage: ModelStorage())"
    if type_name.startswith("["):
        return "[]"
    return {"JSONValue": "JSONValue.null"}.get(type_name, type_name + "()")


def routes(api):
    def walk(node, chain, count):
        for name, arguments, result in api.calls.get(node, []):
            call = chain + ("" if name == "callAsFunction" else "." + member(name))
            if arguments is None:
                target = api.resolved(result, node, api.structs)
                if target:
                    yield from walk(target, call, count)
                continue
            if not result.startswith("APIRequest<"):
                target = api.resolved(result, node, api.structs)
                given = []
                for index, argument in enumerate(arguments):
                    label = argument.split(":")[0].split(" ")[0]
                    given.append(("" if label == "_" else label + ": ") + f"c.value({count + index})")
                yield from walk(target, call + "(" + ", ".join(given) + ")", count + len(arguments))
                continue
            operation = result[len("APIRequest<"):].removesuffix(">")
            given = []
            for argument in arguments:
                label, _, rest = argument.partition(":")
                if "=" in rest and not label.startswith("_"):
                    continue
                type_name = rest.split("=")[0].strip()
                type_name = api.aliases.get(type_name.rstrip("?"), type_name.rstrip("?"))
                label = label.split(" ")[0]
                given.append(("" if label == "_" else label + ": ") + empty(api, type_name))
            query = f", {operation}.Query.self" if operation + ".Query" in api.structs else ""
            yield (
                f"    Route({operation}.id) {{ c in c.url(API(baseURL: c.baseURL){call}({', '.join(given)}){query}) }},"
            )

    yield from walk("API", "", 0)


def main():
    path, folder, module = sys.argv[1:]
    api = Interface(path)
    os.makedirs(folder, exist_ok=True)
    files = {}
    head = f"import DocwrightRuntime\nimport ExampleHarness\nimport {module}\n\n"

    def chunked(items, size):
        items = list(items)
        return [items[i:i + size] for i in range(0, len(items), size)]

    for index, chunk in enumerate(chunked(list(models(api)) + list(bodies(api)), MODELS_PER_FILE)):
        files[f"Types{index}.swift"] = head + "\n\n".join(chunk) + "\n"
    calls = []
    for index, chunk in enumerate(chunked(list(model_names(api)) + list(operations(api)), ROUTES_PER_FILE)):
        calls.append(f"addOperations{index}(to: harness)")
        files[f"Operations{index}.swift"] = head + f"func addOperations{index}(to harness: Harness) {{\n" + "\n".join(chunk) + "\n}\n"
    for index, chunk in enumerate(chunked(routes(api), ROUTES_PER_FILE)):
        calls.append(f"harness.add(routes: routes{index}())")
        files[f"Routes{index}.swift"] = head + f"func routes{index}() -> [Route] {{\n  var routes: [Route] = []\n" + "\n".join(
            "  routes.append(" + r.strip().rstrip(",") + ")" for r in chunk) + "\n  return routes\n}\n"
    files["main.swift"] = (
        "import ExampleHarness\nimport Foundation\n" + f"import {module}\n\n"
        "let arguments = CommandLine.arguments\n"
        "let harness = Harness(baseURL: arguments[1], types: API.types)\n" + "\n".join(calls) + "\n"
        "let isExplained = try harness.run(schema: arguments[2], lint: arguments[3])\n"
        "exit(isExplained ? 0 : 1)\n")
    for name in os.listdir(folder):
        if name not in files:
            os.remove(os.path.join(folder, name))
    for name, text in files.items():
        target = os.path.join(folder, name)
        if os.path.exists(target) and open(target, encoding="utf-8").read() == text:
            continue
        with open(target, "w", encoding="utf-8") as file:
            file.write(text)


main()
