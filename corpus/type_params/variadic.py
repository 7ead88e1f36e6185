#: about: classes with a type variable tuple or a parameter specification
#: kind: language
#: raises: TypeError: Type parameter with a default follows TypeVarTuple

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


class M[T, *Ts, U = str]:
    pass


Ts, = S.__type_params__
P, = Q.__type_params__
T, = R.__type_params__[:1]
print(S.__orig_bases__, S.__parameters__, Q.__orig_bases__)
print(S[()], S[int], S[int, str].__args__, S[*Ts], S[*Ts][int, str], S[int, *Ts][str], S[*tuple[int, str]])
print(Q[int], Q[int, str], Q[[int, str]], Q[[int]].__args__, Q[...], Q[P], Q[P][int], Q[[int, T]][str])
print(R[int, ...], R[int, [str]], R[T, R.__type_params__[1]][int, [str]])
print(M[int], M[int, bytes], M[int, float, bytes], M[int, float, bytes, bool])
show(lambda: M[()])
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
