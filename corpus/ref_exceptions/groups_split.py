#: about: split, subgroup and derive with every kind of condition
#: kind: language
#: stdout:
#| ExceptionGroup(top: ValueError(1), ExceptionGroup(mid: ValueError(3), ExceptionGroup(low: ValueError(5)))) // ExceptionGroup(top: ValueError(1), ExceptionGroup(mid: ValueError(3), ExceptionGroup(low: ValueError(5)))) // ExceptionGroup(top: TypeError(2), ExceptionGroup(mid: KeyError(4)), OSError(6)) False False False
#| ExceptionGroup(top: TypeError(2)) // ExceptionGroup(top: TypeError(2)) // ExceptionGroup(top: ValueError(1), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) False False False
#| ExceptionGroup(top: ValueError(1), ExceptionGroup(mid: ValueError(3), ExceptionGroup(low: ValueError(5))), OSError(6)) // ExceptionGroup(top: ValueError(1), ExceptionGroup(mid: ValueError(3), ExceptionGroup(low: ValueError(5))), OSError(6)) // ExceptionGroup(top: TypeError(2), ExceptionGroup(mid: KeyError(4))) False False False
#| ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) // ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) // None True True False
#| ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) // ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) // None True True False
#| None // None // ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) False False False
#| ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) // ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) // None True True False
#| None // None // ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) False False False
#| ExceptionGroup(top: ExceptionGroup(mid: KeyError(4))) // ExceptionGroup(top: ExceptionGroup(mid: KeyError(4))) // ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), ExceptionGroup(low: ValueError(5))), OSError(6)) False False False
#| ExceptionGroup(top: ExceptionGroup(mid: ExceptionGroup(low: ValueError(5)))) // ExceptionGroup(top: ExceptionGroup(mid: ExceptionGroup(low: ValueError(5)))) // ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4)), OSError(6)) False False False
#| ExceptionGroup(top: ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5)))) // ExceptionGroup(top: ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5)))) // ExceptionGroup(top: ValueError(1), TypeError(2), OSError(6)) False False False
#| ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) // ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) // None True True False
#| None // None // ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) False False False
#| None // None // ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) False False False
#| ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) // ExceptionGroup(top: ValueError(1), TypeError(2), ExceptionGroup(mid: ValueError(3), KeyError(4), ExceptionGroup(low: ValueError(5))), OSError(6)) // None True True False
#| 9 True ['ValueError(1)', 'TypeError(2)']
#| split TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| subgroup TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| derive TypeError second argument (exceptions) must be a sequence
#| split TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| subgroup TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| derive TypeError second argument (exceptions) must be a sequence
#| split TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| subgroup TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| derive ValueError Item 0 of second argument (exceptions) is not an exception
#| split TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| subgroup TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| derive TypeError second argument (exceptions) must be a sequence
#| split TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| subgroup TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| derive ValueError Item 0 of second argument (exceptions) is not an exception
#| split TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| subgroup TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| derive ValueError Item 0 of second argument (exceptions) is not an exception
#| split TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| subgroup TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| derive ValueError Item 0 of second argument (exceptions) is not an exception
#| split TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| subgroup TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| derive TypeError second argument (exceptions) must be a sequence
#| BaseExceptionGroup.split() takes exactly one argument (0 given)
#| BaseExceptionGroup.split() takes exactly one argument (2 given)
#| in condition
#| ['note one'] False KeyError('cause') IndexError('ctx') True False None
#| ['note one'] False KeyError('cause') IndexError('ctx') True False None
#| ['note one'] False KeyError('cause') IndexError('ctx') True False None
#| ['note one'] ['note one', 'two'] ['note one']
#| ExceptionGroup(top: ValueError(9)) False None None
#| False
#| G(m: G(n: KeyError(2))) 5 7 G(m: ValueError(1), G(n: ValueError(3))) 5
#| derive must return an instance of BaseExceptionGroup
#| ExceptionGroup ExceptionGroup
#| ExceptionGroup(b: ValueError()) BaseExceptionGroup(b: GeneratorExit()) True False
#| ExceptionGroup BaseExceptionGroup
#| readonly attribute
#| readonly attribute
#| True True
#| ExceptionGroup[int] True True

def tree(e):
    if isinstance(e, BaseExceptionGroup): return f"{type(e).__name__}({e.message}: {', '.join(map(tree, e.exceptions))})"
    return repr(e) if e is not None else "None"
g = ExceptionGroup("top", [ValueError(1), TypeError(2), ExceptionGroup("mid", [ValueError(3), KeyError(4), ExceptionGroup("low", [ValueError(5)])]), OSError(6)])
for cond in (ValueError, TypeError, (ValueError, OSError), ExceptionGroup, Exception, RuntimeError, BaseException, (), LookupError, lambda e: e.args == (5,), lambda e: isinstance(e, ExceptionGroup) and e.message == "mid", lambda e: True, lambda e: False, lambda e: [], lambda e: [1]):
    s = g.subgroup(cond)
    a, b = g.split(cond)
    print(tree(s), "//", tree(a), "//", tree(b), s is g, a is g, b is g)
seen = []
g.subgroup(lambda e: seen.append(tree(e)))
print(len(seen), seen[0] == tree(g), seen[1:3])
for bad in (1, None, "x", int, (ValueError, 1), (ValueError, int), [ValueError], ValueError(1)):
    for m in "split", "subgroup", "derive":
        try: getattr(g, m)(bad); print("ok")
        except (TypeError, ValueError) as e: print(m, type(e).__name__, e)
try: g.split()
except TypeError as e: print(e)
try: g.split(1, 2)
except TypeError as e: print(e)
def boom(e): raise RuntimeError("in condition")
try: g.split(boom)
except RuntimeError as e: print(e)
g.add_note("note one"); g.__cause__ = KeyError("cause"); g.__context__ = IndexError("ctx"); g.extra = 1
a, b = g.split(ValueError)
for p in a, b, g.subgroup(KeyError):
    print(p.__notes__, p.__notes__ is g.__notes__, repr(p.__cause__), repr(p.__context__), p.__suppress_context__, hasattr(p, "extra"), p.__traceback__)
a.add_note("two"); print(g.__notes__, a.__notes__, b.__notes__)
d = g.derive([ValueError(9)])
print(tree(d), hasattr(d, "__notes__"), d.__cause__, d.__context__)
g.__notes__ = 5
a, b = g.split(ValueError); print(hasattr(a, "__notes__"))
class G(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs); self.code = code; return self
    def derive(self, excs): return G(self.message, excs, self.code)
x = G("m", [ValueError(1), G("n", [KeyError(2), ValueError(3)], 7)], 5)
a, b = x.split(KeyError)
print(tree(a), a.code, a.exceptions[0].code, tree(b), b.code)
class Bad(ExceptionGroup):
    def derive(self, excs): return 5
try: Bad("m", [ValueError(1), KeyError(2)]).split(KeyError)
except TypeError as e: print(e)
class Plain(ExceptionGroup): pass
a, b = Plain("m", [ValueError(1), KeyError(2)]).split(KeyError)
print(type(a).__name__, type(b).__name__)
be = BaseExceptionGroup("b", [GeneratorExit(), ValueError()])
a, b = be.split(ValueError); print(tree(a), tree(b), isinstance(a, ExceptionGroup), isinstance(b, Exception))
print(type(be.derive([ValueError()])).__name__, type(be.derive([GeneratorExit()])).__name__)
try: g.message = "x"
except AttributeError as e: print(e)
try: g.exceptions = ()
except AttributeError as e: print(e)
try: raise g
except ExceptionGroup as e:
    a, b = e.split(OSError); print(a.__traceback__ is e.__traceback__, a.__traceback__ is not None)
print(ExceptionGroup[int], isinstance(g, Exception), issubclass(ExceptionGroup, BaseExceptionGroup))
