package runtime

import (
	"math/rand"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// dictModel is the plainest ordered mapping.
type dictModel struct {
	keys []int64
	vals map[int64]int64
}

func (m *dictModel) set(k, v int64) {
	if _, ok := m.vals[k]; !ok {
		m.keys = append(m.keys, k)
	}
	m.vals[k] = v
}

func (m *dictModel) remove(k int64) {
	delete(m.vals, k)
	for i, x := range m.keys {
		if x == k {
			m.keys = append(m.keys[:i], m.keys[i+1:]...)
			return
		}
	}
}

func (m *dictModel) check(t *testing.T, d *Dict) {
	require.Equal(t, len(m.keys), d.used)
	i := 0
	for p := d.next(0); p >= 0; p = d.next(p + 1) {
		require.Equal(t, m.keys[i], d.entries[p].key.int())
		require.Equal(t, m.vals[m.keys[i]], d.entries[p].val.int())
		i++
	}
	require.Equal(t, len(m.keys), i)
}

// TestDictModel compares a dict with a model over random operations.
func TestDictModel(t *testing.T) {
	th := classThread()
	for seed := range int64(20) {
		r := rand.New(rand.NewSource(seed))
		d, m := th.NewDict(), &dictModel{vals: map[int64]int64{}}
		size := 2 << r.Intn(8)
		for range 2000 {
			k, v := int64(r.Intn(size)*r.Intn(3)), r.Int63n(1000)
			switch r.Intn(6) {
			case 0, 1, 2:
				require.NoError(t, d.Set(th, Int(k), Int(v)))
				m.set(k, v)
			case 3:
				_, had := m.vals[k]
				found, err := d.Delete(th, Int(k))
				require.NoError(t, err)
				require.Equal(t, had, found)
				m.remove(k)
			case 4:
				if d.used > 0 {
					_, err := dictPopItem(th, []Value{d.value()})
					require.NoError(t, err)
					m.remove(m.keys[len(m.keys)-1])
				}
			case 5:
				got, err := d.Get(th, Int(k))
				require.NoError(t, err)
				want, had := m.vals[k]
				require.Equal(t, had, got.IsSet())
				if had {
					require.Equal(t, want, got.int())
				}
			}
		}
		m.check(t, d)
		c, err := th.copyDict(d)
		require.NoError(t, err)
		m.check(t, c)
	}
}

// TestDictPopItemCycle fills and empties the end of a dict again and again: its
// index must never fill up, and must not be rebuilt each time.
func TestDictPopItemCycle(t *testing.T) {
	th := classThread()
	d := th.NewDict()
	for i := range int64(41) {
		require.NoError(t, d.Set(th, Int(i), None))
	}
	rebuilt := 0
	for range 10000 {
		_, ok := d.popLast()
		require.True(t, ok)
		room := cap(d.entries)
		require.NoError(t, d.Set(th, Int(7777), None))
		if cap(d.entries) != room {
			rebuilt++
		}
		free := 0
		for _, cell := range d.index {
			if cell == 0 {
				free++
			}
		}
		require.GreaterOrEqual(t, free*3, len(d.index))
	}
	assert.Less(t, rebuilt, 500)
	assert.Equal(t, 41, d.used)
}

func TestDictRoom(t *testing.T) {
	th := classThread()
	d := th.NewDict()
	rooms := map[int]bool{}
	for i := range int64(200) {
		require.NoError(t, d.Set(th, Int(i), None))
		rooms[cap(d.entries)] = true
	}
	assert.Equal(t, map[int]bool{5: true, 10: true, 21: true, 42: true, 85: true, 170: true, 341: true}, rooms)
	assert.GreaterOrEqual(t, cap(th.newDictSized(100).entries), 100)
}

func TestDictStrAndMixedKeys(t *testing.T) {
	th := classThread()
	d := th.NewDict()
	for _, s := range []string{"a", "b", "c"} {
		d.SetStr(th, th.internString(s), Int(1))
	}
	require.NoError(t, d.Set(th, Int(5), Int(2)))
	v, ok := d.GetStr(th.rawStr("b"))
	assert.True(t, ok)
	assert.Equal(t, Int(1), v)
	_, ok = d.GetStr(th.rawStr("zz"))
	assert.False(t, ok)
	got, err := d.Get(th, Float(5))
	require.NoError(t, err)
	assert.Equal(t, Int(2), got)
	_, err = d.Get(th, th.NewList(nil).value())
	assert.ErrorContains(t, err, "cannot use 'list' as a dict key (unhashable type: 'list')")
}
