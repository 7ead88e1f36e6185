#: about: where a tuple has a special meaning: %, isinstance, startswith, except, index
#: kind: language
#: stdout:
#| 1-2 (1, 2) TypeError: not all arguments converted during string formatting TypeError: not enough arguments for format string % TypeError: not enough arguments for format string [1, 2]
#| 1-2 True False TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union True True True
#| True False TypeError: tuple for startswith must only contain str, not int True TypeError: startswith first arg must be str or a tuple of str, not list
#| list index out of range
#| division by zero
#| catching classes that do not inherit from BaseException is not allowed
#| 1-2
#| (1, 2) (1, 2) (1,) () (slice(1, 2, None), 3) (1, 2) None

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

print("%s-%s" % (1, 2), "%s" % ((1, 2),), attempt(lambda: "%s" % (1, 2)), attempt(lambda: "%s %s" % (1,)), "%%" % (), attempt(lambda: "%d" % ()), "%s" % [1, 2])
class T(tuple): pass
print("%s-%s" % T((1, 2)), isinstance(1, (str, (int, (float,)))), isinstance(1, ()), attempt(isinstance, 1, (str, 5)), attempt(isinstance, 1, [int]), issubclass(bool, (str, int)), attempt(isinstance, 1, (int, 5)), isinstance(1, T((int,))))
print("abc".startswith(("x", "ab")), "abc".startswith(()), attempt("abc".startswith, ("x", 1)), "abc".endswith(T(("c",))), attempt("abc".startswith, ["a"]))
try: [][0]
except (KeyError, (IndexError,)) if False else (KeyError, IndexError) as error: print(error)
try:
    try: 1 // 0
    except (): print("never")
except ZeroDivisionError as error: print(error)
try:
    try: 1 // 0
    except (ValueError, 5): print("never")
except TypeError as error: print(error)
class Sub:
    def __getitem__(self, key): return key
s = Sub()
print(s[1, 2], s[(1, 2)], s[1,], s[()], s[1:2, 3], s[*(1, 2)], print(*(1, 2), sep="-"))
