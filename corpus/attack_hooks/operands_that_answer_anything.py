#: about: numeric, sequence and comparison hooks that return wrong types, themselves, and what changes the operands
#: kind: security
#: tests: threat:9 threat:22
#: stdout:
#| None TypeError TypeError TypeError TypeError TypeError TypeError TypeError TypeError TypeError NoneType TypeError NoneType TypeError NoneType TypeError TypeError TypeError TypeError TypeError NotImplementedType TypeError TypeError TypeError
#| text TypeError TypeError TypeError TypeError TypeError str str TypeError TypeError str TypeError str list str TypeError TypeError TypeError str TypeError NotImplementedType TypeError TypeError TypeError
#| -1 ValueError int int TypeError TypeError TypeError TypeError TypeError TypeError int TypeError int TypeError int str ValueError range TypeError TypeError NotImplementedType str int ValueError
#| 18446744 OverflowError int int TypeError TypeError TypeError TypeError TypeError TypeError int TypeError int TypeError int str ValueError range TypeError TypeError NotImplementedType OverflowError IndexError tuple
#| 1.5 TypeError TypeError TypeError float TypeError TypeError TypeError TypeError TypeError float TypeError float TypeError float TypeError TypeError TypeError TypeError TypeError NotImplementedType TypeError TypeError TypeError
#| 1j TypeError TypeError TypeError TypeError complex TypeError TypeError TypeError TypeError complex TypeError complex TypeError complex TypeError TypeError TypeError TypeError TypeError NotImplementedType TypeError TypeError TypeError
#| b'b' TypeError TypeError TypeError TypeError TypeError TypeError TypeError bytes TypeError bytes TypeError bytes list bytes TypeError TypeError TypeError TypeError TypeError NotImplementedType TypeError TypeError TypeError
#| <class ' TypeError TypeError TypeError TypeError TypeError TypeError TypeError TypeError TypeError type TypeError type TypeError type TypeError TypeError TypeError TypeError TypeError NotImplementedType TypeError TypeError TypeError
#| NotImple TypeError TypeError TypeError TypeError TypeError TypeError TypeError TypeError TypeError NotImplementedType TypeError NotImplementedType TypeError NotImplementedType TypeError TypeError TypeError TypeError TypeError NotImplementedType TypeError TypeError TypeError

class Odd:
    def __init__(self, answer): self.answer = answer
    def __getattr__(self, name): return lambda *arguments: 1 / 0
    def hook(self, *arguments): return self.answer
    __index__ = __len__ = __length_hint__ = __bool__ = __hash__ = __int__ = __float__ = __complex__ = __round__ = __trunc__ = hook
    __str__ = __repr__ = __format__ = __bytes__ = __contains__ = __dir__ = __iter__ = __reversed__ = __divmod__ = __invert__ = __abs__ = hook


uses = (len, hash, int, float, complex, str, repr, bytes, bool, round, list, reversed, dir, abs, bin, chr, range, format, iter, (3).__pow__, "a".__mul__, [1].__getitem__, slice(None).indices)
for answer in (None, "text", -1, 2**64, 1.5, 1j, b"b", Odd, NotImplemented):
    kinds = []
    for use in uses:
        try:
            kinds.append(type(use(Odd(answer))).__name__)
        except Exception as refused:
            kinds.append(type(refused).__name__)
    print(str(answer)[:8], " ".join(kinds))
