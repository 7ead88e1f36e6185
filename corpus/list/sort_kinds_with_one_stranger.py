#: about: long lists of one kind with one item of another kind among them
#: kind: language
#: stdout:
#| True True True True True True 
#| True True True True True True 
#| True True True True True True 
#| True True True True True True 
#| True True True True True True 
#| True True True True True True 
#| True True True True True True 
#| True True True True True True 
#| True True True True True True 
#| True True True True True True 
#| True True True True True True 

def check(l):
    for items in (l, l[::-1], l[len(l) // 2:] + l[:len(l) // 2]):
        want = items[:]
        for i in range(len(want)):
            j = i
            while j and want[j] < want[j - 1]: want[j], want[j - 1] = want[j - 1], want[j]; j -= 1
        print([repr(x) for x in sorted(items)] == [repr(x) for x in want], [repr(x) for x in sorted([(x, 1) for x in items])] == [repr((x, 1)) for x in want], end=" ")
    print()
class I(int): pass
check([*range(50), 1 << 70])
check([*range(50), 25.5])
check([*range(50), True, False])
check([*range(50), I(7)])
check([*map(str, range(50)), "\uffff"])
check([*map(str, range(50)), "é", "😀"])
check([float(x) for x in range(50)] + [2**60, -2**70])
check([bytes([x]) for x in range(50)] + [b"", bytearray(b"\x05")])
check([(x % 5, str(x)) for x in range(50)] + [(2, "")])
check([[x % 5] for x in range(50)] + [[], [2, 1]])
check([-(1 << 63), (1 << 63) - 1, 1 << 63, -(1 << 64), *range(-20, 20)])
