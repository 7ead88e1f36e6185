"""Wrap, justify and align text, and lay out a report with tables."""

TEXT = """
A sandbox is a place to play in without harming what lies around it. Programs that come from
elsewhere, from a customer, a plugin, or a model, are run in one, so that they can compute but
cannot reach.

The best walls are those with nothing behind them: a capability that was never handed over does not
need to be guarded. Limits do the rest. Steps, memory, depth, output and time are all counted, and
extraordinarilylongwordsthatfitnowhere are simply split.
"""

INVENTORY = [
    ("Widget", 42, 3.5, "in stock, ready to be shipped anywhere within two days"),
    ("Gadget, large", 7, 129.99, "made to order"),
    ("Sprocket", 1300, 0.05, "sold by the hundred; ask about discounts for larger amounts"),
    ("Flux capacitor", 0, 1985.0, ""),
]


def paragraphs(text):
    """Yield each paragraph as one line of single-spaced words."""
    for block in text.strip().split("\n\n"):
        yield " ".join(block.split())


def wrap(text, width):
    """Greedy line filling; a word wider than a line is cut into pieces."""
    line = ""
    for word in text.split():
        while len(word) > width:
            room = width - len(line) - bool(line)
            if room < 4:
                yield line
                line, room = "", width
            yield f"{line} {word[:room]}".lstrip()
            line, word = "", word[room:]
        if not line:
            line = word
        elif len(line) + 1 + len(word) <= width:
            line += " " + word
        else:
            yield line
            line = word
    if line:
        yield line


def justify(line, width):
    """Spread the spaces of a line so that it ends at the margin; extra ones go to the left gaps."""
    words = line.split()
    if len(words) < 2:
        return line
    spaces, extra = divmod(width - sum(map(len, words)), len(words) - 1)
    gaps = [" " * (spaces + (i < extra)) for i in range(len(words) - 1)]
    return "".join(word + gap for word, gap in zip(words, gaps + [""]))


def fill(text, width, *, indent="", align="left"):
    *body, last = wrap(text, width - len(indent))
    inner = width - len(indent)
    match align:
        case "left":
            lines = [*body, last]
        case "right":
            lines = [line.rjust(inner) for line in (*body, last)]
        case "center":
            lines = [line.center(inner).rstrip() for line in (*body, last)]
        case "justify":
            lines = [justify(line, inner) for line in body] + [last]
        case other:
            raise ValueError(f"unknown alignment {other!r}")
    return "\n".join(indent + line for line in lines)


class Column:
    def __init__(self, title, spec="", width=None):
        self.title, self.spec, self.width = title, spec, width

    def cell(self, value):
        """A value's text, as the lines it takes in this column."""
        text = format(value, self.spec)
        if self.width is None:
            return [text]
        return list(wrap(text, self.width)) or [""]

    def align(self, text, value, width):
        return text.rjust(width) if isinstance(value, (int, float)) else text.ljust(width)


def table(columns, rows):
    """Yield the lines of a table whose cells may wrap over several lines."""
    cells = [[column.cell(value) for column, value in zip(columns, row)] for row in rows]
    widths = [
        max([len(column.title)] + [len(line) for row in cells for line in row[i]])
        for i, column in enumerate(columns)
    ]
    rule = "+" + "+".join("-" * (width + 2) for width in widths) + "+"

    def line(parts):
        return "| " + " | ".join(parts) + " |"

    yield rule
    yield line([column.title.center(width) for column, width in zip(columns, widths)])
    yield rule.replace("-", "=")
    for row, values in zip(cells, rows):
        for n in range(max(map(len, row))):
            yield line([
                column.align(lines[n] if n < len(lines) else "", value, width)
                for column, lines, value, width in zip(columns, row, values, widths)
            ])
        yield rule


def side_by_side(left, right, width):
    lefts, rights = left.split("\n"), right.split("\n")
    for n in range(max(len(lefts), len(rights))):
        a = lefts[n] if n < len(lefts) else ""
        b = rights[n] if n < len(rights) else ""
        yield f"{a:<{width}} | {b}".rstrip()


def roman(number):
    out = ""
    for value, text in ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        count, number = divmod(number, value)
        out += text * count
    return out


first, second = paragraphs(TEXT)
for number, (align, text) in enumerate([("left", first), ("justify", second), ("center", first), ("right", "end.")], 1):
    print(f" {roman(number)}. {align} ".center(44, "~"))
    print(fill(text, 44, align=align))

print("\n" + fill(first, 44, indent="> "), end="\n\n")
print(*side_by_side(fill(first, 24), fill(second, 24, align="justify"), 24), sep="\n")

columns = [Column("Item"), Column("Count", ","), Column("Price", ",.2f"), Column("Note", width=22)]
print()
print(*table(columns, INVENTORY), sep="\n")
print(f"{'Total value':>24}: {sum(count * price for _, count, price, _ in INVENTORY):>10,.2f}")
try:
    fill("text", 10, align="diagonal")
except ValueError as error:
    print(error)
