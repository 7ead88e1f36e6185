#: about: how much zip takes from the iterators that go on
#: kind: language
#: stdout:
#| [(1, 'x')] [3] []
#| [('x', 1)] [2, 3] []
#| [('a', 'd', 'e')] c f end
#| ('a', 'e') b ('c', 'f') end end []
#| [(0, 1, 2), (3, 4, 5)] end
#| [(0, 1), (2, 3)] []
#| [('a', 'x', 'b')] []

a, b = iter([1, 2, 3]), iter("x")
print(list(zip(a, b)), list(a), list(b))
a, b = iter([1, 2, 3]), iter("x")
print(list(zip(b, a)), list(a), list(b))
a, b, c = iter("abc"), iter("d"), iter("efg")
print(list(zip(a, b, c)), next(a), next(c), next(b, "end"))
z = zip(x := iter("abcd"), y := iter("ef"))
print(next(z), next(x), next(z), next(z, "end"), next(z, "end"), list(x))
it = iter(range(7))
print(list(zip(it, it, it)), next(it, "end"))
it = iter(range(5))
print(list(zip(it, it)), list(it))
it = iter("abc")
print(list(zip(it, "x", it)), list(it))
