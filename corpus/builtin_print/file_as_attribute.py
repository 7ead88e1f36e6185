#: about: write is looked up on the object, instances and __getattr__ included
#: kind: language
#: stdout:
#| ['instance', '\n', 'get write', 'dynamic', 'get write', '\n', 'static', '\n', 'class', '\n']

class O: pass
o = O()
got = []
o.write = got.append
print("instance", file=o)
class G:
    def __getattr__(self, name):
        got.append("get " + name)
        return got.append
print("dynamic", file=G(), flush=False)
class S:
    write = staticmethod(got.append)
print("static", file=S())
print("class", file=S)
print(got)
