#: about: what looks for a similar name asks a guest object for its names within the limits only
#: kind: security
#: tests: threat:5 threat:18
#: limits: steps=400000
#: limit: steps

class Endless:
    def __dir__(self):
        while True:
            pass


raise AttributeError("gone", name="abcdef", obj=Endless())
