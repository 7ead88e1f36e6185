#: about: last lines: a comment without newline, nested blocks ended by the end of file
#: kind: language
#: stdout:
#| 1
#| 1
#| inside
#| continued
#| backslash block
#| 1
#| after blank continuation
#| else
#| e
#| for-else
#| 1
#| end

def f():
    if 1:
        for i in [1]:
            while 1:
                try:
                    pass
                finally:
                    with_ = i
                    break
            else: pass
        return with_
print(f())
class A:
    class B:
        class C:
            x = 1


            # trailing

        # less
print(A.B.C.x)
if 1:
    print("inside"); \
    print("continued")
if 1: \
    print("backslash block")
x = \
1
print(x) \

print("after blank continuation") ; 
if x:
    pass # comment
# comment
else:
    pass
try:
    pass

# between
except Exception:

    pass

else:
    # comment first
    print("else")
if 0: pass
elif 0: pass

else: print("e")
for i in (): pass
else:

    print("for-else")
@(lambda f: f)

# a comment between decorator and def

def g(): return 1
print(g())
if 1:
    if 1:
        print("end")
        # the end \
