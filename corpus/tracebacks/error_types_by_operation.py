#: about: which exception type each kind of misuse raises
#: kind: language
#: result: ['AttributeError', 'BufferError', 'GeneratorExit', 'IndexError', 'KeyError', 'LookupError', 'ModuleNotFoundError', 'NameError', 'OverflowError', 'RecursionError', 'RuntimeError', 'StopIteration', 'SystemExit', 'TypeError', 'UnicodeDecodeError', 'UnicodeEncodeError', 'ValueError', 'ZeroDivisionError', 'nothing']
#: stdout:
#|             name: NameError
#|        attribute: AttributeError
#|             slot: AttributeError
#|            index: IndexError
#|              key: KeyError
#|             type: TypeError
#|            value: ValueError
#|             zero: ZeroDivisionError
#|         overflow: OverflowError
#|   unicode encode: UnicodeEncodeError
#|   unicode decode: UnicodeDecodeError
#|           lookup: LookupError
#|             stop: StopIteration
#|        recursion: RecursionError
#|       unhashable: TypeError
#|           unpack: TypeError
#|     not callable: TypeError
#|        immutable: AttributeError
#|        big index: IndexError
#|           memory: OverflowError
#|            shift: ValueError
#|            range: ValueError
#|              chr: ValueError
#|             exit: SystemExit
#|        generator: GeneratorExit
#|       strict zip: ValueError
#|            super: RuntimeError
#|             fine: nothing
#|           import: ModuleNotFoundError
#|           buffer: BufferError
#|              pow: ValueError
#|  not implemented: TypeError

def kind(call):
    try: call()
    except BaseException as error: return type(error).__name__
    return "nothing"

class A: __slots__ = ("x",)
operations = {
    "name": lambda: nope, "attribute": lambda: (1).nope, "slot": lambda: A().x, "index": lambda: [][0], "key": lambda: {}[0], "type": lambda: 1 + "", "value": lambda: int("x"),
    "zero": lambda: 1 % 0, "overflow": lambda: 2.0 ** 9999, "unicode encode": lambda: "é".encode("ascii"), "unicode decode": lambda: b"\xff".decode(), "lookup": lambda: "".encode("nope"),
    "stop": lambda: next(iter(())), "recursion": lambda: (lambda f: f(f))(lambda f: f(f)), "unhashable": lambda: {[]}, "unpack": lambda: (lambda a, b: 0)(*[1]), "not callable": lambda: 1 .real(),
    "immutable": lambda: (1,).__setitem__(0, 0), "big index": lambda: [1][10 ** 30], "memory": lambda: [0] * 10 ** 30, "shift": lambda: 1 << -1, "range": lambda: range(0, 1, 0), "chr": lambda: chr(-1),
    "exit": lambda: exit(), "generator": lambda: (x for x in ()).throw(GeneratorExit), "strict zip": lambda: list(zip([1], [], strict=True)), "super": lambda: super(), "fine": lambda: None,
    "import": lambda: __import__("no_such_module_here"), "buffer": lambda: (lambda b: (lambda view: b.append(1))(memoryview(b)))(bytearray(1)), "pow": lambda: pow(2, -1, 2), "not implemented": lambda: bool(NotImplemented),
}
for name, call in operations.items(): print(f"{name:>16}: {kind(call)}")
RESULT = sorted({kind(call) for call in operations.values()})
