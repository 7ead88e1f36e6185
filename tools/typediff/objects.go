package main

// This file describes what programs are made of: objects and classes, the
// descriptors in classes, functions and methods, unions and generic aliases.
// The classes are those of kin() in driver.py, made anew for each call.

// objectPools are the pools that the specs here share.
func objectPools() map[string]pool {
	return map[string]pool{
		"class": choice("kin('Base')", "kin('Derived')", "kin('Slotted')", "kin('Other')", "kin('Made')", "kin('Both')", "kin('Generic')", "kin('Meta')",
			"int", "str", "list", "dict", "tuple", "type", "object", "bool", "type(None)", "ValueError", "OSError", "property", "range", "Plain", "List", "Whole", "type(len)", "type(iter([]))", "float"),
		"instance": choice("kin('Base')()", "kin('Base')(1, 2)", "kin('Derived')()", "kin('Slotted')()", "kin('Other')()", "kin('Made')()", "kin('Both')([1])", "kin('Generic')()", "Plain()", "object()", "ValueError('v')", "List([1])", "Whole(3)", "Text('t')"),
		"function": choice("plain", "fresh()", "(lambda *a: len(a))", "bound()", "len", "abs", "[].append", "''.join", "str.upper", "list.append", "int.__add__", "(3).__add__", "dict.fromkeys", "vars(dict)['fromkeys']",
			"kin('Base').c", "kin('Base').s", "kin('Base').m", "kin('Derived')().m", "object.__init__", "object.__new__", "str.maketrans", "type.mro"),
		"descriptor": choice("vars(kin('Base'))['p']", "vars(kin('Base'))['q']", "vars(kin('Base'))['w']", "vars(kin('Base'))['c']", "vars(kin('Base'))['s']", "kin('Slotted').a", "int.real", "vars(property)['fget']", "property()", "property(plain)", "property(len, abs, doc='d')",
			"classmethod(plain)", "staticmethod(plain)", "classmethod(5)", "staticmethod(len)", "super(kin('Base'))", "vars(type)['__name__']", "vars(BaseException)['args']", "vars(kin('Base'))['__dict__']"),
		"name": choice("{common}", "{common}", "{common}", "'__module__'"),
		"common": choice("'a'", "'b'", "'m'", "'c'", "'s'", "'p'", "'q'", "'w'", "'own'", "'x'", "'T'", "'nope'", "'extra'", "'tag'", "'__name__'", "'__qualname__'", "'__class__'", "'__mro__'", "'__base__'", "'__bases__'",
			"'__annotations__'", "'__type_params__'", "'__defaults__'", "'__kwdefaults__'", "'__text_signature__'", "'__objclass__'", "'__wrapped__'", "'__isabstractmethod__'", "'__abstractmethods__'", "'fget'", "'fset'", "'__origin__'", "'__args__'", "'__parameters__'",
			"'__eq__'", "'__hash__'", "'__slots__'", "'__thisclass__'", "'__annotate__'", "'real'", "'args'", "'start'", "''", "'a b'", "Text('a')", "1", "None", "b'a'"),
		"value":   choice("1", "'text'", "None", "(1, 2)", "()", "[1]", "{{}}", "{{'k': 9}}", "int", "len", "kin('Base')", "1.5", "True", "Text('sub')", "(lambda *a: a)", "property()"),
		"bases":   choice("()", "({class},)", "({class},)", "({class}, {class})", "({class}, {class}, {class})", "[]", "(1,)", "None", "(int | str,)", "(list[int],)"),
		"space":   choice("{{}}", "{{'a': 1}}", "{{'__slots__': 'z'}}", "{{'__slots__': ()}}", "{{'__slots__': ['a', 'b']}}", "{{'__slots__': {value}}}", "{{'__doc__': {value}}}", "{{'__qualname__': {value}}}", "{{'__module__': 'elsewhere'}}", "{{'__eq__': {value}}}", "{{'a': {descriptor}}}", "{{'__init_subclass__': {value}}}", "[]", "None", "{{'__classcell__': 1}}", "{{'__abstractmethods__': {value}}}"),
		"title":   choice("'N'", "'N'", "''", "'a b'", "Text('Sub')", "1", "None", "b'N'", "'a\\0b'", "'\\ud800'"),
		"part":    choice("{class}", "{class}", "int", "str", "None", "list[int]", "int | str", "tuple[int, ...]", "dict[str, {class}]", "'name'", "5", "...", "[int]", "(int, str)", "type(int | str)", "kin('Generic')", "kin('Generic').__type_params__[0]"),
		"generic": choice("list", "dict", "tuple", "type", "set", "frozenset", "enumerate", "int", "str", "kin('Base')", "property", "slice"),
	}
}

// attributeForms read, set and delete an attribute of x in all ways.
var attributeForms = []string{
	"getattr(x, {name})", "getattr(x, {name})", "getattr(x, {name}, 'default')", "hasattr(x, {name})", "setattr(x, {name}, {value})", "setattr(x, {name}, {value})", "delattr(x, {name})",
	"(setattr(x, {name}, {value}), getattr(x, {name}))", "(setattr(x, {name}, {value}), repr(x))", "(n := {name}, v := {value}, setattr(x, n, v), getattr(x, n), delattr(x, n), getattr(x, n))",
	"x.__getattribute__({name})", "x.__setattr__({name}, {value})", "x.__delattr__({name})", "object.__getattribute__(x, {name})", "object.__setattr__(x, {name}, {value})", "object.__delattr__(x, {name})",
	"type.__getattribute__(x, {name})", "type.__setattr__(x, {name}, {value})", "type.__delattr__(x, {name})",
}

// anyForms are what can be asked of everything.
var anyForms = []string{
	"repr(x)", "str(x)", "ascii(x)", "format(x)", "format(x, {spec})", "bool(x)", "callable(x)", "hash(x) == hash(x)", "x == x", "x != x", "x == {value}", "x < {value}", "x is x", "type(x)", "x.__class__", "isinstance(x, {class})", "issubclass(x, {class})", "isinstance({instance}, x)", "issubclass({class}, x)", "isinstance(x, (int, x))",
	"x()", "x({value})", "x({value}, {value})", "x({value}, k=1)", "x(*{value})", "x(**{value})", "len(x)", "iter(x)", "x[{value}]", "x + {value}", "{value} + x", "-x", "x | {value}", "{value} | x", "x | {class}", "{class} | x", "next(x)", "{value} in x", "int(x)", "float(x)", "[*x]", "x.__eq__({value})", "x.__ne__({value})", "x.__format__({spec})", "x.__init__({value})", "x.__init__()", "x.__format__(*())", "x.__format__(*({value}, {value}))", "x.__init_subclass__({value})", "x.__subclasshook__()", "x.__repr__()", "x.__str__()",
	"x.__get__({instance})", "x.__get__(None, {class})", "x.__get__({instance}, {class})", "x.__get__(None)", "x.__get__(None, {value})", "x.__get__({instance}, {value})", "x.__get__()", "x.__get__({value}, {value}, {value})", "x.__set__({instance}, {value})", "x.__delete__({instance})", "setattr(x, '__class__', {class})", "x.__init_subclass__()", "x.__subclasshook__({value})", "x.__dir__() is not None", "sorted(set(dir(x)) - set(dir(object)) - {{'__getstate__', '__reduce__', '__reduce_ex__', '__subclasses__'}}) is not None",
	"(setattr(c := kin('Base'), 'it', x), c.it)", "(setattr(c := kin('Base'), 'it', x), c().it)", "(setattr(c := kin('Base'), 'it', x), c().it())", "(setattr(c := kin('Base'), 'it', x), setattr(c(), 'it', 1))", "super(x, {instance})", "super({class}, x)", "super(x, x)", "super(x).__thisclass__", "property(x).__name__", "property(x).__doc__ is None", "(setattr(x, '__doc__', {value}), x.__doc__)", "classmethod(x).__wrapped__", "staticmethod(x)({value})", "type('N', (x,), {space})", "type('N', (), {{'a': x}}).a", "type('N', (), {{'a': x}})().a",
}

func objectSpec() *spec {
	return &spec{
		name:    "object",
		value:   choice("{instance}", "{instance}", "{instance}", "None", "...", "NotImplemented", "object"),
		statics: []string{"object()", "__new__(cls:class, /)", "__init__(self:instance, /)", "__init_subclass__()"},
		forms:   append(append([]string{"x.p", "x.m()", "x.m({value})", "x.c()", "x.s({value})", "setattr(x, 'p', {value})", "x.own", "vars(x) is not None", "type(x)({value})", "object.__new__(type(x))", "object.__new__(type(x), {value})", "object.__init__(x, {value})", "type(x).__new__({class})"}, attributeForms...), anyForms...),
		pools:   objectPools(),
	}
}

func typeSpec() *spec {
	return &spec{
		name:    "type",
		value:   choice("{class}", "{class}", "{class}", "type('N', {bases}, {space})"),
		statics: []string{"type(name:title, bases:bases, dict:space, /)", "__prepare__()", "type(name:title, bases:bases, dict:space, /)"},
		forms: append(append([]string{
			"x.__instancecheck__({instance})", "x.__instancecheck__()", "x.__subclasscheck__({value}, {value})", "x.mro({value})", "x.__prepare__({value}, k=1)", "int.__new__({class}, {value}, {value}, {value})", "x.__new__({class}, {value}, {value}, k=1)", "x.__subclasscheck__({class})", "type.__or__(x, {class})", "type.__ror__(x, {class})", "type.mro(x)", "x.mro()", "type.__new__({class}, {title}, {bases}, {space})", "setattr(x, '__bases__', {bases})", "(setattr(x, '__bases__', {bases}), x.__mro__, x.__base__)", "x.__mro__", "x.__name__", "x.__qualname__", "(setattr(x, '__name__', {title}), x)", "(setattr(x, '__qualname__', {title}), x)", "(setattr(x, '__module__', {value}), x)", "x.__flags__ >> 24 & 255", "x.__text_signature__", "x.__doc__ is None", "type('N', (x, {class}), {space})", "type('N', (x, {class}), {space}).__mro__", "type({title}, (x,), {space})().a", "type(x)('N', (x,), {{}})", "x.__call__({value})", "x.__class_getitem__({part})", "x[{part}]", "x.__annotations__", "(setattr(x, '__abstractmethods__', {value}), x())", "(setattr(x, 'm', {value}), x.m)", "(setattr(x, '__eq__', {value}), x() == 1)", "(setattr(x, '__len__', {value}), len(x()))", "(setattr(x, '__call__', {value}), x()())", "(setattr(x, '__init__', {value}), x())",
		}, attributeForms...), anyForms...),
		pools: objectPools(),
	}
}

func propertySpec() *spec {
	return &spec{
		name:    "property",
		value:   choice("{descriptor}"),
		methods: []string{"getter(fget:value, /)", "setter(fset:value, /)", "deleter(fdel:value, /)", "__set__(instance:instance, value:value, /)", "__delete__(instance:instance, /)"},
		statics: []string{"property(fget:function?, fset:value?, fdel:value?, doc:value?)"},
		forms: append(append([]string{
			"x.fget", "x.__doc__ is None", "x.__name__", "x.__isabstractmethod__", "x.setter({function}).fset", "(x.__set_name__({class}, {name}), x.__name__)", "x.__init__({function})", "x.__set_name__({class}, name={value})", "x.__set_name__({value})", "x.__set_name__(**{value})", "x.getter()", "x.setter(fset={value})", "x.deleter({value}, {value})", "(x.__init__({function}), x.__get__({instance}))", "x.__wrapped__", "x.__objclass__",
			"classmethod({function}).__get__({instance})", "classmethod({function}).__get__(None, {class})()", "staticmethod({function}).__get__({instance})", "classmethod({value}, {value})", "staticmethod()", "property({function}).__get__({instance})", "property({function}, {function}).__set__({instance}, {value})", "super({class}, {instance})", "getattr(super({class}, {instance}), {name})", "super({class}).__get__({instance})", "super({value}, {value})", "super({class}, {class})",
		}, attributeForms...), anyForms...),
		pools: objectPools(),
	}
}

func functionSpec() *spec {
	return &spec{
		name:  "function",
		value: choice("{function}"),
		forms: append(append([]string{
			"x.__name__", "x.__qualname__", "x.__module__", "x.__text_signature__", "x.__doc__ is None", "(setattr(x, '__defaults__', {value}), x({value}))", "(setattr(x, '__kwdefaults__', {value}), x({value}))", "(setattr(x, '__name__', {title}), x)", "(setattr(x, '__qualname__', {title}), x())", "x.__defaults__", "x.__kwdefaults__", "x.__annotations__", "type(x)({function}, {value})()", "x({instance})", "x({instance}, {value})", "x({class}, {value})", "x({value}, {value}, {value}, {value})", "x(a=1)", "x(1, c=2, z=3)", "x == {function}", "x.__objclass__", "x.__call__({value})",
		}, attributeForms...), anyForms...),
		// __module__ of built-in functions can only be read: docs/differences.md.
		pools: merge(objectPools(), map[string]pool{"name": choice("{common}")}),
	}
}

func unionSpec() *spec {
	return &spec{
		name:  "union",
		value: choice("int | {class}", "{class} | {class}", "{class} | None", "int | str | {class}", "{generic}[{part}]", "{generic}[{part}, {part}]", "list[int]", "list[{part}] | None", "tuple[{part}]", "type(int | str)[{part}, {part}]", "type(list[int])({value}, {part})"),
		forms: append(append([]string{
			"x | {part}", "{part} | x", "x | x", "x == (x | None)", "(x | int) == (int | x)", "hash(x | int) == hash(int | x)", "x[{part}]", "x[{part}, {part}]", "x.__args__", "x.__parameters__", "x.__origin__", "x.__mro_entries__(())", "isinstance({instance}, x)", "issubclass({class}, x)", "x()", "x({value})", "list[x]", "dict[str, x]", "repr(x | {part})", "x.__name__", "(x | {part}).__args__", "type('N', (x,), {{}})", "[*x]", "x.nope", "x.append", "type(x)({value}, {value})", "type(int | str)[x, {part}]", "tuple[x, ...]", "{generic}[x]",
		}, attributeForms...), anyForms...),
		pools: merge(objectPools(), map[string]pool{"name": choice("{common}")}), // as in functionSpec
	}
}
