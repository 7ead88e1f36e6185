#: about: notes and attributes of groups are kept by split, each part with a list of its own
#: kind: language
#: stdout:
#| ['one'] ['one', 'two'] ['one'] False
#| True True
#| False
#| True
#| True KeyError('context') True None

g = ExceptionGroup("g", [ValueError(1), KeyError(2)])
g.add_note("one")
g.extra = "attr"
a, b = g.split(ValueError)
a.add_note("two")
print(g.__notes__, a.__notes__, b.__notes__, hasattr(a, "extra"))
g.__notes__ = ("no", "list")
a, b = g.split(ValueError)
print(hasattr(a, "__notes__"), hasattr(b, "__notes__"))
g.__notes__ = 5
print(hasattr(g.subgroup(KeyError), "__notes__"))
whole = g.subgroup(Exception)
print(whole is g)
c = ValueError("cause")
g.__cause__, g.__context__ = c, KeyError("context")
p = g.subgroup(KeyError)
print(p.__cause__ is c, repr(p.__context__), p.__suppress_context__, p.__traceback__)
