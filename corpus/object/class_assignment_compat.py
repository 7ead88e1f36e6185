#: about: assigning __class__: which classes have objects of one layout
#: kind: language
#: profile: compat
#: stdout:
#| A A A
#| A B B
#| A Slots TypeError __class__ assignment: 'Slots' object layout differs from 'A'
#| A SameSlots TypeError __class__ assignment: 'SameSlots' object layout differs from 'A'
#| A OtherSlots TypeError __class__ assignment: 'OtherSlots' object layout differs from 'A'
#| A SlotsAndDict TypeError __class__ assignment: 'SlotsAndDict' object layout differs from 'A'
#| A IntA TypeError __class__ assignment: 'IntA' object layout differs from 'A'
#| A IntB TypeError __class__ assignment: 'IntB' object layout differs from 'A'
#| A ListA TypeError __class__ assignment: 'ListA' object layout differs from 'A'
#| A Error TypeError __class__ assignment: 'Error' object layout differs from 'A'
#| A ValueError TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| A int TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| A list TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| A object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| A type TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| Slots A TypeError __class__ assignment: 'A' object layout differs from 'Slots'
#| Slots B TypeError __class__ assignment: 'B' object layout differs from 'Slots'
#| Slots Slots Slots
#| Slots SameSlots SameSlots
#| Slots OtherSlots TypeError __class__ assignment: 'OtherSlots' object layout differs from 'Slots'
#| Slots SlotsAndDict TypeError __class__ assignment: 'SlotsAndDict' object layout differs from 'Slots'
#| Slots IntA TypeError __class__ assignment: 'IntA' object layout differs from 'Slots'
#| Slots IntB TypeError __class__ assignment: 'IntB' object layout differs from 'Slots'
#| Slots ListA TypeError __class__ assignment: 'ListA' object layout differs from 'Slots'
#| Slots Error TypeError __class__ assignment: 'Error' object layout differs from 'Slots'
#| Slots ValueError TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| Slots int TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| Slots list TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| Slots object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| Slots type TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| SlotsAndDict A TypeError __class__ assignment: 'A' object layout differs from 'SlotsAndDict'
#| SlotsAndDict B TypeError __class__ assignment: 'B' object layout differs from 'SlotsAndDict'
#| SlotsAndDict Slots TypeError __class__ assignment: 'Slots' object layout differs from 'SlotsAndDict'
#| SlotsAndDict SameSlots TypeError __class__ assignment: 'SameSlots' object layout differs from 'SlotsAndDict'
#| SlotsAndDict OtherSlots TypeError __class__ assignment: 'OtherSlots' object layout differs from 'SlotsAndDict'
#| SlotsAndDict SlotsAndDict SlotsAndDict
#| SlotsAndDict IntA TypeError __class__ assignment: 'IntA' object layout differs from 'SlotsAndDict'
#| SlotsAndDict IntB TypeError __class__ assignment: 'IntB' object layout differs from 'SlotsAndDict'
#| SlotsAndDict ListA TypeError __class__ assignment: 'ListA' object layout differs from 'SlotsAndDict'
#| SlotsAndDict Error TypeError __class__ assignment: 'Error' object layout differs from 'SlotsAndDict'
#| SlotsAndDict ValueError TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| SlotsAndDict int TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| SlotsAndDict list TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| SlotsAndDict object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| SlotsAndDict type TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| IntA A TypeError __class__ assignment: 'A' object layout differs from 'IntA'
#| IntA B TypeError __class__ assignment: 'B' object layout differs from 'IntA'
#| IntA Slots TypeError __class__ assignment: 'Slots' object layout differs from 'IntA'
#| IntA SameSlots TypeError __class__ assignment: 'SameSlots' object layout differs from 'IntA'
#| IntA OtherSlots TypeError __class__ assignment: 'OtherSlots' object layout differs from 'IntA'
#| IntA SlotsAndDict TypeError __class__ assignment: 'SlotsAndDict' object layout differs from 'IntA'
#| IntA IntA IntA
#| IntA IntB IntB
#| IntA ListA TypeError __class__ assignment: 'ListA' object layout differs from 'IntA'
#| IntA Error TypeError __class__ assignment: 'Error' object layout differs from 'IntA'
#| IntA ValueError TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| IntA int TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| IntA list TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| IntA object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| IntA type TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| ListA A TypeError __class__ assignment: 'A' object layout differs from 'ListA'
#| ListA B TypeError __class__ assignment: 'B' object layout differs from 'ListA'
#| ListA Slots TypeError __class__ assignment: 'Slots' object layout differs from 'ListA'
#| ListA SameSlots TypeError __class__ assignment: 'SameSlots' object layout differs from 'ListA'
#| ListA OtherSlots TypeError __class__ assignment: 'OtherSlots' object layout differs from 'ListA'
#| ListA SlotsAndDict TypeError __class__ assignment: 'SlotsAndDict' object layout differs from 'ListA'
#| ListA IntA TypeError __class__ assignment: 'IntA' object layout differs from 'ListA'
#| ListA IntB TypeError __class__ assignment: 'IntB' object layout differs from 'ListA'
#| ListA ListA ListA
#| ListA Error TypeError __class__ assignment: 'Error' object layout differs from 'ListA'
#| ListA ValueError TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| ListA int TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| ListA list TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| ListA object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| ListA type TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| Error A TypeError __class__ assignment: 'A' object layout differs from 'Error'
#| Error B TypeError __class__ assignment: 'B' object layout differs from 'Error'
#| Error Slots TypeError __class__ assignment: 'Slots' object layout differs from 'Error'
#| Error SameSlots TypeError __class__ assignment: 'SameSlots' object layout differs from 'Error'
#| Error OtherSlots TypeError __class__ assignment: 'OtherSlots' object layout differs from 'Error'
#| Error SlotsAndDict TypeError __class__ assignment: 'SlotsAndDict' object layout differs from 'Error'
#| Error IntA TypeError __class__ assignment: 'IntA' object layout differs from 'Error'
#| Error IntB TypeError __class__ assignment: 'IntB' object layout differs from 'Error'
#| Error ListA TypeError __class__ assignment: 'ListA' object layout differs from 'Error'
#| Error Error Error
#| Error ValueError TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| Error int TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| Error list TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| Error object TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| Error type TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError __class__ must be set to a class, not 'int' object
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError __class__ must be set to a class, not 'int' object
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError __class__ must be set to a class, not 'int' object
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError __class__ must be set to a class, not 'int' object
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError __class__ must be set to a class, not 'int' object
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError __class__ must be set to a class, not 'int' object
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError __class__ must be set to a class, not 'int' object
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError __class__ must be set to a class, not 'int' object
#| TypeError cannot set '__class__' attribute of immutable type 'int'
#| TypeError cannot set '__class__' attribute of immutable type 'int'
#| TypeError can't delete __class__ attribute
#| TypeError can't delete __class__ attribute
#| TypeError __class__ must be set to a class, not 'str' object
#| 1 True True

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass


class B:
    pass


class Slots:
    __slots__ = ("x",)


class SameSlots:
    __slots__ = ("x",)


class OtherSlots:
    __slots__ = ("y",)


class SlotsAndDict:
    __slots__ = ("x", "__dict__")


class IntA(int):
    pass


class IntB(int):
    pass


class ListA(list):
    pass


class Error(Exception):
    pass


def change(obj, cls):
    obj.__class__ = cls
    return type(obj).__name__


made = [A, Slots, SlotsAndDict, IntA, ListA, Error]
for cls in made:
    for other in [A, B, Slots, SameSlots, OtherSlots, SlotsAndDict, IntA, IntB, ListA, Error, ValueError, int, list, object, type]:
        print(cls.__name__, other.__name__, end=" ")
        attempt(change, cls(), other)
for obj in [1, [], object(), None, len, attempt, (), Ellipsis, int]:
    attempt(change, obj, A)
    attempt(change, obj, 1)


def delete(obj):
    del obj.__class__


attempt(delete, A())
attempt(delete, 1)
attempt(change, A(), "A")
a = A()
a.x = 1
a.__class__ = B
print(a.x, isinstance(a, B), type(a) is B)
