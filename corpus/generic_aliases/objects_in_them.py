#: about: objects of guest classes stand for types in aliases by __typing_subst__, __parameters__ and their kin
#: kind: language
#: stdout:
#| dict[str, Box(T,)] (T,) dict[str, Box(<class 'int'>,)] dict[str, 'gone']
#| (T,) list[Box(<class 'int'>, <class 'str'>)] ()
#| (T, P, Ts)
#| (T,) list[Box(<class 'str'>,)] | int
#| (V, W) list[(V, 1), (W, 2), (V, 1)] list[(V, W)] (V, W)
#| TypeError: Too few arguments for list[V, W]; actual 1, expected 2
#| TypeError: Too many arguments for list[V]; actual 2, expected 1
#| list[M, 7]
#| TypeError: expected __typing_subst__ of Wrong objects to return a tuple, not list
#| list[(M, 7)]
#| prepare list[Q] (1, 2, 3)
#| list[(Q, 1)]
#| prepare list[Q] (1, 2)
#| list[(Q, 9)]
#| prepare list[Q] (1,)
#| TypeError: Too many arguments for list[Q]; actual 2, expected 1
#| prepare list[Q] (1,)
#| ZeroDivisionError: division by zero
#| list[(N, 5)]
#| dict[int, (V, <class 'str'>)] list[(V, 1)]
#| TypeError: Too few arguments for list[V]; actual 0, expected 1
#| list[(V, 1), (W, 2)]
#| ZeroDivisionError: division by zero
#| ()
#| (T,) list[[]]
#| (T, V) list[[int, (V, 1)]] list[int, (V, 1)]
#| () ()
#| (T,) () ()
#| (<class 'int'>, <class 'str'>) [<class 'int'>, <class 'str'>]
#| TypeError: Too few arguments for list[T]; actual 0, expected at least 1

def T_of[T, *Ts, **P](): pass
T, Ts, P = T_of.__type_params__

def tell(f, *args):
    try: print(f(*args))
    except Exception as e: print(type(e).__name__ + ":", e)
def at(alias, item): return alias[item]

class Box:
    "has parameters, and says what it becomes"
    def __init__(self, *params): self.__parameters__ = params
    def __getitem__(self, item): return Box(*item) if item != (None,) else "gone"
    def __repr__(self): return "Box" + repr(self.__parameters__)
a = dict[str, Box(T)]
print(a, a.__parameters__, a[int], a[None])
print(list[Box(T), T].__parameters__, list[Box(Ts)][int, str], list[Box()].__parameters__)
b = tuple[Box(T, P), [Box(Ts)], (T, [P])]
print(b.__parameters__)
print(list[Box(T)].__parameters__, (list[Box(T)] | int)[str])

class Var:
    "is a parameter itself"
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __typing_subst__(self, arg): return (self, arg)
V, W = Var("V"), Var("W")
print(list[V, W, V].__parameters__, list[V, W, V][1, 2], list[V][W], list[V][W].__parameters__)
tell(at, list[V, W], 1)
tell(at, list[V], (1, 2))

class Many(Var):
    "is replaced by several"
    __typing_is_unpacked_typevartuple__ = True
class Wrong(Many):
    def __typing_subst__(self, arg): return [arg]
print(list[Many("M")][7])
tell(at, list[Wrong("M")], 7)
class Sometimes(Many):
    __typing_is_unpacked_typevartuple__ = []
print(list[Sometimes("M")][7])

class Prepared(Var):
    "chooses its arguments"
    def __typing_prepare_subst__(self, alias, args):
        print("prepare", alias, args)
        return self.choose(args)
p = Prepared("Q")
p.choose = lambda args: args[:1]
print(list[p][1, 2, 3])
p.choose = lambda args: 9
print(list[p][1, 2])
p.choose = lambda args: args * 2
tell(at, list[p], 1)
p.choose = lambda args: args[0] / 0
tell(at, list[p], 1)
class NotPrepared(Var): __typing_prepare_subst__ = None
print(list[NotPrepared("N")][5])

class Spread:
    "is unpacked in brackets"
    def __init__(self, *args): self.__typing_unpacked_tuple_args__ = args
print(dict[T, V][Spread(int, str)], list[V][Spread(1)])
tell(at, list[V], Spread())
print(list[V, W][Spread(1), 2])

class Failing:
    @property
    def __parameters__(self): return 1 / 0
tell(lambda: list[Failing()].__parameters__)
class NoTuple: __parameters__ = [T]
print(list[NoTuple()].__parameters__)
class Sub(list): __parameters__ = (T,)
class Items(list): pass
class Pair(tuple): pass
print(list[Sub()].__parameters__, list[Sub()][int])
print(list[Items([T, V])].__parameters__, list[Items([T, V])][int, 1], list[Pair((T, V))][int, 1])
print(list[Box].__parameters__, list[Var].__parameters__)
print(dict[T, "x"].__parameters__, list[None].__parameters__, list[...].__parameters__)
prepare = T.__typing_prepare_subst__
print(prepare(list[T], (int, str)), prepare(list[T], [int, str]))
tell(prepare, list[T], [])
