#: about: the hash of a range is that of its length, first item and step
#: kind: language
#: stdout:
#| 2676694398852732306 True
#| 2676694398852732306 True
#| -6721383568238688696 True
#| -6721383568238688696 True
#| -8338477496398685190 True
#| -8338477496398685190 True
#| 6095237322599586476 True
#| -4187782621229172137 True
#| 7320047211865846142 True
#| -516088969219411971 True
#| 4312269700246720561 True
#| True True True True
#| 3 a True
#| TypeError: expected 0 arguments, got 1

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

for r in range(0), range(5, 5), range(1), range(0, 1, 9), range(3), range(0, 3), range(7, 8), range(10, 0, -3), range(2**70), range(-2**70, 2**70, 3), range(-1, 0):
    parts = (len(r) if r.stop < 2**60 else None, r.start, r.step)
    print(hash(r), r.__hash__() == hash(r))
print(hash(range(0)) == hash((0, None, None)), hash(range(7, 8)) == hash((1, 7, None)), hash(range(3, 9, 2)) == hash((3, 3, 2)), hash(range(2**70)) == hash((2**70, 0, 1)))
print(len({range(3), range(0, 3), range(0, 3, 1), range(4), range(0), range(1, 1)}), {range(2): "a"}[range(0, 2)], range(3) in {range(0, 3)})
attempt(lambda: range(3).__hash__(1))
