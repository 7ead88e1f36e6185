//go:build !race && !pynterp_slow && !pynterp_checkcasts

package runtime

import (
	"encoding/binary"
	"runtime"
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
)

// TestLoopCallsOnlyAnswer reads the loop's machine code: a call that comes back
// into the loop, other than the one of answer, would make the compiler keep the
// loop's state in memory, and every instruction slower. Beside it there are the
// way out, and what the Go runtime has no return from or saves registers for.
// Builds that instrument the loop or do without it have no such test.
func TestLoopCallsOnlyAnswer(t *testing.T) {
	fast := (*Thread).fast
	start := **(**unsafe.Pointer)(unsafe.Pointer(&fast)) // a func value points at a pointer to its code
	entry := uintptr(start)
	end := entry
	for f := runtime.FuncForPC(entry); f != nil && f.Entry() == entry; f = runtime.FuncForPC(end) {
		end++
	}
	code := unsafe.Slice((*byte)(start), end-entry)
	calls := map[string]int{}
	for i := 0; i+5 <= len(code); i++ {
		if code[i] != 0xE8 { // CALL rel32
			continue
		}
		target := entry + uintptr(i+5) + uintptr(int(int32(binary.LittleEndian.Uint32(code[i+1:]))))
		if f := runtime.FuncForPC(target); f != nil && f.Entry() == target {
			name := f.Name()
			calls[name[strings.LastIndexByte(name, '/')+1:]]++
		}
	}
	for name, n := range calls {
		switch {
		case name == "runtime.(*Thread).answer", name == "runtime.(*Thread).toStack":
			assert.Equal(t, 1, n, name)
		default:
			assert.Regexp(t, `^runtime\.(gcWriteBarrier\d?|panicBounds|morestack_noctxt(\.abi0)?|asyncPreempt)$`, name)
		}
	}
	assert.Equal(t, 1, calls["runtime.(*Thread).answer"])
}
