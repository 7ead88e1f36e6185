#: about: a template string is a handle to the host: neither its values nor its expressions are handed over
#: kind: security
#: env: kinds same keep kept poke
#: tests: threat:13
#: stdout:
#| object string.templatelib.Template
#| object string.templatelib.Interpolation
#| list(object string.templatelib.Template), tuple(object string.templatelib.Interpolation)
#| t=object string.templatelib.Template
#| True False
#| ('a', 'b') secret

secret = "secret"


class Trap:
    def __str__(self): raise SystemExit("str ran")
    def __repr__(self): raise SystemExit("repr ran")
    def __format__(self, spec): raise SystemExit("format ran")


x = t"a{secret}b"
print(kinds(x))
print(kinds(x.interpolations[0]))
print(kinds([x], x.interpolations))
print(kinds(t=t"{Trap()!r:{1}}"))
poke(t"{Trap()!s:x}")
keep(x)
print(kept() is x, same(x, t"a{secret}b"))
print(kept().strings, kept().interpolations[0].value)
