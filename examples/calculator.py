"""A calculator: tokenizer, precedence-climbing parser, and evaluator with variables and functions."""

import math


class CalcError(Exception):
    """Anything the user of the calculator did wrong, with the position where it was noticed."""

    def __init__(self, message, position=None):
        super().__init__(message)
        self.position = position


# Tokens are (kind, value, position) with kind in: number, name, op, end.
def tokenize(text):
    position = 0
    while position < len(text):
        char = text[position]
        if char.isspace():
            position += 1
        elif char.isdigit() or char == ".":
            start = position
            while position < len(text) and (text[position].isdigit() or text[position] == "."):
                position += 1
            literal = text[start:position]
            try:
                yield "number", float(literal) if "." in literal else int(literal), start
            except ValueError:
                raise CalcError(f"bad number {literal!r}", start) from None
        elif char.isalpha() or char == "_":
            start = position
            while position < len(text) and (text[position].isalnum() or text[position] == "_"):
                position += 1
            yield "name", text[start:position], start
        elif text.startswith(("**", "//"), position):
            yield "op", text[position : position + 2], position
            position += 2
        elif char in "+-*/%(),=":
            yield "op", char, position
            position += 1
        else:
            raise CalcError(f"unexpected character {char!r}", position)
    yield "end", None, len(text)


# How tightly each operator binds, and whether it groups to the right.
BINARY = {
    "+": (10, False), "-": (10, False),
    "*": (20, False), "/": (20, False), "//": (20, False), "%": (20, False),
    "**": (40, True),
}
UNARY_BINDING = 30


class Parser:
    """Turns tokens into nested tuples: ("num", n) ("var", name) ("call", name, args) ("neg", x) (op, a, b)."""

    def __init__(self, text):
        self.tokens = list(tokenize(text))
        self.index = 0

    @property
    def current(self):
        return self.tokens[self.index]

    def accept(self, value):
        kind, found, _ = self.current
        if kind == "op" and found == value:
            self.index += 1
            return True
        return False

    def expect(self, value):
        if not self.accept(value):
            _, found, position = self.current
            raise CalcError(f"expected {value!r}, found {'end of input' if found is None else repr(found)}", position)

    def statement(self):
        first, second = self.tokens[0], self.tokens[min(1, len(self.tokens) - 1)]
        if first[0] == "name" and second[:2] == ("op", "="):
            self.index = 2
            tree = ("assign", first[1], self.expression())
        else:
            tree = self.expression()
        kind, found, position = self.current
        if kind != "end":
            raise CalcError(f"unexpected {found!r}", position)
        return tree

    def expression(self, minimum=0):
        left = self.operand()
        while True:
            kind, op, _ = self.current
            if kind != "op" or op not in BINARY:
                return left
            binding, right_grouping = BINARY[op]
            if binding < minimum:
                return left
            self.index += 1
            left = (op, left, self.expression(binding if right_grouping else binding + 1))

    def operand(self):
        kind, value, position = self.current
        if self.accept("-"):
            return ("neg", self.expression(UNARY_BINDING))
        if self.accept("("):
            inner = self.expression()
            self.expect(")")
            return inner
        self.index += 1
        if kind == "number":
            return ("num", value)
        if kind == "name":
            return ("call", value, self.arguments()) if self.accept("(") else ("var", value)
        raise CalcError("unexpected end of input" if kind == "end" else f"unexpected {value!r}", position)

    def arguments(self):
        arguments = []
        if self.accept(")"):
            return arguments
        while True:
            arguments.append(self.expression())
            if self.accept(")"):
                return arguments
            self.expect(",")


class Calculator:
    functions = {"sqrt": math.sqrt, "max": max, "min": min, "abs": abs, "hypot": math.hypot, "fact": math.factorial}

    def __init__(self):
        self.variables = {"pi": math.pi, "e": math.e, "ans": 0}

    def evaluate(self, text):
        self.variables["ans"] = result = self.value(Parser(text).statement())
        return result

    def value(self, tree):
        match tree:
            case ("num", number):
                return number
            case ("var", name):
                if name not in self.variables:
                    raise CalcError(f"unknown variable {name}")
                return self.variables[name]
            case ("neg", operand):
                return -self.value(operand)
            case ("assign", name, right):
                self.variables[name] = self.value(right)
                return self.variables[name]
            case ("call", name, arguments):
                if name not in self.functions:
                    raise CalcError(f"unknown function {name}")
                try:
                    return self.functions[name](*map(self.value, arguments))
                except (TypeError, ValueError) as error:
                    raise CalcError(f"{name}: {error}") from error
            case (op, left, right):
                return self.apply(op, self.value(left), self.value(right))

    @staticmethod
    def apply(op, a, b):
        try:
            match op:
                case "+": return a + b
                case "-": return a - b
                case "*": return a * b
                case "/": return a / b
                case "//": return a // b
                case "%": return a % b
                case "**": return a ** b
        except ZeroDivisionError:
            raise CalcError("division by zero") from None
        raise CalcError(f"unknown operator {op}")


SESSION = [
    "1 + 2 * 3", "(1 + 2) * 3", "-2 ** 2", "2 ** 3 ** 2", "2 ** -1", "7 // 2 + 7 % 2", "10 / 4 - 1",
    "radius = 2.5", "area = pi * radius ** 2", "sqrt(16) + max(1, 5, 3)", "hypot(3, 4) * 2", "ans / 4",
    "2 ** 100", "fact(25)", "1 +", "2 $ 3", "(1 + 2", "1 / (3 - 3)", "unknown + 1", "1.2.3", "max()",
    "sqrt(-1)", "f(2)", "1 2", "abs(-7, 2)",
]

calculator = Calculator()
for line in SESSION:
    try:
        print(f"{line:<26} = {calculator.evaluate(line)}")
    except CalcError as error:
        print(f"{line:<26} ! {error}")
        if error.position is not None:
            print(" " * error.position + "^")

print("\nvariables:", ", ".join(f"{name}={value:.4g}" for name, value in sorted(calculator.variables.items())))
