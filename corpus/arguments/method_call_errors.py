#: about: how methods of builtin types report wrong arguments
#: kind: language
#: stdout:
#| TypeError list.append() takes exactly one argument (0 given)
#| TypeError list.append() takes exactly one argument (2 given)
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError insert expected 2 arguments, got 1
#| TypeError sort() takes no positional arguments
#| TypeError sort() got an unexpected keyword argument 'foo'
#| TypeError 'int' object is not iterable
#| TypeError can only join an iterable
#| TypeError sequence item 1: expected str instance, int found
#| TypeError must be str or None, not int
#| ValueError empty separator
#| TypeError replace() takes at least 2 positional arguments (1 given)
#| TypeError startswith first arg must be str or a tuple of str, not int
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError The fill character must be exactly one character long
#| TypeError encode() argument 'encoding' must be str, not int
#| ValueError substring not found
#| TypeError get expected at least 1 argument, got 0
#| TypeError 'int' object is not iterable
#| ValueError dictionary update sequence element #0 has length 3; 2 is required
#| TypeError pop expected at least 1 argument, got 0
#| TypeError setdefault expected at least 1 argument, got 0
#| ValueError tuple.index(x): x not in tuple
#| TypeError tuple.count() takes exactly one argument (0 given)
#| TypeError set.add() takes exactly one argument (0 given)
#| TypeError 'int' object is not iterable
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError cannot convert 'str' object to bytes
#| TypeError unbound method str.upper() needs an argument
#| TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#| TypeError descriptor 'append' for 'list' objects doesn't apply to a 'int' object
#| TypeError 'int' object is not iterable

def attempt(call):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

attempt(lambda: [].append())
attempt(lambda: [].append(1, 2))
attempt(lambda: [].pop("a"))
attempt(lambda: [].insert(1))
attempt(lambda: [].sort(1))
attempt(lambda: [].sort(foo=1))
attempt(lambda: [].extend(1))
attempt(lambda: "".join(1))
attempt(lambda: "".join(["a", 1]))
attempt(lambda: "a".split(1))
attempt(lambda: "a".split(""))
attempt(lambda: "a".replace("a"))
attempt(lambda: "a".startswith(1))
attempt(lambda: "a".center("a"))
attempt(lambda: "a".ljust(5, "ab"))
attempt(lambda: "a".encode(1))
attempt(lambda: "a".index("b"))
attempt(lambda: {}.get())
attempt(lambda: {}.update(1))
attempt(lambda: {}.update([(1, 2, 3)]))
attempt(lambda: {}.pop())
attempt(lambda: {}.setdefault())
attempt(lambda: (1,).index(2))
attempt(lambda: (1,).count())
attempt(lambda: {1}.add())
attempt(lambda: {1}.union(1))
attempt(lambda: (5).to_bytes("a"))
attempt(lambda: int.from_bytes("a"))
attempt(lambda: str.upper())
attempt(lambda: str.upper(1))
attempt(lambda: list.append(1, 2))
attempt(lambda: dict.fromkeys(1))
