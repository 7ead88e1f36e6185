#: about: a released memoryview refuses every use
#: kind: security
#: tests: builtin:memoryview threat:22
#: stdout:
#| {'ValueError: operation forbidden on released memoryview object'}

view = memoryview(b"secret of nobody")
view.release()
answers = set()
for use in (
    lambda: view[0],
    lambda: view[0:4],
    lambda: view.tobytes(),
    lambda: view.tolist(),
    lambda: len(view),
    lambda: view.nbytes,
    lambda: view.format,
    lambda: view.cast("B"),
    lambda: view.obj,
    lambda: view.__enter__(),
    lambda: view.hex(),
    lambda: bytes(view),
):
    try:
        answers.add(repr(use()))
    except ValueError as error:
        answers.add(type(error).__name__ + ": " + str(error))
print(answers)
