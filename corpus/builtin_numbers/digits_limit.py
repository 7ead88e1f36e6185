#: about: texts of ints with more than 4300 digits are refused, other bases are not
#: kind: language
#: stdout:
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| 3574
#| 14287
#| 3572
#| 4300
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#| 1597775579522511004
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

n = 10 ** 4300
attempt(str, n)
attempt(repr, n)
attempt(format, n)
attempt(lambda: f"{n}")
attempt(lambda: "%d" % n)
attempt(print, n)
attempt(ascii, [n])
attempt(lambda: len(hex(n)), )
attempt(lambda: len(bin(n)))
attempt(lambda: len(f"{n:x}"))
attempt(lambda: len(str(n // 10)))
attempt(int, "1" * 4301)
attempt(lambda: hash(n))
attempt(lambda: repr(ValueError(n)))
