package runtime

// This file holds the interned strings: those that all sandboxes share, made
// at setup, and each sandbox's own. Interned strings make attribute and global
// look-ups compare pointers. Tests: str_test.go.

// staticNames are the strings interned for all sandboxes: read-only once
// Setup is done.
var staticNames = map[string]*Str{}

// internStatic returns the shared interned string of s; only during setup.
func internStatic(s string) *Str {
	if x := staticNames[s]; x != nil {
		return x
	}
	var x *Str
	if len(s) <= 1 {
		x = shortStr(s)
	} else {
		x = newStaticStr(s)
	}
	x.flags |= strInterned
	staticNames[s] = x
	return x
}

// internString returns the interned string of s.
func (th *Thread) internString(s string) *Str {
	if x := staticNames[s]; x != nil {
		return x
	}
	if x := th.interned[s]; x != nil {
		return x
	}
	x := rawPart(s)
	th.charge(strSize + len(s) + 48)
	x.hashOf()
	x.flags |= strInterned
	th.interned[x.s] = x
	return x
}

// intern returns the interned string equal to x.
func (th *Thread) intern(x *Str) *Str {
	if x.flags&strInterned != 0 {
		return x
	}
	return th.internString(x.s)
}

// Names that the core looks up.
var (
	nameName, qualnameName, moduleName, docName, dictName, classGetItemName           *Str
	initName, newName, delName, callName, reprName, strName, hashName, eqName         *Str
	getattrName, getattributeName, setattrName, delattrName, boolName, lenName        *Str
	iterName, nextName, getitemName, setitemName, delitemName, containsName, getName  *Str
	setName, deleteName, indexName, enterName, exitName, formatName, missingName      *Str
	builtinsName, allName, matchArgsName, slotsName, classCellName, annotationsName   *Str
	setNameName, initSubclassName, mroEntriesName, prepareName, classcellName         *Str
	instancecheckName, subclasscheckName, reversedName, lengthHintName, dirName       *Str
	aenterName, aexitName, aiterName, anextName, awaitName, addName, notesName        *Str
	keysName, throwName, closeName, sendName, pathName, fileName, roundName           *Str
	annotateName, annotateFuncName, typeParamsName, abstractName, wrappedName         *Str
	intName, floatName, complexName, bytesName, truncName, mainName                   *Str
	firstLineName, staticAttributesName, classDictCellName, getnewargsName, valuesStr *Str
	warningRegistryName                                                               *Str
	importName, packageName, getMethodName, deriveName, buildClassName                *Str
)

func setupNames() {
	for s, p := range map[string]**Str{
		"__name__": &nameName, "__qualname__": &qualnameName, "__module__": &moduleName, "__doc__": &docName,
		"__dict__": &dictName, "__class_getitem__": &classGetItemName, "__init__": &initName, "__new__": &newName,
		"__del__": &delName, "__call__": &callName, "__repr__": &reprName, "__str__": &strName, "__hash__": &hashName,
		"__eq__": &eqName, "__getattr__": &getattrName, "__getattribute__": &getattributeName,
		"__setattr__": &setattrName, "__delattr__": &delattrName, "__bool__": &boolName, "__len__": &lenName,
		"__iter__": &iterName, "__next__": &nextName, "__getitem__": &getitemName, "__setitem__": &setitemName,
		"__delitem__": &delitemName, "__contains__": &containsName, "__get__": &getName, "__set__": &setName,
		"__delete__": &deleteName, "__index__": &indexName, "__enter__": &enterName, "__exit__": &exitName,
		"__format__": &formatName, "__missing__": &missingName, "__builtins__": &builtinsName, "__all__": &allName,
		"__match_args__": &matchArgsName, "__slots__": &slotsName, "__class__": &classCellName,
		"__annotations__": &annotationsName, "__set_name__": &setNameName, "__init_subclass__": &initSubclassName,
		"__mro_entries__": &mroEntriesName, "__prepare__": &prepareName, "__classcell__": &classcellName,
		"__instancecheck__": &instancecheckName, "__subclasscheck__": &subclasscheckName,
		"__reversed__": &reversedName, "__length_hint__": &lengthHintName, "__dir__": &dirName,
		"__aenter__": &aenterName, "__aexit__": &aexitName, "__aiter__": &aiterName, "__anext__": &anextName,
		"__await__": &awaitName, "__add__": &addName, "__notes__": &notesName, "keys": &keysName, "throw": &throwName,
		"close": &closeName, "send": &sendName, "__path__": &pathName, "__file__": &fileName, "__round__": &roundName,
		"__annotate__": &annotateName, "__annotate_func__": &annotateFuncName, "__type_params__": &typeParamsName,
		"__abstractmethods__": &abstractName, "__wrapped__": &wrappedName, "__int__": &intName, "__float__": &floatName,
		"__complex__": &complexName, "__bytes__": &bytesName, "__trunc__": &truncName, "__main__": &mainName,
		"__firstlineno__": &firstLineName, "__static_attributes__": &staticAttributesName,
		"__classdictcell__": &classDictCellName, "__getnewargs__": &getnewargsName, "values": &valuesStr, "__warningregistry__": &warningRegistryName, "__import__": &importName, "__package__": &packageName, "get": &getMethodName, "__build_class__": &buildClassName, "derive": &deriveName,
	} {
		*p = internStatic(s)
	}
}
