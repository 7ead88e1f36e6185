#: about: an order that contradicts itself neither hangs nor loses an item
#: kind: security
#: tests: builtin:sorted builtin:list threat:22
#: stdout:
#| True
#| True

class Chaos:
    turn = 0

    def __lt__(self, other):
        Chaos.turn = (Chaos.turn * 1103515245 + 12345) % 2**31
        return Chaos.turn % 3 == 0


items = [Chaos() for turn in range(500)]
result = sorted(items)
print({id(item) for item in result} == {id(item) for item in items})
values = [float("nan"), 1.0, float("inf"), -1.0] * 50
print(len(sorted(values)) == 200)
