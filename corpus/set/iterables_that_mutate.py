#: about: iterables that change the set which takes them
#: kind: language
#: stdout:
#| None [2, 50]; None 100; None [1, 2, 3, 4, 50]; ZeroDivisionError division by zero [1, 2, 3, 4]; 
#| [1, 2, 3, 4, 50] []; [1, 2, 3, 4, 50] 100; [1, 2, 3, 4, 50] [1, 3, 4]; ZeroDivisionError division by zero [1, 2, 3, 4]; 
#| [1] []; [1, 2, 50] 100; [1] [1, 3, 4]; ZeroDivisionError division by zero [1, 2, 3, 4]; 
#| None [1]; None [1, 2, 50]; None [1]; ZeroDivisionError division by zero [1, 2, 3, 4]; 
#| [3, 4] []; [3, 4] 100; [3, 4] [1, 3, 4]; ZeroDivisionError division by zero [1, 2, 3, 4]; 
#| None []; None 98; None [3, 4]; ZeroDivisionError division by zero [2, 3, 4]; 
#| [1, 2, 50] []; [0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99] 100; [2, 3, 4, 50] [1, 3, 4]; ZeroDivisionError division by zero [1, 2, 3, 4]; 
#| None [1, 2, 50]; None 97; None [2, 3, 4, 50]; ZeroDivisionError division by zero [1, 2, 3, 4]; 
#| False []; False 100; False [1, 3, 4]; ZeroDivisionError division by zero [1, 2, 3, 4]; 
#| False []; True 100; False [1, 3, 4]; ZeroDivisionError division by zero [1, 2, 3, 4]; 
#| False [1, 2, 3, 4]; False [1, 2, 3, 4]; False [1, 2, 3, 4]; False [1, 2, 3, 4]; 
#| None [2, 50]; None 100; None [1, 2, 50]; ZeroDivisionError division by zero [1]; 

def gen(change):
    yield 1
    change()
    yield 50
    yield 2
def trial(op, change):
    global s
    s = {1, 2, 3, 4}
    try: r = op(gen(change))
    except Exception as e: r = f"{type(e).__name__} {e}"
    print(r if not isinstance(r, set) else sorted(r), sorted(s) if len(s) < 9 else len(s), end="; ")
for op in (lambda g: s.update(g), lambda g: s.union(g), lambda g: s.intersection(g), lambda g: s.intersection_update(g), lambda g: s.difference(g), lambda g: s.difference_update(g), lambda g: s.symmetric_difference(g), lambda g: s.symmetric_difference_update(g), lambda g: s.issubset(g), lambda g: s.issuperset(g), lambda g: s.isdisjoint(g), lambda g: s.__init__(g)):
    for change in (lambda: s.clear(), lambda: s.update(range(100)), lambda: s.discard(2), lambda: 1 / 0): trial(op, change)
    print()
