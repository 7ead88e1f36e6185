#: about: which classes an object may be given, by the members, the __dict__ and the __weakref__ that they add
#: kind: language
#: profile: compat
#: stdout:
#| Plain -> Plain Plain2 Sub Plain0 MI0 SDW2
#| Plain2 -> Plain Plain2 Sub Plain0 MI0 SDW2
#| Sub -> Plain Plain2 Sub Plain0 MI0 SDW2
#| S0 -> S0
#| S1 -> S1 S1b S1subs
#| S1b -> S1 S1b S1subs
#| S2 -> S2 S2r S2b
#| S2r -> S2 S2r S2b
#| S2b -> S2 S2r S2b
#| SD -> SD
#| SDw -> SDw
#| SW -> SW
#| S1sub -> S1sub MI MI2
#| S1bsub -> S1bsub
#| S1subs -> S1 S1b S1subs
#| S1more -> S1more S1more2
#| S1more2 -> S1more S1more2
#| S1bmore -> S1bmore
#| PlainS -> PlainS PlainS2
#| PlainS2 -> PlainS PlainS2
#| Plain0 -> Plain Plain2 Sub Plain0 MI0 SDW2
#| L -> L L2
#| L2 -> L L2
#| Ls -> Ls
#| Ls1 -> Ls1
#| E1 -> E1 E2
#| E2 -> E1 E2
#| E3 -> E3
#| E4 -> E4
#| D1 -> D1
#| D0 -> D0
#| I1 -> I1 I2
#| I2 -> I1 I2
#| I0 -> I0
#| S0d -> S0d
#| MI -> S1sub MI MI2
#| MI2 -> S1sub MI MI2
#| MI0 -> Plain Plain2 Sub Plain0 MI0 SDW2
#| SDsub -> SDsub
#| SD2 -> SD2
#| SW2 -> SW2
#| SDW2 -> Plain Plain2 Sub Plain0 MI0 SDW2
#| SWsub -> SWsub SWs2
#| SWs2 -> SWsub SWs2
#| SDs2 -> SDs2

class Plain:
    pass


class Plain2:
    pass


class Sub(Plain):
    pass


class S0:
    __slots__ = ()


class S1:
    __slots__ = ('a',)


class S1b:
    __slots__ = ('a',)


class S2:
    __slots__ = ('a', 'b')


class S2r:
    __slots__ = ('b', 'a')


class S2b:
    __slots__ = ('a', 'b')


class SD:
    __slots__ = ('a', '__dict__')


class SDw:
    __slots__ = ('a', '__dict__', '__weakref__')


class SW:
    __slots__ = ('a', '__weakref__')


class S1sub(S1):
    pass


class S1bsub(S1b):
    pass


class S1subs(S1):
    __slots__ = ()


class S1more(S1):
    __slots__ = ('b',)


class S1more2(S1):
    __slots__ = ('b',)


class S1bmore(S1b):
    __slots__ = ('b',)


class PlainS(Plain):
    __slots__ = ('a',)


class PlainS2(Plain):
    __slots__ = ('a',)


class Plain0(Plain):
    __slots__ = ()


class L(list):
    pass


class L2(list):
    pass


class Ls(list):
    __slots__ = ()


class Ls1(list):
    __slots__ = ('a',)


class E1(ValueError):
    pass


class E2(ValueError):
    pass


class E3(KeyError):
    pass


class E4(ValueError):
    __slots__ = ('a',)


class D1(dict):
    pass


class D0(dict):
    __slots__ = ()


class I1(int):
    pass


class I2(int):
    pass


class I0(int):
    __slots__ = ()


class S0d(S0):
    pass


class MI(S1, Plain): pass
class MI2(Plain, S1): pass
class MI0(Plain, S0): pass
class SDsub(SD):
    pass


class SD2:
    __slots__ = ('__dict__',)


class SW2:
    __slots__ = ('__weakref__',)


class SDW2:
    __slots__ = ('__dict__', '__weakref__')


class SWsub(SW2):
    pass


class SWs2(SW2):
    __slots__ = ('__dict__',)


class SDs2(SD2):
    __slots__ = ('__weakref__',)


classes = [v for v in list(globals().values()) if isinstance(v, type)]
for a in classes:
    made = []
    for b in classes:
        o = a()
        try:
            o.__class__ = b
        except TypeError as e:
            assert str(e) == f"__class__ assignment: '{b.__name__}' object layout differs from '{a.__name__}'", e
        else:
            made.append(b.__name__)
    print(a.__name__, "->", *made)
