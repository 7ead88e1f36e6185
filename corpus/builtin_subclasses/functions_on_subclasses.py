#: about: results of functions on instances of subclasses of built-in types
#: kind: language
#: stdout:
#| int float int int float int int int int int I S list str str str str str str str int int list_iterator list_reverseiterator int I float bool I 

class I(int): pass
class F(float): pass
class S(str): pass
class L(list): pass
class T(tuple): pass
class D(dict): pass
class B(bytes): pass
class C(complex): pass
for v in (abs(I(-1)), abs(F(-1)), round(I(1)), round(F(1.5)), round(F(1.5), 1), divmod(I(7), 2)[0], pow(I(2), 3), pow(I(2), 3, 5), sum([I(1)]), sum([I(1), I(2)]), max(I(1), I(2)), min(S("a"), S("b")), sorted(T((2, 1))), repr(S("a")), ascii(S("a")), format(S("a")), format(S("a"), ""), str(S("a")), hex(I(3)), chr(I(65)), ord(S("a")), len(L([1])), iter(L()), reversed(L([1])), hash(I(5)), next(iter(T((I(1),)))), abs(C(3+4j)), bool(I(0)), I(5) if all([I(1)]) else 0):
    print(type(v).__name__, end=" ")
print()
