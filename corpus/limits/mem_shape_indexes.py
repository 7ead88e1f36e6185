#: about: the tables that find attributes in objects of many shapes count as memory
#: kind: language
#: limits: memory=12000000
#: limit: memory

names = ["a%d" % i for i in range(57)]
kept = []
for n in range(9):
    class C:
        pass
    kept.append(C)
    for j in range(900):
        o = C()
        for name in names:
            setattr(o, name, None)
        setattr(o, "b%d" % j, 1)
        hasattr(o, "a3")
