#: about: what functions return: None, tuples, early returns, and returns out of nested blocks
#: kind: language
#: stdout:
#| None None (1, 2) (0, 1, 9)
#| (1, 1) absent
#| finally
#| try try after
#| True [None] None

def nothing(): pass
def bare(): return
def many(): return 1, 2
def starred(): return *range(2), 9

def search(rows, wanted):
    for y, row in enumerate(rows):
        for x, cell in enumerate(row):
            if cell == wanted: return x, y
    else:
        return "absent"

def through_with_and_try(n):
    while True:
        try:
            if n: return "try"
        finally:
            if n == 2: print("finally")
        return "after"

print(nothing(), bare(), many(), starred())
print(search([[1, 2], [3, 4]], 4), search([[]], 1))
print(through_with_and_try(1), through_with_and_try(2), through_with_and_try(0))
print(nothing() is None, [nothing()], (lambda: None)())
