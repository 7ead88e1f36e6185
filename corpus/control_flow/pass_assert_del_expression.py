#: about: simple statements: pass, assert, expression statements, chained assignment
#: kind: language
#: stdout:
#| AssertionError() ()
#| AssertionError('message') ('message',)
#| AssertionError(('tuple', 1)) (('tuple', 1),)
#| AssertionError(ValueError('an instance')) (ValueError('an instance'),)
#| AssertionError('2') ('2',)
#| [1] True [[1]]
#| [[1], True]
#| 2 False

def f(): pass
class C: pass
for _ in (): pass
f(); C(); 1; "s"; [f() for _ in ()]; ...
assert True
assert 1, "not shown"

def attempt(call):
    try:
        call()
    except AssertionError as error:
        print(repr(error), error.args)

def a1(): assert False
def a2(): assert 0, "message"
def a3(): assert [], ("tuple", 1)
def a4(): assert None, ValueError("an instance")
def a5(): assert not (lambda: 1)(), f"{1 + 1}"
for a in (a1, a2, a3, a4, a5): attempt(a)
log = []

def note(x):
    log.append(x)
    return x

a = b = c = note([])
a.append(1)
print(b, c is a, log)
assert note(True), note("message is not evaluated")
print(log)
x: int
(y): int = 2
print(y, "x" in globals())
