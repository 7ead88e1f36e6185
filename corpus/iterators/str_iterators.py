#: about: iterators of strs: by character, with hints
#: kind: language
#: stdout:
#| str_ascii_iterator 0 [] 0 end []
#| str_ascii_iterator 3 ["'a'", "'b'", "'c'"] 0 end []
#| str_iterator 5 ["'h'", "'\\xe9'", "'l'", "'l'", "'o'"] 0 end []
#| str_iterator 3 ["'\\u0130'", "'\\U0001f600'", "'x'"] 0 end []
#| str_iterator 2 ["'\\ud800'", "'a'"] 0 end []
#| str_ascii_iterator 2 ["'\\x00'", "'\\x7f'"] 0 end []
#| a 3 True 2 ['é', 'b'] True
#| str_iterator ['a', 'b'] [1, 2] [1, 2] {1, 2} xy (1, 2) 3
#| '\u0130' z ['a', 'b'] c
#| True ['a', 'b', 'c'] False []
#| TypeError: 'str_ascii_iterator' object is not reversible
#| TypeError: str_ascii_iterator.__length_hint__() takes no arguments (1 given)
#| TypeError: cannot create 'str_ascii_iterator' instances
#| TypeError: object of type 'str_ascii_iterator' has no len()
#| TypeError: descriptor '__iter__' requires a 'str' object but received a 'int'

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

for text in "", "abc", "h\xe9llo", "\u0130\U0001f600x", "\ud800a", "\x00\x7f":
    it = iter(text)
    print(type(it).__name__, it.__length_hint__(), [ascii(c) for c in it], it.__length_hint__(), next(it, "end"), list(it))
it = iter("a\U0001f600\xe9b")
print(next(it), it.__length_hint__(), next(it) == "\U0001f600", it.__length_hint__(), list(it), iter(it) is it)
class Text(str): pass
class Own(str):
    def __iter__(self): return iter([1, 2])
print(type(iter(Text("ab"))).__name__, list(Text("ab")), list(Own("ab")), [*Own("ab")], set(Own("ab")), "".join(Text("xy")), tuple(Own("")), len(Own("abc")))
x, y = "\u0130z"
*p, q = "abc"
print(ascii(x), y, p, q)
it = iter("abcabc")
print("c" in it, list(it), "z" in it, list(it))
attempt(lambda: reversed(iter("a")))
attempt(lambda: iter("a").__length_hint__(1))
attempt(lambda: type(iter("a"))("a"))
attempt(lambda: len(iter("a")))
attempt(lambda: str.__iter__(5))
