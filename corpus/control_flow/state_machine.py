#: about: a tokenizer and a bracket checker written with loops, match and dicts
#: kind: language
#: stdout:
#| [('word', 'let'), ('word', 'x'), ('symbol', '='), ('number', 3.5), ('symbol', '+'), ('word', 'foo'), ('symbol', '('), ('number', 1.0), ('symbol', ','), ('string', 'a b'), ('symbol', ')')]
#| SyntaxError unterminated string
#| []
#| [('number', 12.0), ('word', 'ab3'), ('number', 4.0)]
#| ['fine', '] at 1 does not match', '( at 1 is never closed', ') at 0 closes nothing', 'fine', 'fine']

def tokens(text):
    state, buffer = "start", ""
    for c in text + "\0":
        match state, c:
            case "start", "\0" | " ": continue
            case "start", '"': state = "string"
            case "start", _ if c.isdigit(): state, buffer = "number", c
            case "start", _ if c.isalpha(): state, buffer = "word", c
            case "start", _: yield "symbol", c
            case "string", '"':
                yield "string", buffer
                state, buffer = "start", ""
            case "string", "\0": raise SyntaxError("unterminated string")
            case "string", _: buffer += c
            case ("number" | "word") as kind, _:
                if c.isalnum() or kind == "number" and c == ".":
                    buffer += c
                    continue
                yield kind, float(buffer) if kind == "number" else buffer
                state, buffer = "start", ""
                if c not in " \0": yield "symbol", c

for text in ('let x = 3.5 + foo(1,"a b")', '"open', "", "12 ab3 4"):
    try: print(list(tokens(text)))
    except SyntaxError as error: print(type(error).__name__, error.msg)

def balanced(text):
    stack, pairs = [], {")": "(", "]": "[", "}": "{"}
    for i, c in enumerate(text):
        if c in pairs.values(): stack.append((c, i))
        elif c in pairs:
            if not stack: return f"{c} at {i} closes nothing"
            if stack.pop()[0] != pairs[c]: return f"{c} at {i} does not match"
    else:
        return "fine" if not stack else f"{stack[-1][0]} at {stack[-1][1]} is never closed"

print([balanced(t) for t in ("([]{})", "(]", "((", ")", "", "a[b(c)]{}")])
