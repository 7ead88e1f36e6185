#: about: methods of other objects as write
#: kind: language
#: stdout:
#| through
#|
#|
#| ['1', ' ', '2', '\n', 'sent', '\n']

got = []
class W: pass
w = W()
w.write = lambda text: got.append(text)
print(1, 2, file=w)
def gen():
    while True: got.append((yield))
g = gen(); next(g)
w.write = g.send
print("sent", file=w)
w.write = {"k": 1}.setdefault
print("a", file=w)
w.write = "x{}".format
print("b", file=w)
w.write = print
print("through", end="", file=w)
print()
print(got)
