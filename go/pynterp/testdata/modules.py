# Imports of the modules in the folder modules, and what becomes of them.
def x(code):
    g = {"__name__": "__main__", "__builtins__": __builtins__}
    try:
        exec(code, g)
        for k in "__builtins__", "__name__", "__warningregistry__", "BASE": g.pop(k, None)
        print("ok", {k: (v if not hasattr(v, "__name__") else v.__name__) for k, v in g.items()})
    except BaseException as e:
        print(type(e).__name__, str(e).replace(BASE, "B/"), getattr(e, "name", "-"), str(getattr(e, "path", "-")).replace(BASE, "B/"), getattr(e, "name_from", "-"))
import plain
BASE = plain.__file__[:-len("plain.py")]
for code in """import pk.sub1 as s; v = s.v
from pk import *
import pk.deep.leaf
from pk import toofar
from pk import bad
import pk.bad
from pk import syn
import ca
import cb
import cc
from ce import b
import cpk
import cpk2
import ga; r = ga.dyn
import ga; ga.zzz
from ga import dyn, real
from ga import zzz
import ga; d = dir(ga)
from noall import *
from badall import *
from badall2 import *
from badall3 import *
import ns.inner; n = ns.inner.n
import plain.foo
import nope
import nope.foo
import pk.nope
import pk.nope.more
from pk import nope
from pk.nope import z
from plain import nope
from plain import pp
import plain as a, pk as b
import pk.sub2 as c
from . import x
from .x import y
from .. import x
import ann; r = ann.__annotations__
import doc; r = doc.__doc__, doc.d
from pk3 import *
from pk4 import lazy
from pk4 import nolazy
from pk4 import *
import pk5; r = pk5.ok, pk5.inner.has
import plain; plain.q = 5; r = plain.q; del plain.q
import plain; del plain.q
import plain; plain.q
import pk; r = sorted(k for k in dir(pk) if k not in ("__cached__", "__loader__", "__spec__", "__builtins__"))
import plain; r = [plain.__name__, plain.__package__, plain.__doc__]
import pk.deep; r = pk.deep.__package__, pk.deep.__name__
import plain; r = repr(plain).replace(BASE, "B/")
import pk; plain = pk; r = type(pk)
r = __import__("pk.sub2"); r = r.__name__
r = __import__("pk.sub2", fromlist=["y"]); r = r.__name__
r = __import__("pk.sub2", None, None, [""]); r = r.__name__
__import__("")
__import__("pk", fromlist=[3])
__import__(3)
__import__("pk", level=-1)
__import__("pk", level=1)
__import__("pk", {"__package__": "pk"}, level=2)
__import__("sub2", {"__package__": "pk"}, None, ["y"], 1)
__import__("sub2", {"__name__": "pk.z"}, None, ["y"], 1)
__import__("sub2", {"__name__": "pk", "__path__": []}, None, ["y"], 1)
__import__("sub2", {"__package__": 3}, None, ["y"], 1)
__import__("sub2", {"__package__": ""}, None, ["y"], 1)
__import__("sub2", {"__package__": None, "__name__": "pk.q"}, None, ["y"], 1)
__import__("sub2", {}, None, ["y"], 1)
__import__("sub2", {"__package__": "unk"}, None, ["y"], 1)
import plain; plain.__name__ = "changed"; r = repr(plain)[:20]; plain.zz
import plain; plain.__name__ = "plain"
import pk; pk.sub2 = 7; from pk import sub2
import pk; del pk.sub2; from pk import sub2; r = sub2.y
import plain; r = hasattr(plain, "zz"), getattr(plain, "zz", 3)
class M(type(__import__("plain"))): pass; m = M("name"); r = m.__name__
m = type(__import__("plain"))("nm", "dc"); r = m.__name__, m.__doc__, repr(m)
m = type(__import__("plain"))(name="nm", doc=None); r = m.__doc__, m.__package__
type(__import__("plain"))()
type(__import__("plain"))(3)""".split("\n"):
    print(">", code)
    x("BASE = %r\n" % BASE + code) if "BASE" in code else x(code)
