#: about: a translation table of long texts is charged
#: kind: security
#: tests: builtin:str threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    text = "".join(map(chr, range(300, 50000)))
    kept = []
    while True:
        kept.append(str.maketrans(text, text))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
