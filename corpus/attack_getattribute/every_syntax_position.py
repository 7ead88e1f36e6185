#: about: a blocked read is refused in every place an expression can stand
#: kind: security
#: tests: attribute:__globals__ threat:7
#: stdout:
#| default_value True
#| decorator True
#| annotation True
#| base_class True
#| class_keyword True
#| conversion True
#| template True
#| format_spec True
#| starred True
#| double_starred True
#| subscript True
#| slice_bound True
#| walrus True
#| condition True
#| comprehension True
#| generator True
#| with_item True
#| raise_from True
#| assertion True
#| match_subject True
#| value_pattern True
#| delete_item True
#| augmented True
#| chained True
#| lambda_body True
#| yielding True
#| type_alias True
#| type_bound True

def f():
    pass


def default_value():
    def g(x=f.__globals__):
        pass


def decorator():
    @f.__globals__
    def g():
        pass


def annotation():
    def g(x: f.__globals__):
        pass
    return g.__annotations__


def base_class():
    class C(f.__globals__):
        pass


def class_keyword():
    class C(metaclass=f.__globals__):
        pass


def conversion():
    return f"{f.__globals__!r:>{10}}"


def template():
    return t"{f.__globals__}"


def format_spec():
    return f"{1:{f.__globals__}}"


def starred():
    return [*f.__globals__]


def double_starred():
    return dict(**f.__globals__)


def subscript():
    return f.__globals__["f"]


def slice_bound():
    return "abc"[f.__globals__:]


def walrus():
    return (x := f.__globals__)


def condition():
    return 1 if f.__globals__ else 2


def comprehension():
    return {k: v for k, v in f.__globals__.items()}


def generator():
    return list(x for x in f.__globals__)


def with_item():
    with f.__globals__ as g:
        pass


def raise_from():
    raise ValueError from f.__globals__


def assertion():
    assert f.__globals__


def match_subject():
    match f.__globals__:
        case _:
            return "matched"


def value_pattern():
    match 1:
        case f.__globals__:
            return "matched"
    return "not matched"


def delete_item():
    del f.__globals__["f"]


def augmented():
    f.__globals__["x"] = 1


def chained():
    return 0 < 1 < f.__globals__


def lambda_body():
    return (lambda: f.__globals__)()


def yielding():
    def g():
        yield f.__globals__
    return next(g())


def type_alias():
    type X = f.__globals__
    return X.__value__


def type_bound():
    def g[T: f.__globals__]():
        pass
    return g.__type_params__[0].__bound__


for step in (
    default_value, decorator, annotation, base_class, class_keyword, conversion, template, format_spec, starred,
    double_starred, subscript, slice_bound, walrus, condition, comprehension, generator, with_item, raise_from,
    assertion, match_subject, value_pattern, delete_item, augmented, chained, lambda_body, yielding, type_alias,
    type_bound,
):
    try:
        print(step.__name__, step())
    except AttributeError as refused:
        print(step.__name__, str(refused) == "attribute access to '__globals__' is blocked in this environment")
