#: about: the scope of type parameters: functions, classes, nested definitions, shadowing
#: kind: language
#: stdout:
#| T {'x': T} module
#| class class T {'x': 'class'}
#| {'return': tuple[T, U, V]} (T, U, V) ([T, T], U)
#| 5
#| (1, T) counter counter C.m Outer.Inner.m
#| decorating decorated (T,)
#| (1, 2) (3, 4) (1,) {'k': 2}
#| {'x': T, 'return': T} [1, T]

T = "module"


def f[T](x: T, y=T):
    def g():
        return T
    return g()


print(f(1), f.__annotations__, T)


class C[T]:
    T = "class"
    inner = T

    def m(self, x: T):
        return T


print(C.inner, C.T, C().m(1), C.m.__annotations__)


class Outer[T]:
    class Inner[U]:
        def m[V](self) -> tuple[T, U, V]:
            return T, U, V

    def sibling[U](self):
        return [T for _ in range(2)], (lambda: U)()


print(Outer.Inner.m.__annotations__, Outer.Inner().m(), Outer().sibling())


def shadow[T](T):
    return T


print(shadow(5))


def counter[T]():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n, T
    return step


print(counter()(), counter.__name__, counter.__qualname__, C.m.__qualname__, Outer.Inner.m.__qualname__)


def deco(f):
    print("decorating", f.__name__, f.__type_params__)
    return f


@deco
def decorated[T](x: T = 1, *, k: T = 2) -> T:
    return x, k


print(decorated(), decorated(3, k=4), decorated.__defaults__, decorated.__kwdefaults__)


async def coroutine[T](x: T) -> T:
    return x


def generator[T](x: T):
    yield x
    yield T


print(coroutine.__annotations__, list(generator(1)))
