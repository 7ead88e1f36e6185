#: about: KeyError carries the key itself
#: kind: language
#: raises: NameError: name 'e' is not defined

for key in ("a", (), (1, 2), None, 1.5, frozenset(), "it's", ((1,),), b"x", "multi\nline"):
    for f in (lambda: {}[key], lambda: {}.pop(key), lambda: {}.__delitem__(key), lambda: {1: 1}.pop(key)):
        try: f()
        except KeyError as e:
            assert e.args == (key,) and e.args[0] is key, e.args
    print(repr(e), str(e), len(e.args))
