#: about: list.__new__ ignores its arguments and makes an empty list
#: kind: language
#: stdout:
#| [] [] [] <class '__main__.L'> []
#| [7] None [7]
#| list.__new__(): not enough arguments
#| list.__new__(X): X is not a type object (int)
#| list.__new__(int): int is not a subtype of list
#| list.__new__(tuple): tuple is not a subtype of list
#| list.__new__(X): X is not a type object (str)
#| object.__new__(list) is not safe, use list.__new__()

class L(list): pass
print(list.__new__(list), list.__new__(list, 1, 2, 3), list.__new__(list, "abc", x=5), type(list.__new__(L, "abc")), list.__new__(L, "abc"))
l = list.__new__(L)
l.append(1)
print(l, l.__init__([7]), l)
for bad in ((), (5,), (int,), (tuple,), ("list",)):
    try: list.__new__(*bad)
    except TypeError as error: print(error)
try: object.__new__(list)
except TypeError as error: print(error)
