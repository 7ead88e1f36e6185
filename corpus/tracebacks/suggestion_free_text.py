#: about: str() of an error carries no suggestion, but the exception knows the name
#: kind: language
#: stdout:
#| AttributeError | 'C' object has no attribute 'valeu' | valeu
#| AttributeError | type object 'C' has no attribute 'vlaue' | vlaue
#| NameError | name 'vale' is not defined | vale
#| NameError | name 'pritn' is not defined | pritn
#| AttributeError | 'list' object has no attribute 'appendd' | appendd
#| AttributeError | 'str' object has no attribute 'uper' | uper
#| UnboundLocalError | cannot access local variable 'unbound_local' where it is not associated with a value | None
#| AttributeError | 'Slots' object has no attribute 'alhpa' | alhpa
#| AttributeError | 'Slots' object has no attribute 'alpha' | alpha
#| AttributeError | custom thing | thing
#| dynamic C
#| 'object' object has no attribute 'zzz' zzz

class C:
    value = 1

def attempt(call):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, "|", error, "|", getattr(error, "name", None))

valeu = 1
attempt(lambda: C().valeu)
attempt(lambda: C.vlaue)
attempt(lambda: vale)
attempt(lambda: pritn("x"))
attempt(lambda: [].appendd)
attempt(lambda: "".uper)

def unbound():
    del unbound_local
    unbound_local = 1

attempt(unbound)
class Slots: __slots__ = ("alpha",)
attempt(lambda: Slots().alhpa)
attempt(lambda: Slots().alpha)

class Custom:
    def __getattr__(self, name): raise AttributeError(f"custom {name}")

attempt(lambda: Custom().thing)
try:
    getattr(C(), "dyn" + "amic")
except AttributeError as error:
    print(error.name, type(error.obj).__name__)
try:
    object().zzz
except AttributeError as error:
    print(error, error.name)
