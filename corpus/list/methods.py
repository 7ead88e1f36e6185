#: about: every list method, and what it returns
#: kind: language
#: stdout:
#| None ['start', 3, 'x', 1, 2, 4, 'a', 'y', 'b', 'end'] None ['start', 3, 'x', 1, 2, 4, 'a', 'y', 'b', 'end'] None ['start', 3, 'x', 1, 2, 4, 'a', 'y', 'b', 'end'] None ['start', 3, 'x', 1, 2, 4, 'a', 'y', 'b', 'end'] None ['start', 3, 'x', 1, 2, 4, 'a', 'y', 'b', 'end'] None ['start', 3, 'x', 1, 2, 4, 'a', 'y', 'b', 'end']
#| end start y [] None [] 2 1 None [] ['b', 'a', 4, 2, 1, 3] False None []
#| 2 4 3 3 None [2, 1, 3, 1] [1, 2, 3] [0, 0, 0] [1, 2, 1, 2] [] []
#| [2, 1, 3, 1, 2, 1, 3, 1, 2, 2, 1, 3, 1, 2, 1, 3, 1, 2] 18 True True True False True True True [] ['a', 'b'] ['k'] [0, 1, 2] [1, 2]
#| [[1, 0], [1, 0]] [[0, 0], [0, 0]] [[], [], []] True 2 True [1]
#| IndexError pop from empty list
#| IndexError pop index out of range
#| IndexError pop index out of range
#| TypeError 'str' object cannot be interpreted as an integer
#| ValueError list.remove(x): x not in list
#| ValueError list.index(x): x not in list
#| ValueError list.index(x): x not in list
#| TypeError index expected at least 1 argument, got 0
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'int' object is not iterable
#| TypeError can only concatenate list (not "int") to list
#| TypeError can't multiply sequence by non-int of type 'float'
#| TypeError can't multiply sequence by non-int of type 'list'
#| TypeError unhashable type: 'list'
#| TypeError '<' not supported between instances of 'list' and 'int'
#| TypeError 'int' object is not iterable
#| TypeError list expected at most 1 argument, got 2
#| TypeError list() takes no keyword arguments
#| TypeError list.append() takes exactly one argument (0 given)
#| TypeError list.count() takes exactly one argument (2 given)
#| TypeError list.reverse() takes no arguments (1 given)
#| TypeError list.clear() takes no arguments (1 given)

l = [3, 1, 2]
print(l.append(4), l, l.extend("ab"), l, l.insert(1, "x"), l, l.insert(-1, "y"), l, l.insert(100, "end"), l, l.insert(-100, "start"), l)
print(l.pop(), l.pop(0), l.pop(-2), l, l.remove("x"), l, l.index(2), l.count(1), l.reverse(), l, l.copy(), l.copy() is l, l.clear(), l)
m = [1, 2, 1, 3, 1]
print(m.index(1, 1), m.index(1, -2), m.count(1), m.index(3, 0, -1), m.remove(1), m, [1, 2] + [3], [0] * 3, 2 * [1, 2], [1] * -1, [] + [])
m.extend(m)
m += m[:1]
m *= 2
print(m, len(m), m == list(m), m != [], 3 in m, 9 in m, [] < [1], [1, 2] < [1, 3], [2] > [1, 9], list(), list("ab"), list({"k": 1}), list(range(3)), [*{1, 2}])
nested = [[0] * 2] * 2
nested[0][0] = 1
print(nested, [[0] * 2 for _ in range(2)], [[]] * 3, [1, [2, [3]]] == [1, [2, [3]]], [1, 2].__len__(), [1].__contains__(1), [1, 2].__getitem__(slice(1)))

def attempt(call):
    try: print(call())
    except (IndexError, ValueError, TypeError) as error: print(type(error).__name__, error)

attempt(lambda: [].pop())
attempt(lambda: [1].pop(5))
attempt(lambda: [1].pop(-2))
attempt(lambda: [1].pop("a"))
attempt(lambda: [1].remove(2))
attempt(lambda: [1].index(2))
attempt(lambda: [1, 2].index(1, 1))
attempt(lambda: [1].index())
attempt(lambda: [1].insert("a", 1))
attempt(lambda: [1].extend(5))
attempt(lambda: [1] + 5)
attempt(lambda: [1] * 1.5)
attempt(lambda: [1] * [2])
attempt(lambda: hash([]))
attempt(lambda: [1] < 5)
attempt(lambda: list(5))
attempt(lambda: list(1, 2))
attempt(lambda: list(a=1))
attempt(lambda: [1].append())
attempt(lambda: [1].count(1, 2))
attempt(lambda: [1].reverse(1))
attempt(lambda: [1].clear(1))
