#: about: what is unpacked into the parameters of a generic class is charged in one amount
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
    unpacked = next(iter(tuple[(int,) * 100000]))
    parameter, = G.__type_params__
    alias = G[next(iter(parameter))]
    print("made")
    alias[(unpacked,) * 3000]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
