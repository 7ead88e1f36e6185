#: about: messages of item assignment and deletion on types that do not allow it
#: kind: language
#: stdout:
#| TypeError: 'int' object does not support item assignment
#| TypeError: 'int' object does not support item deletion
#| TypeError: 'int' object is not subscriptable
#| TypeError: 'str' object does not support item assignment
#| TypeError: 'str' object doesn't support item deletion
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: 'bytes' object does not support item assignment
#| TypeError: 'bytes' object doesn't support item deletion
#| TypeError: 'bytes' object does not support item assignment
#| TypeError: 'NoneType' object does not support item assignment
#| TypeError: 'NoneType' object does not support item deletion
#| TypeError: 'NoneType' object is not subscriptable
#| TypeError: 'tuple' object does not support item assignment
#| TypeError: 'tuple' object doesn't support item deletion
#| TypeError: 'tuple' object does not support item assignment
#| IndexError: list assignment index out of range
#| IndexError: list assignment index out of range
#| IndexError: list index out of range
#| ok
#| ok
#| IndexError: list index out of range
#| ok
#| ok
#| KeyError: 0
#| TypeError: 'set' object does not support item assignment
#| TypeError: 'set' object doesn't support item deletion
#| TypeError: 'set' object is not subscriptable
#| TypeError: 'range' object does not support item assignment
#| TypeError: 'range' object doesn't support item deletion
#| TypeError: 'range' object does not support item assignment
#| TypeError: 'Plain' object does not support item assignment
#| TypeError: 'Plain' object doesn't support item deletion
#| TypeError: 'Plain' object is not subscriptable
#| TypeError: 'Getter' object does not support item assignment
#| TypeError: 'Getter' object doesn't support item deletion
#| TypeError: 'Getter' object does not support item assignment
#| ok
#| ok
#| IndexError: bytearray index out of range
#| TypeError: 'builtin_function_or_method' object does not support item assignment
#| TypeError: 'builtin_function_or_method' object does not support item deletion
#| TypeError: 'builtin_function_or_method' object is not subscriptable
#| TypeError: 'function' object does not support item assignment
#| TypeError: 'function' object does not support item deletion
#| TypeError: 'function' object is not subscriptable
#| TypeError: 'type' object does not support item assignment
#| TypeError: 'type' object does not support item deletion
#| TypeError: type 'int' is not subscriptable
#| TypeError: 'float' object does not support item assignment
#| TypeError: 'float' object does not support item deletion
#| TypeError: 'float' object is not subscriptable
#| TypeError: 'ellipsis' object does not support item assignment
#| TypeError: 'ellipsis' object does not support item deletion
#| TypeError: 'ellipsis' object is not subscriptable
#| TypeError: 'str' object does not support item assignment
#| TypeError: 'tuple' object does not support item assignment
#| ok
#| ok
#| TypeError: 'int' object does not support item assignment
#| AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'str' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'list' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'dict' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'tuple' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#| ok
#| ok
#| TypeError: cannot set 'x' attribute of immutable type 'int'
#| AttributeError: 'range' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'ellipsis' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'list' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'Plain' object has no attribute 'x'
#| AttributeError: 'function' object has no attribute 'x'
#| AttributeError: type object 'Plain' has no attribute 'x'

def attempt(call, *args):
    try:
        call(*args)
        print("ok")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

def put(o): o[0] = 1
def delete(o): del o[0]
def put_slice(o): o[0:1] = [1]
def attr(o): o.x = 1
def delattr_(o): del o.x
def iadd(o): o[0] += 1
class Plain: pass

class Getter:
    def __getitem__(self, i): return 1

for value in (1, "s", b"b", None, (1,), [], [1], {}, {1}, range(1), Plain(), Getter(), bytearray(b"x"), len, lambda: 0, int, 1.5, ...):
    for operation in (put, delete, iadd): attempt(operation, value)
for value in ("s", (1,), [1], {}, 5): attempt(put_slice, value)
for value in (1, "s", [], {}, (), None, len, lambda: 0, Plain(), int, range(1), ...): attempt(attr, value)
for value in (1, [], Plain(), lambda: 0, Plain): attempt(delattr_, value)
