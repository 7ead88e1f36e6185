#: about: the message names the element and its length
#: kind: language
#: stdout:
#| ValueError: dictionary update sequence element #0 has length 0; 2 is required
#| ValueError: dictionary update sequence element #0 has length 1; 2 is required
#| ValueError: dictionary update sequence element #1 has length 3; 2 is required
#| ValueError: dictionary update sequence element #1 has length 1; 2 is required
#| ValueError: dictionary update sequence element #0 has length 3; 2 is required
#| ValueError: dictionary update sequence element #2 has length 0; 2 is required
#| ValueError: dictionary update sequence element #0 has length 3; 2 is required
#| ValueError: dictionary update sequence element #0 has length 1; 2 is required
#| ValueError: dictionary update sequence element #0 has length 1; 2 is required
#| ValueError: dictionary update sequence element #1 has length 3; 2 is required
#| ValueError: dictionary update sequence element #1 has length 4; 2 is required
#| ValueError: dictionary update sequence element #0 has length 3; 2 is required
#| ValueError: dictionary update sequence element #12 has length 1; 2 is required
#| {'a': 'b', 'c': 'd'}
#| {97: 98}
#| {'k': 'v'}
#| {1: 2}
#| {0: 1}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

show(lambda: dict([()]), lambda: dict([(1,)]), lambda: dict([(1, 2), (1, 2, 3)]), lambda: dict(["ab", "c"]), lambda: dict(["abc"]), lambda: dict([[1, 2], [3, 4], []]), lambda: dict([{1, 2, 3}]))
show(lambda: dict("ab"), lambda: dict("a"), lambda: dict([b"ab", b"abc"]), lambda: dict([range(2), range(4)]), lambda: dict([iter("xyz")]), lambda: dict([(1, 2)] * 12 + [[1]]))
show(lambda: dict(["ab", "cd"]), lambda: dict([b"ab"]), lambda: dict([{"k": 1, "v": 2}]), lambda: dict([iter((1, 2))]), lambda: dict([range(2)]))
