#: about: % gives the str itself where the format is one conversion that shows all of it
#: kind: language
#: stdout:
#| True True True True True
#| True False False False False
#| False False False False True
#| True True True True True
#| True False False False False
#| False False False False True
#| True True True True True
#| True False False False False
#| False False False False True
#| True True True
#|  True   abc   abc| ab   

text = "text" * 2
long = "l" * 300
class Shown:
    def __str__(self): return text
    def __repr__(self): return long
class Sub(str): pass
for s in text, long, "\xe9" * 20:
    print("%s" % s is s, "%s" % (s,) is s, "%5s" % s is s, "%.8s" % text is text, "%-8.9s" % text is text)
    print("%(a)s" % {"a": s} is s, "%s%s" % ("", s) is s, "%s%s" % (s, "") is s, "%s%%" % s is s, " %s" % s is s)
    print("%r" % s is s, "%a" % s is s, "%.2s" % s is s, "%400s" % s is s, type("%s" % Sub(s)) is str)
print("%s" % Shown() is text, "%r" % Shown() is long, "%s%r" % (Shown(), Shown()) == text + long)
print("%s" % "", "%s" % "a" is "a" + "", "%5.3s" % "abcde", "%5.3s|" % "abcde", "%-5.2s" % "abcde")
