#: about: with a negative step the items go in from the far end
#: kind: language
#: stdout:
#| ['f', 'e', 'd', 'c', 'b', 'a']
#| ['f', 'e', 3, 2, 1, 'a']
#| ['f', 'e', 3, 'y', 1, 'x']
#| ['f', 9, 3, 8, 1, 7]
#| ['f', 1, 3, 3, 1, 'f']
#| ['f', 1, 3, 3, 1, 'f']
#| ['f', 1, 3, 3, 1, 'f'] [1, 3, 'f'] ['f', 1] [1, 3, 3] ['f'] ['f', 1]
#| attempt to assign sequence of size 0 to extended slice of size 2 ['f', 1, 3, 3, 1, 'f']
#| attempt to assign sequence of size 1 to extended slice of size 2 ['f', 1, 3, 3, 1, 'f']
#| attempt to assign sequence of size 3 to extended slice of size 2 ['f', 1, 3, 3, 1, 'f']

l = list(range(6))
l[::-1] = "abcdef"
print(l)
l[4:1:-1] = (1, 2, 3)
print(l)
l[-1:-4:-2] = {"x": 0, "y": 0}
print(l)
l[::-2] = iter([7, 8, 9])
print(l)
l[5:0:-2] = l[0:5:2]
print(l)
l[::-1], l[::2] = l, l[::2]
print(l)
l[3:3:-1] = []
l[2:4:-1] = ()
print(l, l[4::-2], l[:3:-1], l[-2:-5:-1], l[0:-7:-1], l[10:-10:-4])
for value in ([], [1], "abc"):
    try: l[4:2:-1] = value
    except ValueError as error: print(error, l)
