#: about: ranges at the edges of 64 bits count right
#: kind: security
#: tests: builtin:range builtin:len threat:22
#: stdout:
#| 2 9223372036854775807 9223372036854775806
#| OverflowError
#| True False
#| 18446744073709551616
#| [9223372036854775806]

big = range(2**63 - 2, 2**63)
print(len(big), big[-1], big[0])
try:
    len(range(2**64))
except OverflowError as error:
    print(type(error).__name__)
print(2**70 in range(0, 2**71, 2), 2**70 + 1 in range(0, 2**71, 2))
print(range(2**64 + 1)[-1])
print(list(range(2**63 - 2, 2**63 - 1)))
