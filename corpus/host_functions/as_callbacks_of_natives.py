#: about: host functions work where natives take a function, with the copies that calls make
#: kind: security
#: env: count kinds
#: tests: threat:13
#: stdout:
#| [1, 3, 6] ['bb', 'a'] 1
#| TypeError: count wants an int
#| end
#| [0, 1]
#| True True True True True

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



print(list(map(count, [1, 2, 3])), sorted(["bb", "a"], key=lambda s: count(len(s))), max([1, 5], key=kinds))
each(lambda: list(map(count, ["x"])), lambda: next(iter(count, 9), "end"), lambda: [*filter(kinds, [0, 1])])
print(callable(count), isinstance(count, object), count == count, count is count, hash(count) == hash(count))
