#: about: dir() of a traceback
#: kind: language
#: stdout:
#| ['tb_frame', 'tb_lasti', 'tb_lineno', 'tb_next']
#| ['tb_frame', 'tb_next', 'tb_lasti', 'tb_lineno'] ['tb_lineno', 'tb_next']

try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
print(dir(traceback))
print(traceback.__dir__(), sorted(object.__dir__(traceback))[-2:])
