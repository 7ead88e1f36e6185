#: about: zip(strict=True): which argument is shorter or longer, in every position
#: kind: language
#: stdout:
#| (1, 0) [] zip() argument 2 is shorter than argument 1
#| (0, 1) [] zip() argument 2 is longer than argument 1
#| (2, 1) [2] zip() argument 2 is shorter than argument 1
#| (1, 2) [2] zip() argument 2 is longer than argument 1
#| (1, 1, 0) [] zip() argument 3 is shorter than arguments 1-2
#| (1, 0, 1) [] zip() argument 2 is shorter than argument 1
#| (0, 1, 1) [] zip() argument 2 is longer than argument 1
#| (0, 0, 1) [] zip() argument 3 is longer than arguments 1-2
#| (0, 1, 0) [] zip() argument 2 is longer than argument 1
#| (2, 2, 2, 1) [4] zip() argument 4 is shorter than arguments 1-3
#| (2, 2, 1, 2) [4] zip() argument 3 is shorter than arguments 1-2
#| (2, 1, 2, 2) [4] zip() argument 2 is shorter than argument 1
#| (1, 2, 2, 2) [4] zip() argument 2 is longer than argument 1
#| (1, 1, 2, 2) [4] zip() argument 3 is longer than arguments 1-2
#| (1, 1, 1, 2) [4] zip() argument 4 is longer than arguments 1-3
#| (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2) [11, 11] zip() argument 11 is shorter than arguments 1-10
#| (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4) [11, 11, 11] zip() argument 11 is longer than arguments 1-10
#| (0, 0) []
#| (3, 3) [2, 2, 2]
#| (1,) [1]
#| (0,) []
#| (0, 0, 0) []
#| () []

for lengths in ((1, 0), (0, 1), (2, 1), (1, 2), (1, 1, 0), (1, 0, 1), (0, 1, 1), (0, 0, 1), (0, 1, 0), (2, 2, 2, 1), (2, 2, 1, 2), (2, 1, 2, 2), (1, 2, 2, 2), (1, 1, 2, 2), (1, 1, 1, 2), (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2), (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4), (0, 0), (3, 3), (1,), (0,), (0, 0, 0), ()):
    out = []
    try:
        for row in zip(*[range(n) for n in lengths], strict=True): out.append(len(row))
        print(lengths, out)
    except ValueError as error: print(lengths, out, error)
