#: about: methods of builtin types refuse objects of other types
#: kind: security
#: tests: threat:7 threat:22
#: stdout:
#| {'TypeError'}

class Fake:
    __class__ = list


kinds = set()
for method in (
    list.append, dict.get, set.add, str.join, bytes.decode, int.bit_length, float.hex, tuple.index, bytearray.append, frozenset.union,
    range.count, BaseException.with_traceback, type.mro, memoryview.tobytes, slice.indices, property.getter, complex.conjugate,
    type((x for x in ())).send, type({}.keys()).isdisjoint, type(iter([])).__next__, type(iter({})).__next__, type(zip()).__next__,
):
    for victim in (Fake(), None, 1.5 if method is not float.hex else None, object()):
        for arguments in ((), (1,), (1, 2)):
            try:
                method(victim, *arguments)
                kinds.add("worked " + repr(method))
            except TypeError:
                kinds.add("TypeError")
            except AttributeError:
                kinds.add("AttributeError")
print(kinds)
