// Package limits defines the bounds of a run and the error that ends a run
// which exceeds one.
package limits

// Limits bound what a sandbox may use. A zero field stands for the default.
type Limits struct {
	// Steps counts loop iterations, calls and units of work in native
	// functions; about 10^8 pass in a second.
	Steps int64
	// Memory is the estimated size of the guest's live objects, in bytes.
	Memory int64
	// Depth is how deeply calls of the guest's functions may nest: beyond it the
	// guest gets a RecursionError. Recursions of native code, a repr of lists in
	// lists for example, may be up to eight times as deep, at most 40,000 levels,
	// and fewer than eight times where Memory is small: they take about 4 KiB a level.
	Depth int
	// Output is how many bytes the guest may print.
	Output int64
}

// Defaults are the limits where the host sets none: no step limit, 1 GiB of
// memory, a depth of 1,000, 64 MiB of output.
var Defaults = Limits{Steps: 1 << 62, Memory: 1 << 30, Depth: 1000, Output: 64 << 20}

// WithDefaults returns l with its zero fields replaced by the defaults.
func (l Limits) WithDefaults() Limits {
	if l.Steps <= 0 {
		l.Steps = Defaults.Steps
	}
	if l.Memory <= 0 {
		l.Memory = Defaults.Memory
	}
	if l.Depth <= 0 {
		l.Depth = Defaults.Depth
	}
	if l.Output <= 0 {
		l.Output = Defaults.Output
	}
	return l
}

// The names of the limits.
const (
	Steps    = "steps"
	Memory   = "memory"
	Output   = "output"
	Time     = "time"
	Canceled = "canceled"
)

// Error says that a run was ended by a limit. Guest code cannot catch it.
type Error struct {
	Limit string // one of the names above
	Msg   string
}

// Error returns the message.
func (e *Error) Error() string { return e.Msg }
