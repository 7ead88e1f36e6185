#: about: methods called through the type, on subclasses, and isidentifier and format_map
#: kind: language
#: stdout:
#| A a,b ['a', 'b'] ['a', 'B'] ab 3 a
#| ANN! str str t True True 1 a str True 'ann'   ann ann str str
#| 1 True True False True False
#| <class 'str'> str 3 True True True True cba   a a 'a'
#| unbound method str.upper() needs an argument
#| descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#| str.join() takes exactly one argument (0 given)
#| str.upper() takes no arguments (1 given)
#| unsupported operand type(s) for -: 'str' and 'str'
#| can't multiply sequence by non-int of type 'str'
#| can only concatenate str (not "int") to str
#| unsupported operand type(s) for +: 'int' and 'str'
#| '<' not supported between instances of 'str' and 'int'
#| string indices must be integers, not 'float'
#| bad operand type for unary -: 'str'
#| unsupported operand type(s) for @: 'str' and 'str'
#| type object 'int' has no attribute 'upper'

print(str.upper("a"), str.join(",", ["a", "b"]), list(map(str.strip, [" a ", "b "])), sorted(["B", "a"], key=str.lower), str.__add__("a", "b"), str.__mod__("%d", 3), "abc".__iter__().__next__())

class Name(str):
    tag = "t"
    def shout(self): return self.upper() + "!"

n = Name("ann")
print(n.shout(), type(n.upper()).__name__, type(n + "x").__name__, n.tag, n == "ann", hash(n) == hash("ann"), {"ann": 1}[n], n[0], type(n[:]).__name__, isinstance(n, str), repr(n), f"{n:>5}", "%s" % n, type(str(n)).__name__, type("".join([n])).__name__)
print("{a}".format_map({"a": 1}), "x".isidentifier(), "def".isidentifier(), "1a".isidentifier(), "é_1".isidentifier(), "".isidentifier())
print("abc".__class__, "a".__doc__[:3], "abc".__len__(), "abc".__hash__() == hash("abc"), "a".__ne__("b"), "b".__ge__("a"), "a".__contains__("a"), "".join(reversed("abc")), "a".__format__(">3"), "a".__str__(), "a".__repr__())
s_ = "abc"
for bad in (lambda: str.upper(), lambda: str.upper(5), lambda: str.join(","), lambda: "a".upper(1), lambda: "a" - "b", lambda: "a" * "b", lambda: "a" + 1, lambda: 1 + "a", lambda: "a" < 1, lambda: s_[1.0], lambda: -"a", lambda: "a" @ "b", lambda: int.upper):
    try: print(bad())
    except (TypeError, AttributeError) as error: print(error)
