#: about: error handlers that write backslashes are charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    text = "\u0100" * 10**6
    kept = [text.encode("ascii", "backslashreplace") for turn in range(10**4)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
