#: about: complex numbers
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 1657276

def main():
    n = 0
    for y in range(270):
        for x in range(360):
            c = complex(x / 120 - 2, y / 135 - 1)
            z = 0j
            for k in range(50):
                if abs(z) > 2:
                    break
                z = z * z + c
            n += k
    return n
print(main())
