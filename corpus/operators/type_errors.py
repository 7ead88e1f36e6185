#: about: the TypeErrors of binary and unary operators
#: kind: language
#: stdout:
#| unsupported operand type(s) for +: 'int' and 'str'
#| can only concatenate str (not "int") to str
#| can only concatenate list (not "tuple") to list
#| can only concatenate tuple (not "list") to tuple
#| can't concat str to bytes
#| can't multiply sequence by non-int of type 'str'
#| can't multiply sequence by non-int of type 'float'
#| can't multiply sequence by non-int of type 'NoneType'
#| unsupported operand type(s) for +: 'dict' and 'dict'
#| unsupported operand type(s) for +: 'set' and 'set'
#| unsupported operand type(s) for |: 'set' and 'list'
#| unsupported operand type(s) for -: 'NoneType' and 'int'
#| unsupported operand type(s) for ** or pow(): 'int' and 'str'
#| unsupported operand type(s) for @: 'int' and 'int'
#| bad operand type for unary -: 'str'
#| bad operand type for unary +: 'list'
#| bad operand type for unary ~: 'str'
#| unsupported operand type(s) for //: 'int' and 'NoneType'
#| unsupported operand type(s) for %: 'int' and 'list'
#| unsupported operand type(s) for divmod(): 'int' and 'str'
#| unsupported operand type(s) for //: 'complex' and 'int'
#| unsupported operand type(s) for %: 'complex' and 'int'
#| unsupported operand type(s) for -: 'builtin_function_or_method' and 'int'
#| unsupported operand type(s) for +: 'type' and 'type'
#| unsupported operand type(s) for |: 'dict' and 'list'
#| unsupported operand type(s) for +=: 'int' and 'str'
#| 'int' object is not iterable
#| bad operand type for abs(): 'str'
#| type str doesn't define __round__ method

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

attempt(lambda: 1 + "a")
attempt(lambda: "a" + 1)
attempt(lambda: [1] + (2,))
attempt(lambda: (1,) + [2])
attempt(lambda: b"a" + "b")
attempt(lambda: "a" * "b")
attempt(lambda: "a" * 1.5)
attempt(lambda: [1] * None)
attempt(lambda: {} + {})
attempt(lambda: {1} + {2})
attempt(lambda: {1} | [2])
attempt(lambda: None - 1)
attempt(lambda: 2 ** "x")
attempt(lambda: 1 @ 2)
attempt(lambda: -"a")
attempt(lambda: +[])
attempt(lambda: ~"x")
attempt(lambda: 1 // None)
attempt(lambda: 1 % [])
attempt(lambda: divmod(1, "a"))
attempt(lambda: 1j // 2)
attempt(lambda: 1j % 2)
attempt(lambda: len - 1)
attempt(lambda: int + str)
attempt(lambda: {1: 2} | [3])

def inplace():
    x = 1
    x += "a"

attempt(inplace)

def inplace_list():
    x = []
    x += 1

attempt(inplace_list)
attempt(lambda: abs("x"))
attempt(lambda: round("x"))
