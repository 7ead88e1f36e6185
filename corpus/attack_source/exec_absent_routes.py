#: about: no route of the language turns text into code
#: kind: security
#: tests: builtin:type builtin:str threat:8
#: stdout:
#| True True True True
#| True True True
#| True
#| no attribute eval
#| no attribute exec
#| no attribute compile
#| no attribute execfile
#| no attribute __build_module__

TEXT = "__import__('os').system('true')"


class Model:
    field: TEXT


def f(x: TEXT = TEXT) -> TEXT:
    return x


print(f"{TEXT}" == TEXT, "{0}".format(TEXT) == TEXT, "%s" % TEXT == TEXT, repr(TEXT) != TEXT)
print(Model.__annotations__["field"] == TEXT, f.__annotations__["return"] == TEXT, f() == TEXT)
print(type("T", (), {"__doc__": TEXT}).__doc__ == TEXT)
for name in ("eval", "exec", "compile", "execfile", "__build_module__"):
    try:
        print(name in vars(), getattr(TEXT, name))
    except AttributeError:
        print("no attribute", name)
