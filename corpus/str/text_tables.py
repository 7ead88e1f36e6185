#: about: ljust, rjust, center and join laying out a table
#: kind: language
#: result: ['Name       | Qty | Price', 'Apple      |   3 |   1.5', 'Watermelon |  12 |  0.25', 'Kiwi       | 100 |    12']
#: stdout:
#| Name       | Qty | Price
#| -----------+-----+------
#| Apple      |   3 |   1.5
#| Watermelon |  12 |  0.25
#| Kiwi       | 100 |    12
#| Total.............1,207.50
#| ====================
#| =======TITLE========
#| ====================
#|      1|1     |  1   |000001|1|1
#|     22|22    |  22  |000022|22|16
#|    333|333   | 333  |000333|333|14d
#|   4444|4444  | 4444 |004444|4,444|115c
#|    1   2   3   4   5
#|    2   4   6   8  10
#|    3   6   9  12  15
#|    4   8  12  16  20
#|    5  10  15  20  25

rows = [("Name", "Qty", "Price"), ("Apple", 3, 1.5), ("Watermelon", 12, 0.25), ("Kiwi", 100, 12)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
def line(cells): return " | ".join(str(c).rjust(w) if not isinstance(c, str) else c.ljust(w) for c, w in zip(cells, widths))
print("\n".join([line(rows[0]), "-+-".join("-" * w for w in widths)] + [line(r) for r in rows[1:]]))
total = sum(q * p for _, q, p in rows[1:])
print(f"{'Total':.<{sum(widths)}}{total:>8,.2f}")
print("=" * 20, "title".upper().center(20, "="), "=" * 20, sep="\n")
for n in (1, 22, 333, 4444): print(f"{n:>6}|{n:<6}|{n:^6}|{n:06}|{n:,}|{n:x}")
print(*("".join(f"{i * j:4}" for j in range(1, 6)) for i in range(1, 6)), sep="\n")
RESULT = [line(r) for r in rows]
