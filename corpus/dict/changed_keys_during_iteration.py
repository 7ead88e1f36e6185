#: about: replaced keys: seen while the places last, then an error
#: kind: language
#: stdout:
#| 1 [0]
#| 1 [0]
#| 1 [0]
#| 1 ['0']
#| 2 [0, 1, 'dictionary keys changed during iteration']
#| 2 [0, 1, 'dictionary keys changed during iteration']
#| 2 [1, 0]
#| 2 ['0', '0x']
#| 3 [0, 1, 2]
#| 3 [0, 1, 2]
#| 3 [2, 1, 0]
#| 3 ['0', '1', '1x']
#| 5 [0, 2, 3, 4, 100, 'dictionary keys changed during iteration']
#| 5 [0, 2, 3, 4, 0, 'dictionary keys changed during iteration']
#| 5 [4, 3, 2, 1, 0]
#| 5 ['0', '1', '2', '3', '3x']
#| 6 [0, 1, 2, 3, 4, 104, 'dictionary keys changed during iteration']
#| 6 [0, 1, 2, 3, 4, 4, 'dictionary keys changed during iteration']
#| 6 [5, 4, 3, 2, 1, 0]
#| 6 ['0', '1', '2', '3', '4', '4x']
#| 10 [0, 2, 3, 4, 5, 6, 7, 8, 9, 100, 'dictionary keys changed during iteration']
#| 10 [0, 2, 3, 4, 5, 6, 7, 8, 9, 0, 'dictionary keys changed during iteration']
#| 10 [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
#| 10 ['0', '1', '2', '3', '4', '5', '6', '7', '8', '8x']
#| 11 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
#| 11 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
#| 11 [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
#| 11 ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '9x']

def run(d, change, make=iter, limit=20):
    seen = []
    try:
        for k in make(d):
            seen.append(k)
            if len(seen) > limit: break
            change(d, k)
    except RuntimeError as e: seen.append(str(e))
    return seen
for n in (1, 2, 3, 5, 6, 10, 11):
    print(n, run({k: k for k in range(n)}, lambda d, k: (d.pop(k), d.update({k + 100: 0}))))
    print(n, run({k: k for k in range(n)}, lambda d, k: (d.pop(k), d.update({k: 0}))))
    print(n, run({k: k for k in range(n)}, lambda d, k: (d.pop(k), d.update({k + 100: 0})), reversed))
    print(n, run({str(k): k for k in range(n)}, lambda d, k: (d.popitem(), d.update({k + "x": 0}))))
