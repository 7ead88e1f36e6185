#: about: classes with a type variable tuple or a parameter specification
#: kind: language
#: stdout:
#| (typing.Generic[typing.Unpack[Ts]],) (Ts,) (typing.Generic[P],)
#| __main__.S[()] __main__.S[int] (<class 'int'>, <class 'str'>) __main__.S[typing.Unpack[Ts]] __main__.S[int, str] __main__.S[int, str] __main__.S[*tuple[int, str]]
#| __main__.Q[[int]] __main__.Q[[int, str]] __main__.Q[[int, str]] ((<class 'int'>,),) __main__.Q[...] __main__.Q[P] __main__.Q[[int]] __main__.Q[[int, str]]
#| __main__.R[int, ...] __main__.R[int, [str]] __main__.R[int, [str]]
#| __main__.M[int, bytes] __main__.M[int, float, bytes] __main__.M[int, float, bytes, bool]
#| TypeError Too few arguments for <class '__main__.M'>; actual 0, expected at least 1
#| TypeError Too few arguments for <class '__main__.M'>; actual 1, expected at least 2
#| TypeError Too few arguments for <class '__main__.R'>
#| TypeError Too many arguments for <class '__main__.R'>; actual 3, expected 2
#| tuple[typing.Unpack[Ts]] tuple[int, str] (Ts,) tuple[int] tuple[int, str, float]
#| tuple[int, str, float] tuple[*tuple[int, ...], int]
#| TypeError Too few arguments for tuple[T, typing.Unpack[Ts]]; actual 0, expected at least 1
#| TypeError Substitution of bare TypeVarTuple is not supported
#| TypeError typing.Unpack[Ts] is not valid as type argument
#| typing.Unpack[Ts] typing.Unpack (Ts,) (Ts,) True
#| TypeError unsupported operand type(s) for |: 'typing.TypeVarTuple' and 'type'
#| P | int int | P
#| TypeError Type parameter with a default follows TypeVarTuple
#| TypeError Type parameter with a default follows TypeVarTuple

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class S[*Ts]:
    pass


class Q[**P]:
    pass


class R[T, **P]:
    pass


class M[T, *Ts, U]:
    pass


Ts, = S.__type_params__
P, = Q.__type_params__
T, = R.__type_params__[:1]
print(S.__orig_bases__, S.__parameters__, Q.__orig_bases__)
print(S[()], S[int], S[int, str].__args__, S[*Ts], S[*Ts][int, str], S[int, *Ts][str], S[*tuple[int, str]])
print(Q[int], Q[int, str], Q[[int, str]], Q[[int]].__args__, Q[...], Q[P], Q[P][int], Q[[int, T]][str])
print(R[int, ...], R[int, [str]], R[T, R.__type_params__[1]][int, [str]])
print(M[int, bytes], M[int, float, bytes], M[int, float, bytes, bool])
show(lambda: M[()])
show(lambda: M[int])
show(lambda: R[int])
show(lambda: R[int, str, bool])
print(tuple[*Ts], tuple[*Ts][int, str], tuple[int, *Ts].__parameters__, tuple[int, *Ts][()], tuple[T, *Ts][int, str, float])
print(tuple[*Ts, T][int, str, float], tuple[*Ts, T][*tuple[int, ...]])
show(lambda: tuple[T, *Ts][()])
show(lambda: list[Ts][int])
show(lambda: list[T][Ts.__iter__().__next__()])
u, = Ts
print(u, u.__origin__, u.__args__, u.__parameters__, u == [*Ts][0])
show(lambda: Ts | int)
print(P | int, int | P)


def after_tuple():
    class X[*Ts, U = str]:
        pass


def spec_after_tuple():
    class X[*Ts, **P = [int]]:
        pass
    return X[str, bool], X[()]


show(after_tuple)
show(spec_after_tuple)
