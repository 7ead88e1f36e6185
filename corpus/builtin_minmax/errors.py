#: about: argument counts, empty iterables, wrong keywords
#: kind: language
#: stdout:
#| TypeError: min expected at least 1 argument, got 0
#| TypeError: min expected at least 1 argument, got 0
#| TypeError: min expected at least 1 argument, got 0
#| ValueError: min() iterable argument is empty
#| ValueError: min() iterable argument is empty
#| ValueError: min() iterable argument is empty
#| ValueError: min() iterable argument is empty
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: '<' not supported between instances of 'int' and 'str'
#| TypeError: '<' not supported between instances of 'NoneType' and 'int'
#| TypeError: '<' not supported between instances of 'complex' and 'complex'
#| TypeError: Cannot specify a default for min() with multiple positional arguments
#| TypeError: object of type 'int' has no len()
#| TypeError: 'int' object is not callable
#| ValueError: min() iterable argument is empty
#| 0
#| TypeError: min() got an unexpected keyword argument 'reverse'
#| TypeError: min() got an unexpected keyword argument 'cmp'
#| TypeError: min() got an unexpected keyword argument 'bad'
#| TypeError: '<' not supported between instances of 'dict' and 'dict'
#| TypeError: min expected at least 1 argument, got 0
#| TypeError: max expected at least 1 argument, got 0
#| TypeError: max expected at least 1 argument, got 0
#| TypeError: max expected at least 1 argument, got 0
#| ValueError: max() iterable argument is empty
#| ValueError: max() iterable argument is empty
#| ValueError: max() iterable argument is empty
#| ValueError: max() iterable argument is empty
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: '>' not supported between instances of 'str' and 'int'
#| TypeError: '>' not supported between instances of 'int' and 'str'
#| TypeError: '>' not supported between instances of 'NoneType' and 'int'
#| TypeError: '>' not supported between instances of 'complex' and 'complex'
#| TypeError: Cannot specify a default for max() with multiple positional arguments
#| TypeError: object of type 'int' has no len()
#| TypeError: 'int' object is not callable
#| ValueError: max() iterable argument is empty
#| 0
#| TypeError: max() got an unexpected keyword argument 'reverse'
#| TypeError: max() got an unexpected keyword argument 'cmp'
#| TypeError: max() got an unexpected keyword argument 'bad'
#| TypeError: '>' not supported between instances of 'dict' and 'dict'
#| TypeError: max expected at least 1 argument, got 0
#| TypeError: max() got an unexpected keyword argument 'foo'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for f in (min, max):
    attempt(f)
    attempt(f, key=len)
    attempt(f, default=1)
    attempt(f, [])
    attempt(f, "")
    attempt(f, iter([]))
    attempt(f, [], key=len)
    attempt(f, 5)
    attempt(f, None)
    attempt(f, 1, "a")
    attempt(f, "a", 1)
    attempt(f, [1, None])
    attempt(f, 1j, 2j)
    attempt(f, 1, 2, default=3)
    attempt(f, 1, 2, key=len)
    attempt(f, [1, 2], key=5)
    attempt(f, [], key=5)
    attempt(f, [], key=5, default=0)
    attempt(f, [1], reverse=True)
    attempt(f, [1], key=len, cmp=1)
    attempt(f, 1, 2, 3, bad=1)
    attempt(f, {}, {})
    attempt(f, iterable=[1])
attempt(max, [1], default=1, foo=2)
