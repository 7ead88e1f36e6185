#: about: the namespace in which a class's lazily evaluated names are looked up can be read by its name, never written, and shows no blocked name
#: kind: security
#: tests: attribute:__dict__ attribute:__call__ threat:7 threat:9
#: stdout:
#| annotation mappingproxy 5 True False False
#| AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#| AttributeError: 'mappingproxy' object has no attribute 'clear'
#| KeyError: '__dict__' None False False
#| False False False False
#| alias mappingproxy 5 True False False
#| AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#| AttributeError: 'mappingproxy' object has no attribute 'clear'
#| KeyError: '__dict__' None False False
#| False False False False
#| locals mappingproxy 5 True False False
#| AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#| AttributeError: 'mappingproxy' object has no attribute 'clear'
#| KeyError: '__dict__' None False False
#| False False False False
#| bound mappingproxy 5 True False False
#| AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#| AttributeError: 'mappingproxy' object has no attribute 'clear'
#| KeyError: '__dict__' None False False
#| False False False False
#| parameter mappingproxy 5 True False False
#| AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#| AttributeError: 'mappingproxy' object has no attribute 'clear'
#| KeyError: '__dict__' None False False
#| False False False False
#| cell mappingproxy 5 True False False
#| AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#| AttributeError: 'mappingproxy' object has no attribute 'clear'
#| KeyError: '__dict__' None False False
#| False False False False
#| AttributeError: attribute 'cell_contents' of 'cell' objects is not writable AttributeError: attribute 'cell_contents' of 'cell' objects is not writable
#| asked about str
#| 5
#| joined with dict
#| dict
#| as written 5 called 5 True

class Meta(type):
    def __new__(meta, name, bases, namespace):
        global cell
        cell = namespace["__classdictcell__"]
        return super().__new__(meta, name, bases, namespace)


class Target(metaclass=Meta):
    value = 5
    by_name: __classdict__
    type Alias = __classdict__
    through_locals: locals()["__classdict__"]

    def method[T: __classdict__](self, parameter: __classdict__):
        return "as written"

    def __call__(self):
        return "called"

    own: (value, __call__)


def attempt(step):
    try:
        return step()
    except Exception as error:
        return type(error).__name__ + ": " + str(error)


target = Target()
hints = Target.__annotations__
views = {
    "annotation": hints["by_name"],
    "alias": Target.Alias.__value__,
    "locals": hints["through_locals"],
    "bound": Target.method.__type_params__[0].__bound__,
    "parameter": Target.method.__annotations__["parameter"],
    "cell": cell.cell_contents,
}
for how, view in views.items():
    print(how, type(view).__name__, view["value"], "method" in view, "__dict__" in view, "__call__" in view)
    print(attempt(lambda: view.__setitem__("method", len)))
    print(attempt(lambda: view.clear()))
    print(attempt(lambda: view["__dict__"]), view.get("__dict__"), "__dict__" in list(view), "__dict__" in {**view})
    print("__dict__" in view.copy(), "__dict__" in (view | {}), "__dict__" in view.keys().mapping, "'__dict__'" in repr(view))
print(attempt(lambda: setattr(cell, "cell_contents", {})), attempt(lambda: delattr(cell, "cell_contents")))


class Hostile:
    def __hash__(self):
        return hash("value")

    def __eq__(self, other):
        print("asked about", type(other).__name__)
        return True

    def __ror__(self, other):
        print("joined with", type(other).__name__)
        other["method"] = None
        return other


print(attempt(lambda: views["cell"][Hostile()]))
print(type(attempt(lambda: views["cell"] | Hostile())).__name__)
print(target.method(1), Target.value, target(), hints["own"][0], hints["own"][1] is not None)
