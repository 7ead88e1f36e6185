#: about: the arguments that take the place of a parameter many times are charged
#: kind: security
#: tests: threat:16 builtin:tuple
#: limits: steps=300000000 memory=30000000
#: limit: memory
#: stdout:
#| start
#| made

class G[*Ts]:
    pass


print("start")
try:
    parameter, = G.__type_params__
    alias = tuple[(next(iter(parameter)),) * 3000]
    print("made")
    alias[(int,) * 100000]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
