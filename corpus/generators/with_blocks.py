#: about: generators suspended inside with blocks
#: kind: language
#: stdout:
#| enter a enter b exit b None exit a None ['b', 'second', 'after']
#| enter a enter b exit b GeneratorExit exit a GeneratorExit None
#| enter a enter b exit b KeyError exit a None after end
#| enter a enter b exit b KeyError exit a KeyError KeyError: 'k'
#| enter a enter b exit b GeneratorExit exit a None RuntimeError: generator ignored GeneratorExit

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Manager:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name, end=" ")
        return self
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, end=" ")
        return self.swallow
def gen(swallow=False):
    with Manager("a"), Manager("b", swallow) as b:
        yield b.name
        yield "second"
    yield "after"
print(list(gen()))
g = gen()
next(g)
print(g.close())
g = gen(True)
next(g)
print(g.throw(KeyError("k")), next(g, "end"))
g = gen()
next(g)
attempt(lambda: g.throw(KeyError("k")))
g = gen(True)
next(g)
attempt(lambda: g.close())
