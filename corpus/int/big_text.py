#: about: str(int) and int(str) of thousands of digits, and the limit
#: kind: language
#: stdout:
#| 1 1 2 2 True True True True True True
#| 2 2 13 13 True True True True True True
#| 17 17 1000000000 0000006561 True True True True True True
#| 18 18 1000000000 0000019683 True True True True True True
#| 19 19 1000000000 0000019683 True True True True True True
#| 20 20 1000000000 0000059049 True True True True True True
#| 36 36 1000000000 0387420489 True True True True True True
#| 100 100 1000000000 2588770249 True True True True True True
#| 500 500 1000000000 8530726249 True True True True True True
#| 1000 1000 1000000000 5377610001 True True True True True True
#| 2500 2500 1000000000 9200506249 True True True True True True
#| 4299 4299 1000000000 2640436083 True True True True True True
#| 4300 4300 1000000000 7921308249 True True True True True True
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#| 4155
#| 4153
#| 36000
#| 21501
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| 4300

def attempt(call):
    try: return call()
    except Exception as error: return f"{type(error).__name__}: {error}"

for n in (1, 2, 17, 18, 19, 20, 36, 100, 500, 1000, 2500, 4299, 4300):
    x = 10 ** (n - 1) + 3 ** (n // 2)
    s = str(x)
    print(n, len(s), s[:10], s[-10:], int(s) == x, int("-" + s) == -x, int(hex(x), 16) == x, int(oct(x), 8) == x, int(bin(x), 2) == x, sum(map(int, s)) % 9 == x % 9)
for call in (lambda: str(10**4300), lambda: int("1" * 4301), lambda: int("0" * 4301), lambda: int("1_" * 4300 + "1"), lambda: repr(-10**5000), lambda: f"{10**4300}", lambda: "%d" % 10**4300, lambda: int(b"9" * 4301),
             lambda: len(hex(10**5000)), lambda: len(f"{10**5000:x}"), lambda: int("f" * 9000, 16).bit_length(), lambda: int("1" * 4301, 32).bit_length(), lambda: int("1" * 4301, 7), lambda: format(10**4300, ","), lambda: len(str(10**4299))):
    print(attempt(call))
