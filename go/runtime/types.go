package runtime

// This file declares the built-in types and their shapes. They are filled in
// once, by setupTypes in setup.go, and never change afterwards. Each type's
// table is in the file that its comment names.

// The built-in types.
var (
	ObjectType, TypeType                                   Type // objecttype.go, typetype.go
	NoneType, NotImplementedType, EllipsisType             Type // singletons.go
	BoolType, IntType                                      Type // inttype.go
	FloatType, ComplexType                                 Type // floattype.go, complextype.go
	StrType                                                Type // strtype.go
	BytesType, ByteArrayType, MemoryViewType               Type // bytestype.go
	ListType, TupleType, DictType                          Type // listtype.go, tupletype.go, dicttype.go
	SetType, FrozenSetType                                 Type // settype.go
	RangeType, SliceType                                   Type // rangetype.go, slicetype.go
	FunctionType, CellType, CodeType, MethodType           Type // functiontype.go
	BuiltinType, MethodDescrType, ClassMethodDescrType     Type // nativetypes.go
	GetsetType, WrapperDescrType, MethodWrapperType        Type // nativetypes.go, slotwrap.go
	PropertyType, ClassMethodType, StaticMethodType        Type // descriptortypes.go
	SuperType, ModuleType                                  Type // supertype.go, moduletype.go
	GeneratorType, CoroutineType, AsyncGeneratorType       Type // generatortype.go
	TracebackType, MappingProxyType, SimpleNamespaceType   Type // tracebacktype.go, mappingproxy.go
	SeqIterType, CallableIterType                          Type // iterators.go
	ListIterType, ListRevIterType, TupleIterType           Type
	StrIterType, BytesIterType, RangeIterType, SetIterType Type
	BigRangeIterType, ReversedType, EnumerateType, ZipType Type
	MapType, FilterType                                    Type
	DictKeysType, DictValuesType, DictItemsType            Type // dictviews.go
	DictKeyIterType, DictValueIterType, DictItemIterType   Type
	DictRevKeyIterType, DictRevValueIterType               Type
	DictRevItemIterType                                    Type
)

// Shapes of types whose exact objects the core recognises by one compare.
var (
	intShape, bigIntShape            = Shape{typ: &IntType}, Shape{typ: &IntType}
	boolShape                        = Shape{typ: &BoolType}
	floatShape, complexShape         = Shape{typ: &FloatType}, Shape{typ: &ComplexType}
	noneShape                        = Shape{typ: &NoneType}
	notImplShape, ellipsisShape      = Shape{typ: &NotImplementedType}, Shape{typ: &EllipsisType}
	strShape, bytesShape             = Shape{typ: &StrType}, Shape{typ: &BytesType}
	byteArrayShape                   = Shape{typ: &ByteArrayType}
	listShape, tupleShape, dictShape = Shape{typ: &ListType}, Shape{typ: &TupleType}, Shape{typ: &DictType}
	setShape, frozenSetShape         = Shape{typ: &SetType}, Shape{typ: &FrozenSetType}
	rangeShape, sliceShape           = Shape{typ: &RangeType}, Shape{typ: &SliceType}
	typeShape                        = Shape{typ: &TypeType}
	functionShape, methodShape       = Shape{typ: &FunctionType}, Shape{typ: &MethodType}
	builtinShape, builtinMethodShape = Shape{typ: &BuiltinType}, Shape{typ: &BuiltinType}
	methodDescrShape                 = Shape{typ: &MethodDescrType}
	classMethodDescrShape            = Shape{typ: &ClassMethodDescrType}
	getsetShape, fieldShape          = Shape{typ: &GetsetType}, Shape{typ: &MemberDescrType}
	wrapperDescrShape                = Shape{typ: &WrapperDescrType}
	methodWrapperShape               = Shape{typ: &MethodWrapperType}
	cellShape, codeShape             = Shape{typ: &CellType}, Shape{typ: &CodeType}
	moduleShape                      = Shape{typ: &ModuleType}
	generatorShape, coroutineShape   = Shape{typ: &GeneratorType}, Shape{typ: &CoroutineType}
	asyncGeneratorShape              = Shape{typ: &AsyncGeneratorType}
	tracebackShape                   = Shape{typ: &TracebackType}
	rangeIterShape, listIterShape    = Shape{typ: &RangeIterType}, Shape{typ: &ListIterType}
	tupleIterShape                   = Shape{typ: &TupleIterType}
	dictKeyIterShape                 = Shape{typ: &DictKeyIterType}
	dictValueIterShape               = Shape{typ: &DictValueIterType}
	dictItemIterShape                = Shape{typ: &DictItemIterType}
)
