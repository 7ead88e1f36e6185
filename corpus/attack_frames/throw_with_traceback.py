#: about: a traceback that travels through generator.throw stays guarded
#: kind: security
#: tests: attribute:tb_frame attribute:gi_frame threat:3
#: stdout:
#| ready
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'gi_frame' is blocked in this environment

def worker():
    try:
        yield "ready"
    except ValueError as error:
        trace = error.__traceback__
        try:
            yield trace.tb_frame
        except AttributeError as refused:
            yield str(refused)


machine = worker()
print(next(machine))
print(machine.throw(ValueError("in")))
try:
    print(machine.gi_frame)
except AttributeError as refused:
    print(refused)
