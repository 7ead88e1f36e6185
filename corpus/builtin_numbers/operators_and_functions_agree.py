#: about: abs, pow, divmod and round give what the operators and methods give
#: kind: language
#: result: [(1.0000000000000002+1.7320508075688772j), (1.0000000000000002+1.7320508075688772j), 1, 1.0, 0.5, 0.5]
#: stdout:
#| True True True zero to a negative power True True True True True (34, 'Numerical result out of range') (34, 'Numerical result out of range') 

values = (7, -7, 0, 2.5, -2.5, True, 2**65, 1e300)
for a in values:
    print(abs(a) == a.__abs__(), end=" ")
    for b in (3, -3, 2.0, 0.5):
        assert divmod(a, b) == (a // b, a % b) or a != a
        assert divmod(a, b) == a.__divmod__(b) or a.__divmod__(b) is NotImplemented
        try: assert pow(a, b) == a ** b
        except OverflowError as e: print(e, end=" ")
        except ZeroDivisionError as e: print(e, end=" ")
    assert round(a) == a.__round__() and type(round(a)) is int
print()
RESULT = [pow(-8, 1/3), (-8) ** (1/3), pow(0, 0), 0.0 ** 0, pow(2, -1), 2 ** -1]
