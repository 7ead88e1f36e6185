#: about: identity comes before equality
#: kind: language
#: stdout:
#| 'never'
#| 'notimpl'
#| 2
#| False
#| None
#| 'notimpl'
#| 'falsy'
#| ValueError: no truth
#| 1
#| 2
#| 'int'
#| ValueError: no truth

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class Never:
    def __hash__(self): return 4
    def __eq__(self, o): return False
class NotImpl:
    def __hash__(self): return 4
    def __eq__(self, o): return NotImplemented
class Strange:
    def __hash__(self): return 4
    def __eq__(self, o): return "true enough"
class Falsy:
    def __hash__(self): return 4
    def __eq__(self, o): return []
class BadBool:
    def __hash__(self): return 4
    def __eq__(self, o):
        class B:
            def __bool__(self): raise ValueError("no truth")
        return B()
n, m = Never(), NotImpl()
d = {n: "never", m: "notimpl"}
show(lambda: d[n], lambda: d[m], lambda: len(d), lambda: Never() in d, lambda: d.get(NotImpl()), lambda: d[Strange()], lambda: d.get(Falsy(), "falsy"), lambda: d.get(BadBool()), lambda: {Strange(): 1, Strange(): 2} and len({Strange(): 1, Strange(): 2}), lambda: len({Falsy(): 1, Falsy(): 2}), lambda: {4: "int"}.get(Strange()), lambda: {BadBool(): 1}.get(4))
