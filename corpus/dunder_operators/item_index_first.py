#: about: an index is made of the key before it is found that items cannot be assigned
#: kind: language
#: profile: compat
#: stdout:
#| C int assign TypeError 'C' object does not support item assignment
#| C int delete TypeError 'C' object doesn't support item deletion
#| C int assign IndexError cannot fit 'int' into an index-sized integer
#| C int delete IndexError cannot fit 'int' into an index-sized integer
#| C int assign IndexError cannot fit 'int' into an index-sized integer
#| C int delete IndexError cannot fit 'int' into an index-sized integer
#| C str assign TypeError 'C' object does not support item assignment
#| C str delete TypeError 'C' object does not support item deletion
#| asked
#| C Ix assign TypeError 'C' object does not support item assignment
#| asked
#| C Ix delete TypeError 'C' object doesn't support item deletion
#| C Fails assign ZeroDivisionError division by zero
#| C Fails delete ZeroDivisionError division by zero
#| C Wrong assign TypeError __index__ returned non-int (type str)
#| C Wrong delete TypeError __index__ returned non-int (type str)
#| C float assign TypeError 'C' object does not support item assignment
#| C float delete TypeError 'C' object does not support item deletion
#| C slice assign TypeError 'C' object does not support item assignment
#| C slice delete TypeError 'C' object does not support item deletion
#| Get int assign TypeError 'Get' object does not support item assignment
#| Get int delete TypeError 'Get' object doesn't support item deletion
#| Get int assign IndexError cannot fit 'int' into an index-sized integer
#| Get int delete IndexError cannot fit 'int' into an index-sized integer
#| Get int assign IndexError cannot fit 'int' into an index-sized integer
#| Get int delete IndexError cannot fit 'int' into an index-sized integer
#| Get str assign TypeError 'Get' object does not support item assignment
#| Get str delete TypeError 'Get' object does not support item deletion
#| asked
#| Get Ix assign TypeError 'Get' object does not support item assignment
#| asked
#| Get Ix delete TypeError 'Get' object doesn't support item deletion
#| Get Fails assign ZeroDivisionError division by zero
#| Get Fails delete ZeroDivisionError division by zero
#| Get Wrong assign TypeError __index__ returned non-int (type str)
#| Get Wrong delete TypeError __index__ returned non-int (type str)
#| Get float assign TypeError 'Get' object does not support item assignment
#| Get float delete TypeError 'Get' object does not support item deletion
#| Get slice assign TypeError 'Get' object does not support item assignment
#| Get slice delete TypeError 'Get' object does not support item deletion
#| tuple int assign TypeError 'tuple' object does not support item assignment
#| tuple int delete TypeError 'tuple' object doesn't support item deletion
#| tuple int assign IndexError cannot fit 'int' into an index-sized integer
#| tuple int delete IndexError cannot fit 'int' into an index-sized integer
#| tuple int assign IndexError cannot fit 'int' into an index-sized integer
#| tuple int delete IndexError cannot fit 'int' into an index-sized integer
#| tuple str assign TypeError 'tuple' object does not support item assignment
#| tuple str delete TypeError 'tuple' object does not support item deletion
#| asked
#| tuple Ix assign TypeError 'tuple' object does not support item assignment
#| asked
#| tuple Ix delete TypeError 'tuple' object doesn't support item deletion
#| tuple Fails assign ZeroDivisionError division by zero
#| tuple Fails delete ZeroDivisionError division by zero
#| tuple Wrong assign TypeError __index__ returned non-int (type str)
#| tuple Wrong delete TypeError __index__ returned non-int (type str)
#| tuple float assign TypeError 'tuple' object does not support item assignment
#| tuple float delete TypeError 'tuple' object does not support item deletion
#| tuple slice assign TypeError 'tuple' object does not support item assignment
#| tuple slice delete TypeError 'tuple' object does not support item deletion
#| T int assign TypeError 'T' object does not support item assignment
#| T int delete TypeError 'T' object doesn't support item deletion
#| T int assign IndexError cannot fit 'int' into an index-sized integer
#| T int delete IndexError cannot fit 'int' into an index-sized integer
#| T int assign IndexError cannot fit 'int' into an index-sized integer
#| T int delete IndexError cannot fit 'int' into an index-sized integer
#| T str assign TypeError 'T' object does not support item assignment
#| T str delete TypeError 'T' object does not support item deletion
#| asked
#| T Ix assign TypeError 'T' object does not support item assignment
#| asked
#| T Ix delete TypeError 'T' object doesn't support item deletion
#| T Fails assign ZeroDivisionError division by zero
#| T Fails delete ZeroDivisionError division by zero
#| T Wrong assign TypeError __index__ returned non-int (type str)
#| T Wrong delete TypeError __index__ returned non-int (type str)
#| T float assign TypeError 'T' object does not support item assignment
#| T float delete TypeError 'T' object does not support item deletion
#| T slice assign TypeError 'T' object does not support item assignment
#| T slice delete TypeError 'T' object does not support item deletion
#| str int assign TypeError 'str' object does not support item assignment
#| str int delete TypeError 'str' object doesn't support item deletion
#| str int assign IndexError cannot fit 'int' into an index-sized integer
#| str int delete IndexError cannot fit 'int' into an index-sized integer
#| str int assign IndexError cannot fit 'int' into an index-sized integer
#| str int delete IndexError cannot fit 'int' into an index-sized integer
#| str str assign TypeError 'str' object does not support item assignment
#| str str delete TypeError 'str' object does not support item deletion
#| asked
#| str Ix assign TypeError 'str' object does not support item assignment
#| asked
#| str Ix delete TypeError 'str' object doesn't support item deletion
#| str Fails assign ZeroDivisionError division by zero
#| str Fails delete ZeroDivisionError division by zero
#| str Wrong assign TypeError __index__ returned non-int (type str)
#| str Wrong delete TypeError __index__ returned non-int (type str)
#| str float assign TypeError 'str' object does not support item assignment
#| str float delete TypeError 'str' object does not support item deletion
#| str slice assign TypeError 'str' object does not support item assignment
#| str slice delete TypeError 'str' object does not support item deletion
#| int int assign TypeError 'int' object does not support item assignment
#| int int delete TypeError 'int' object does not support item deletion
#| int int assign TypeError 'int' object does not support item assignment
#| int int delete TypeError 'int' object does not support item deletion
#| int int assign TypeError 'int' object does not support item assignment
#| int int delete TypeError 'int' object does not support item deletion
#| int str assign TypeError 'int' object does not support item assignment
#| int str delete TypeError 'int' object does not support item deletion
#| int Ix assign TypeError 'int' object does not support item assignment
#| int Ix delete TypeError 'int' object does not support item deletion
#| int Fails assign TypeError 'int' object does not support item assignment
#| int Fails delete TypeError 'int' object does not support item deletion
#| int Wrong assign TypeError 'int' object does not support item assignment
#| int Wrong delete TypeError 'int' object does not support item deletion
#| int float assign TypeError 'int' object does not support item assignment
#| int float delete TypeError 'int' object does not support item deletion
#| int slice assign TypeError 'int' object does not support item assignment
#| int slice delete TypeError 'int' object does not support item deletion
#| float int assign TypeError 'float' object does not support item assignment
#| float int delete TypeError 'float' object does not support item deletion
#| float int assign TypeError 'float' object does not support item assignment
#| float int delete TypeError 'float' object does not support item deletion
#| float int assign TypeError 'float' object does not support item assignment
#| float int delete TypeError 'float' object does not support item deletion
#| float str assign TypeError 'float' object does not support item assignment
#| float str delete TypeError 'float' object does not support item deletion
#| float Ix assign TypeError 'float' object does not support item assignment
#| float Ix delete TypeError 'float' object does not support item deletion
#| float Fails assign TypeError 'float' object does not support item assignment
#| float Fails delete TypeError 'float' object does not support item deletion
#| float Wrong assign TypeError 'float' object does not support item assignment
#| float Wrong delete TypeError 'float' object does not support item deletion
#| float float assign TypeError 'float' object does not support item assignment
#| float float delete TypeError 'float' object does not support item deletion
#| float slice assign TypeError 'float' object does not support item assignment
#| float slice delete TypeError 'float' object does not support item deletion
#| NoneType int assign TypeError 'NoneType' object does not support item assignment
#| NoneType int delete TypeError 'NoneType' object does not support item deletion
#| NoneType int assign TypeError 'NoneType' object does not support item assignment
#| NoneType int delete TypeError 'NoneType' object does not support item deletion
#| NoneType int assign TypeError 'NoneType' object does not support item assignment
#| NoneType int delete TypeError 'NoneType' object does not support item deletion
#| NoneType str assign TypeError 'NoneType' object does not support item assignment
#| NoneType str delete TypeError 'NoneType' object does not support item deletion
#| NoneType Ix assign TypeError 'NoneType' object does not support item assignment
#| NoneType Ix delete TypeError 'NoneType' object does not support item deletion
#| NoneType Fails assign TypeError 'NoneType' object does not support item assignment
#| NoneType Fails delete TypeError 'NoneType' object does not support item deletion
#| NoneType Wrong assign TypeError 'NoneType' object does not support item assignment
#| NoneType Wrong delete TypeError 'NoneType' object does not support item deletion
#| NoneType float assign TypeError 'NoneType' object does not support item assignment
#| NoneType float delete TypeError 'NoneType' object does not support item deletion
#| NoneType slice assign TypeError 'NoneType' object does not support item assignment
#| NoneType slice delete TypeError 'NoneType' object does not support item deletion
#| bytes int assign TypeError 'bytes' object does not support item assignment
#| bytes int delete TypeError 'bytes' object doesn't support item deletion
#| bytes int assign IndexError cannot fit 'int' into an index-sized integer
#| bytes int delete IndexError cannot fit 'int' into an index-sized integer
#| bytes int assign IndexError cannot fit 'int' into an index-sized integer
#| bytes int delete IndexError cannot fit 'int' into an index-sized integer
#| bytes str assign TypeError 'bytes' object does not support item assignment
#| bytes str delete TypeError 'bytes' object does not support item deletion
#| asked
#| bytes Ix assign TypeError 'bytes' object does not support item assignment
#| asked
#| bytes Ix delete TypeError 'bytes' object doesn't support item deletion
#| bytes Fails assign ZeroDivisionError division by zero
#| bytes Fails delete ZeroDivisionError division by zero
#| bytes Wrong assign TypeError __index__ returned non-int (type str)
#| bytes Wrong delete TypeError __index__ returned non-int (type str)
#| bytes float assign TypeError 'bytes' object does not support item assignment
#| bytes float delete TypeError 'bytes' object does not support item deletion
#| bytes slice assign TypeError 'bytes' object does not support item assignment
#| bytes slice delete TypeError 'bytes' object does not support item deletion
#| range int assign TypeError 'range' object does not support item assignment
#| range int delete TypeError 'range' object doesn't support item deletion
#| range int assign IndexError cannot fit 'int' into an index-sized integer
#| range int delete IndexError cannot fit 'int' into an index-sized integer
#| range int assign IndexError cannot fit 'int' into an index-sized integer
#| range int delete IndexError cannot fit 'int' into an index-sized integer
#| range str assign TypeError 'range' object does not support item assignment
#| range str delete TypeError 'range' object does not support item deletion
#| asked
#| range Ix assign TypeError 'range' object does not support item assignment
#| asked
#| range Ix delete TypeError 'range' object doesn't support item deletion
#| range Fails assign ZeroDivisionError division by zero
#| range Fails delete ZeroDivisionError division by zero
#| range Wrong assign TypeError __index__ returned non-int (type str)
#| range Wrong delete TypeError __index__ returned non-int (type str)
#| range float assign TypeError 'range' object does not support item assignment
#| range float delete TypeError 'range' object does not support item deletion
#| range slice assign TypeError 'range' object does not support item assignment
#| range slice delete TypeError 'range' object does not support item deletion
#| dict_keys int assign TypeError 'dict_keys' object does not support item assignment
#| dict_keys int delete TypeError 'dict_keys' object doesn't support item deletion
#| dict_keys int assign IndexError cannot fit 'int' into an index-sized integer
#| dict_keys int delete IndexError cannot fit 'int' into an index-sized integer
#| dict_keys int assign IndexError cannot fit 'int' into an index-sized integer
#| dict_keys int delete IndexError cannot fit 'int' into an index-sized integer
#| dict_keys str assign TypeError 'dict_keys' object does not support item assignment
#| dict_keys str delete TypeError 'dict_keys' object does not support item deletion
#| asked
#| dict_keys Ix assign TypeError 'dict_keys' object does not support item assignment
#| asked
#| dict_keys Ix delete TypeError 'dict_keys' object doesn't support item deletion
#| dict_keys Fails assign ZeroDivisionError division by zero
#| dict_keys Fails delete ZeroDivisionError division by zero
#| dict_keys Wrong assign TypeError __index__ returned non-int (type str)
#| dict_keys Wrong delete TypeError __index__ returned non-int (type str)
#| dict_keys float assign TypeError 'dict_keys' object does not support item assignment
#| dict_keys float delete TypeError 'dict_keys' object does not support item deletion
#| dict_keys slice assign TypeError 'dict_keys' object does not support item assignment
#| dict_keys slice delete TypeError 'dict_keys' object does not support item deletion
#| set int assign TypeError 'set' object does not support item assignment
#| set int delete TypeError 'set' object doesn't support item deletion
#| set int assign IndexError cannot fit 'int' into an index-sized integer
#| set int delete IndexError cannot fit 'int' into an index-sized integer
#| set int assign IndexError cannot fit 'int' into an index-sized integer
#| set int delete IndexError cannot fit 'int' into an index-sized integer
#| set str assign TypeError 'set' object does not support item assignment
#| set str delete TypeError 'set' object does not support item deletion
#| asked
#| set Ix assign TypeError 'set' object does not support item assignment
#| asked
#| set Ix delete TypeError 'set' object doesn't support item deletion
#| set Fails assign ZeroDivisionError division by zero
#| set Fails delete ZeroDivisionError division by zero
#| set Wrong assign TypeError __index__ returned non-int (type str)
#| set Wrong delete TypeError __index__ returned non-int (type str)
#| set float assign TypeError 'set' object does not support item assignment
#| set float delete TypeError 'set' object does not support item deletion
#| set slice assign TypeError 'set' object does not support item assignment
#| set slice delete TypeError 'set' object does not support item deletion
#| builtin_function_or_method int assign TypeError 'builtin_function_or_method' object does not support item assignment
#| builtin_function_or_method int delete TypeError 'builtin_function_or_method' object does not support item deletion
#| builtin_function_or_method int assign TypeError 'builtin_function_or_method' object does not support item assignment
#| builtin_function_or_method int delete TypeError 'builtin_function_or_method' object does not support item deletion
#| builtin_function_or_method int assign TypeError 'builtin_function_or_method' object does not support item assignment
#| builtin_function_or_method int delete TypeError 'builtin_function_or_method' object does not support item deletion
#| builtin_function_or_method str assign TypeError 'builtin_function_or_method' object does not support item assignment
#| builtin_function_or_method str delete TypeError 'builtin_function_or_method' object does not support item deletion
#| builtin_function_or_method Ix assign TypeError 'builtin_function_or_method' object does not support item assignment
#| builtin_function_or_method Ix delete TypeError 'builtin_function_or_method' object does not support item deletion
#| builtin_function_or_method Fails assign TypeError 'builtin_function_or_method' object does not support item assignment
#| builtin_function_or_method Fails delete TypeError 'builtin_function_or_method' object does not support item deletion
#| builtin_function_or_method Wrong assign TypeError 'builtin_function_or_method' object does not support item assignment
#| builtin_function_or_method Wrong delete TypeError 'builtin_function_or_method' object does not support item deletion
#| builtin_function_or_method float assign TypeError 'builtin_function_or_method' object does not support item assignment
#| builtin_function_or_method float delete TypeError 'builtin_function_or_method' object does not support item deletion
#| builtin_function_or_method slice assign TypeError 'builtin_function_or_method' object does not support item assignment
#| builtin_function_or_method slice delete TypeError 'builtin_function_or_method' object does not support item deletion
#| slice int assign TypeError 'slice' object does not support item assignment
#| slice int delete TypeError 'slice' object does not support item deletion
#| slice int assign TypeError 'slice' object does not support item assignment
#| slice int delete TypeError 'slice' object does not support item deletion
#| slice int assign TypeError 'slice' object does not support item assignment
#| slice int delete TypeError 'slice' object does not support item deletion
#| slice str assign TypeError 'slice' object does not support item assignment
#| slice str delete TypeError 'slice' object does not support item deletion
#| slice Ix assign TypeError 'slice' object does not support item assignment
#| slice Ix delete TypeError 'slice' object does not support item deletion
#| slice Fails assign TypeError 'slice' object does not support item assignment
#| slice Fails delete TypeError 'slice' object does not support item deletion
#| slice Wrong assign TypeError 'slice' object does not support item assignment
#| slice Wrong delete TypeError 'slice' object does not support item deletion
#| slice float assign TypeError 'slice' object does not support item assignment
#| slice float delete TypeError 'slice' object does not support item deletion
#| slice slice assign TypeError 'slice' object does not support item assignment
#| slice slice delete TypeError 'slice' object does not support item deletion

class C:
    pass


class Get:
    def __getitem__(self, i):
        return 1


class T(tuple):
    pass


class Ix:
    def __index__(self):
        print("asked")
        return 2


class Fails:
    def __index__(self):
        return 1 / 0


class Wrong:
    def __index__(self):
        return "s"


def assign(o, k):
    o[k] = 1


def delete(o, k):
    del o[k]


for o in (C(), Get(), (1, 2, 3), T((1, 2, 3)), "abc", 5, 1.5, None, b"abc", range(3), {}.keys(), {1}, len, slice(1)):
    for k in (0, 10**20, -10**20, "s", Ix(), Fails(), Wrong(), 1.0, slice(1)):
        for f in (assign, delete):
            try:
                f(o, k)
            except Exception as e:
                print(type(o).__name__, type(k).__name__, f.__name__, type(e).__name__, e)
