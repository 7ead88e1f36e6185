package runtime

import "strings"

// This file has what CPython's implementation in C lets programs see of its
// built-in types: which attributes are fields of a struct, and so
// member_descriptors, and the signatures of the types' calls. Tests:
// corpus/type/text_signature.py, corpus/object/member_descriptors.py.

// fieldNames are the attributes of built-in types that are fields of a struct.
// Their descriptors are members and not getsets, and refuse an assignment in
// other words.
var fieldNames = map[string]string{
	"AttributeError":             "name obj",
	"BaseException":              "__suppress_context__",
	"BaseExceptionGroup":         "message exceptions",
	"ImportError":                "msg name path name_from",
	"NameError":                  "name",
	"OSError":                    "errno strerror filename filename2",
	"StopIteration":              "value",
	"SyntaxError":                "msg filename lineno offset text end_lineno end_offset print_file_and_line _metadata",
	"SystemExit":                 "code",
	"UnicodeDecodeError":         "encoding object start end reason",
	"UnicodeEncodeError":         "encoding object start end reason",
	"UnicodeTranslateError":      "encoding object start end reason",
	"async_generator":            "ag_running",
	"builtin_function_or_method": "__module__",
	"classmethod":                "__func__ __wrapped__",
	"classmethod_descriptor":     "__objclass__ __name__",
	"code": "co_argcount co_posonlyargcount co_kwonlyargcount co_stacksize co_flags co_nlocals co_consts co_names co_filename " +
		"co_name co_qualname co_firstlineno co_linetable co_exceptiontable",
	"complex":                          "real imag",
	"coroutine":                        "cr_origin",
	"function":                         "__closure__ __doc__ __globals__ __module__ __builtins__",
	"getset_descriptor":                "__objclass__ __name__",
	"member_descriptor":                "__objclass__ __name__",
	"method":                           "__func__ __self__",
	"method-wrapper":                   "__self__",
	"method_descriptor":                "__objclass__ __name__",
	"module":                           "__dict__",
	"property":                         "fget fset fdel __doc__",
	"range":                            "start stop step",
	"slice":                            "start stop step",
	"staticmethod":                     "__func__ __wrapped__",
	"super":                            "__thisclass__ __self__ __self_class__",
	"traceback":                        "tb_frame tb_lasti",
	"type":                             "__basicsize__ __itemsize__ __flags__ __weakrefoffset__ __base__ __dictoffset__",
	"wrapper_descriptor":               "__objclass__ __name__",
	"string.templatelib.Interpolation": "value expression conversion format_spec",
	"string.templatelib.Template":      "strings interpolations",
	"types.GenericAlias":               "__origin__ __args__ __unpacked__",
	"typing.ParamSpec":                 "__name__ __bound__ __covariant__ __contravariant__ __infer_variance__",
	"typing.ParamSpecArgs":             "__origin__",
	"typing.ParamSpecKwargs":           "__origin__",
	"typing.TypeAliasType":             "__name__",
	"typing.TypeVar":                   "__name__ __covariant__ __contravariant__ __infer_variance__",
	"typing.TypeVarTuple":              "__name__",
	"typing.Union":                     "__args__",
}

// typeSignatures are the built-in types' __text_signature__.
var typeSignatures = map[string]string{
	"NoneType":           "()",
	"NotImplementedType": "()",
	"ellipsis":           "()",
	"object":             "()",
	"bool":               "(object=False, /)",
	"cell":               "([contents])",
	"classmethod":        "(function, /)",
	"complex":            "(real=0, imag=0)",
	"enumerate":          "(iterable, start=0)",
	"filter":             "(function, iterable, /)",
	"float":              "(x=0, /)",
	"frozenset":          "(iterable=(), /)",
	"function":           "(code, globals, name=None, argdefs=None, closure=None,\n         kwdefaults=None)",
	"list":               "(iterable=(), /)",
	"map":                "(function, iterable, /, *iterables, strict=False)",
	"mappingproxy":       "(mapping)",
	"memoryview":         "(object)",
	"method":             "(function, instance, /)",
	"module":             "(name, doc=None)",
	"property":           "(fget=None, fset=None, fdel=None, doc=None)",
	"reversed":           "(sequence, /)",
	"set":                "(iterable=(), /)",
	"staticmethod":       "(function, /)",
	"traceback":          "(tb_next, tb_frame, tb_lasti, tb_lineno)",
	"tuple":              "(iterable=(), /)",
	"types.GenericAlias": "(origin, args, /)",
	"zip":                "(*iterables, strict=False)",
}

// fieldsOf are the names of t's attributes that are fields.
func fieldsOf(t *Type) map[string]bool {
	fields := map[string]bool{}
	shown := t.qualname
	if t.module != "builtins" {
		shown = t.module + "." + t.qualname
	}
	for _, name := range strings.Fields(fieldNames[shown]) {
		fields[name] = true
	}
	return fields
}

// getTypeSignature is __text_signature__ of a class: a guest class's docstring
// can begin with one.
func getTypeSignature(th *Thread, v Value) (Value, error) {
	t := v.typeObj()
	sig := typeSignatures[t.name]
	if t.flags&TypeHeap != 0 {
		sig = t.heap.signature
	}
	if sig == "" {
		return None, nil
	}
	return th.NewStr(sig), nil
}

// docSignature returns the signature at the beginning of a docstring, name(…)
// with an empty line after a line of two dashes.
func docSignature(name, doc string) string {
	rest, ok := strings.CutPrefix(doc, name)
	if !ok || !strings.HasPrefix(rest, "(") {
		return ""
	}
	end := strings.Index(rest, ")\n--\n\n")
	if blank := strings.Index(rest, "\n\n"); end < 0 || blank < end {
		return ""
	}
	return rest[:end+1]
}
