#: about: the output limit holds inside callbacks
#: kind: security
#: env: apply
#: tests: threat:13 threat:19 threat:18
#: limits: output=205
#: limit: output
#: stdout:
#| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
#| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
#| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
#| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

def flood():
    while True:
        print("x" * 50)


try:
    apply(flood)
except BaseException:
    print("caught")
print("went on")
