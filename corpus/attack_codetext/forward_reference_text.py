#: about: a string where a type is expected stays a string through every operation on types
#: kind: security
#: tests: threat:11
#: stdout:
#| ("__import__('os').system('x')",)
#| (ForwardRef("__import__('os').system('x')"),)
#| __main__.Box[ForwardRef("__import__('os').system('x')")]
#| ForwardRef("__import__('os').system('x')")
#| __import__('os').system('x')
#| ForwardRef("__import__('os').system('x')")
#| __main__.Box[int] | ForwardRef("__import__('os').system('x')")
#| (<class 'str'>, list[ForwardRef("__import__('os').system('x')")])
#| T | ForwardRef("__import__('os').system('x')")
#| True False

CODE = "__import__('os').system('x')"


class Box[T]:
    pass


type Alias[T] = T | CODE
parameter = type(Box.__type_params__[0])
for made in (lambda: list[CODE].__args__, lambda: Box[CODE].__args__, lambda: (Box[CODE] | None).__args__[0],
             lambda: parameter("P", bound=CODE).__bound__, lambda: parameter("P", default=CODE).__default__,
             lambda: parameter("P", CODE, CODE).__constraints__[0], lambda: Box[int] | CODE,
             lambda: dict[str, list[Box.__type_params__[0]]][CODE].__args__, lambda: Alias[CODE].__value__):
    try:
        print(made())
    except (TypeError, AttributeError) as refused:
        print(type(refused).__name__)
print(isinstance(CODE, str), hasattr(list[CODE], "evaluate"))
