#: about: the orders in which the attributes of objects came take memory
#: kind: language
#: limits: memory=20000000
#: limit: memory

names = ["a%d" % i for i in range(12)]
kept = []
for n in range(100):
    class C:
        pass
    kept.append(C)
    for i in names:
        for j in names:
            for k in names:
                o = C()
                setattr(o, i, 1)
                setattr(o, j, 1)
                setattr(o, k, 1)
