// Package pynterp runs untrusted Python 3.14 inside the host process. The guest
// gets the language and what the host hands it in an environment, and nothing
// else of the host: no files, no network, no processes, no host objects.
//
// A Program is compiled source: immutable, it can run any number of times, in
// any number of sandboxes at once. A Sandbox is a policy, limits and the state
// of one guest; it serves one run at a time. An Env is the namespace that a
// program runs in, where the host puts values before a run and reads results
// after it.
//
//	sandbox, err := pynterp.New(pynterp.Config{})
//	env := sandbox.NewEnv()
//	env.Set("x", 20)
//	result, err := sandbox.RunSource(ctx, "y = x + 22", "main.py", env)
//	y, err := env.Get("y") // int64(42)
//
// Package host says how values cross between Go and the guest, and how functions,
// classes and objects of the host are lent to it. A host function calls the guest
// again with Sandbox.Call and the context that it got.
package pynterp
