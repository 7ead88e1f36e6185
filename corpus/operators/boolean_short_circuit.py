#: about: and, or and not return operands and stop early
#: kind: language
#: stdout:
#| 0 2 {}
#| None True
#| [0, 2, '', [], {}, 1, 'x', None, 0]
#| taken [1, 0]
#| 2 None None default b
#| asked
#| asked
#| False
#| asked

log = []

def see(value):
    log.append(value)
    return value

print(see(0) and see(1), see(2) or see(3), see("") or see([]) or see({}))
print(see(1) and see("x") and see(None), not see(0))
print(log)
log.clear()
if see(1) and not see(0) or see(9):
    print("taken", log)
print(1 and 2, 0 or None, None and 1 / 0, [] or "default", "a" and "b" or "c")

class Loud:
    def __bool__(self):
        print("asked")
        return True

print((Loud() and 1, Loud() or 2) is None)
while not Loud():
    pass
