#: about: ints with more than 4300 digits are not converted to text or from it
#: kind: security
#: tests: builtin:int builtin:hex threat:15
#: stdout:
#| True
#| True
#| True
#| True
#| True
#| True
#| True
#| True
#| 4155 True

number = 10**5000
for attempt in (
    lambda: str(number), lambda: repr(number), lambda: f"{number}", lambda: "%d" % number, lambda: int("1" * 5000),
    lambda: print(number), lambda: "{}".format([number]), lambda: format(number, "d"),
):
    try:
        attempt()
        print("converted")
    except ValueError as error:
        print(str(error).startswith("Exceeds the limit (4300 digits) for integer string conversion"))
print(len(hex(number)), int("f" * 5000, 16) > 0)
