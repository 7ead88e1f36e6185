#: about: complex powers by int, abs, conjugate and comparisons with other numbers
#: kind: language
#: stdout:
#| [(-0.0112-0.0384j), (0.12-0.16j), (1+0j), (3+4j), (-7+24j), (-117+44j), (-527-336j)] 5.0 (3-4j) (25+0j) 3.0 4.0 float True False True True
#| 2j (1.0986841134678098+0.45508986056222733j) (6.123233995736766e-17+1j) (1.5384778027279442+1.2779225526272695j) 0j (1+0j) -1j (-0-1j) (1+0j) (-6.443164690985892e+34-6.113241307762508e+34j)
#| 4j -4j (1.5+2j) (1-1j) 0j (-3-4j) (3+4j) (4+4j) (1e+308+1e+308j) (3.5+7j) (1+3j) (3.5+1j)
#| (2.0, 1.0) ((1.2246467991473532e-16+2j), (-1.2246467991473532e-16-2j)) ((-0.9999999999999999+2j), (-1.0000000000000002-2j))
#|        ..............:--@.....
#|     .............::::#@@@::.....
#|   ............::-+@@@@@@@@@@*:..
#|  .......:-@@@@==@@@@@@@@@@@@@-..
#| @@@@@@@@@@@@@@@@@@@@@@@@@@@@-:..
#|  .......:-@@@@==@@@@@@@@@@@@@-..
#|   ............::-+@@@@@@@@@@*:..
#|     .............::::#@@@::.....
#|        ..............:--@.....
#| one one True 4000015 1 False NotImplemented (2+1j)

z = 3 + 4j
print([z ** n for n in range(-2, 5)], abs(z), z.conjugate(), z * z.conjugate(), z.real, z.imag, type(z.real).__name__, z == complex(3, 4), z == 3, 3 + 0j == 3, z != "x")
print((1 + 1j) ** 2, (1 + 1j) ** 0.5, (-1 + 0j) ** 0.5, 2 ** (1 + 1j), (0j) ** 2, (1j) ** 4, (1j) ** -1, pow(1j, 3), pow(z, 0), (1 + 2j) ** 100)
print(z - 3, 3 - z, z / 2, 2 / (1 + 1j), z * 0, -z, +z, z + True, 1e308 * (1 + 1j), (1 + 2j) * (3.5), sum([1j, 2j, 1]), sum([1, 2.5, 1j]))

def roots(a, b, c):
    d = (b * b - 4 * a * c) ** 0.5
    return (-b + d) / (2 * a), (-b - d) / (2 * a)

print(roots(1, -3, 2), roots(1, 0, 4), roots(1, 2, 5))

def mandelbrot(c, limit=30):
    z = 0
    for n in range(limit):
        if abs(z) > 2: return n
        z = z * z + c
    return limit

for y in range(-4, 5): print("".join(" .:-=+*#%@"[min(9, mandelbrot(complex(x / 12, y / 4)) // 3)] for x in range(-24, 8)).rstrip())
print({1 + 0j: "one"}[1], {1: "one"}[1 + 0j], 1j in {1j}, hash(3 + 4j), [1j, 1, 2j].index(1), (1j).__eq__(1), (1j).__lt__(1), complex.__add__(1j, 2))
