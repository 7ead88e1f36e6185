#: about: try with except, else, finally, several types, and re-raising
#: kind: language
#: stdout:
#| ['try', 'else', 'finally']
#| ['try', "pair invalid literal for int() with base 10: 'x'", 'finally']
#| ['try', "pair unsupported operand type(s) for +: 'int' and 'str'", 'finally']
#| ['try', 'arithmetic', 'finally']
#| ['try', 'bare', 'finally']
#| ['try', 'bare', 'finally']
#| ['try', 'pair ', 'finally']
#| ['try', 'arithmetic', 'finally']
#| ['try', "key 'missing'", 'finally']
#| outside KeyError('missing')
#| inner finally
#| outer inner
#| re-raised division by zero
#| computed types list index out of range
#| star ExceptionGroup('', (IndexError('list index out of range'),))

def f(action):
    log = []
    try:
        log.append("try")
        action()
    except (ValueError, TypeError) as error:
        log.append(f"pair {error}")
    except KeyError as error:
        log.append(f"key {error}")
        raise
    except ArithmeticError:
        log.append("arithmetic")
    except:
        log.append("bare")
    else:
        log.append("else")
    finally:
        print(log + ["finally"])

def raiser(e):
    def run(): raise e
    return run

f(lambda: None)
f(lambda: int("x"))
f(lambda: 1 + "x")
f(lambda: 1 / 0)
f(lambda: [][1])
f(raiser(SystemExit("caught by bare except")))
f(raiser(ValueError))
f(raiser(OverflowError("o")))
try:
    f(lambda: {}["missing"])
except KeyError as error:
    print("outside", repr(error))
try:
    try: raise ValueError("inner")
    except TypeError: print("no")
    finally: print("inner finally")
except ValueError as error: print("outer", error)
try:
    try: 1 / 0
    except ZeroDivisionError: raise
except ZeroDivisionError as error: print("re-raised", error)
def types(): return (KeyError, IndexError)
try: [][0]
except types() as error: print("computed types", error)
try: [][0]
except* IndexError as group: print("star", repr(group))
