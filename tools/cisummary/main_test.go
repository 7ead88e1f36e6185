package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCountXML(t *testing.T) {
	got := countXML(strings.NewReader(`<testsuites><testsuite>
<testcase name="a"></testcase>
<testcase name="b"><failure message="x">text</failure></testcase>
<testcase name="c"><error message="x"/></testcase>
<testcase name="d"><skipped message="x"/></testcase>
<testcase name="e"/>
<system-out><![CDATA[<testcase/>]]></system-out>
</testsuite></testsuites>`))
	assert.Equal(t, counts{passed: 2, failed: 2, skipped: 1}, got)
}

func TestSummary(t *testing.T) {
	dir := t.TempDir()
	events := ""
	target := func(label, status, xml string) {
		file := filepath.Join(dir, strings.ReplaceAll(label, "/", "_")+".xml")
		if xml != "" {
			require.NoError(t, os.WriteFile(file, []byte(xml), 0o644))
			events += fmt.Sprintf(`{"id":{"testResult":{"label":%q,"run":1,"shard":1,"attempt":1}},"testResult":{"status":%q,"testActionOutput":[{"name":"test.log","uri":"file:///none"},{"name":"test.xml","uri":"file://%s"}]}}`+"\n", label, status, file)
		}
		events += fmt.Sprintf(`{"id":{"testSummary":{"label":%q}},"testSummary":{"overallStatus":%q}}`+"\n", label, status)
	}
	target("//a", "PASSED", `<t><testcase name="1"/><testcase name="2"/></t>`)
	target("//b", "FAILED", `<t><testcase name="1"/><testcase name="2"><failure/></testcase></t>`)
	target("//timeout", "TIMEOUT", `<t><testcase name="1"/></t>`)
	target("//unbuilt", "FAILED_TO_BUILD", "")
	target("//noxml", "PASSED", "")
	target("//skipped", "PASSED", `<t><testcase name="1"><skipped/></testcase></t>`)
	events += `{"id":{"progress":{}},"progress":{}}` + "\n"
	file := filepath.Join(dir, "events.json")
	require.NoError(t, os.WriteFile(file, []byte(events), 0o644))

	got, bad, err := summary(file)
	require.NoError(t, err)
	assert.Equal(t, counts{passed: 5, failed: 3, skipped: 1}, got)
	assert.Equal(t, []string{"//b (FAILED)", "//timeout (TIMEOUT)", "//unbuilt (FAILED_TO_BUILD)"}, bad)
}

func TestUnreadable(t *testing.T) {
	_, _, err := summary(filepath.Join(t.TempDir(), "none"))
	assert.Error(t, err)
	file := filepath.Join(t.TempDir(), "events.json")
	require.NoError(t, os.WriteFile(file, []byte("{"), 0o644))
	_, _, err = summary(file)
	assert.Error(t, err)
}

func TestLine(t *testing.T) {
	assert.Equal(t, "3 passed, 0 failed", line(counts{passed: 3}))
	assert.Equal(t, "3 passed, 1 failed, 2 skipped", line(counts{3, 1, 2}))
}
