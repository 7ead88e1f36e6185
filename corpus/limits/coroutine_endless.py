#: about: a coroutine that never ends ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

async def inner():
    while True:
        pass


async def main():
    try:
        await inner()
    except BaseException:
        print("caught inside")
    finally:
        print("finally inside")


print("start")
try:
    main().send(None)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
