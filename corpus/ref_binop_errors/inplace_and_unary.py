#: about: texts of in-place and unary failures
#: kind: language
#: stdout:
#| += unsupported operand type(s) for +=: 'int' and 'str'
#| += 'int' object is not iterable
#| += can only concatenate str (not "float") to str
#| += unsupported operand type(s) for +=: 'NoneType' and 'int'
#| += unsupported operand type(s) for +=: 'set' and 'list'
#| += unsupported operand type(s) for +=: 'dict' and 'int'
#| += can only concatenate tuple (not "list") to tuple
#| += can't concat str to bytes
#| += unsupported operand type(s) for +=: 'float' and 'NoneType'
#| += [1, 'a', 'b']
#| += unsupported operand type(s) for +=: 'dict' and 'list'
#| += unsupported operand type(s) for +=: 'set' and 'set'
#| += can only concatenate str (not "int") to str
#| += 6
#| -= unsupported operand type(s) for -=: 'int' and 'str'
#| -= unsupported operand type(s) for -=: 'list' and 'int'
#| -= unsupported operand type(s) for -=: 'str' and 'float'
#| -= unsupported operand type(s) for -=: 'NoneType' and 'int'
#| -= unsupported operand type(s) for -=: 'set' and 'list'
#| -= unsupported operand type(s) for -=: 'dict' and 'int'
#| -= unsupported operand type(s) for -=: 'tuple' and 'list'
#| -= unsupported operand type(s) for -=: 'bytes' and 'str'
#| -= unsupported operand type(s) for -=: 'float' and 'NoneType'
#| -= unsupported operand type(s) for -=: 'list' and 'str'
#| -= unsupported operand type(s) for -=: 'dict' and 'list'
#| -= {1}
#| -= unsupported operand type(s) for -=: 'str' and 'int'
#| -= 4
#| *= s
#| *= [1, 1]
#| *= can't multiply sequence by non-int of type 'float'
#| *= unsupported operand type(s) for *=: 'NoneType' and 'int'
#| *= unsupported operand type(s) for *=: 'set' and 'list'
#| *= unsupported operand type(s) for *=: 'dict' and 'int'
#| *= can't multiply sequence by non-int of type 'list'
#| *= can't multiply sequence by non-int of type 'str'
#| *= unsupported operand type(s) for *=: 'float' and 'NoneType'
#| *= can't multiply sequence by non-int of type 'str'
#| *= unsupported operand type(s) for *=: 'dict' and 'list'
#| *= unsupported operand type(s) for *=: 'set' and 'set'
#| *= a%s
#| *= 5
#| /= unsupported operand type(s) for /=: 'int' and 'str'
#| /= unsupported operand type(s) for /=: 'list' and 'int'
#| /= unsupported operand type(s) for /=: 'str' and 'float'
#| /= unsupported operand type(s) for /=: 'NoneType' and 'int'
#| /= unsupported operand type(s) for /=: 'set' and 'list'
#| /= unsupported operand type(s) for /=: 'dict' and 'int'
#| /= unsupported operand type(s) for /=: 'tuple' and 'list'
#| /= unsupported operand type(s) for /=: 'bytes' and 'str'
#| /= unsupported operand type(s) for /=: 'float' and 'NoneType'
#| /= unsupported operand type(s) for /=: 'list' and 'str'
#| /= unsupported operand type(s) for /=: 'dict' and 'list'
#| /= unsupported operand type(s) for /=: 'set' and 'set'
#| /= unsupported operand type(s) for /=: 'str' and 'int'
#| /= 5.0
#| //= unsupported operand type(s) for //=: 'int' and 'str'
#| //= unsupported operand type(s) for //=: 'list' and 'int'
#| //= unsupported operand type(s) for //=: 'str' and 'float'
#| //= unsupported operand type(s) for //=: 'NoneType' and 'int'
#| //= unsupported operand type(s) for //=: 'set' and 'list'
#| //= unsupported operand type(s) for //=: 'dict' and 'int'
#| //= unsupported operand type(s) for //=: 'tuple' and 'list'
#| //= unsupported operand type(s) for //=: 'bytes' and 'str'
#| //= unsupported operand type(s) for //=: 'float' and 'NoneType'
#| //= unsupported operand type(s) for //=: 'list' and 'str'
#| //= unsupported operand type(s) for //=: 'dict' and 'list'
#| //= unsupported operand type(s) for //=: 'set' and 'set'
#| //= unsupported operand type(s) for //=: 'str' and 'int'
#| //= 5
#| %= unsupported operand type(s) for %=: 'int' and 'str'
#| %= unsupported operand type(s) for %=: 'list' and 'int'
#| %= not all arguments converted during string formatting
#| %= unsupported operand type(s) for %=: 'NoneType' and 'int'
#| %= unsupported operand type(s) for %=: 'set' and 'list'
#| %= unsupported operand type(s) for %=: 'dict' and 'int'
#| %= unsupported operand type(s) for %=: 'tuple' and 'list'
#| %= not all arguments converted during bytes formatting
#| %= unsupported operand type(s) for %=: 'float' and 'NoneType'
#| %= unsupported operand type(s) for %=: 'list' and 'str'
#| %= unsupported operand type(s) for %=: 'dict' and 'list'
#| %= unsupported operand type(s) for %=: 'set' and 'set'
#| %= a1
#| %= 0
#| **= unsupported operand type(s) for **=: 'int' and 'str'
#| **= unsupported operand type(s) for **=: 'list' and 'int'
#| **= unsupported operand type(s) for **=: 'str' and 'float'
#| **= unsupported operand type(s) for **=: 'NoneType' and 'int'
#| **= unsupported operand type(s) for **=: 'set' and 'list'
#| **= unsupported operand type(s) for **=: 'dict' and 'int'
#| **= unsupported operand type(s) for **=: 'tuple' and 'list'
#| **= unsupported operand type(s) for **=: 'bytes' and 'str'
#| **= unsupported operand type(s) for **=: 'float' and 'NoneType'
#| **= unsupported operand type(s) for **=: 'list' and 'str'
#| **= unsupported operand type(s) for **=: 'dict' and 'list'
#| **= unsupported operand type(s) for **=: 'set' and 'set'
#| **= unsupported operand type(s) for **=: 'str' and 'int'
#| **= 5
#| <<= unsupported operand type(s) for <<=: 'int' and 'str'
#| <<= unsupported operand type(s) for <<=: 'list' and 'int'
#| <<= unsupported operand type(s) for <<=: 'str' and 'float'
#| <<= unsupported operand type(s) for <<=: 'NoneType' and 'int'
#| <<= unsupported operand type(s) for <<=: 'set' and 'list'
#| <<= unsupported operand type(s) for <<=: 'dict' and 'int'
#| <<= unsupported operand type(s) for <<=: 'tuple' and 'list'
#| <<= unsupported operand type(s) for <<=: 'bytes' and 'str'
#| <<= unsupported operand type(s) for <<=: 'float' and 'NoneType'
#| <<= unsupported operand type(s) for <<=: 'list' and 'str'
#| <<= unsupported operand type(s) for <<=: 'dict' and 'list'
#| <<= unsupported operand type(s) for <<=: 'set' and 'set'
#| <<= unsupported operand type(s) for <<=: 'str' and 'int'
#| <<= 10
#| >>= unsupported operand type(s) for >>=: 'int' and 'str'
#| >>= unsupported operand type(s) for >>=: 'list' and 'int'
#| >>= unsupported operand type(s) for >>=: 'str' and 'float'
#| >>= unsupported operand type(s) for >>=: 'NoneType' and 'int'
#| >>= unsupported operand type(s) for >>=: 'set' and 'list'
#| >>= unsupported operand type(s) for >>=: 'dict' and 'int'
#| >>= unsupported operand type(s) for >>=: 'tuple' and 'list'
#| >>= unsupported operand type(s) for >>=: 'bytes' and 'str'
#| >>= unsupported operand type(s) for >>=: 'float' and 'NoneType'
#| >>= unsupported operand type(s) for >>=: 'list' and 'str'
#| >>= unsupported operand type(s) for >>=: 'dict' and 'list'
#| >>= unsupported operand type(s) for >>=: 'set' and 'set'
#| >>= unsupported operand type(s) for >>=: 'str' and 'int'
#| >>= 2
#| &= unsupported operand type(s) for &=: 'int' and 'str'
#| &= unsupported operand type(s) for &=: 'list' and 'int'
#| &= unsupported operand type(s) for &=: 'str' and 'float'
#| &= unsupported operand type(s) for &=: 'NoneType' and 'int'
#| &= unsupported operand type(s) for &=: 'set' and 'list'
#| &= unsupported operand type(s) for &=: 'dict' and 'int'
#| &= unsupported operand type(s) for &=: 'tuple' and 'list'
#| &= unsupported operand type(s) for &=: 'bytes' and 'str'
#| &= unsupported operand type(s) for &=: 'float' and 'NoneType'
#| &= unsupported operand type(s) for &=: 'list' and 'str'
#| &= unsupported operand type(s) for &=: 'dict' and 'list'
#| &= set()
#| &= unsupported operand type(s) for &=: 'str' and 'int'
#| &= 1
#| |= unsupported operand type(s) for |=: 'int' and 'str'
#| |= unsupported operand type(s) for |=: 'list' and 'int'
#| |= unsupported operand type(s) for |=: 'str' and 'float'
#| |= unsupported operand type(s) for |=: 'NoneType' and 'int'
#| |= unsupported operand type(s) for |=: 'set' and 'list'
#| |= 'int' object is not iterable
#| |= unsupported operand type(s) for |=: 'tuple' and 'list'
#| |= unsupported operand type(s) for |=: 'bytes' and 'str'
#| |= unsupported operand type(s) for |=: 'float' and 'NoneType'
#| |= unsupported operand type(s) for |=: 'list' and 'str'
#| |= {1: 2, 3: 4}
#| |= {1, 2}
#| |= unsupported operand type(s) for |=: 'str' and 'int'
#| |= 5
#| ^= unsupported operand type(s) for ^=: 'int' and 'str'
#| ^= unsupported operand type(s) for ^=: 'list' and 'int'
#| ^= unsupported operand type(s) for ^=: 'str' and 'float'
#| ^= unsupported operand type(s) for ^=: 'NoneType' and 'int'
#| ^= unsupported operand type(s) for ^=: 'set' and 'list'
#| ^= unsupported operand type(s) for ^=: 'dict' and 'int'
#| ^= unsupported operand type(s) for ^=: 'tuple' and 'list'
#| ^= unsupported operand type(s) for ^=: 'bytes' and 'str'
#| ^= unsupported operand type(s) for ^=: 'float' and 'NoneType'
#| ^= unsupported operand type(s) for ^=: 'list' and 'str'
#| ^= unsupported operand type(s) for ^=: 'dict' and 'list'
#| ^= {1, 2}
#| ^= unsupported operand type(s) for ^=: 'str' and 'int'
#| ^= 4
#| @= unsupported operand type(s) for @=: 'int' and 'str'
#| @= unsupported operand type(s) for @=: 'list' and 'int'
#| @= unsupported operand type(s) for @=: 'str' and 'float'
#| @= unsupported operand type(s) for @=: 'NoneType' and 'int'
#| @= unsupported operand type(s) for @=: 'set' and 'list'
#| @= unsupported operand type(s) for @=: 'dict' and 'int'
#| @= unsupported operand type(s) for @=: 'tuple' and 'list'
#| @= unsupported operand type(s) for @=: 'bytes' and 'str'
#| @= unsupported operand type(s) for @=: 'float' and 'NoneType'
#| @= unsupported operand type(s) for @=: 'list' and 'str'
#| @= unsupported operand type(s) for @=: 'dict' and 'list'
#| @= unsupported operand type(s) for @=: 'set' and 'set'
#| @= unsupported operand type(s) for @=: 'str' and 'int'
#| @= unsupported operand type(s) for @=: 'int' and 'bool'
#| -1; -1.5; TypeError: bad operand type for unary -: 'NoneType'; TypeError: bad operand type for unary -: 'str'; TypeError: bad operand type for unary -: 'bytes'; TypeError: bad operand type for unary -: 'list'; TypeError: bad operand type for unary -: 'dict'; TypeError: bad operand type for unary -: 'ellipsis'; TypeError: bad operand type for unary -: 'type'; 
#| 1; 1.5; TypeError: bad operand type for unary +: 'NoneType'; TypeError: bad operand type for unary +: 'str'; TypeError: bad operand type for unary +: 'bytes'; TypeError: bad operand type for unary +: 'list'; TypeError: bad operand type for unary +: 'dict'; TypeError: bad operand type for unary +: 'ellipsis'; TypeError: bad operand type for unary +: 'type'; 
#| -2; TypeError: bad operand type for unary ~: 'float'; TypeError: bad operand type for unary ~: 'NoneType'; TypeError: bad operand type for unary ~: 'str'; TypeError: bad operand type for unary ~: 'bytes'; TypeError: bad operand type for unary ~: 'list'; TypeError: bad operand type for unary ~: 'dict'; TypeError: bad operand type for unary ~: 'ellipsis'; TypeError: bad operand type for unary ~: 'type'; 
#| 1; 1.5; TypeError: bad operand type for abs(): 'NoneType'; TypeError: bad operand type for abs(): 'str'; TypeError: bad operand type for abs(): 'bytes'; TypeError: bad operand type for abs(): 'list'; TypeError: bad operand type for abs(): 'dict'; TypeError: bad operand type for abs(): 'ellipsis'; TypeError: bad operand type for abs(): 'type'; 
#| 1; 2; TypeError: type NoneType doesn't define __round__ method; TypeError: type str doesn't define __round__ method; TypeError: type bytes doesn't define __round__ method; TypeError: type list doesn't define __round__ method; TypeError: type dict doesn't define __round__ method; TypeError: type ellipsis doesn't define __round__ method; TypeError: type type doesn't define __round__ method; 
#| 1; 1; TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'; ValueError: invalid literal for int() with base 10: 's'; ValueError: invalid literal for int() with base 10: b'b'; TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'; TypeError: int() argument must be a string, a bytes-like object or a real number, not 'dict'; TypeError: int() argument must be a string, a bytes-like object or a real number, not 'ellipsis'; TypeError: int() argument must be a string, a bytes-like object or a real number, not 'type'; 
#| 1.0; 1.5; TypeError: float() argument must be a string or a real number, not 'NoneType'; ValueError: could not convert string to float: 's'; ValueError: could not convert string to float: b'b'; TypeError: float() argument must be a string or a real number, not 'list'; TypeError: float() argument must be a string or a real number, not 'dict'; TypeError: float() argument must be a string or a real number, not 'ellipsis'; TypeError: float() argument must be a string or a real number, not 'type'; 
#| (1+0j); (1.5+0j); TypeError: complex() argument must be a string or a number, not NoneType; ValueError: complex() arg is a malformed string; TypeError: complex() argument must be a string or a number, not bytes; TypeError: complex() argument must be a string or a number, not list; TypeError: complex() argument must be a string or a number, not dict; TypeError: complex() argument must be a string or a number, not ellipsis; TypeError: complex() argument must be a string or a number, not type; 
#| True; True; False; True; True; True; True; True; True; 
#| TypeError: object of type 'int' has no len(); TypeError: object of type 'float' has no len(); TypeError: object of type 'NoneType' has no len(); 1; 1; 1; 1; TypeError: object of type 'ellipsis' has no len(); TypeError: object of type 'type' has no len(); 
#| TypeError: 'int' object is not iterable; TypeError: 'float' object is not iterable; TypeError: 'NoneType' object is not iterable; str_ascii_iterator; bytes_iterator; list_iterator; dict_keyiterator; TypeError: 'ellipsis' object is not iterable; TypeError: 'type' object is not iterable; 
#| TypeError: 'int' object is not an iterator; TypeError: 'float' object is not an iterator; TypeError: 'NoneType' object is not an iterator; TypeError: 'str' object is not an iterator; TypeError: 'bytes' object is not an iterator; TypeError: 'list' object is not an iterator; TypeError: 'dict' object is not an iterator; TypeError: 'ellipsis' object is not an iterator; TypeError: 'type' object is not an iterator; 
#| TypeError: 'int' object is not reversible; TypeError: 'float' object is not reversible; TypeError: 'NoneType' object is not reversible; reversed; reversed; list_reverseiterator; dict_reversekeyiterator; TypeError: 'ellipsis' object is not reversible; TypeError: 'type' object is not reversible; 
#| TypeError: 'int' object is not iterable; TypeError: 'float' object is not iterable; TypeError: 'NoneType' object is not iterable; ['s']; [98]; [1]; [1]; TypeError: 'ellipsis' object is not iterable; TypeError: 'type' object is not iterable; 
#| TypeError: 'int' object is not iterable; TypeError: 'float' object is not iterable; TypeError: 'NoneType' object is not iterable; TypeError: unsupported operand type(s) for +: 'int' and 'str'; 98; 1; 1; TypeError: 'ellipsis' object is not iterable; TypeError: 'type' object is not iterable; 
#| TypeError: 'int' object is not iterable; TypeError: 'float' object is not iterable; TypeError: 'NoneType' object is not iterable; 's'; 98; 1; 1; TypeError: 'ellipsis' object is not iterable; TypeError: 'type' object is not iterable; 
#| TypeError: 'int' object is not iterable; TypeError: 'float' object is not iterable; TypeError: 'NoneType' object is not iterable; True; True; True; True; TypeError: 'ellipsis' object is not iterable; TypeError: 'type' object is not iterable; 
#| TypeError: 'int' object is not iterable; TypeError: 'float' object is not iterable; TypeError: 'NoneType' object is not iterable; ['s']; [98]; [1]; [1]; TypeError: 'ellipsis' object is not iterable; TypeError: 'type' object is not iterable; 
#| TypeError: 'int' object is not iterable; TypeError: 'float' object is not iterable; TypeError: 'NoneType' object is not iterable; {'s'}; {98}; {1}; {1}; TypeError: 'ellipsis' object is not iterable; TypeError: 'type' object is not iterable; 
#| TypeError: 'int' object is not iterable; TypeError: 'float' object is not iterable; TypeError: 'NoneType' object is not iterable; ValueError: dictionary update sequence element #0 has length 1; 2 is required; TypeError: object is not iterable; TypeError: object is not iterable; {1: 2}; TypeError: 'ellipsis' object is not iterable; TypeError: 'type' object is not iterable; 
#| b'\x00'; TypeError: cannot convert 'float' object to bytes; TypeError: cannot convert 'NoneType' object to bytes; TypeError: string argument without an encoding; b'b'; b'\x01'; b'\x01'; TypeError: cannot convert 'ellipsis' object to bytes; TypeError: cannot convert 'type' object to bytes; 
#| '\x01'; TypeError: 'float' object cannot be interpreted as an integer; TypeError: 'NoneType' object cannot be interpreted as an integer; TypeError: 'str' object cannot be interpreted as an integer; TypeError: 'bytes' object cannot be interpreted as an integer; TypeError: 'list' object cannot be interpreted as an integer; TypeError: 'dict' object cannot be interpreted as an integer; TypeError: 'ellipsis' object cannot be interpreted as an integer; TypeError: 'type' object cannot be interpreted as an integer; 
#| TypeError: ord() expected string of length 1, but int found; TypeError: ord() expected string of length 1, but float found; TypeError: ord() expected string of length 1, but NoneType found; 115; 98; TypeError: ord() expected string of length 1, but list found; TypeError: ord() expected string of length 1, but dict found; TypeError: ord() expected string of length 1, but ellipsis found; TypeError: ord() expected string of length 1, but type found; 
#| '0x1'; TypeError: 'float' object cannot be interpreted as an integer; TypeError: 'NoneType' object cannot be interpreted as an integer; TypeError: 'str' object cannot be interpreted as an integer; TypeError: 'bytes' object cannot be interpreted as an integer; TypeError: 'list' object cannot be interpreted as an integer; TypeError: 'dict' object cannot be interpreted as an integer; TypeError: 'ellipsis' object cannot be interpreted as an integer; TypeError: 'type' object cannot be interpreted as an integer; 
#| False; False; False; False; False; False; False; False; True; 
#| '1'; '1.5'; 'None'; "'s'"; "b'b'"; '[1]'; '{1: 2}'; 'Ellipsis'; "<class 'object'>"; 
#| 'dir ok'; 'dir ok'; 'dir ok'; 'dir ok'; 'dir ok'; 'dir ok'; 'dir ok'; 'dir ok'; 'dir ok'; 

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def ip(op, a, b):
    if op == "+=": a += b
    elif op == "-=": a -= b
    elif op == "*=": a *= b
    elif op == "/=": a /= b
    elif op == "//=": a //= b
    elif op == "%=": a %= b
    elif op == "**=": a **= b
    elif op == "<<=": a <<= b
    elif op == ">>=": a >>= b
    elif op == "&=": a &= b
    elif op == "|=": a |= b
    elif op == "^=": a ^= b
    elif op == "@=": a @= b
    return a
for op in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^=", "@="):
    for a, b in ((1, "s"), ([1], 2), ("s", 1.5), (None, 1), ({1}, [1]), ({1: 1}, 1), ((1,), [2]), (b"a", "s"), (1.5, None), ([1], "ab"), ({1: 2}, [(3, 4)]), ({1}, {2}), ("a%s", 1), (5, True)):
        try: print(op, ip(op, a, b))
        except TypeError as e: print(op, e)
for f in (lambda v: -v, lambda v: +v, lambda v: ~v, abs, round, int, float, complex, bool, len, iter, next, reversed, sorted, sum, min, any, list, set, dict, bytes, chr, ord, hex, callable, repr, dir and (lambda v: "dir ok")):
    for v in (1, 1.5, None, "s", b"b", [1], {1: 2}, ..., object):
        try: print(ascii(f(v)) if f not in (iter, reversed) else type(f(v)).__name__, end="; ")
        except Exception as e: print(type(e).__name__ + ": " + str(e), end="; ")
    print()
