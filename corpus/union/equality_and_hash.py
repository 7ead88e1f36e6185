#: about: Unions compare as sets of members
#: kind: language
#: stdout:
#| True
#| True
#| False
#| False
#| False
#| False
#| False
#| True
#| False
#| 1
#| 2
#| TypeError: '<' not supported between instances of 'typing.Union' and 'typing.Union'
#| True
#| True
#| False
#| True

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
show(lambda: int | str == str | int)
show(lambda: (int | str) == (str | int))
show(lambda: (int | str) != (str | int))
show(lambda: (int | str) == (int | str | float))
show(lambda: (int | str | float) == (int | str))
show(lambda: (int | str) == int)
show(lambda: (int | str) == (int, str))
show(lambda: hash(int | str) == hash(str | int))
show(lambda: hash(int | str) == hash(int | str | None))
show(lambda: {int | str: 1}[str | int])
show(lambda: len({int | str, str | int, int | None}))
show(lambda: (int | str) < (int | str))
show(lambda: (int | str) in [str | int])
show(lambda: (list[int] | str) == (str | list[int]))
show(lambda: (int | str) is (int | str))
show(lambda: hash(list[int] | None) == hash(None | list[int]))
