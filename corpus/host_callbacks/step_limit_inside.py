#: about: a limit that is reached inside a callback ends the run: neither the guest nor the host can go on
#: kind: security
#: env: apply
#: tests: threat:13 threat:15 threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

def spin():
    try:
        while True:
            pass
    finally:
        print("finally ran")


print("start")
try:
    apply(spin)
except BaseException:
    print("caught")
finally:
    print("finally ran")
print("went on")
