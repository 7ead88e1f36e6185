package main

// This file describes the built-in functions, called by their names, and the
// exception types. What has no value that could be compared is left out: id(),
// and the hashes of what is hashed by its address.

// functionForms are calls whose arguments belong together, and those that
// differ from what a signature can say.
var functionForms = []string{
	"{fn}({object})", "{fn}({object})", "{fn}({object}, {object})", "{fn}(x)", "{fn}(x, {object})", "{fn}({object}, x)", "{fn}()", "{fn}({object}, {object}, {object})", "{fn}(*{items})",
	"min({items})", "max({items})", "min({items}, key={key})", "max({items}, key={key}, default={object})", "min({object}, {object}, key={key})", "max(*{items})", "min({number}, {number}, {number})", "max({number}, {number}, {number}, key={key})", "min({numbers})", "max({numbers}, default={object})",
	"sorted({items})", "sorted({items}, key={key}, reverse={bool})", "sorted({numbers}, reverse={bool})", "sum({numbers})", "sum({numbers}, {number})", "sum({items}, {object})", "sum({items}, start={items})", "all({items})", "any({items})",
	"pow({number}, {number}, {number})", "pow({int}, {small}, {int})", "divmod({number}, {number})", "round({number}, {small})", "abs({number})", "round({object}, {small})", "round(2.5, {object})",
	"isinstance({object}, {type})", "issubclass({type}, {type})", "isinstance({object}, ({type}, {type}))", "issubclass({object}, {type})", "isinstance({object}, {object})", "isinstance({object}, {type} | {type})", "issubclass({type}, ({object}, {type}))", "issubclass({type}, {object})",
	"getattr(x, {attr})", "getattr({object}, {attr}, {object})", "hasattr({object}, {attr})", "setattr(x, {attr}, {object})", "delattr(x, {attr})", "getattr({object}, {object})", "callable({object})", "callable(x)", "type({object}) is {type}",
	"format({object}, {spec})", "format({object}, {object})", "format({number}, {spec})", "repr({object})", "ascii({object})", "str({object})", "ascii({text})", "bin({number})", "hex({number})", "oct({number})", "chr({number})", "ord({text})", "ord({bytes})", "chr({object})",
	"len({object})", "len({items})", "iter({object})", "iter({items})", "next(iter({items}))", "next(iter({items}), {object})", "next({object}, {object})", "iter({object}, {object})", "[*iter([1, 2, 3].pop, {small})]",
	"hash({hashable})", "hash({hashable}) == hash({hashable})", "hash(({hashable}, {hashable}))", "{{{hashable}: 1}}", "bool({object})", "bool(Truth({object}))", "len(Length({object}))", "len(Length({number}))", "hash(Hash({number}))", "hash(Hash({object}))", "repr(AsText({object}))", "format(Formatted({object}))", "bool(Length({number}))", "dir(Dir({items}))", "dir(Dir({object}))", "iter(Iter({object}))", "list(Iter({items}))", "reversed(Iter({object}))", "reversed({object})", "reversed({items})", "round(Rounded({object}), {small})", "divmod(Rounded({object}), {object})", "abs(Rounded({object}))", "hex(Index({object}))", "chr(Index({number}))",
	"print({object}, sep={object}, file=Sink())", "print({object}, {object}, end={object}, file=Sink())", "print({text}, sep={text}, file={wrong file})", "vars({object}) and 0", "type(dir({object}))", "[n for n in dir({wrong}) if n[0] != '_']", "__import__({object}, {object})", "enumerate({items}, {object})", "zip({items}, {items}, strict={bool})", "zip({items}, {object})", "map({key}, {items})", "map({key}, {items}, {items})", "filter({key}, {items})", "list(map({key}, {items}, {items}, strict={bool}))",
}

func functionPools() map[string]pool {
	return map[string]pool{
		"fn": choice("abs", "all", "any", "ascii", "bin", "callable", "chr", "delattr", "divmod", "format", "getattr", "hasattr", "hex", "isinstance", "issubclass", "iter", "len", "max", "min", "next", "oct", "ord", "pow", "repr", "reversed", "round", "setattr", "sorted", "sum",
			"bool", "enumerate", "filter", "map", "zip", "slice", "super", "property", "type"),
		"object":  choice("{number}", "{text}", "{bytes}", "{wrong}", "{items}", "{hashable}", "{type}", "Sequence(1, 2)", "Plain()", "Truth(1)", "Length(2)", "iter([3, 1])", "Sink()", "Rounded(1)"),
		"items":   choice("[{object0}, {object0}]", "({object0}, {object0}, {object0})", "{numbers}", "{numbers}", "[{text}, {text}, {text}]", "({number}, {text})", "[]", "()", "''", "{text}", "{bytes}", "range({small})", "{{1: 2, 3: 4}}", "{{5}}", "iter([2, 1, 3])", "Sequence(3, 1, 2)", "[[1], [2, 0], []]", "[(1, 'b'), (1, 'a'), (0, 'c')]", "(v for v in [1, 0, 2])", "zip([1], [2])", "Iter([1, 2])", "[True, 1, 1.0]"),
		"object0": choice("{number}", "{text}", "{wrong}"),
		"numbers": choice("[{number}, {number}, {number}]", "({int}, {int}, {int}, {int})", "[{float}, {float}, {float}]", "[{float}, {int}, {complex}]", "[{small}, {small}]", "([0.1] * 10)", "[{float}, -{float}, {float}, {float}]", "[{complex}, {complex}, {float}]", "range({small}, 20)", "[True, {small}, False]"),
		"key":     choice("None", "abs", "len", "str", "repr", "lambda v: 0", "lambda v: -v", "lambda *v: v", "str.lower", "type", "{wrong}", "bool", "ascii", "{{1: 5, 2: 0}}.get", "int", "max"),
		// Of floats the last bit of a power varies with the C library: these have
		// exact ones, or nearly so.
		"exact":      choice("{int}", "Index(3)", "AsInt(4)", "{small} / 8", "Real({small} / 4)", "float('nan')", "-0.0", "1e200", "True", "Whole({small})"),
		"finite":     choice("0.5", "-1.5", "1e300", "float('inf')", "({small} / 7)", "-0.0", "0.125", "2.0**63", "{small}.0"),
		"wrong file": choice("5", "[]", "'text'", "object()", "Plain", "Index(1)", "Sink"),
		"hashable":   choice("{int}", "{finite}", "complex({finite}, {finite})", "{text}", "b'{small}'", "()", "(1, {int})", "({text}, {finite})", "frozenset([{finite}, {int}])", "range({small}, 9)", "None", "slice(1)", "[]", "{{}}", "(1, [])", "bytearray()", "Hash({int})"),
		"type":       choice("int", "str", "bool", "float", "object", "type", "list", "tuple", "Exception", "ValueError", "Whole", "Text", "Plain", "Index", "()", "type(None)", "int | str", "({type}, int)", "None", "Checked()"),
		"attr":       choice("'real'", "'imag'", "'nope'", "'upper'", "'append'", "'__class__'", "'__add__'", "Text('real')", "'value'", "'v'", "''", "'a b'", "1", "None", "b'real'", "{text}"),
	}
}

func functionsSpec() *spec {
	return &spec{
		name:  "functions",
		bare:  true,
		value: choice("{object}", "Plain()", "Index(1)", "Truth(0)"),
		statics: []string{
			"abs(x:number, /)", "all(iterable:items, /)", "any(iterable:items, /)", "ascii(obj:object, /)", "bin(number:int, /)", "callable(obj:object, /)", "chr(i:int, /)", "delattr(obj:object, name:attr, /)", "divmod(x:number, y:number, /)",
			"format(value:object, format_spec:spec?, /)", "getattr(object:object, name:attr, default:object?, /)", "hasattr(obj:object, name:attr, /)", "hex(number:int, /)", "isinstance(obj:object, class_or_tuple:type, /)", "issubclass(cls:type, class_or_tuple:type, /)",
			"iter(object:items, /)", "len(obj:items, /)", "max(iterable:items, /, *, key:key?, default:object?)", "min(iterable:items, /, *, key:key?, default:object?)", "next(iterator:object, default:object?, /)", "oct(number:int, /)", "ord(character:char, /)", "pow(base:exact, exp:small, mod:number?)",
			"repr(obj:object, /)", "round(number:number, ndigits:small?)", "setattr(obj:object, name:attr, value:object, /)", "sorted(iterable:items, /, *, key:key?, reverse:bool?)", "sum(iterable:numbers, /, start:number?)", "sum(iterable:items, /, start:object?)",
		},
		forms: functionForms,
		pools: functionPools(),
	}
}

// exceptionForms read, write and make exceptions.
var exceptionForms = []string{
	"str(x)", "repr(x)", "x.args", "x.{member}", "getattr(x, {member name})", "(setattr(x, {member name}, {setting}), str(x), repr(x))", "(delattr(x, {member name}), str(x), x.args)", "(setattr(x, {member name}, {setting}), x.{member})", "(setattr(x, 'args', {setting}), str(x), isinstance(x, BaseExceptionGroup) or repr(x))",
	"(x.__init__({arg}), str(x), x.args)", "(x.__init__({arg}, {arg}), str(x), repr(x))", "(x.__init__(), str(x), x.args)", "(x.__init__(name={arg}), x.name)", "x.__init__({arg}, {arg}, {arg}, {arg}, {arg}) or (str(x), x.args)",
	"{exception}({arg})", "{exception}({arg}, {arg})", "{exception}({arg}, {arg}, {arg})", "{exception}({arg}, {arg}, {arg}, {arg}, {arg})", "{exception}()", "str({exception}({arg}, {arg}, {arg}, {arg}))", "{exception}(name={arg})", "{exception}({arg}, path={arg})", "{exception}({arg}, obj=1, name='n').name", "{exception}({arg}, foo=1)", "(e := {exception}, e is MemoryError or e.__new__(e, {arg}))[1]", "{exception}.__new__({wrong})", "str({exception}.__new__({exception}))", "type({exception}({errno}, {arg}))",
	"OSError({errno}, {arg})", "str(OSError({errno}, {arg}, {arg}))", "str(OSError({errno}, {arg}, {arg}, {arg}, {arg}))", "OSError({errno}, {arg}, {arg}).filename", "UnicodeDecodeError({text}, {bytes}, {small}, {small}, {text})", "str(UnicodeDecodeError('utf-8', {bytes}, {small}, {small}, 'why'))", "str(UnicodeEncodeError('utf-8', {text}, {small}, {small}, 'why'))", "str(UnicodeTranslateError({text}, {small}, {small}, 'why'))", "UnicodeEncodeError({arg}, {text}, {small}, {arg}, {arg})", "UnicodeTranslateError({arg}, {small}, {arg}, {arg})",
	"str(SyntaxError({text}, ({arg}, {arg}, {arg}, {arg})))", "SyntaxError('m', {setting})", "str(SyntaxError('m', ('f', {arg}, 1, 't')))", "SyntaxError('m', ({arg}, {arg}, {arg}, {arg}, {arg}, {arg})).end_offset", "KeyError({arg}, {arg}) and str(KeyError({arg}))", "StopIteration({arg}).value", "SystemExit({arg}).code", "SystemExit({arg}, {arg}).code",
	"{group}({text}, {members})", "repr({group}('g', {members}))", "str({group}('g', {members}))", "{group}('g', {members}).split({matcher})", "{group}('g', {members}).subgroup({matcher})", "{group}({arg}, {members})", "{group}('g', {setting})", "{group}('g', {members}).derive({members})", "{group}('g', {members}).exceptions",
	"(x.add_note({arg}), x.__notes__)", "(x.add_note('a'), x.add_note({text}), x.__notes__)", "(setattr(x, '__notes__', {setting}), x.add_note('n'), x.__notes__)", "x.with_traceback({arg}) is x", "setattr(x, '__cause__', {setting})", "setattr(x, '__context__', {setting})", "(setattr(x, '__cause__', KeyError({arg})), x.__suppress_context__)", "setattr(x, '__suppress_context__', {setting})", "setattr(x, '__traceback__', {arg})", "delattr(x, {chain})", "getattr(x, {chain})", "isinstance(x, {exception})", "issubclass(type(x), {exception})", "(x == x, x != 1)", "x + 1", "len(x)", "x[0]", "iter(x)", "bool(x)", "format(x, {spec})", "'%s %r' % (x, x)", "f'{{x!s:>20}}'",
}

// exceptionsSpec leaves MemoryError.__new__(MemoryError, …) out: CPython keeps
// some objects back and gives those without the arguments.
func exceptionsSpec() *spec {
	return &spec{
		name: "exceptions",
		bare: true,
		value: choice("{exception}({arg})", "{exception}()", "{exception}({arg}, {arg})", "OSError({errno}, 'text', 'file')", "OSError({errno}, {arg}, {arg}, None, {arg})", "ImportError('m', name='n', path={arg})", "AttributeError('m', name={arg}, obj=1)", "NameError('m', name={arg})", "SyntaxError('m', ('f.py', {small}, {small}, 'text'))", "SyntaxError('m', ({arg}, 2, 3, 't', 4, 5))",
			"UnicodeDecodeError('utf-8', b'ab\\xff', {small}, {small}, 'why')", "UnicodeEncodeError('ascii', 'a\\xe9\\U0001f600', {small}, {small}, 'why')", "UnicodeTranslateError('abc', {small}, {small}, 'why')", "ExceptionGroup('g', {members})", "BaseExceptionGroup('b', {members})", "StopIteration({arg}, 2)", "BlockingIOError(11, 'x', {small})"),
		statics: []string{"ValueError(a:arg?, b:arg?)", "OSError(errno:errno, strerror:arg?, filename:arg?, winerror:arg?, filename2:arg?)", "ImportError(msg:arg, /, *, name:arg?, path:arg?)", "AttributeError(msg:arg?, /, *, name:arg?, obj:arg?)", "NameError(msg:arg?, /, *, name:arg?)", "UnicodeDecodeError(encoding:text, object:bytes, start:small, end:small, reason:text)", "ExceptionGroup(message:text, exceptions:members, /)", "StopIteration(v:arg?)", "SyntaxError(msg:text, info:setting?)"},
		methods: []string{"add_note(note:text, /)", "with_traceback(tb:arg, /)", "split(matcher:matcher, /)", "subgroup(matcher:matcher, /)", "derive(excs:members, /)"},
		forms:   exceptionForms,
		pools: map[string]pool{
			"exception":   choice("BaseException", "Exception", "ValueError", "KeyError", "OSError", "FileNotFoundError", "BlockingIOError", "StopIteration", "StopAsyncIteration", "SystemExit", "ImportError", "ModuleNotFoundError", "AttributeError", "NameError", "UnboundLocalError", "SyntaxError", "IndentationError", "UnicodeError", "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError", "MemoryError", "AssertionError", "GeneratorExit", "KeyboardInterrupt", "Warning", "RecursionError", "ExceptionGroup", "BaseExceptionGroup"),
			"arg":         choice("None", "{small}", "{text}", "'name'", "b'x'", "[1]", "('f', 1)", "1.5", "True", "2**70", "ValueError(1)", "{small}", "'a.py'", "'dir/b.py'", "Text('t')", "Plain", "{wrong}"),
			"errno":       choice("1", "2", "3", "4", "10", "11", "13", "17", "20", "21", "32", "103", "104", "108", "110", "111", "114", "115", "0", "5", "-2", "None", "'2'", "2.0", "True", "Whole(2)", "2**70", "999"),
			"member":      choice("args", "name", "obj", "msg", "path", "name_from", "errno", "strerror", "filename", "filename2", "characters_written", "value", "code", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line", "encoding", "object", "start", "end", "reason", "message", "exceptions", "nope"),
			"member name": choice("'name'", "'obj'", "'msg'", "'path'", "'name_from'", "'errno'", "'strerror'", "'filename'", "'filename2'", "'characters_written'", "'value'", "'code'", "'lineno'", "'offset'", "'text'", "'end_lineno'", "'print_file_and_line'", "'encoding'", "'object'", "'start'", "'end'", "'reason'", "'message'", "'exceptions'"),
			"setting":     choice("{arg}", "{arg}", "()", "[]", "('f', 1, 2, 't')", "['f', 1, 2, 't', 3, 4]", "('f', 1, 2, 't', 3)", "'abcd'", "(1, 2)", "{{}}", "iter([1])", "range(2)", "KeyError('k')", "KeyError", "True", "False", "100", "-100"),
			"chain":       choice("'__cause__'", "'__context__'", "'__suppress_context__'", "'__traceback__'", "'args'", "'__notes__'"),
			"group":       choice("ExceptionGroup", "BaseExceptionGroup"),
			"members":     choice("[{exception}({arg}), {exception}()]", "[ValueError({arg})]", "(ValueError(1), TypeError({arg}), KeyError('k'))", "[ExceptionGroup('in', [ValueError(1), OSError(2, 'x')]), TypeError()]", "[SystemExit({small})]", "[]", "()", "[ValueError]", "[1, ValueError()]", "Sequence(ValueError(1), KeyError())", "{{}}", "{{ValueError()}}", "None", "'ab'", "iter([])", "List([ValueError(1)])", "Tuple([ValueError(1)])", "[ValueError(1), BaseExceptionGroup('b', [GeneratorExit(), ValueError(2)])]"),
			"matcher":     choice("ValueError", "KeyError", "LookupError", "Exception", "BaseException", "(ValueError, KeyError)", "()", "OSError", "ExceptionGroup", "lambda e: True", "lambda e: False", "lambda e: isinstance(e, ValueError)", "lambda e: e.args", "len", "{wrong}", "(ValueError, 1)", "int", "callable", "str", "[ValueError]", "isinstance", "lambda: 0"),
		},
	}
}
