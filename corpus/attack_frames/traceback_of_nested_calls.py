#: about: however deep the call that raised, its traceback gives line numbers and nothing else
#: kind: security
#: tests: attribute:tb_frame attribute:f_locals attribute:f_back threat:3
#: stdout:
#| ['int', "attribute access to 'tb_frame' is blocked in this environment", "attribute access to 'f_locals' is blocked in this environment", "attribute access to 'f_back' is blocked in this environment"]

def keeper():
    hidden = "value of a local"
    return 1 / 0


def middle():
    return keeper()


found = []
try:
    middle()
except ZeroDivisionError as error:
    trace = error.__traceback__
    found.append(type(trace.tb_lineno).__name__)
    for name in ("tb_frame", "f_locals", "f_back"):
        try:
            found.append(getattr(trace, name))
        except AttributeError as refused:
            found.append(str(refused))
print(found)
