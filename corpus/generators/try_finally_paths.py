#: about: finally clauses of generators on return, break, continue, throw and close
#: kind: language
#: raises: GeneratorExit
#: stdout:
#| finally 0 return [0]
#| finally 0 break [0, 'after']
#| finally 0 finally 1 finally 2 continue [0, 1, 2, 'else', 'after']
#| finally 0 raise raised 'raise'
#| finally 0 finally 1 finally 2 none [0, 1, 2, 'else', 'after']
#| inner outer 1 2 end
#| inner 2
#| outer KeyError: 'k'
#| inner RuntimeError: generator ignored GeneratorExit
#| outer 
#|\

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def gen(how):
    for i in range(3):
        try:
            got = yield i
            if how == "return": return "returned"
            if how == "break": break
            if how == "continue": continue
            if how == "raise": raise KeyError(how)
        finally:
            print("finally", i, end=" ")
    else: yield "else"
    yield "after"
for how in "return", "break", "continue", "raise", "none":
    try: print(how, list(gen(how)))
    except KeyError as e: print(how, "raised", e)
def nested():
    try:
        try: yield 1
        finally:
            print("inner", end=" ")
            yield 2
    finally: print("outer", end=" ")
g = nested()
print(next(g), next(g), next(g, "end"))
g = nested()
next(g)
print(g.throw(KeyError("k")))
attempt(lambda: next(g))
g = nested()
next(g)
attempt(lambda: g.close())
print(next(g, "end"))
