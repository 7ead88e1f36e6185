#: about: every kind of signature against many calls
#: kind: language
#: stdout:
#| ()
#| f0() takes 0 positional arguments but 1 was given
#| f0() takes 0 positional arguments but 2 were given
#| f0() takes 0 positional arguments but 3 were given
#| f0() takes 0 positional arguments but 5 were given
#| f0() got an unexpected keyword argument 'a'
#| f0() got an unexpected keyword argument 'a'
#| f0() got an unexpected keyword argument 'b'
#| f0() got an unexpected keyword argument 'b'
#| f0() got an unexpected keyword argument 'b'
#| f0() got an unexpected keyword argument 'c'
#| f0() got an unexpected keyword argument 'c'
#| f0() got an unexpected keyword argument 'a'
#| f0() got an unexpected keyword argument 'a'
#| f0() got an unexpected keyword argument 'zz'
#| f0() got an unexpected keyword argument 'c'
#| f0() got an unexpected keyword argument 'd'
#| f0() got an unexpected keyword argument 'ab'
#| f0() got an unexpected keyword argument ''
#| f0() got an unexpected keyword argument 'c'
#| f1() missing 1 required positional argument: 'a'
#| (1,)
#| f1() takes 1 positional argument but 2 were given
#| f1() takes 1 positional argument but 3 were given
#| f1() takes 1 positional argument but 5 were given
#| (1,)
#| f1() got multiple values for argument 'a'
#| f1() got an unexpected keyword argument 'b'
#| f1() got an unexpected keyword argument 'b'
#| f1() got an unexpected keyword argument 'b'
#| f1() got an unexpected keyword argument 'c'
#| f1() got an unexpected keyword argument 'c'
#| f1() got an unexpected keyword argument 'b'
#| f1() got multiple values for argument 'a'
#| f1() got an unexpected keyword argument 'zz'
#| f1() got an unexpected keyword argument 'c'
#| f1() got an unexpected keyword argument 'd'
#| f1() got an unexpected keyword argument 'ab'. Did you mean 'a'?
#| f1() got an unexpected keyword argument ''
#| f1() got an unexpected keyword argument 'c'
#| f2() missing 1 required positional argument: 'a'
#| (1, 2)
#| (1, 2)
#| f2() takes from 1 to 2 positional arguments but 3 were given
#| f2() takes from 1 to 2 positional arguments but 5 were given
#| (1, 2)
#| f2() got multiple values for argument 'a'
#| f2() missing 1 required positional argument: 'a'
#| (1, 5)
#| f2() got multiple values for argument 'b'
#| f2() got an unexpected keyword argument 'c'
#| f2() got an unexpected keyword argument 'c'
#| f2() got an unexpected keyword argument 'c'
#| f2() got multiple values for argument 'a'
#| f2() got an unexpected keyword argument 'zz'
#| f2() got an unexpected keyword argument 'c'
#| f2() got an unexpected keyword argument 'd'
#| f2() got an unexpected keyword argument 'ab'. Did you mean 'a'?
#| f2() got an unexpected keyword argument ''
#| f2() got an unexpected keyword argument 'c'
#| f3() missing 2 required positional arguments: 'a' and 'b'
#| f3() missing 1 required positional argument: 'b'
#| (1, 2)
#| f3() takes 2 positional arguments but 3 were given
#| f3() takes 2 positional arguments but 5 were given
#| f3() got some positional-only arguments passed as keyword arguments: 'a'
#| f3() got some positional-only arguments passed as keyword arguments: 'a'
#| f3() missing 1 required positional argument: 'a'
#| (1, 5)
#| f3() got multiple values for argument 'b'
#| f3() got an unexpected keyword argument 'c'
#| f3() got an unexpected keyword argument 'c'
#| f3() got some positional-only arguments passed as keyword arguments: 'a'
#| f3() got some positional-only arguments passed as keyword arguments: 'a'
#| f3() got an unexpected keyword argument 'zz'
#| f3() got an unexpected keyword argument 'c'
#| f3() got an unexpected keyword argument 'd'
#| f3() got an unexpected keyword argument 'ab'. Did you mean 'b'?
#| f3() got an unexpected keyword argument ''
#| f3() got an unexpected keyword argument 'c'
#| f4() missing 1 required positional argument: 'a'
#| f4() missing 1 required keyword-only argument: 'c'
#| f4() missing 1 required keyword-only argument: 'c'
#| f4() takes from 1 to 2 positional arguments but 3 were given
#| f4() takes from 1 to 2 positional arguments but 5 were given
#| f4() got some positional-only arguments passed as keyword arguments: 'a'
#| f4() got some positional-only arguments passed as keyword arguments: 'a'
#| f4() missing 1 required positional argument: 'a'
#| f4() missing 1 required keyword-only argument: 'c'
#| f4() got multiple values for argument 'b'
#| (1, 2, 5)
#| f4() got an unexpected keyword argument 'd'
#| f4() got some positional-only arguments passed as keyword arguments: 'a'
#| f4() got some positional-only arguments passed as keyword arguments: 'a'
#| f4() got an unexpected keyword argument 'zz'
#| f4() takes from 1 to 2 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given
#| f4() got an unexpected keyword argument 'd'
#| f4() got an unexpected keyword argument 'ab'. Did you mean 'b'?
#| f4() got an unexpected keyword argument ''
#| f4() got an unexpected keyword argument 'd'
#| ((),)
#| ((1,),)
#| ((1, 2),)
#| ((1, 2, 3),)
#| ((1, 2, 3, 4, 5),)
#| f5() got an unexpected keyword argument 'a'
#| f5() got an unexpected keyword argument 'a'
#| f5() got an unexpected keyword argument 'b'
#| f5() got an unexpected keyword argument 'b'
#| f5() got an unexpected keyword argument 'b'
#| f5() got an unexpected keyword argument 'c'
#| f5() got an unexpected keyword argument 'c'
#| f5() got an unexpected keyword argument 'a'
#| f5() got an unexpected keyword argument 'a'
#| f5() got an unexpected keyword argument 'zz'
#| f5() got an unexpected keyword argument 'c'
#| f5() got an unexpected keyword argument 'd'
#| f5() got an unexpected keyword argument 'ab'
#| f5() got an unexpected keyword argument ''
#| f5() got an unexpected keyword argument 'c'
#| ({},)
#| f6() takes 0 positional arguments but 1 was given
#| f6() takes 0 positional arguments but 2 were given
#| f6() takes 0 positional arguments but 3 were given
#| f6() takes 0 positional arguments but 5 were given
#| ({'a': 1},)
#| f6() takes 0 positional arguments but 1 was given
#| ({'b': 1},)
#| f6() takes 0 positional arguments but 1 was given
#| f6() takes 0 positional arguments but 2 were given
#| f6() takes 0 positional arguments but 1 was given
#| f6() takes 0 positional arguments but 2 were given
#| ({'a': 1, 'b': 2, 'c': 3, 'd': 4},)
#| f6() takes 0 positional arguments but 2 were given
#| f6() takes 0 positional arguments but 1 was given
#| f6() takes 0 positional arguments but 4 were given
#| f6() takes 0 positional arguments but 3 were given
#| f6() takes 0 positional arguments but 1 was given
#| ({'': 1},)
#| f6() takes 0 positional arguments but 6 were given
#| f7() missing 1 required positional argument: 'a'
#| (1, (), 3, {})
#| (1, (2,), 3, {})
#| (1, (2, 3), 3, {})
#| (1, (2, 3, 4, 5), 3, {})
#| (1, (), 3, {})
#| f7() got multiple values for argument 'a'
#| f7() missing 1 required positional argument: 'a'
#| (1, (), 3, {'b': 5})
#| (1, (2,), 3, {'b': 5})
#| (1, (), 5, {})
#| (1, (2,), 5, {'d': 6})
#| (1, (), 3, {'b': 2, 'd': 4})
#| f7() got multiple values for argument 'a'
#| (1, (), 3, {'zz': 1})
#| (1, (2, 3, 4), 1, {})
#| (1, (2, 3), 3, {'d': 1, 'e': 2})
#| (1, (), 3, {'ab': 1})
#| f7() missing 1 required positional argument: 'a'
#| (1, (2, 3, 4, 5, 6), 1, {'d': 1})
#| f8() missing 2 required positional arguments: 'a' and 'b'
#| f8() missing 1 required positional argument: 'b'
#| (1, 2)
#| f8() takes 2 positional arguments but 3 were given
#| f8() takes 2 positional arguments but 5 were given
#| f8() got some positional-only arguments passed as keyword arguments: 'a'
#| f8() got some positional-only arguments passed as keyword arguments: 'a'
#| f8() got some positional-only arguments passed as keyword arguments: 'b'
#| f8() got some positional-only arguments passed as keyword arguments: 'b'
#| f8() got some positional-only arguments passed as keyword arguments: 'b'
#| f8() got an unexpected keyword argument 'c'
#| f8() got an unexpected keyword argument 'c'
#| f8() got some positional-only arguments passed as keyword arguments: 'a, b'
#| f8() got some positional-only arguments passed as keyword arguments: 'a, b'
#| f8() got an unexpected keyword argument 'zz'
#| f8() got an unexpected keyword argument 'c'
#| f8() got an unexpected keyword argument 'd'
#| f8() got an unexpected keyword argument 'ab'
#| f8() got an unexpected keyword argument ''
#| f8() got an unexpected keyword argument 'c'
#| (1,)
#| (1,)
#| f9() takes from 0 to 1 positional arguments but 2 were given
#| f9() takes from 0 to 1 positional arguments but 3 were given
#| f9() takes from 0 to 1 positional arguments but 5 were given
#| f9() got some positional-only arguments passed as keyword arguments: 'a'
#| f9() got some positional-only arguments passed as keyword arguments: 'a'
#| f9() got an unexpected keyword argument 'b'
#| f9() got an unexpected keyword argument 'b'
#| f9() got an unexpected keyword argument 'b'
#| f9() got an unexpected keyword argument 'c'
#| f9() got an unexpected keyword argument 'c'
#| f9() got some positional-only arguments passed as keyword arguments: 'a'
#| f9() got some positional-only arguments passed as keyword arguments: 'a'
#| f9() got an unexpected keyword argument 'zz'
#| f9() got an unexpected keyword argument 'c'
#| f9() got an unexpected keyword argument 'd'
#| f9() got an unexpected keyword argument 'ab'
#| f9() got an unexpected keyword argument ''
#| f9() got an unexpected keyword argument 'c'
#| f10() missing 2 required keyword-only arguments: 'a' and 'c'
#| f10() takes 0 positional arguments but 1 was given
#| f10() takes 0 positional arguments but 2 were given
#| f10() takes 0 positional arguments but 3 were given
#| f10() takes 0 positional arguments but 5 were given
#| f10() missing 1 required keyword-only argument: 'c'
#| f10() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
#| f10() missing 2 required keyword-only arguments: 'a' and 'c'
#| f10() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
#| f10() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
#| f10() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
#| f10() got an unexpected keyword argument 'd'
#| f10() got an unexpected keyword argument 'd'
#| f10() takes 0 positional arguments but 2 positional arguments (and 2 keyword-only arguments) were given
#| f10() got an unexpected keyword argument 'zz'
#| f10() takes 0 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given
#| f10() got an unexpected keyword argument 'd'
#| f10() got an unexpected keyword argument 'ab'. Did you mean 'a'?
#| f10() got an unexpected keyword argument ''
#| f10() got an unexpected keyword argument 'd'
#| f11() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
#| f11() missing 3 required positional arguments: 'b', 'c', and 'd'
#| f11() missing 2 required positional arguments: 'c' and 'd'
#| f11() missing 1 required positional argument: 'd'
#| f11() takes 4 positional arguments but 5 were given
#| f11() missing 3 required positional arguments: 'b', 'c', and 'd'
#| f11() got multiple values for argument 'a'
#| f11() missing 3 required positional arguments: 'a', 'c', and 'd'
#| f11() missing 2 required positional arguments: 'c' and 'd'
#| f11() got multiple values for argument 'b'
#| f11() missing 2 required positional arguments: 'b' and 'd'
#| (1, 2, 5, 6)
#| (1, 2, 3, 4)
#| f11() got multiple values for argument 'a'
#| f11() got an unexpected keyword argument 'zz'
#| f11() got multiple values for argument 'c'
#| f11() got an unexpected keyword argument 'e'
#| f11() got an unexpected keyword argument 'ab'. Did you mean 'a'?
#| f11() got an unexpected keyword argument ''
#| f11() got multiple values for argument 'c'
#| f12() missing 1 required positional argument: 'a'
#| (1, {})
#| f12() takes 1 positional argument but 2 were given
#| f12() takes 1 positional argument but 3 were given
#| f12() takes 1 positional argument but 5 were given
#| f12() missing 1 required positional argument: 'a'
#| (1, {'a': 1})
#| f12() missing 1 required positional argument: 'a'
#| (1, {'b': 5})
#| f12() takes 1 positional argument but 2 were given
#| (1, {'c': 5})
#| f12() takes 1 positional argument but 2 were given
#| f12() missing 1 required positional argument: 'a'
#| f12() takes 1 positional argument but 2 were given
#| (1, {'zz': 1})
#| f12() takes 1 positional argument but 4 were given
#| f12() takes 1 positional argument but 3 were given
#| (1, {'ab': 1})
#| f12() missing 1 required positional argument: 'a'
#| f12() takes 1 positional argument but 6 were given
#| f13() missing 1 required positional argument: 'a'
#| f13() missing 1 required keyword-only argument: 'd'
#| f13() missing 1 required keyword-only argument: 'd'
#| f13() missing 1 required keyword-only argument: 'd'
#| f13() missing 1 required keyword-only argument: 'd'
#| f13() missing 1 required positional argument: 'a'
#| f13() missing 1 required keyword-only argument: 'd'
#| f13() missing 1 required positional argument: 'a'
#| f13() missing 1 required keyword-only argument: 'd'
#| f13() missing 1 required keyword-only argument: 'd'
#| f13() missing 1 required keyword-only argument: 'd'
#| (1, 2, 5, (), 6, 4, {})
#| f13() missing 1 required positional argument: 'a'
#| f13() missing 1 required keyword-only argument: 'd'
#| f13() missing 1 required keyword-only argument: 'd'
#| f13() got multiple values for argument 'c'
#| (1, 2, 3, (), 1, 2, {})
#| f13() missing 1 required keyword-only argument: 'd'
#| f13() missing 1 required positional argument: 'a'
#| f13() got multiple values for argument 'c'
#| f14() missing 1 required positional argument: 'a'
#| f14() missing 1 required keyword-only argument: 'b'
#| f14() takes 1 positional argument but 2 were given
#| f14() takes 1 positional argument but 3 were given
#| f14() takes 1 positional argument but 5 were given
#| f14() got some positional-only arguments passed as keyword arguments: 'a'
#| f14() got some positional-only arguments passed as keyword arguments: 'a'
#| f14() missing 1 required positional argument: 'a'
#| (1, 5)
#| f14() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
#| f14() got an unexpected keyword argument 'c'
#| f14() got an unexpected keyword argument 'c'
#| f14() got some positional-only arguments passed as keyword arguments: 'a'
#| f14() got some positional-only arguments passed as keyword arguments: 'a'
#| f14() got an unexpected keyword argument 'zz'
#| f14() got an unexpected keyword argument 'c'
#| f14() got an unexpected keyword argument 'd'
#| f14() got an unexpected keyword argument 'ab'. Did you mean 'b'?
#| f14() got an unexpected keyword argument ''
#| f14() got an unexpected keyword argument 'c'
#| f15() missing 2 required positional arguments: 'a' and 'b'
#| f15() missing 1 required positional argument: 'b'
#| f15() missing 3 required keyword-only arguments: 'd', 'e', and 'f'
#| f15() missing 3 required keyword-only arguments: 'd', 'e', and 'f'
#| f15() takes from 2 to 3 positional arguments but 5 were given
#| f15() missing 1 required positional argument: 'b'
#| f15() got multiple values for argument 'a'
#| f15() missing 1 required positional argument: 'a'
#| f15() missing 3 required keyword-only arguments: 'd', 'e', and 'f'
#| f15() got multiple values for argument 'b'
#| f15() missing 1 required positional argument: 'b'
#| f15() missing 2 required keyword-only arguments: 'e' and 'f'
#| f15() missing 2 required keyword-only arguments: 'e' and 'f'
#| f15() got multiple values for argument 'a'
#| f15() got an unexpected keyword argument 'zz'
#| f15() got multiple values for argument 'c'
#| f15() missing 1 required keyword-only argument: 'f'
#| f15() got an unexpected keyword argument 'ab'. Did you mean 'a'?
#| f15() got an unexpected keyword argument ''
#| f15() got multiple values for argument 'c'

def f0(): return ()
def f1(a): return a,
def f2(a, b=2): return a, b
def f3(a, /, b): return a, b
def f4(a, /, b=2, *, c): return a, b, c
def f5(*a): return a,
def f6(**k): return k,
def f7(a, *b, c=3, **d): return a, b, c, d
def f8(a, b, /): return a, b
def f9(a=1, /): return a,
def f10(*, a, b=2, c): return a, b, c
def f11(a, b, c, d): return a, b, c, d
def f12(a, /, **a_): return a, a_
def f13(a, b=1, /, c=2, *args, d, e=4, **kw): return a, b, c, args, d, e, kw
def f14(a, /, *, b): return a, b
def f15(a, b, c=3, *, d, e, f): return a, b, c, d, e, f
calls = [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4, 5), {}), ((), {"a": 1}), ((1,), {"a": 1}), ((), {"b": 1}), ((1,), {"b": 5}), ((1, 2), {"b": 5}), ((1,), {"c": 5}), ((1, 2), {"c": 5, "d": 6}), ((), {"a": 1, "b": 2, "c": 3, "d": 4}), ((1, 2), {"a": 1, "b": 2}), ((1,), {"zz": 1}), ((1, 2, 3, 4), {"c": 1}), ((1, 2, 3), {"d": 1, "e": 2}), ((1,), {"ab": 1}), ((), {"": 1}), ((1, 2, 3, 4, 5, 6), {"c": 1, "d": 1})]
for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15):
    for args, kw in calls:
        try: print(f(*args, **kw))
        except TypeError as e: print(e)
