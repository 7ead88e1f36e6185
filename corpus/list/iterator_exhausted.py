#: about: an exhausted list iterator stays exhausted
#: kind: language
#: stdout:
#| [1] [1]
#| [] [] end end 0 0
#| none
#| none 1
#| [2, 3] []
#| else

l = [1]
it, rev = iter(l), reversed(l)
print(list(it), list(rev))
l.append(2)
l.insert(0, 0)
print(list(it), list(rev), next(it, "end"), next(rev, "end"), it.__length_hint__(), rev.__length_hint__())
l = []
it = iter(l)
print(next(it, "none"))
l.append(1)
print(next(it, "none"), next(iter(l)))
l = [1, 2, 3]
it = iter(l)
for x in it: break
print(list(it), list(it))
for x in it: print("never")
else: print("else")
