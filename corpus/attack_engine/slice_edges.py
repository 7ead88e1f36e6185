#: about: slices at the edges of sizes, and of objects, are clipped
#: kind: security
#: tests: builtin:slice builtin:range threat:22
#: stdout:
#| [] [2, 1, 0] [0] []
#| (0, 0, 1) (9, -1, -4611686018427387904)
#| OverflowError OverflowError

values = [0, 1, 2]
print(values[2**63:2**70], values[2**70::-1], values[-(2**70):1], values[::-(2**63)][1:])
print(slice(2**70, 2**70).indices(0), slice(None, None, -(2**62)).indices(10))
found = []
for action in (lambda: values * 2**70, lambda: "a" * 2**63):
    try:
        action()
    except OverflowError as error:
        found.append(type(error).__name__)
print(*found)
