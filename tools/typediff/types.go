package main

// specs lists the types that calls can be made on.
func specs() []*spec {
	return []*spec{
		intSpec(), boolSpec(), floatSpec(), complexSpec(),
		strSpec(), bytesSpec(), bytearraySpec(), memoryviewSpec(),
		functionsSpec(), exceptionsSpec(),
		listSpec(), tupleSpec(), sliceSpec(),
		objectSpec(), typeSpec(), propertySpec(), functionSpec(), unionSpec(),
		dictSpec(), viewSpec("dict_keys", "keys", true), viewSpec("dict_values", "values", false), viewSpec("dict_items", "items", true), setSpec(), frozensetSpec(),
		rangeSpec(), enumerateSpec(), zipSpec(), mapSpec(), filterSpec(), reversedSpec(), iterSpec(), generatorSpec(),
	}
}
