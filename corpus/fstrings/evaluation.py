#: about: fields are evaluated left to right, when the string is
#: kind: language
#: stdout:
#| a     b 'c' ['a', 'b', '>', 5, 'c']
#| 1 2 2
#| empty1abcstr ['format', 1, 'format']
#| asked value received
#| ['0:0', '0:1', '1:0', '1:1'] {'k0': '00', 'k1': '01'}
#| before
#| (((((x))))) percent format 3
#| str True True str

log = []

def see(x):
    log.append(x)
    return x

print(f"{see('a')} {see('b'):{see('>')}{see(5)}} {see('c')!r}", log)
x = 1
first = f"{x}"
x = 2
print(first, f"{x}", (lambda: f"{x}")())

class Fmt:
    def __format__(self, spec):
        log.append("format")
        return spec or "empty"
    def __str__(self): return "str"

log.clear()
print(f"{Fmt()}{see(1)}{Fmt():abc}{Fmt()!s}", log)
def gen(): yield f"{(yield 'asked')} received"
g = gen()
print(next(g), g.send("value"))
print([f"{i}:{j}" for i in range(2) for j in range(2)], {f"k{i}": f"{i:02}" for i in range(2)})
try:
    f"{see('before')} {1 / 0} {see('after')}"
except ZeroDivisionError:
    print(log[-1])
def nested(depth): return f"({nested(depth - 1)})" if depth else "x"
print(nested(5), f"{'%s' % 'percent'} {'{}'.format('format')}", len(f"{'é' * 3}"))
class S(str): pass
print(type(f"{S('x')}").__name__, f"{S('x')}" == "x", f"{1}" "2" == "12", type(f"").__name__)
