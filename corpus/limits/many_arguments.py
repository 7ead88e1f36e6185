#: about: calls and functions with hundreds of arguments work
#: kind: security
#: tests: threat:17
#: stdout:
#| 300 44850
#| 1000

def total(*args):
    return len(args), sum(args)


print(*total(*range(300)))
print(len((lambda **kwargs: kwargs)(**{"k%d" % number: number for number in range(1000)})))
