#: about: {…} in all forms
#: kind: language
#: stdout:
#| {1} {1} True {1, 2, 3, 4} set() {0, 1, 2, 3, 4} {0, 9, 4, 1} {0, 1, 2, 3} True {0, 1, 2} 2
#| {1, 2, 3} [3, 1, 2, 1]
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| ZeroDivisionError: division by zero
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| ZeroDivisionError: division by zero
#| 'k'
#| TypeError: 'int' object is not iterable
#| {1, 3}
#| 'set'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

print({1}, {1, 1.0, True}, {*"ab"} == {"a", "b"}, {*[1, 2], 3, *(4,)}, {*()}, {*range(3), *range(5)}, {x * x for x in range(-3, 4)}, {x + y for x in range(3) for y in range(2)}, {c for c in "hello" if c > "g"} == {"h", "l", "o"}, {(a := n) for n in range(3)}, a)
log = []
def t(x):
    log.append(x)
    return x
print({t(3), t(1), t(2), t(1)}, log)
show(lambda: {[]}, lambda: {1, {}}, lambda: {*5}, lambda: {*None}, lambda: {[] for _ in "a"}, lambda: {1 / x for x in (1, 0)}, lambda: {*[[]]}, lambda: {t("k"), 1 / 0, t("never")}, lambda: log[-1], lambda: {x for x in 5}, lambda: {*{1: 2}, *{3}}, lambda: type({*[]}).__name__)
