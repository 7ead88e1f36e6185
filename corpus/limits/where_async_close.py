#: about: a loop without end in what an asynchronous generator does when it is closed
#: kind: security
#: tests: threat:15 threat:18
#: limits: steps=100000
#: limit: steps

async def numbers():
    try:
        yield 1
    except GeneratorExit:
        while True:
            pass
    finally:
        print("finally ran")


async def main():
    made = numbers()
    await made.asend(None)
    try:
        await made.aclose()
    except BaseException:
        print("caught")


try:
    main().send(None)
except BaseException:
    print("caught outside")
