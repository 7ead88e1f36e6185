#: about: dictionary merges that grow are charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    table = {0: 0}
    while True:
        table = table | {key + len(table): 0 for key in table}
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
