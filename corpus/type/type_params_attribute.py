#: about: __type_params__ of classes
#: kind: language
#: stdout:
#| (T, Ts, P) () ()
#| (1, 2)
#| None
#| None
#| TypeError: cannot delete '__type_params__' attribute of immutable type 'H'
#| None
#| TypeError: cannot set '__type_params__' attribute of immutable type 'int'
#| None
#| (<class 'int'>, <class 'str'>, (<class 'int'>,))
#| (T, Ts, P)
#| (typing.Generic[T, typing.Unpack[Ts], P],)

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class G[T, *Ts, **P]: pass
class H: pass
print(G.__type_params__, H.__type_params__, int.__type_params__)
H.__type_params__ = (1, 2)
print(H.__type_params__)
show(lambda: setattr(H, "__type_params__", [1]))
show(lambda: setattr(H, "__type_params__", None))
show(lambda: delattr(H, "__type_params__"))
show(lambda: H.__type_params__)
show(lambda: setattr(int, "__type_params__", ()))
show(lambda: H().__type_params__)
show(lambda: G[int, str, [int]].__args__)
show(lambda: G.__parameters__)
show(lambda: G.__orig_bases__)
