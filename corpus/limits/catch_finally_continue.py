#: about: a continue in finally does not swallow the memory limit
#: kind: security
#: tests: threat:18
#: limits: steps=100000000 memory=4000000
#: limit: memory
#: stdout:
#| start

print("start")
while True:
    try:
        kept = [0] * 10**9
    finally:
        print("finally ran")
        continue
