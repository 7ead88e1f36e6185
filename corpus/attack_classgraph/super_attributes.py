#: about: a super object does not tell which classes and object it joins
#: kind: security
#: tests: attribute:__thisclass__ attribute:__self_class__ attribute:__self__ attribute:__dict__ threat:1
#: stdout:
#| base
#| attribute access to '__thisclass__' is blocked in this environment
#| attribute access to '__self_class__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__thisclass__' is blocked in this environment

class Base:
    def who(self):
        return "base"


class Derived(Base):
    def who(self):
        link = super()
        texts = [link.who()]
        for name in ("__thisclass__", "__self_class__", "__self__", "__dict__"):
            try:
                texts.append(repr(getattr(link, name)))
            except AttributeError as refused:
                texts.append(str(refused))
        return texts


for text in Derived().who():
    print(text)
try:
    print(super(Derived, Derived()).__thisclass__)
except AttributeError as refused:
    print(refused)
