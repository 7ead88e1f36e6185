#: about: explicit and implicit line joining, semicolons, blank lines and comments
#: kind: language
#: stdout:
#| 3
#| three
#| still the body
#| 0
#| 1
#| 3 [1, 2] 1 Empty
#| a tab indents
#| uneven indentation is fine
#| done

x = 1; y = 2; print(x + y);
total = x + \
    y
values = [
    1,  # one

    2,
]
if total == 3: print("three"); print("still the body")
else: print("not three")
def one(): return 1; return 2
class Empty: pass
for i in range(2): print(i); continue
print(total, values, one(), Empty.__name__)
if True:
	print("a tab indents")
if True:
  if True:
        print("uneven indentation is fine")
"a string as a statement"
42; None; ...
print("done") # trailing comment
