#: about: only single targets can be annotated
#: kind: language
#: raises: SyntaxError: only single target (not tuple) can be annotated (annotation_on_tuple.py, line 6)

print('a program with a syntax error prints nothing')
(a, b): int = 1, 2
