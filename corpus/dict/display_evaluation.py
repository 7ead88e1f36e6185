#: about: displays: order of evaluation, repeats, big ones
#: kind: language
#: stdout:
#| {1: 'd', 2: 'b', 3: 'c'} [1, 'a', 2, 'b', 3, 'c', 1, 'd']
#| {'a': 1, 'b': 2} {1: 3} {'a': 3} {'x': 2}
#| 20 361 True
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| 'k'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

log = []
def t(x):
    log.append(x)
    return x
print({t(1): t("a"), t(2): t("b"), **{t(3): t("c")}, t(1): t("d")}, log)
print({k: v for k, v in zip("aab", range(3))}, {1: 1, True: 2, 1.0: 3}, {"a": 1, **{"a": 2}, "a": 3}, {**{"x": 1}, "x": 2})
big = {0: 0, 1: 1, 2: 4, 3: 9, 4: 16, 5: 25, 6: 36, 7: 49, 8: 64, 9: 81, 10: 100, 11: 121, 12: 144, 13: 169, 14: 196, 15: 225, 16: 256, 17: 289, 18: 324, 19: 361}
print(len(big), big[19], list(big) == list(range(20)))
show(lambda: {[]: 1}, lambda: {1: 1, {}: 2}, lambda: {t("k"): 1 / 0}, lambda: {1 / 0: t("never")}, lambda: log[-1])
