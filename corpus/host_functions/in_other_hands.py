#: about: what a host function returns to a generator or an except clause is a value of the guest
#: kind: security
#: env: count kinds echo
#: tests: threat:13
#: stdout:
#| 1 object generator
#| (1, 2) object ValueError, tuple(int, int)
#| 3 v
#|    1 7

def g():
    got = yield count(1)
    yield kinds(got)


it = g()
print(next(it), it.send(it))
try:
    raise ValueError(*echo(1, 2)[0])
except ValueError as e:
    print(e.args, kinds(e, e.args))
match echo(1, [2, 3], k="v"):
    case ((1, [2, x]), {"k": v}):
        print(x, v)
print(f"{count()!r:>4}", "{0[1][0]}".format(echo((1, [7]))[0][0]))
