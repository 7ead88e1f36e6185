#: about: form feeds, vertical space and tabs in indentation
#: kind: language
#: stdout:
#| 3
#| (1, 2, 3)
#| 1 2
#| 1 2 3
#| 5 6
#| tab
#| one space
#| two
#| two again
#| one again
#| 1 2
#| 	|	

def f():
	if 1:
	    x = 1
	    y = 2
	return x + y
print(f())
def g():
        a = 1
        if a:
        	b = 2
        	c = 3
        return a, b, c
print(g())
class C:
  def m(self):
     return 1
  def n(self):
       return 2
print(C().m(), C().n())
print(1,	2,3)
if 1:
    p = 5
    q = 6
    print(p, q)
if 1:
	print("tab")
if 1:
 print("one space")
 if 2:
  print("two")
   # strange comment
  print("two again")
 print("one again")
x	=	1;y	=	2
print(x,y)
print("	|	")
