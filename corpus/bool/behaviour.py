#: about: bool is an int with its own repr and logic operators
#: kind: language
#: stdout:
#| 2 5 -1 0 0.5 1 1 0 True True 2
#| False True False 1 1 bool int int 4
#| False False True False False False True True True 1 0.0 True False True 1     0| 1 True
#| yes a {True: 'one', 0: 'f'} 1 True True [<class 'bool'>, <class 'int'>, <class 'object'>] 1 b'\x01' 1 <class 'bool'>
#| True False False 0  False True True True True 0b1 0x1 True 1 1 (1, 0) range(0, 1) (1+0j)
#| bool expected at most 1 argument, got 2
#| bool() takes no keyword arguments
#| 'bool' object has no attribute 'x' and no __dict__ for setting new attributes
#| 'bool' object is not callable
#| 'bool' object is not subscriptable
#| object of type 'bool' has no len()
#| unsupported operand type(s) for +: 'bool' and 'str'
#| 'bool' object is not iterable
#| bool.__new__(int): int is not a subtype of bool
#| int.__new__(bool) is not safe, use bool.__new__()

print(True + True, True * 5, -True, +False, True / 2, True ** 2, True // 1, 5 % True, True == 1, False < True, sum([True, False, True]))
print(True & False, True | False, True ^ True, True & 3, 1 | False, type(True & True).__name__, type(True & 1).__name__, type(True + False).__name__, True << 2)
print(bool(), bool(0), bool("False"), bool([]), bool(0.0), bool(None), bool(...), bool(-1), bool(bool), int(True), float(False), str(True), repr(False), f"{True}", f"{True:d}", f"{False:5}|", "%d %s" % (True, True))
print(["no", "yes"][True], "ab"[False], {True: "t", 1: "one", 0: "zero", False: "f"}, hash(True), isinstance(True, int), issubclass(bool, int), bool.mro(), True.bit_length(), True.to_bytes(1), (True).real, True.__class__)
print(not 0, not "x", not not [], True and 0, False or "", True == "True", True in [1], 1.0 == True, True != False, True is not False, bin(True), hex(True), chr(True) == "\x01", round(True), abs(True), divmod(True, 1), range(True), complex(True))
for bad in (lambda: bool(1, 2), lambda: bool(x=1), lambda: setattr(True, "x", 1), lambda: (lambda b: b())(True), lambda: (lambda b: b[0])(True), lambda: len(True), lambda: True + "a", lambda: iter(True), lambda: bool.__new__(int), lambda: int.__new__(bool, 1)):
    try: print(bad())
    except (TypeError, AttributeError) as error: print(error)
