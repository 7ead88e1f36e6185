#: about: iterating over numbers beyond 64 bits
#: kind: language
#: stdout:
#| longrange_iterator 4 [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809] 0 end True
#| longrange_iterator 4 [-9223372036854775807, -9223372036854775808, -9223372036854775809, -9223372036854775810] 0 end True
#| longrange_iterator 3 [18446744073709551616, 18446744073709551617, 18446744073709551618] 0 end True
#| longrange_iterator 3 [1000000000000000000000000000000, 1000000000000000000000000000004, 1000000000000000000000000000008] 0 end True
#| longrange_iterator 3 [100000000000000000000, 99999999999999999998, 99999999999999999996] 0 end True
#| longrange_iterator 2 [-10000000000000000000000000, 0] 0 end True
#| longrange_iterator 0 [] 0 end True
#| longrange_iterator 4 [4611686018427387904, 13835058055282163712, 23058430092136939520, 32281802128991715328] 0 end True
#| 0 1 True (2, 3) True
#| 9223372036854775807 9223372036854775808 None 0
#| 499500 True 73786976294838206464 True True

for r in (range(2**63 - 2, 2**63 + 2), range(-2**63 + 1, -2**63 - 3, -1), range(2**64, 2**64 + 3), range(10**30, 10**30 + 10, 4), range(10**20, 10**20 - 5, -2), range(-10**25, 10**25, 10**25), range(2**70, 2**70), range(2**62, 2**65, 2**63)):
    it = iter(r)
    print(type(it).__name__, it.__length_hint__(), list(it), it.__length_hint__(), next(it, "end"), [x for x in r] == list(r) == [r[i] for i in range(len(r))])
it = iter(range(2**100))
print(next(it), next(it), it.__length_hint__() == 2**100 - 2, next(zip(it, it)), iter(it) is it)
it = iter(range(2**63 - 1, 2**63 + 1))
for x in it: print(x, end=" ")
print(next(it, None), it.__length_hint__())
total = 0
for x in range(2**66, 2**66 + 1000): total += x - 2**66
print(total, sum(range(2**66, 2**66 + 3)) == 3 * 2**66 + 3, max(range(2**66, 0, -2**65)), min(range(2**66, 0, -2**65)) == 2**65, 2**66 + 5 in iter(range(2**66, 2**67)))
