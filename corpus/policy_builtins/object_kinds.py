#: about: every kind of object that programs get without a builtin's name is on the policy's list
#: kind: security
#: imports: math string
#: tests: object:GenericAlias object:Interpolation object:NoneType object:NotImplementedType object:ParamSpec object:ParamSpecArgs object:ParamSpecKwargs object:Template object:TemplateIter object:TypeAliasType object:TypeVar object:TypeVarTuple object:Union object:anext_awaitable object:async_generator object:async_generator_asend object:builtin_function_or_method object:bytearray_iterator object:bytes_iterator object:callable_iterator object:classmethod_descriptor object:coroutine object:coroutine_wrapper object:dict_itemiterator object:dict_items object:dict_keyiterator object:dict_keys object:dict_reverseitemiterator object:dict_reversekeyiterator object:dict_reversevalueiterator object:dict_valueiterator object:dict_values object:ellipsis object:function object:generator object:getset_descriptor object:list_iterator object:list_reverseiterator object:longrange_iterator object:mappingproxy object:member_descriptor object:memory_iterator object:method object:method-wrapper object:method_descriptor object:module object:range_iterator object:set_iterator object:str_ascii_iterator object:str_iterator object:traceback object:tuple_iterator object:wrapper_descriptor
#: stdout:
#| []
#| True

import math
import string.templatelib

TESTED = set("""
GenericAlias Interpolation NoneType NotImplementedType ParamSpec ParamSpecArgs ParamSpecKwargs Template TemplateIter
TypeAliasType TypeVar TypeVarTuple Union anext_awaitable async_generator async_generator_asend
builtin_function_or_method bytearray_iterator bytes_iterator callable_iterator classmethod_descriptor coroutine
coroutine_wrapper dict_itemiterator dict_items dict_keyiterator dict_keys dict_reverseitemiterator
dict_reversekeyiterator dict_reversevalueiterator dict_valueiterator dict_values ellipsis function generator
getset_descriptor list_iterator list_reverseiterator longrange_iterator mappingproxy member_descriptor memory_iterator
method method-wrapper method_descriptor module range_iterator set_iterator str_ascii_iterator str_iterator traceback
tuple_iterator wrapper_descriptor
""".split())


async def coroutine():
    pass


async def asynchronous():
    yield


class C:
    __slots__ = ("slot",)

    def method(self):
        pass


def generator[T, *Ts, **P](a: int):
    yield


type Alias = int
waiting = coroutine()
stepping = asynchronous()
try:
    1 / 0
except ZeroDivisionError as error:
    trace = error.__traceback__
values = [
    None, NotImplemented, ..., len, [].append, str.join, object.__str__, (1).__str__, vars(dict)["fromkeys"], generator, C().method,
    C.slot, vars(int)["real"], vars(C), generator(1), waiting, waiting.__await__(), stepping, stepping.asend(None), trace, math,
    iter([]), iter(()), iter({}), iter({}.values()), iter({}.items()), iter(set()), iter("a"), iter("\u0100"), iter(b""),
    iter(bytearray()), iter(range(1)), iter(range(2**70)), iter(memoryview(b"")), reversed([]), reversed({}),
    reversed({}.values()), reversed({}.items()), iter(lambda: 0, 1), {}.keys(), {}.values(), {}.items(), list[int], int | str,
    *generator.__type_params__, generator.__type_params__[2].args, generator.__type_params__[2].kwargs, Alias, t"", iter(t"{1}"),
    t"{1}".interpolations[0], anext(stepping, 1),
]
seen = {type(value).__name__ for value in values}
waiting.close()
print(sorted(seen ^ TESTED))
print(all(type(value).__name__ not in ("frame", "code", "cell") for value in values))
