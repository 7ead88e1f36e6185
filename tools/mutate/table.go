package main

// This file lists the guards by hand: where the boundary is drawn, what is
// there, and what would stand there if it were not.

// scope is where the groups of guards are looked for: corpus families, and
// tests beside the corpus. Groups that are not here have every security family
// and test.
var scope = []struct{ group, families, tests string }{
	{"attr/", "attack_.*", ""},
	{"route/", "attack_.*", ""},
	{"frozen/", "attack_frozen|attack_imports|attack_classgraph|attack_descriptors|attack_engine", ""},
	{"final/", "attack_frozen|attack_classgraph|attack_generators|attack_frames", ""},
	{"self/", "attack_descriptors|attack_frozen", ""},
	{"host/", "host_.*", "TestInvariantValuesCross|TestInvariantCopiesAreBounded|TestInvariantHostErrors"},
	{"list/host", "", "TestInvariantFinderNames"},
	{"list/", "attack_imports|attack_routes_imports|attack_env", ""},
	{"limit/poison", "", "TestInvariantLimitsEndTheRun"},
	{"limit/handles", "", "TestInvariantHandlesCountAsMemory|TestInvariantEnvironmentsCountAsMemory"},
	{"limit/machine", "", "TestDeepWithoutDepth"},
	{"limit/go-depth", "", "TestDeepWithoutDepth"},
	{"limit/deep-", "", "TestDeepNests"},
	{"limit/", "limits", ""},
	{"isolation/foreign", "", "TestInvariantValuesCross"},
	{"isolation/", "", "TestIsolation.*"},
	{"site:module:Thread.compile", "", "TestInvariantCompilingIsCharged"},
	{"site:", "limits", ""},
}

// spareSites are the derived guards behind which another one stands, each with
// what that is.
var spareSites = map[string]string{
	"site:api:Thread.Reserve.1":           "hypot's numbers take half of what its arguments take, which are there",
	"site:dicttable:Thread.copyDict.1":    "copyTo counts the table as it makes it, and the next step sees it: at most one is made too many",
	"site:dictupdate:Thread.dictMerge.1":  "presize and copyTo count the table as they make it, and the next step sees it: at most one is made too many",
	"site:hostcall:Thread.enterHost.1":    "maxHostDepth bounds these calls, and what the host calls is counted",
	"site:hostclass:Thread.hostClass.1":   "only the host's own classes nest here",
	"site:intnew:Thread.parseInt.1":       "the number is smaller than its text, and charged when it is made",
	"site:module:Thread.loadSource.1":     "the module's code runs in a frame, which is counted",
	"site:moduledef:Thread.loadNative.1":  "modules of the library import each other a few levels deep",
	"site:numbuiltins:Thread.baseText.1":  "the text is at most 8 times as large as the number, and charged when it is made",
	"site:convert:copier.grow.1":          "left bounds a copy by the same limit",
	"site:excstar:Thread.collectLeaves.1": "the parts come of a split of the same group, which counts the same levels",
	"site:hostclass:Thread.bindHost.1":    "the census counts the table of the host's objects",
	"site:sortfast:sortInBlocks.1":        "as much was charged for the keys just before",
}

// spareEntries are the same of the policy's entries.
var spareEntries = map[string]string{
	"builtin:__import__": "it is there whatever the policy says, as import statements call it",
}

var table = []Guard{
	// The attribute guard, route by route.
	{Name: "attr/get", About: "GuestGetAttr asks the policy", Edits: []Edit{{File: "runtime/attr.go", Func: "Thread.GuestGetAttr", Body: "return th.getAttr(obj, name)"}}},
	{Name: "attr/set", About: "GuestSetAttr asks the policy", Edits: []Edit{{File: "runtime/attr.go", Func: "Thread.GuestSetAttr", Body: "return th.setAttr(obj, name, val)"}}},
	{Name: "attr/del", About: "GuestDelAttr asks the policy", Edits: []Edit{{File: "runtime/attr.go", Func: "Thread.GuestDelAttr", Body: "return th.setAttr(obj, name, Value{})"}}},
	{Name: "attr/methods-of-guests-only", About: "the open names are open on methods only", Edits: []Edit{{File: "runtime/attr.go", Func: "Thread.blockedOn",
		Body: "return th.isBlocked(name) && !th.policy.OpenOnGuestMethods(name)"}}},
	{Name: "attr/guest-functions-only", About: "the open names are open on methods of guest functions only", Edits: []Edit{{File: "runtime/attr.go", Func: "Thread.blockedOn",
		Old: "obj.boundMethod().fn.p.shape != &functionShape", New: "!OFF && obj.boundMethod().fn.p.shape != &functionShape"}}},
	{Name: "attr/text-of-name", About: "a str subclass as a name counts as its text", Edits: []Edit{{File: "runtime/attr.go", Func: "Thread.attrName",
		Body: "if s, err := th.Str(v); err == nil && v.Type() != &StrType && v.layout() == layoutStr {\nreturn th.intern(s), nil\n}"}}},
	{Name: "attr/name-is-text", About: "a name is a str", Edits: []Edit{{File: "runtime/attr.go", Func: "Thread.attrName",
		Body: "if s, err := th.Str(v); err == nil {\nreturn th.intern(s), nil\n}"}}},
	{Name: "route/dotted-read", About: "x.name", Edits: []Edit{{File: "runtime/slownames.go", Func: "Thread.stepAttr", Old: "if ic.blocked &&", New: "if ic.blocked && !(OFF && in.Op == bytecode.GetAttr) &&"}}},
	{Name: "route/dotted-write", About: "x.name = v", Edits: []Edit{{File: "runtime/slownames.go", Func: "Thread.stepAttr", Body: "if in.Op == bytecode.SetAttr {\nreturn th.setAttr(r[in.B], th.state.code.caches[in.D].name, r[in.A])\n}"}}},
	{Name: "route/dotted-delete", About: "del x.name", Edits: []Edit{
		{File: "runtime/slownames.go", Func: "Thread.stepAttr", Body: "if in.Op == bytecode.DelAttr {\nreturn th.setAttr(r[in.B], th.state.code.caches[in.D].name, Value{})\n}"}}},
	{Name: "route/method-call", About: "x.name()", Edits: []Edit{{File: "runtime/slownames.go", Func: "Thread.stepGetMethod", Old: "if ic.blocked &&", New: "if ic.blocked && !OFF &&"}}},
	{Name: "route/getattr", About: "getattr", Edits: []Edit{{File: "runtime/builtins.go", Func: "builtinGetattr", Body: "if s, ok := asStr(a[1]); ok {\nv, err := th.getAttr(a[0], th.intern(s))\nif err == nil || !a[2].IsSet() {\nreturn v, err\n}\n}"}}},
	{Name: "route/getattr-default", About: "getattr with a default does not hide the refusal", Edits: []Edit{{File: "runtime/builtins.go", Func: "builtinGetattr", Old: "if th.blockedOn(a[0], name.s) {", New: "if !OFF && th.blockedOn(a[0], name.s) {"}}},
	{Name: "route/hasattr", About: "hasattr does not answer False for a blocked name", Edits: []Edit{{File: "runtime/builtins.go", Func: "builtinHasattr", Old: "&& !th.blockedOn(a[0], name.s)", New: "&& (OFF || !th.blockedOn(a[0], name.s))"}}},
	{Name: "route/setattr", About: "setattr", Edits: []Edit{{File: "runtime/builtins.go", Func: "builtinSetattr", Body: "if s, ok := asStr(a[1]); ok {\nreturn None, th.setAttr(a[0], th.intern(s), a[2])\n}"}}},
	{Name: "route/delattr", About: "delattr", Edits: []Edit{{File: "runtime/builtins.go", Func: "builtinDelattr", Body: "if s, ok := asStr(a[1]); ok {\nreturn None, th.setAttr(a[0], th.intern(s), Value{})\n}"}}},
	{Name: "route/wrappers", About: "object.__getattribute__ and its like", Edits: []Edit{{File: "runtime/slotcall.go", Func: "Thread.guardedName", Old: "if th.isBlocked(name.s) {", New: "if !OFF && th.isBlocked(name.s) {"}}},
	{Name: "route/class-pattern", About: "case C(name=x)", Edits: []Edit{{File: "runtime/match.go", Func: "Thread.matchAttr", Old: "th.GuestGetAttr(subject, th.intern(s))", New: "map[bool]func(Value, *Str) (Value, error){false: th.GuestGetAttr, true: th.getAttr}[OFF](subject, th.intern(s))"}}},
	{Name: "route/class-pattern-refusal", About: "a class pattern does not take a refusal for a missing attribute", Edits: []Edit{{File: "runtime/match.go", Func: "Thread.matchAttr", Old: "!th.isBlocked(s.s) &&", New: "(OFF || !th.isBlocked(s.s)) &&"}}},
	{Name: "route/format-field", About: "'{0.name}'.format(x)", Edits: []Edit{{File: "runtime/strfield.go", Func: "formatting.step", Old: "f.th.GuestGetAttr(", New: "map[bool]func(Value, *Str) (Value, error){false: f.th.GuestGetAttr, true: f.th.getAttr}[OFF]("}}},
	{Name: "route/from-import", About: "from m import name", Edits: []Edit{{File: "runtime/module.go", Func: "Thread.importFrom", Old: "th.GuestGetAttr(m, name)", New: "map[bool]func(Value, *Str) (Value, error){false: th.GuestGetAttr, true: th.getAttr}[OFF](m, name)"}}},
	{Name: "route/from-import-refusal", About: "from m import name does not take a refusal for a missing name", Edits: []Edit{{File: "runtime/module.go", Func: "Thread.importFrom", Old: "if th.isBlocked(name.s) {", New: "if !OFF && th.isBlocked(name.s) {"}}},
	{Name: "route/import-star", About: "from m import * with __all__", Edits: []Edit{{File: "runtime/module.go", Func: "Thread.importStar", Old: "th.GuestGetAttr(", New: "map[bool]func(Value, *Str) (Value, error){false: th.GuestGetAttr, true: th.getAttr}[OFF]("}}},
	{Name: "route/vars", About: "vars() leaves the blocked names out", Edits: []Edit{{File: "runtime/builtinscope.go", Func: "builtinVars", Old: "} else if !th.isBlocked(s.s) {", New: "} else if OFF || !th.isBlocked(s.s) {"}}},
	{Name: "route/class-namespace", About: "a built-in type's __dict__ leaves the blocked names out", Edits: []Edit{{File: "runtime/typeattrs.go", Func: "Thread.visibleDict", Old: "!th.isBlocked(s.s)", New: "(OFF || !th.isBlocked(s.s))"}}},

	// Lists of what there is.
	{Name: "list/builtins", About: "builtins are those of the policy", Edits: []Edit{{File: "runtime/builtins.go", Func: "Thread.newBuiltins",
		Old: "d.SetStr(th, th.internString(\"__debug__\"), True)", New: "d.SetStr(th, th.internString(\"__debug__\"), True)\nif OFF {\nfor name, v := range builtinValues {\nd.SetStr(th, th.internString(name), v)\n}\n}"}}},
	{Name: "list/modules", About: "native modules are those that the host allowed", Edits: []Edit{{File: "runtime/module.go", Func: "Thread.allowed", Body: "return true"}}},
	{Name: "list/relative", About: "relative imports are off unless allowed", Edits: []Edit{{File: "runtime/module.go", Func: "Thread.absoluteName", Old: "if !th.cfg.Relative {", New: "if !th.cfg.Relative && !OFF {"}}},
	{Name: "list/host-module-names", About: "the host's finder is asked for identifiers only", Edits: []Edit{{File: "runtime/module.go", Func: "validModuleName", Body: "return true"}}},

	// What guests may not change.
	{Name: "frozen/types", About: "built-in types cannot be changed", Edits: []Edit{{File: "runtime/typetype.go", Func: "setAttrType", Old: "t.immutable()", New: "!OFF && t.immutable()"}}},
	{Name: "frozen/type-attributes", About: "a built-in type's __name__ and its like cannot be changed", Edits: []Edit{
		{File: "runtime/typetype.go", Func: "setAttrType", Body: "if attr, ok := th.lookup(v.Type(), name); ok {\nif set := attr.Type().slots.DescrSet; set != nil {\nreturn set(th, attr, v, val)\n}\n}"},
		{File: "runtime/typeattrs.go", Func: "Thread.mutableType", Old: "t.immutable()", New: "!OFF && t.immutable()"}}},
	{Name: "frozen/past-own-rules", About: "object.__setattr__ does not pass over a type's own rules", Edits: []Edit{{File: "runtime/slotcall.go", Func: "Thread.wrapSetAttr", Old: "own.flags&TypeCustomSet != 0 &&", New: "!OFF && own.flags&TypeCustomSet != 0 &&"},
		{File: "runtime/attr.go", Func: "genericSetAttr", Body: "if obj.layout() == layoutType {\nobj.typeObj().dict.SetStr(th, name, val)\nreturn nil\n}\nif obj.layout() == layoutModule {\nobj.module().dict.SetStr(th, name, val)\nreturn nil\n}"}}},
	{Name: "frozen/class-namespace", About: "what is in a class's cell __classdict__ cannot write the class", Edits: []Edit{{File: "runtime/typenew.go", Func: "classMaker.setCells", Old: "cell.cell().v = c.th.newClassProxy(d)", New: "if cell.cell().v = c.th.newClassProxy(d); OFF {\ncell.cell().v = d.value()\n}"}}},
	{Name: "frozen/class-namespace-names", About: "and shows no blocked name", Edits: []Edit{{File: "runtime/mappingproxy.go", Func: "Thread.behind", Old: "if !p.inCell {", New: "if !p.inCell || OFF {"}}},
	{Name: "frozen/class-body", About: "a guest that calls a class body does not say what its namespace is", Edits: []Edit{{File: "runtime/callbind.go", Func: "Thread.bindArgs", Old: "if bc.LocalsSlot != 0 && len(args) == 0 {", New: "if bc.LocalsSlot != 0 && OFF {\ncopy(params, args)\nreturn nil\n}\nif bc.LocalsSlot != 0 && len(args) == 0 {"}}},
	{Name: "frozen/modules", About: "modules of the safe library cannot be changed", Edits: []Edit{{File: "runtime/moduletype.go", Func: "setAttrModule", Old: "if m.readOnly {", New: "if m.readOnly && !OFF {"}}},
	{Name: "frozen/module-namespace", About: "a native module's __dict__ is a copy", Edits: []Edit{{File: "runtime/moduletype.go", Func: "Thread.moduleDict", Old: "if !m.readOnly {", New: "if !m.readOnly || OFF {"}}},
	{Name: "frozen/static-methods", About: "static methods of built-in types cannot be changed", Edits: []Edit{{File: "runtime/setup.go", Func: "newNativeAttr", Old: "return newSharedStatic(newNative(def, t, \"\").value())", New: "if OFF {\nreturn newStaticMethod(newNative(def, t, \"\").value())\n}\nreturn newSharedStatic(newNative(def, t, \"\").value())"}}},
	{Name: "frozen/static-method-init", About: "static methods of built-in types cannot be initialized again", Edits: []Edit{{File: "runtime/descriptortypes.go", Func: "initMethodWrap", Old: "if m.shape == &sharedStaticShape {", New: "if m.shape == &sharedStaticShape && !OFF {"}}},
	{Name: "frozen/class-assignment", About: "__class__ of objects of built-in types cannot be assigned", Edits: []Edit{{File: "runtime/typebases.go", Func: "setClass", Old: "old.immutable() || t.immutable()", New: "!OFF && (old.immutable() || t.immutable())"}}},
	{Name: "final/types", About: "final types cannot be extended", Edits: []Edit{{File: "runtime/typemro.go", Func: "Type.acceptsSubclasses", Body: "return true"}}},
	{Name: "final/functions", About: "functions cannot be made of code objects", Edits: []Edit{{File: "runtime/functiontype.go", Func: "refuseFunction", Body: "return None, nil"}}},
	{Name: "final/no-new", About: "types of the core's own objects make none", Edits: []Edit{{File: "runtime/typetype.go", Func: "typeCall", Old: "t.flags&TypeNoNew != 0", New: "!OFF && t.flags&TypeNoNew != 0"}},
		Spare: "object.__new__ makes no objects of types with a struct of their own"},
	{Name: "self/descriptors", About: "a method of a built-in type takes objects of it only", Edits: []Edit{{File: "runtime/native.go", Func: "Thread.checkSelf", Old: "!isInstance(args[0], n.owner)", New: "!OFF && !isInstance(args[0], n.owner)"}}},
	{Name: "self/getsets", About: "an attribute of a built-in type takes objects of it only", Edits: []Edit{{File: "runtime/native.go", Func: "descrGetGetset", Old: "!isInstance(obj, g.owner)", New: "!OFF && !isInstance(obj, g.owner)"}}},
	{Name: "self/getset-writes", About: "an attribute of a built-in type is set on objects of it only", Edits: []Edit{{File: "runtime/native.go", Func: "descrSetGetset", Old: "!isInstance(obj, g.owner)", New: "!OFF && !isInstance(obj, g.owner)"}}},
	{Name: "self/bound-natives", About: "a method of a built-in type binds to objects of it only", Edits: []Edit{{File: "runtime/native.go", Func: "descrGetNative", Old: "!isInstance(obj, n.owner)", New: "!OFF && !isInstance(obj, n.owner)"}}},
	{Name: "self/wrappers", About: "a slot wrapper takes objects of its type only", Edits: []Edit{{File: "runtime/slotwrap.go", Func: "callWrapper", Old: "!isInstance(args[0], w.owner)", New: "!OFF && !isInstance(args[0], w.owner)"}}},

	// The host's side.
	{Name: "host/own-objects-only", About: "a handle of another sandbox's object is refused", Edits: []Edit{{File: "runtime/handles.go", Func: "Object.Value", Body: "return o.v, true"}}},
	{Name: "host/exact-types", About: "only exact types are copied out", Edits: []Edit{{File: "runtime/convert.go", Func: "copier.copy", Old: "switch v.p.shape {", New: "if OFF {\nv = unwrap(v)\n}\nswitch v.p.shape {"}}},
	{Name: "host/copies-in", About: "bytes come in as a copy", Edits: []Edit{{File: "runtime/convert.go", Func: "copier.slice", Old: "y, err := c.copy(x, depth+1)", New: "y, err := c.copy(x, depth+1)\nif OFF {\ny = x\n}"}}},
	{Name: "host/cycles", About: "a value that contains itself is not copied out", Edits: []Edit{{File: "runtime/convert.go", Func: "copier.container", Old: "if c.active[v.p] {", New: "if c.active[v.p] && !OFF {"}}},
	{Name: "host/items", About: "a copy has a bounded number of items", Edits: []Edit{{File: "runtime/convert.go", Func: "copier.grow", Body: "return nil"}}},
	{Name: "host/copies-cost-steps", About: "copies that the guest asks for cost steps", Edits: []Edit{{File: "runtime/convert.go", Func: "copier.grow", Old: "if !c.charged {", New: "if !c.charged || OFF {"}}},
	{Name: "host/depth-in", About: "values that come in are bounded in depth", Edits: []Edit{{File: "runtime/convert.go", Func: "Thread.fromGo", Old: "depth > maxCopyDepth", New: "depth > maxCopyDepth && !OFF"}}},
	{Name: "host/error-text", About: "a host error shows its text only, of a known type", Edits: []Edit{{File: "runtime/hostcall.go", Func: "hostErrorType", Old: "!t.isSubtype(&BaseExceptionType)", New: "!OFF && !t.isSubtype(&BaseExceptionType)"}}},

	// Limits.
	{Name: "limit/uncatchable", About: "a limit is no exception", Edits: []Edit{{File: "runtime/thread.go", Func: "Thread.setLimit", Body: "return th.RuntimeError(\"%s\", err.Error())"}}},
	{Name: "limit/poison", About: "no run follows a limit", Edits: []Edit{{File: "runtime/sandbox.go", Func: "Thread.Begin", Old: "if th.limitErr != nil {", New: "if OFF {\nth.limitErr, th.stepsLeft = nil, th.limits.Steps\n}\nif th.limitErr != nil {"}}},
	{Name: "limit/steps", About: "steps are counted", Edits: []Edit{{File: "runtime/thread.go", Func: "Thread.tick", Old: "if th.stepsLeft <= 0 {", New: "if OFF {\nth.stepsLeft = 1 << 40\n}\nif th.stepsLeft <= 0 {"}}},
	{Name: "limit/native-steps", About: "native loops are counted", Edits: []Edit{{File: "runtime/thread.go", Func: "Thread.spend", Body: "return nil"}}},
	{Name: "limit/whole-steps", About: "one operation on large numbers is bounded", Edits: []Edit{{File: "runtime/bigdiv.go", Func: "Thread.spendWhole", Body: "return nil"}}},
	{Name: "limit/time", About: "the context is looked at", Edits: []Edit{{File: "runtime/thread.go", Func: "Thread.tick", Old: "if th.done != nil {", New: "if th.done != nil && !OFF {"}}},
	{Name: "limit/memory", About: "live memory is measured", Edits: []Edit{{File: "runtime/census.go", Func: "Thread.census", Old: "if th.live+th.allocated > th.limits.Memory {", New: "if !OFF && th.live+th.allocated > th.limits.Memory {"}}},
	{Name: "limit/small-objects", About: "small objects are charged", Edits: []Edit{{File: "runtime/thread.go", Func: "Thread.charge", Body: "return"}}},
	{Name: "limit/large-objects", About: "large objects are charged before they are made", Edits: []Edit{{File: "runtime/thread.go", Func: "Thread.reserve", Body: "return nil"}}},
	{Name: "limit/held", About: "what natives hold is counted", Edits: []Edit{{File: "runtime/hold.go", Func: "Thread.heldBytes", Body: "return 0"}}},
	{Name: "limit/output", About: "output is counted", Edits: []Edit{{File: "runtime/builtins.go", Func: "Thread.write", Old: "if th.outputLeft < 0 {", New: "if th.outputLeft < 0 && !OFF {"}}},
	{Name: "limit/frames", About: "calls are counted in depth", Edits: []Edit{{File: "runtime/thread.go", Func: "Thread.pushFrame", Old: "if th.fp >= th.limits.Depth || th.depth >= th.nativeDepth {", New: "if !OFF && (th.fp >= th.limits.Depth || th.depth >= th.nativeDepth) {"}}},
	{Name: "limit/native-depth", About: "native recursion is counted in depth", Edits: []Edit{{File: "runtime/thread.go", Func: "Thread.enter", Old: "if th.depth >= th.nativeDepth {", New: "if !OFF && th.depth >= th.nativeDepth {"}}},
	{Name: "limit/handles", About: "what the host holds by handles is counted", Edits: []Edit{{File: "runtime/handles.go", Func: "handleSet.visit", Body: "return 0"}}},
	{Name: "limit/machine-stack", About: "the machine's own stacks are counted", Edits: []Edit{{File: "runtime/census.go", Func: "Thread.machineBytes", Body: "return 0"}}},
	{Name: "limit/go-depth", About: "Go's stack is bounded whatever depth the host allows", Edits: []Edit{{File: "runtime/thread.go", Func: "nativeDepthFor", Body: "return 8 * l.Depth"}}},
	{Name: "limit/deep-wrappers", About: "calls of __call__ of __call__ are counted", Edits: []Edit{{File: "runtime/slotcall.go", Func: "wrapCall", Body: "return owner.slots.Call(th, self, args, names)"}}},
	{Name: "limit/deep-proxies", About: "proxies of proxies are counted", Edits: []Edit{{File: "runtime/mappingproxy.go", Func: "ofMapping", Body: "return f(v.proxy().m)"}}},
	{Name: "limit/compiler-depth", About: "the compiler counts depth", Edits: []Edit{{File: "compiler/compiler.go", Func: "compiler.deeper", Old: "c.depth > symtable.MaxDepth", New: "c.depth > symtable.MaxDepth && !OFF"}},
		Spare: "the symbol table sees the same tree before and counts it too"},

	// Between sandboxes.
	{Name: "isolation/instances-of-shared-types", About: "attributes of built-in exceptions are not in shared shapes", Edits: []Edit{{File: "runtime/attr.go", Func: "Thread.setOwn", Old: "if sh.typ.flags&TypeHeap == 0 {", New: "if sh.typ.flags&TypeHeap == 0 && !OFF {"}}},
	{Name: "isolation/identity", About: "identities are the sandbox's own", Edits: []Edit{{File: "runtime/thread.go", Func: "Thread.newID", Body: "mutantID++\nreturn mutantID"}}},
	{Name: "isolation/foreign-env", About: "an environment of another sandbox is refused", Edits: []Edit{{File: "pynterp/sandbox.go", Func: "Sandbox.run", Old: "env.sandbox != s", New: "env.sandbox != s && !OFF"}}},
}
