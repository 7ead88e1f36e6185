#: about: an assignment expression binds names only
#: kind: language
#: raises: SyntaxError: cannot use assignment expressions with attribute (walrus_to_attribute.py, line 7)

print('a program with a syntax error prints nothing')
class C: pass
(C.x := 1)
