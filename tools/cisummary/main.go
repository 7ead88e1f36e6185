// Command cisummary counts what a run of Bazel's tests gave:
//
//	go run ./tools/cisummary -passed 2 -failed 0 -skipped 1 events.json
//
// reads the file that --build_event_json_file wrote, adds the given numbers of
// checks that ran outside Bazel, and closes with the line
// "N passed, M failed, K skipped". The cases of a test target are counted one
// by one, from its test.xml; a target that failed without a failed case (it
// did not build, ran out of time, crashed) is one failure. It exits with 1 if
// anything failed or nothing passed.
//
// The tests are in main_test.go.
package main

import (
	"bufio"
	"encoding/json"
	"encoding/xml"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"sort"
	"strings"

	"github.com/pkg/errors"
)

type counts struct{ passed, failed, skipped int }

func (c *counts) add(d counts) {
	c.passed += d.passed
	c.failed += d.failed
	c.skipped += d.skipped
}

func main() {
	var total counts
	flag.IntVar(&total.passed, "passed", 0, "checks outside Bazel that passed")
	flag.IntVar(&total.failed, "failed", 0, "… that failed")
	flag.IntVar(&total.skipped, "skipped", 0, "… that could not be run")
	flag.Parse()
	for _, file := range flag.Args() {
		got, bad, err := summary(file)
		if err != nil {
			fmt.Fprintln(os.Stderr, "cisummary:", err)
			got.failed++
		}
		for _, label := range bad {
			fmt.Println("failed:", label)
		}
		total.add(got)
	}
	fmt.Println(line(total))
	if total.failed > 0 || total.passed == 0 {
		os.Exit(1)
	}
}

func line(c counts) string {
	text := fmt.Sprintf("%d passed, %d failed", c.passed, c.failed)
	if c.skipped > 0 {
		text += fmt.Sprintf(", %d skipped", c.skipped)
	}
	return text
}

// event holds the fields of a build event that are used here.
type event struct {
	ID struct {
		TestResult  *testID `json:"testResult"`
		TestSummary *testID `json:"testSummary"`
	} `json:"id"`
	TestResult struct {
		Status string `json:"status"`
		Output []struct {
			Name string `json:"name"`
			URI  string `json:"uri"`
		} `json:"testActionOutput"`
	} `json:"testResult"`
	TestSummary struct {
		Status string `json:"overallStatus"`
	} `json:"testSummary"`
}

type testID struct {
	Label string `json:"label"`
	Run   int    `json:"run"`
	Shard int    `json:"shard"`
}

// summary counts the cases of all test targets in a file of build events, and
// lists the targets that failed.
func summary(file string) (counts, []string, error) {
	f, err := os.Open(file)
	if err != nil {
		return counts{}, nil, errors.WithStack(err)
	}
	defer f.Close()
	cases := map[testID]counts{} // the last attempt at each run and shard
	status := map[string]string{}
	decoder := json.NewDecoder(bufio.NewReader(f))
	for {
		var e event
		if err := decoder.Decode(&e); err == io.EOF {
			break
		} else if err != nil {
			return counts{}, nil, errors.Wrap(err, file)
		}
		if id := e.ID.TestResult; id != nil {
			cases[*id] = casesOf(&e)
		}
		if id := e.ID.TestSummary; id != nil {
			status[id.Label] = e.TestSummary.Status
		}
	}
	total, bad := tally(cases, status)
	return total, bad, nil
}

func tally(cases map[testID]counts, status map[string]string) (total counts, bad []string) {
	byLabel := map[string]counts{}
	for id, c := range cases {
		sum := byLabel[id.Label]
		sum.add(c)
		byLabel[id.Label] = sum
	}
	for label, state := range status {
		c := byLabel[label]
		if state == "PASSED" || state == "FLAKY" {
			c.failed = 0 // a flaky test's last attempt passed
			if c.passed+c.skipped == 0 {
				c.passed = 1
			}
		} else {
			bad = append(bad, fmt.Sprintf("%s (%s)", label, state))
			c.failed = max(c.failed, 1)
		}
		total.add(c)
	}
	sort.Strings(bad)
	return total, bad
}

// casesOf counts the cases in a result's test.xml; none if it has no such file
// or not one that can be read.
func casesOf(e *event) counts {
	for _, out := range e.TestResult.Output {
		if out.Name != "test.xml" {
			continue
		}
		uri, err := url.Parse(out.URI)
		if err != nil || uri.Scheme != "file" {
			return counts{}
		}
		f, err := os.Open(uri.Path)
		if err != nil {
			return counts{}
		}
		defer f.Close()
		return countXML(f)
	}
	return counts{}
}

// countXML counts the testcase elements. Text that a test printed may be no
// valid XML: what was counted before it stands.
func countXML(r io.Reader) counts {
	var c counts
	decoder := xml.NewDecoder(r)
	decoder.Strict = false
	inCase, outcome := false, ""
	for {
		token, err := decoder.Token()
		if err != nil {
			return c
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch name := t.Name.Local; {
			case name == "testcase":
				inCase, outcome = true, "passed"
			case inCase && (name == "failure" || name == "error" || name == "skipped"):
				outcome = name
			}
		case xml.EndElement:
			if t.Name.Local == "testcase" {
				inCase = false
				c.count(outcome)
			}
		}
	}
}

func (c *counts) count(outcome string) {
	switch {
	case outcome == "passed":
		c.passed++
	case strings.HasPrefix(outcome, "skip"):
		c.skipped++
	default:
		c.failed++
	}
}
