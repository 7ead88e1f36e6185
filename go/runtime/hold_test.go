package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/policy"
)

func holdThread(memory int64) *Thread {
	return NewThread(Config{Policy: &policy.Profile{}, Limits: limits.Limits{Memory: memory}})
}

func TestCensusCountsWhatNativesHold(t *testing.T) {
	th := holdThread(10_000_000)
	require.NoError(t, th.census(0))
	before := th.live
	m := th.mark()
	require.NoError(t, th.hold(1_000_000))
	values := []Value{th.NewStr(string(make([]byte, 500_000)))}
	th.pin(&values)
	require.NoError(t, th.census(0))
	assert.Greater(t, th.live, before+1_500_000)
	th.release(m)
	require.NoError(t, th.census(0))
	assert.Equal(t, before, th.live)
}

func TestHeldBuffersReachTheLimit(t *testing.T) {
	th := holdThread(10_000_000)
	var err error
	for n := 0; err == nil; n++ {
		require.Less(t, n, 20, "20 buffers of a megabyte went past a limit of 10")
		err = th.hold(1_000_000)
	}
	assert.Equal(t, &limits.Error{Limit: limits.Memory, Msg: "memory limit exceeded"}, err)
}

func TestRunLetsGoOfWhatIsHeldAboveIt(t *testing.T) {
	th := holdThread(10_000_000)
	require.NoError(t, th.hold(100))
	outer := th.enterRun()
	require.NoError(t, th.hold(200))
	th.pin(&[]Value{None})
	th.leaveRun(outer)
	assert.Equal(t, holdMark{100, 0, 0}, th.mark())
}

func TestKeptValuesCountUntilReleased(t *testing.T) {
	th := holdThread(1_000_000)
	before, _, err := th.measure()
	require.NoError(t, err)
	m := th.mark()
	at := th.keep(None)
	th.rekeep(at, th.NewTuple(make([]Value, 1000)...).value())
	during, _, err := th.measure()
	require.NoError(t, err)
	assert.Greater(t, during, before+1000*valueSize-1)
	th.release(m)
	after, _, err := th.measure()
	require.NoError(t, err)
	assert.Equal(t, before, after)
}
