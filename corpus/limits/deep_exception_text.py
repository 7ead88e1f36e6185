#: about: exceptions nested as each other's arguments, very deeply, raise RecursionError when shown
#: kind: security
#: tests: threat:17 builtin:str builtin:RecursionError
#: stdout:
#| {'RecursionError': 42, 'shown': 6}

kinds = {}
for wrap in (ValueError, KeyError, lambda e: ExceptionGroup(str(1), [e]), lambda e: OSError(1, e), SystemExit, lambda e: NameError(e)):
    e = ValueError("leaf")
    for number in range(20000):
        e = wrap(e)
    for show in (str, repr, ascii, "{}".format, "{!s}".format, lambda e: "%s" % e, lambda e: f"{e}", format):
        try:
            show(e)
            kinds["shown"] = kinds.get("shown", 0) + 1
        except RecursionError:
            kinds["RecursionError"] = kinds.get("RecursionError", 0) + 1
print(kinds)
