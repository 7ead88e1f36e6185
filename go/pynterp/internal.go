package pynterp

import (
	"fmt"
	"runtime/debug"
	"strings"
)

// newInternalError describes a recovered panic: the message and the innermost
// functions of ours, without addresses.
func newInternalError(p any) *InternalError {
	var frames []string
	for _, line := range strings.Split(string(debug.Stack()), "\n") {
		if strings.Contains(line, "pynterp/go/") && !strings.HasPrefix(line, "\t") && !strings.Contains(line, "newInternalError") {
			name, _, _ := strings.Cut(line, "(0x")
			frames = append(frames, name[strings.LastIndexByte(name, '/')+1:])
		}
	}
	return &InternalError{Detail: fmt.Sprintf("%v at %s", p, strings.Join(frames[:min(len(frames), 6)], " < "))}
}
