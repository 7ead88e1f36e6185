#: about: extended slices take exactly as many items as they select
#: kind: language
#: stdout:
#| ValueError: attempt to assign sequence of size 0 to extended slice of size 3
#| slice(None, None, 2) 'abc' ['a', 1, 'b', 3, 'c']
#| ValueError: attempt to assign sequence of size 6 to extended slice of size 3
#| ValueError: attempt to assign sequence of size 0 to extended slice of size 5
#| slice(None, None, -1) 'abcde' ['e', 'd', 'c', 'b', 'a']
#| ValueError: attempt to assign sequence of size 6 to extended slice of size 5
#| ValueError: attempt to assign sequence of size 0 to extended slice of size 2
#| slice(1, None, 3) 'ab' [0, 'a', 2, 3, 'b']
#| ValueError: attempt to assign sequence of size 6 to extended slice of size 2
#| ValueError: attempt to assign sequence of size 0 to extended slice of size 2
#| slice(4, 0, -2) 'ab' [0, 1, 'b', 3, 'a']
#| ValueError: attempt to assign sequence of size 6 to extended slice of size 2
#| slice(0, 0, 2) '' [0, 1, 2, 3, 4]
#| ValueError: attempt to assign sequence of size 6 to extended slice of size 0
#| slice(9, 0, 5) '' [0, 1, 2, 3, 4]
#| ValueError: attempt to assign sequence of size 6 to extended slice of size 0
#| ValueError: attempt to assign sequence of size 0 to extended slice of size 1
#| slice(None, None, 100) 'a' ['a', 1, 2, 3, 4]
#| ValueError: attempt to assign sequence of size 6 to extended slice of size 1
#| ValueError: attempt to assign sequence of size 0 to extended slice of size 1
#| slice(None, None, -100) 'a' [0, 1, 2, 3, 'a']
#| ValueError: attempt to assign sequence of size 6 to extended slice of size 1
#| 2 TypeError: must assign iterable to extended slice [1, 2, 3]; 2 TypeError: must assign iterable to extended slice [1, 2, 3]; 2 ValueError: attempt to assign sequence of size 1 to extended slice of size 2 [1, 2, 3]; 2 ValueError: attempt to assign sequence of size 3 to extended slice of size 2 [1, 2, 3]; 2 None ['a', 2, 'b']; 2 None [1, 2, 3]; 2 TypeError: must assign iterable to extended slice [1, 2, 3]; -1 TypeError: must assign iterable to extended slice [1, 2, 3]; -1 TypeError: must assign iterable to extended slice [1, 2, 3]; -1 ValueError: attempt to assign sequence of size 1 to extended slice of size 3 [1, 2, 3]; -1 None ['n', 'e', 'g']; -1 ValueError: attempt to assign sequence of size 2 to extended slice of size 3 ['n', 'e', 'g']; -1 ValueError: attempt to assign sequence of size 2 to extended slice of size 3 ['n', 'e', 'g']; -1 TypeError: must assign iterable to extended slice ['n', 'e', 'g']; 0 ValueError: slice step cannot be zero ['n', 'e', 'g']; 0 ValueError: slice step cannot be zero ['n', 'e', 'g']; 0 ValueError: slice step cannot be zero ['n', 'e', 'g']; 0 ValueError: slice step cannot be zero ['n', 'e', 'g']; 0 ValueError: slice step cannot be zero ['n', 'e', 'g']; 0 ValueError: slice step cannot be zero ['n', 'e', 'g']; 0 ValueError: slice step cannot be zero ['n', 'e', 'g']; 

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

for where in (slice(None, None, 2), slice(None, None, -1), slice(1, None, 3), slice(4, 0, -2), slice(0, 0, 2), slice(9, 0, 5), slice(None, None, 100), slice(None, None, -100)):
    for value in ("", "a", "ab", "abc", "abcd", "abcde", "abcdef"):
        l = [0, 1, 2, 3, 4]
        result = attempt(l.__setitem__, where, value)
        if result == "None": print(where, repr(value), l)
        elif value in ("", "abcdef"): print(result)
l = [1, 2, 3]
for step in (2, -1, 0):
    for value in (5, None, [1], (x for x in "gen"), "ab", {1: 2, 3: 4}, object): print(step, attempt(l.__setitem__, slice(None, None, step), value), l, end="; ")
print()
