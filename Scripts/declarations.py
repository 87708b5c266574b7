"""The public declarations of generated Swift files, for the scripts that compare two generations.

It follows Sources/TemplateRendering/DeclarationScanner.swift, which writes API.txt; neighbours.py holds the two against
each other before it counts anything.
"""
import re


def name(line):
    """What a caller writes: the qualified name of a line of API.txt with its argument labels, without any type."""
    line = re.sub(r" \((static )?\w+\)$", "", line)
    match = re.match(r"[\w.`]+[?]?", line)
    start = match.group(0) if match else line
    rest = line[len(start):]
    if rest.startswith("<"):
        rest = rest[closing(rest):]
    if not rest.startswith("("):
        return start
    arguments = split(rest[1:closing(rest) - 1])
    return start + "(" + "".join(re.match(r"[\w`]+", part.strip()).group(0) + ":" for part in arguments) + ")"


def closing(text):
    """The position behind the bracket that closes the one that a text begins with."""
    depth = 0
    for position, character in enumerate(text):
        if character in "([<":
            depth += 1
        elif character in ")]" or character == ">" and text[position - 1] != "-":
            depth -= 1
        if depth == 0:
            return position + 1
    return len(text)


def split(arguments):
    """The parts between the commas that stand in no bracket."""
    result, start, depth = [], 0, 0
    for position, character in enumerate(arguments):
        if character in "([<":
            depth += 1
        elif character in ")]" or character == ">" and arguments[position - 1] != "-":
            depth -= 1
        elif character == "," and depth == 0:
            result.append(arguments[start:position])
            start = position + 1
    return [part for part in result + [arguments[start:]] if part.strip()]


def is_open(statement):
    bare = re.sub(r'"(\\.|[^"\\])*"', '""', statement)
    return bare.count("(") + bare.count("[") > bare.count(")") + bare.count("]") or bare.endswith("<")


def of_file(text, modifier="public "):
    """The declarations of a generated file as pairs of a name and the declaration's text."""
    scopes, result, statement = [], [], None
    for line in text.split("\n"):
        content = line.lstrip(" ")
        if statement is not None:
            statement += ("" if statement[-1] in "([<" or content.startswith(".") else " ") + content
        else:
            if not content or content.startswith(("//", "import ", "@")):
                continue
            indent = len(line) - len(content)
            while scopes and scopes[-1][1] >= indent:
                scopes.pop()
            if content.startswith("}") or indent != (scopes[-1][1] + 2 if scopes else 0):
                continue
            statement = content
        if is_open(statement) or statement.startswith("extension ") and "{" not in statement:
            continue
        scope = declare(statement, scopes[-1][0] if scopes else "", modifier, result)
        if scope:
            scopes.append((scope, indent))
        statement = None
    return result


def declare(statement, owner, modifier, result):
    if statement.startswith("extension "):
        return re.match(r"extension ([^ :]+)", statement).group(1)
    if not statement.startswith(modifier):
        return None
    rest = re.sub(r"^((static|mutating|nonisolated) )*", "", statement[len(modifier):])
    prefix = owner + "." if owner else ""
    match = re.match(r"(struct|enum|protocol|class|actor) ([^:<\s]+)", rest)
    if match:
        result.append((prefix + match.group(2), statement))
        return prefix + match.group(2)
    match = re.match(r"(?:var|let|func|typealias|case) (.*)|(init\??\(.*)", rest)
    if match:
        head = (match.group(1) or match.group(2)).split(" {")[0]
        head = re.sub(r",? \)", ")", head)
        result.append((name(prefix + head), statement))
    return None
