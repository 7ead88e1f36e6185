#: about: __name__, __package__, __spec__, __path__ and __file__ rebound to anything: imports answer by the list, relative ones end in errors
#: kind: security
#: tests: builtin:__import__ threat:10
#: stdout:
#| ImportError ImportError ImportError ImportError 
#| ImportError ImportError ImportError ImportError 
#| ImportError ImportError ImportError ImportError 
#| ImportError ImportError ImportError ImportError 
#| ImportError ImportError ImportError ImportError 
#| ImportError ImportError ImportError ImportError 
#| ImportError ImportError ImportError ImportError 
#| ImportError ImportError ImportError ImportError 
#| ImportError ImportError ImportError ImportError 
#| ImportError ImportError ImportError ImportError 
#| ImportError ImportError ImportError ImportError 

class Text(str):
    def rpartition(self, *arguments): return ("os", ".", "path")
    def __str__(self): return "os"


def attempt(**names):
    space = {"__name__": "__main__", **names}
    for arguments in (("os", space, None, (), 0), ("path", space, None, ("join",), 1), ("", space, None, ("system",), 1), ("x", space, space, ("*",), 2)):
        try:
            __import__(*arguments)
            print("imported", end=" ")
        except (ImportError, KeyError, TypeError, ValueError, SystemError) as refused:
            print(type(refused).__name__, end=" ")
    print()


attempt(__name__="os", __path__=["/"])
attempt(__package__="os")
attempt(__package__=Text("os"))
attempt(__package__=5)
attempt(__package__=None, __name__="os.path")
attempt(__package__="", __name__="")
attempt(__spec__=type("Spec", (), {"parent": "os", "name": "os"})())
attempt(__name__=5)
attempt(__package__="a" * 100000)
attempt(__package__="\ud800")
attempt(__package__="..")
