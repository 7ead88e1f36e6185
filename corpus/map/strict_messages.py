#: about: map(strict=True): which argument is shorter or longer, in every position
#: kind: language
#: stdout:
#| (1, 0) [] map() argument 2 is shorter than argument 1
#| (0, 1) [] map() argument 2 is longer than argument 1
#| (2, 1) [2] map() argument 2 is shorter than argument 1
#| (1, 2) [2] map() argument 2 is longer than argument 1
#| (1, 1, 0) [] map() argument 3 is shorter than arguments 1-2
#| (1, 0, 1) [] map() argument 2 is shorter than argument 1
#| (0, 1, 1) [] map() argument 2 is longer than argument 1
#| (0, 0, 1) [] map() argument 3 is longer than arguments 1-2
#| (2, 2, 2, 1) [4] map() argument 4 is shorter than arguments 1-3
#| (2, 2, 1, 2) [4] map() argument 3 is shorter than arguments 1-2
#| (1, 2, 2, 2) [4] map() argument 2 is longer than argument 1
#| (1, 1, 1, 2) [4] map() argument 4 is longer than arguments 1-3
#| (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2) [11, 11] map() argument 11 is shorter than arguments 1-10
#| (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4) [11, 11, 11] map() argument 11 is longer than arguments 1-10
#| (0, 0) []
#| (3, 3) [2, 2, 2]
#| (2,) [1, 1]
#| (0,) []

for lengths in ((1, 0), (0, 1), (2, 1), (1, 2), (1, 1, 0), (1, 0, 1), (0, 1, 1), (0, 0, 1), (2, 2, 2, 1), (2, 2, 1, 2), (1, 2, 2, 2), (1, 1, 1, 2), (3,) * 10 + (2,), (3,) * 10 + (4,), (0, 0), (3, 3), (2,), (0,)):
    out = []
    try:
        for row in map(lambda *a: len(a), *[range(n) for n in lengths], strict=True): out.append(row)
        print(lengths, out)
    except ValueError as error: print(lengths, out, error)
