#: about: tracebacks know the line of the failure
#: kind: language
#: stdout:
#| 8 17 24
#| -7 True
#| 0
#| traceback True

def line(call):
    try:
        call()
    except Exception as error:
        return error.__traceback__.tb_lineno

def direct():
    try:
        x = 1
        x / 0
    except ZeroDivisionError as error:
        return error.__traceback__.tb_lineno

def multi():
    try:
        return [1,
                2,
                [][5],
                3]
    except IndexError as error:
        return error.__traceback__.tb_lineno

def in_call():
    try:
        print(
            "never",
            int("bad"),
        )
    except ValueError as error:
        return error.__traceback__.tb_lineno

def raised():
    try:
        raise ValueError(
            "a",
            "b",
        )
    except ValueError as error:
        return error.__traceback__.tb_lineno

start = direct()
print(multi() - start, in_call() - start, raised() - start)
print(line(lambda: 1 / 0) - start, line(multi) is None)

def twice():
    e = None
    lines = []
    for _ in range(2):
        try:
            raise e or ValueError("v")
        except ValueError as error:
            e = error
            lines.append(error.__traceback__.tb_lineno)
    return lines[0] - lines[1]

print(twice())
try:
    raise ValueError("x").with_traceback(None)
except ValueError as error:
    print(type(error.__traceback__).__name__, error.__traceback__.tb_lasti >= 0)
