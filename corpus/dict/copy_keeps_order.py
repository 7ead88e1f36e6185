#: about: copies of big and hollow dicts list the same keys
#: kind: language
#: stdout:
#| 2 True ('3', 3)
#| ['1', '3'] ['2', '4'] 5 2
#| 50 True ('99', 99)
#| ['1', '3'] ['96', '98'] 100 50
#| 66 True ('98', 98)
#| ['1', '2'] ['96', '99'] 100 66
#| 666 True ('998', 998)
#| ['1', '2'] ['996', '999'] 1000 666
#| 500 True ('999', 999)
#| ['1', '3'] ['996', '998'] 1000 500
#| 4000 True ('4999', 4999)
#| ['1', '2'] ['4990', '4995'] 5000 4000

for n, step in ((5, 2), (100, 2), (100, 3), (1000, 3), (1000, 2), (5000, 5)):
    d = {str(i): i for i in range(n)}
    for i in range(0, n, step): del d[str(i)]
    c = d.copy()
    u = {}
    u.update(d)
    print(len(c), list(c) == list(d) == list(u) == list(dict(d)), list(c.items())[-1])
    for i in range(n): c[str(i)] = -i
    print(list(c)[:2], list(c)[-2:], len(c), len(d))
