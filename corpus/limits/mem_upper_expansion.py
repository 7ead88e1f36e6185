#: about: letters that grow when upper-cased are charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    text = "\u0390" * 10**6
    for step in range(100):
        kept = [text.upper() for turn in range(step)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
