#: about: converting between int and str is limited to 4300 digits
#: kind: language
#: stdout:
#| 4300
#| Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| 4301
#| Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| 4
#| Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| True
#| Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#| Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#| True
#| 4155
#| 20003
#| True
#| True
#| Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#| True
#| Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| 4003
#| 16610

def attempt(call):
    try:
        print(call())
    except ValueError as error:
        print(error)

attempt(lambda: len(str(10 ** 4299)))
attempt(lambda: len(str(10 ** 4300)))
attempt(lambda: len(str(-10 ** 4299)))
attempt(lambda: len(repr(10 ** 5000)))
attempt(lambda: len(f"{10 ** 5000}"))
attempt(lambda: len(format(10 ** 5000, ",")))
attempt(lambda: len("%d" % 10 ** 3))
attempt(lambda: len("%d" % (10 ** 5000)))
attempt(lambda: int("9" * 4300) > 0)
attempt(lambda: int("9" * 4301))
attempt(lambda: int("-" + "9" * 4301))
attempt(lambda: int("1_" * 2200 + "1") > 0)
attempt(lambda: len(hex(10 ** 5000)))
attempt(lambda: len(bin(1 << 20000)))
attempt(lambda: int("f" * 5000, 16) > 0)
attempt(lambda: int("1" * 5000, 2) > 0)
attempt(lambda: int("1" * 5000, 36))
attempt(lambda: int("7" * 5000, 8) == 8 ** 5000 - 1)
attempt(lambda: [10 ** 5000])
attempt(lambda: len(str([10 ** 4000])))
attempt(lambda: (10 ** 5000).bit_length())
