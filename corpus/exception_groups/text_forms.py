#: about: str and repr of nested groups
#: kind: language
#: stdout:
#| outer (3 sub-exceptions)
#| ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [KeyError('k'), FileNotFoundError(2, 'two')]), RuntimeError('r')])
#| one (1 sub-exception) |  (2 sub-exceptions) | ExceptionGroup('f', [ValueError()])
#| own Own('m', [ValueError()])
#| ExceptionGroup('seq', Seq()) (ValueError(1), TypeError(2))
#| 728 29 (1 sub-exception)
#| RecursionError

g = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [KeyError("k"), OSError(2, "two")]), BaseException and RuntimeError("r")])
print(str(g))
print(repr(g))
print(str(ExceptionGroup("one", [ValueError()])), "|", str(ExceptionGroup("", [ValueError(), ValueError()])), "|", f"{ExceptionGroup('f', [ValueError()])!r}")
class Own(ExceptionGroup):
    def __str__(self): return "own"
print(Own("m", [ValueError()]), repr(Own("m", [ValueError()])))
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return [ValueError(1), TypeError(2)][i]
    def __repr__(self): return "Seq()"
print(repr(ExceptionGroup("seq", Seq())), ExceptionGroup("seq", Seq()).exceptions)
deep = ValueError("deep")
for i in range(30): deep = ExceptionGroup(str(i), [deep])
print(len(repr(deep)), str(deep))
nest = ValueError("end")
for i in range(100000): nest = ExceptionGroup("n", [nest])
try: print(len(repr(nest)))
except RecursionError: print("RecursionError")
