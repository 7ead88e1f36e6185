#: about: no assignment expression in a type alias
#: kind: language
#: raises: SyntaxError: named expression cannot be used within a type alias (walrus_in_type_alias.py, line 6)

print('a program with a syntax error prints nothing')
type A = (x := int)
