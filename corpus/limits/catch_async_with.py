#: about: an asynchronous context manager is not asked about a limit
#: kind: security
#: tests: threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

class Swallow:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        print("exit", details[0])
        return True


async def main():
    async with Swallow():
        while True:
            pass


print("start")
main().send(None)
print("went on")
