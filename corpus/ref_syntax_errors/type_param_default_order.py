#: about: a type parameter without a default after one with
#: kind: language
#: raises: SyntaxError: non-default type parameter 'U' follows default type parameter (type_param_default_order.py, line 6)

print('a program with a syntax error prints nothing')
class C[T = int, U]: pass
