#: about: which classes may take each other's place, as an object's and as a base, by the members, the __dict__ and the __weakref__ that they add
#: kind: language
#: profile: compat
#: stdout:
#| -- the class of an object
#| Plain | Plain Plain2 Sub Plain0 MI0 SDW2
#| Plain2 | Plain Plain2 Sub Plain0 MI0 SDW2
#| Sub | Plain Plain2 Sub Plain0 MI0 SDW2
#| S0 | S0 S0b S0s
#| S0b | S0 S0b S0s
#| S0s | S0 S0b S0s
#| S0d | S0d
#| S1 | S1 S1b S1subs
#| S1b | S1 S1b S1subs
#| S2 | S2 S2r S2b
#| S2r | S2 S2r S2b
#| S2b | S2 S2r S2b
#| SD | SD
#| SDw | SDw
#| SW | SW
#| S1sub | S1sub MI MI2
#| S1bsub | S1bsub
#| S1subs | S1 S1b S1subs
#| S1more | S1more S1more2
#| S1more2 | S1more S1more2
#| S1bmore | S1bmore
#| PlainS | PlainS PlainS2
#| PlainS2 | PlainS PlainS2
#| Plain2S | Plain2S
#| Plain0 | Plain Plain2 Sub Plain0 MI0 SDW2
#| L | L L2
#| L2 | L L2
#| Ls | Ls
#| Ls1 | Ls1
#| E0 | E0
#| E0s | E0s E2s
#| E1 | E1 E2
#| E2 | E1 E2
#| E2s | E0s E2s
#| E3 | E3
#| E4 | E4
#| D1 | D1
#| D0 | D0
#| I1 | I1 I2
#| I2 | I1 I2
#| I0 | I0
#| MI | S1sub MI MI2
#| MI2 | S1sub MI MI2
#| MI0 | Plain Plain2 Sub Plain0 MI0 SDW2
#| SDsub | SDsub
#| SD2 | SD2
#| SW2 | SW2
#| SDW2 | Plain Plain2 Sub Plain0 MI0 SDW2
#| SWsub | SWsub SWs2
#| SWs2 | SWsub SWs2
#| SDs2 | SDs2
#| Both | Both
#| -- a base; of the refusals those that are not the most frequent
#| Plain | fits: Plain Plain2 Sub Plain0 MI0 SDW2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| Plain2 | fits: Plain Plain2 Sub Plain0 MI0 SDW2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| Sub | fits: Plain Plain2 Sub Plain0 MI0 SDW2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S0 | fits: S0 S0b S0s | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S0b | fits: S0 S0b S0s | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S0s | fits: S0 S0b S0s | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S0d | fits: S0d | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S1 | fits: S1 S1b S1subs | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S1b | fits: S1 S1b S1subs | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S2 | fits: S2 S2r S2b | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S2r | fits: S2 S2r S2b | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S2b | fits: S2 S2r S2b | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| SD | fits: SD | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| SDw | fits: SDw | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| SW | fits: SW | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S1sub | fits: S1sub MI MI2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S1bsub | fits: S1bsub | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S1subs | fits: S1 S1b S1subs | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S1more | fits: S1more S1more2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S1more2 | fits: S1more S1more2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| S1bmore | fits: S1bmore | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| PlainS | fits: PlainS PlainS2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| PlainS2 | fits: PlainS PlainS2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| Plain2S | fits: Plain2S | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| Plain0 | fits: Plain Plain2 Sub Plain0 MI0 SDW2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| L | fits: L L2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| L2 | fits: L L2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| Ls | fits: Ls list | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| Ls1 | fits: Ls1 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| E0 | fits: E0 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| E0s | fits: E0s E2s Exception ValueError KeyError | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| E1 | fits: E1 E2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| E2 | fits: E1 E2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| E2s | fits: E0s E2s Exception ValueError KeyError | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| E3 | fits: E3 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| E4 | fits: E4 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| D1 | fits: D1 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| D0 | fits: D0 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| I1 | fits: I1 I2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| I2 | fits: I1 I2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| I0 | fits: I0 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| MI | fits: S1sub MI MI2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| MI2 | fits: S1sub MI MI2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| MI0 | fits: Plain Plain2 Sub Plain0 MI0 SDW2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| SDsub | fits: SDsub | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| SD2 | fits: SD2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| SW2 | fits: SW2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| SDW2 | fits: Plain Plain2 Sub Plain0 MI0 SDW2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| SWsub | fits: SWsub SWs2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| SWs2 | fits: SWsub SWs2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| SDs2 | fits: SDs2 | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| Both | fits: Both | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| object | fits: object | NEW object layout differs from OLD: int str | NEW deallocator differs from OLD
#| int | fits: int | NEW object layout differs from OLD: object str | NEW deallocator differs from OLD
#| str | fits: str | NEW object layout differs from OLD: object int | NEW deallocator differs from OLD
#| list | fits: Ls list | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| set | fits: set | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| Exception | fits: E0s E2s Exception ValueError KeyError | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| ValueError | fits: E0s E2s Exception ValueError KeyError | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| KeyError | fits: E0s E2s Exception ValueError KeyError | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| OSError | fits: OSError | NEW deallocator differs from OLD: object int str | NEW object layout differs from OLD
#| -- what a class adds
#| ['__weakref__']
#| ['__weakref__']
#| ['__dict__', '__weakref__']
#| Plain __weakref__ slot disallowed: we already got one
#| Plain2 __weakref__ slot disallowed: we already got one
#| Sub __weakref__ slot disallowed: we already got one
#| S0d __weakref__ slot disallowed: we already got one
#| SDw __weakref__ slot disallowed: we already got one
#| SW __weakref__ slot disallowed: we already got one
#| S1sub __weakref__ slot disallowed: we already got one
#| S1bsub __weakref__ slot disallowed: we already got one
#| PlainS __weakref__ slot disallowed: we already got one
#| PlainS2 __weakref__ slot disallowed: we already got one
#| Plain2S __weakref__ slot disallowed: we already got one
#| Plain0 __weakref__ slot disallowed: we already got one
#| L __weakref__ slot disallowed: we already got one
#| L2 __weakref__ slot disallowed: we already got one
#| E0 __weakref__ slot disallowed: we already got one
#| E1 __weakref__ slot disallowed: we already got one
#| E2 __weakref__ slot disallowed: we already got one
#| E3 __weakref__ slot disallowed: we already got one
#| D1 __weakref__ slot disallowed: we already got one
#| I1 nonempty __slots__ not supported for subtype of 'I1'
#| I2 nonempty __slots__ not supported for subtype of 'I2'
#| I0 nonempty __slots__ not supported for subtype of 'I0'
#| MI __weakref__ slot disallowed: we already got one
#| MI2 __weakref__ slot disallowed: we already got one
#| MI0 __weakref__ slot disallowed: we already got one
#| SDsub __weakref__ slot disallowed: we already got one
#| SW2 __weakref__ slot disallowed: we already got one
#| SDW2 __weakref__ slot disallowed: we already got one
#| SWsub __weakref__ slot disallowed: we already got one
#| SWs2 __weakref__ slot disallowed: we already got one
#| SDs2 __weakref__ slot disallowed: we already got one
#| Both __weakref__ slot disallowed: we already got one
#| Plain __dict__ slot disallowed: we already got one
#| Plain2 __dict__ slot disallowed: we already got one
#| Sub __dict__ slot disallowed: we already got one
#| S0d __dict__ slot disallowed: we already got one
#| SD __dict__ slot disallowed: we already got one
#| SDw __dict__ slot disallowed: we already got one
#| S1sub __dict__ slot disallowed: we already got one
#| S1bsub __dict__ slot disallowed: we already got one
#| PlainS __dict__ slot disallowed: we already got one
#| PlainS2 __dict__ slot disallowed: we already got one
#| Plain2S __dict__ slot disallowed: we already got one
#| Plain0 __dict__ slot disallowed: we already got one
#| L __dict__ slot disallowed: we already got one
#| L2 __dict__ slot disallowed: we already got one
#| E0 __dict__ slot disallowed: we already got one
#| E0s __dict__ slot disallowed: we already got one
#| E1 __dict__ slot disallowed: we already got one
#| E2 __dict__ slot disallowed: we already got one
#| E2s __dict__ slot disallowed: we already got one
#| E3 __dict__ slot disallowed: we already got one
#| E4 __dict__ slot disallowed: we already got one
#| D1 __dict__ slot disallowed: we already got one
#| I1 nonempty __slots__ not supported for subtype of 'I1'
#| I2 nonempty __slots__ not supported for subtype of 'I2'
#| I0 nonempty __slots__ not supported for subtype of 'I0'
#| MI __dict__ slot disallowed: we already got one
#| MI2 __dict__ slot disallowed: we already got one
#| MI0 __dict__ slot disallowed: we already got one
#| SDsub __dict__ slot disallowed: we already got one
#| SD2 __dict__ slot disallowed: we already got one
#| SDW2 __dict__ slot disallowed: we already got one
#| SWsub __dict__ slot disallowed: we already got one
#| SWs2 __dict__ slot disallowed: we already got one
#| SDs2 __dict__ slot disallowed: we already got one
#| False

classes = []


def make(name, *bases, slots=None):
    made = type(name, bases, {} if slots is None else {"__slots__": slots})
    globals()[name] = made
    classes.append(made)


make("Plain")
make("Plain2")
make("Sub", Plain)
make("S0", slots=())
make("S0b", slots=())
make("S0s", S0, slots=())
make("S0d", S0)
make("S1", slots=("a",))
make("S1b", slots=("a",))
make("S2", slots=("a", "b"))
make("S2r", slots=("b", "a"))
make("S2b", slots=("a", "b"))
make("SD", slots=("a", "__dict__"))
make("SDw", slots=("a", "__dict__", "__weakref__"))
make("SW", slots=("a", "__weakref__"))
make("S1sub", S1)
make("S1bsub", S1b)
make("S1subs", S1, slots=())
make("S1more", S1, slots=("b",))
make("S1more2", S1, slots=("b",))
make("S1bmore", S1b, slots=("b",))
make("PlainS", Plain, slots=("a",))
make("PlainS2", Plain, slots=("a",))
make("Plain2S", Plain2, slots=("a",))
make("Plain0", Plain, slots=())
make("L", list)
make("L2", list)
make("Ls", list, slots=())
make("Ls1", list, slots=("a",))
make("E0", Exception)
make("E0s", Exception, slots=())
make("E1", ValueError)
make("E2", ValueError)
make("E2s", ValueError, slots=())
make("E3", KeyError)
make("E4", ValueError, slots=("a",))
make("D1", dict)
make("D0", dict, slots=())
make("I1", int)
make("I2", int)
make("I0", int, slots=())
make("MI", S1, Plain)
make("MI2", Plain, S1)
make("MI0", Plain, S0)
make("SDsub", SD)
make("SD2", slots=("__dict__",))
make("SW2", slots=("__weakref__",))
make("SDW2", slots=("__dict__", "__weakref__"))
make("SWsub", SW2)
make("SWs2", SW2, slots=("__dict__",))
make("SDs2", SD2, slots=("__weakref__",))
make("Both", S0, SW2, slots=())

print("-- the class of an object")
for old in classes:
    alike = []
    for new in classes:
        thing = old()
        try:
            thing.__class__ = new
        except TypeError as error:
            assert str(error) == f"__class__ assignment: '{new.__name__}' object layout differs from '{old.__name__}'"
        else:
            assert type(thing) is new
            alike.append(new.__name__)
    print(old.__name__, "|", *alike)


def derived(base):
    class New(base):
        pass

    return New


print("-- a base; of the refusals those that are not the most frequent")
bases = classes + [object, int, str, list, set, Exception, ValueError, KeyError, OSError]
for old in bases:
    kinds = {"fits": []}
    for new in bases:
        made = derived(old)
        try:
            made.__bases__ = (new,)
        except TypeError as error:
            what = str(error).replace(f"'{new.__name__}'", "NEW").replace(f"'{old.__name__}'", "OLD")
            kinds.setdefault(what.replace("__bases__ assignment: ", ""), []).append(new.__name__)
        else:
            kinds["fits"].append(new.__name__)
    most = max((kind for kind in kinds if kind != "fits"), key=lambda kind: len(kinds[kind]))
    print(old.__name__, *(f"| {kind}: {' '.join(names)}" for kind, names in kinds.items() if kind != most), "|", most)

print("-- what a class adds")
for bases in (S0, SW2), (SD2, SW2), (S0, Plain):
    made = type("Made", bases, {"__slots__": ()})
    print([name for name in ("__dict__", "__weakref__") if name in vars(made)])
for slot in "__weakref__", "__dict__":
    for base in classes:
        try:
            type("Made", (base,), {"__slots__": slot})
        except TypeError as error:
            print(base.__name__, error)
del SW2.__weakref__
print("__weakref__" in vars(type("Made", (SW2,), {})))
