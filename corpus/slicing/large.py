#: about: large slices: copies, assignment, deletion, reversal
#: kind: language
#: stdout:
#| 10000 9999 24995000 [5000, 5001, 5002] [9997, 9998, 9999] 1429
#| 9999 0
#| 24995000 [0, 9998, 0, 9996]
#| 5000 [9998, 9996, 9994]
#| [8000, 6000, 6002] [7998, 5998]
#| 200 [9802, 9800, 198, 196]
#| 7200 [9900, 0, 1] [6999, 9898, 9896]
#| 203 ['a', 'b', 'c', 6950]
#| []

n = 10000
l = list(range(n))
print(len(l[:]), l[::-1][0], sum(l[::2]), l[5000:5003], l[-3:], len(l[1::7]))
l[:] = l[::-1]
print(l[0], l[-1])
l[::2] = [0] * (n // 2)
print(sum(l), l[:4])
del l[::2]
print(len(l), l[:3])
l[1000:2000] = reversed(l[1000:2000])
print(l[999:1002], l[1999:2001])
l[100:4900] = []
print(len(l), l[98:102])
l[50:50] = range(7000)
print(len(l), l[49:52], l[7049:7052])
l[:7000] = (x for x in "abc")
print(len(l), l[:4])
while l: del l[len(l) // 2:]
print(l)
