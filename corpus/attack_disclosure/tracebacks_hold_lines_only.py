#: about: what can be read of a traceback is the line number
#: kind: security
#: tests: attribute:tb_frame attribute:tb_next threat:3 threat:14
#: stdout:
#| ['tb_lasti', 'tb_lineno']
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'tb_next' is blocked in this environment

try:
    1 / 0
except ZeroDivisionError as error:
    trace = error.__traceback__
print([name for name in dir(trace) if name.startswith("tb_") and name not in ("tb_frame", "tb_next")])
for name in ("tb_frame", "tb_next"):
    try:
        getattr(trace, name)
    except AttributeError as refused:
        print(refused)
