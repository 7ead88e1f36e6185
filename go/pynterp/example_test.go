package pynterp_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// Values go into an environment and come out of it by copy.
func Example() {
	sandbox, err := pynterp.New(pynterp.Config{AllowedImports: []string{"math"}})
	if err != nil {
		panic(err)
	}
	env := sandbox.NewEnv()
	if err := env.Set("prices", []any{3, 4.5, 5}); err != nil {
		panic(err)
	}
	result, err := sandbox.RunSource(context.Background(), "import math\ntotal = math.fsum(prices)", "job.py", env)
	if err != nil || result.Exception != nil {
		panic(fmt.Sprint(err, result))
	}
	total, err := env.Get("total")
	fmt.Println(total, err)
	// Output: 12.5 <nil>
}

// A program is compiled once and runs in any number of sandboxes at once.
func ExampleCompile() {
	program, err := pynterp.Compile([]byte("answer = sum(range(n))"), "sum.py")
	if err != nil {
		panic(err)
	}
	answers := make([]any, 3)
	var wg sync.WaitGroup
	for i := range answers {
		wg.Go(func() {
			sandbox, err := pynterp.New(pynterp.Config{})
			if err != nil {
				panic(err)
			}
			env := sandbox.NewEnv()
			if err := env.Set("n", 10*(i+1)); err != nil {
				panic(err)
			}
			if _, err := sandbox.Run(context.Background(), program, env); err != nil {
				panic(err)
			}
			answers[i], _ = env.Get("answer")
		})
	}
	wg.Wait()
	fmt.Println(answers...)
	// Output: 45 190 435
}

// A Go function becomes a guest function; its errors become exceptions.
func ExampleEnv_Set_function() {
	var out strings.Builder
	sandbox, err := pynterp.New(pynterp.Config{Host: host.Host{Stdout: &out}})
	if err != nil {
		panic(err)
	}
	stock := map[string]int{"apple": 3}
	env := sandbox.NewEnv()
	err = env.Set("in_stock", host.NamedFunc{Name: "in_stock", Fn: func(_ context.Context, call *host.Call) (any, error) {
		name, _ := call.Args[0].(string)
		n, ok := stock[name]
		if !ok {
			return nil, &host.Error{Type: "KeyError", Msg: name}
		}
		return n, nil
	}})
	if err != nil {
		panic(err)
	}
	source := `
print(in_stock("apple"))
try:
    in_stock("pear")
except KeyError as error:
    print("no", error)
`
	if _, err := sandbox.RunSource(context.Background(), source, "shop.py", env); err != nil {
		panic(err)
	}
	fmt.Print(out.String())
	// Output:
	// 3
	// no 'pear'
}

// A limit ends the run; the guest cannot catch it.
func ExampleLimitError() {
	sandbox, err := pynterp.New(pynterp.Config{Limits: limits.Limits{Steps: 10_000}})
	if err != nil {
		panic(err)
	}
	_, err = sandbox.RunSource(context.Background(), "while True: pass", "loop.py", sandbox.NewEnv())
	var limit *pynterp.LimitError
	fmt.Println(errors.As(err, &limit), limit.Limit)
	// Output: true steps
}

// A class of the host is what its description lists.
func ExampleEnv_Set_class() {
	var out strings.Builder
	sandbox, err := pynterp.New(pynterp.Config{Host: host.Host{Stdout: &out}})
	if err != nil {
		panic(err)
	}
	counter := &host.Class{
		Name: "Counter",
		New:  func(context.Context, *host.Call) (any, error) { return new(int), nil },
		Methods: []host.Method{{Name: "add", Fn: func(_ context.Context, call *host.Call) (any, error) {
			n, ok := call.Args[0].(int64)
			if !ok {
				return nil, &host.Error{Type: "TypeError", Msg: "add wants an int"}
			}
			*call.Self.Data.(*int) += int(n)
			return call.Self, nil
		}}},
		Attributes: []host.Attribute{{Name: "n", Get: func(_ context.Context, self *host.Object) (any, error) {
			return *self.Data.(*int), nil
		}}},
	}
	env := sandbox.NewEnv()
	if err := env.Set("Counter", counter); err != nil {
		panic(err)
	}
	source := `
c = Counter().add(2).add(40)
print(c.n, isinstance(c, Counter))
try:
    c.n = 3
except AttributeError as error:
    print(error)
`
	if _, err := sandbox.RunSource(context.Background(), source, "count.py", env); err != nil {
		panic(err)
	}
	fmt.Print(out.String())
	// Output:
	// 42 True
	// attribute 'n' of 'Counter' objects is not writable
}
