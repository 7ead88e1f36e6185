#: about: what stands before a refused read has run, what stands after it has not
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ threat:8
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| ['a', 'b', 'e', 'd', 'f', 'g', 'i', 'j']

log = []


def note(text):
    log.append(text)
    return note


def call():
    note("a")(note("b").__globals__, note("c"))


def assign():
    note("d").__code__ = note("e")


def compare():
    return note("f") is note("g").__globals__ is note("h")


def display():
    return [note("i"), note("j").__code__, note("k")]


for step in (call, assign, compare, display):
    try:
        step()
        print("went through")
    except AttributeError as refused:
        print(refused)
print(log)
