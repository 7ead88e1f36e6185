#: about: decoding escapes, wrong ones too, costs steps
#: kind: security
#: tests: threat:15
#: limits: steps=2000000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    octets = b"\\x" * 10**5 + b"\\N{no such name}" * 10**3
    while True:
        octets.decode("unicode_escape", "replace")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
