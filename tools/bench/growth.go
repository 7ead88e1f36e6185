package main

// This file measures how operations grow: bench -growth runs each operation of
// growth.txt at n, 4n and 16n elements and prints the seconds and the exponent
// of the growth, 1 for linear and 2 for quadratic, of every interpreter. Tests:
// growth_test.go.

import (
	_ "embed"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/pkg/errors"
)

//go:embed growth.txt
var growthText string

// growthSizes are the factors of n that an operation is run at.
var growthSizes = []int{1, 4, 16}

const (
	// shortest is the least time, for the largest size, whose growth is judged:
	// below it are the differences between two starts of a process.
	shortest = 40 * time.Millisecond
	// tolerance is how much larger an exponent may be than CPython's.
	tolerance = 0.3
)

// An operation is a piece of a program whose time is taken: what it does with
// N elements, after the preparation, whose time is taken away.
type operation struct {
	name    string
	n       int
	prepare string
	measure string
}

// parseOperations reads growth.txt, whose head says how it is written.
func parseOperations(text string) ([]operation, error) {
	var ops []operation
	for _, section := range strings.Split("\n"+text, "\n## ")[1:] {
		head, body, _ := strings.Cut(section, "\n")
		name, size, _ := strings.Cut(head, " @ ")
		n, err := strconv.Atoi(size)
		prepare, measure, found := strings.Cut("\n"+body, "\n--\n")
		if err != nil || !found || strings.TrimSpace(measure) == "" {
			return nil, errors.Errorf("growth.txt: %q", head)
		}
		ops = append(ops, operation{name: name, n: n, prepare: strings.Trim(prepare, "\n"), measure: strings.Trim(measure, "\n")})
	}
	return ops, nil
}

// program is the operation at a size, or its preparation alone. It is a
// function, so that its variables are fast in every interpreter.
func (op operation) program(n int, whole bool) string {
	lines := []string{"N = " + strconv.Itoa(n), op.prepare}
	if whole {
		lines = append(lines, op.measure)
	}
	body := strings.ReplaceAll(strings.Join(lines, "\n"), "\n", "\n    ")
	return "def run():\n    " + body + "\nrun()\nprint('ended')\n"
}

// printGrowth writes a row for each operation whose name holds one of words,
// and returns an error if one grows faster in the first runner than in the
// second.
func printGrowth(w io.Writer, runners []runner, ops []operation, words []string, turns int) error {
	fmt.Fprintf(w, "CPU seconds at n, 4n and 16n, and the exponent of the growth; medians of %d.\n\n| operation | n |", turns)
	for _, r := range runners {
		fmt.Fprintf(w, " %s | grows |", r.name)
	}
	fmt.Fprintf(w, "\n| --- | ---: |%s\n", strings.Repeat(" --- | ---: |", len(runners)))
	var faster []string
	for _, op := range ops {
		wanted := func(word string) bool { return strings.Contains(op.name, word) }
		if len(words) > 0 && !slices.ContainsFunc(words, wanted) {
			continue
		}
		times, err := growth(runners, op, turns)
		if err != nil {
			return errors.Wrap(err, op.name)
		}
		fmt.Fprintf(w, "| %s | %s |", op.name, grouped(op.n))
		for _, t := range times {
			fmt.Fprintf(w, " %s | %s |", seconds(t), exponentText(t))
		}
		fmt.Fprintln(w)
		if len(times) > 1 && growsFaster(times[0], times[1]) {
			faster = append(faster, op.name)
		}
	}
	if len(faster) > 0 {
		return errors.Errorf("grows faster than in %s: %s", runners[1].name, strings.Join(faster, ", "))
	}
	return nil
}

// growth takes the operation's times in each runner, for each size.
func growth(runners []runner, op operation, turns int) ([][]time.Duration, error) {
	dir, err := os.MkdirTemp("", "pynterp-growth-")
	if err != nil {
		return nil, errors.WithStack(err)
	}
	defer os.RemoveAll(dir)
	prepare, whole := filepath.Join(dir, "prepare.py"), filepath.Join(dir, "whole.py")
	times := make([][]time.Duration, len(runners))
	for _, factor := range growthSizes {
		for _, file := range []string{prepare, whole} {
			text := op.program(op.n*factor, file == whole)
			if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
				return nil, errors.WithStack(err)
			}
		}
		samples, err := compare(append(commands(runners, prepare), commands(runners, whole)...), turns)
		if err != nil {
			return nil, err
		}
		for i := range runners {
			taken := median(samples[len(runners)+i], cpuOf) - median(samples[i], cpuOf)
			times[i] = append(times[i], max(taken, time.Millisecond))
		}
	}
	return times, nil
}

// exponent is the power of n by which the times grow, from the last size but
// one: the first times can be next to nothing.
func exponent(times []time.Duration) float64 {
	last := len(times) - 1
	sizes := float64(growthSizes[last]) / float64(growthSizes[last-1])
	return math.Log(float64(times[last])/float64(times[last-1])) / math.Log(sizes)
}

// growsFaster compares ours with theirs. What is faster even at the largest
// size is not judged, and nothing need grow more slowly than its elements.
func growsFaster(ours, theirs []time.Duration) bool {
	last := len(ours) - 1
	if ours[last] < shortest || ours[last] < theirs[last] {
		return false
	}
	return exponent(ours) > max(1, exponent(theirs))+tolerance
}

func exponentText(times []time.Duration) string {
	if times[len(times)-1] < shortest {
		return "-"
	}
	return fmt.Sprintf("%.1f", exponent(times))
}

func seconds(times []time.Duration) string {
	texts := make([]string, len(times))
	for i, t := range times {
		texts[i] = strings.TrimPrefix(fmt.Sprintf("%.2f", t.Seconds()), "0")
	}
	return strings.Join(texts, " ")
}

// grouped writes a number with commas.
func grouped(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%s,%03d", grouped(n/1000), n%1000)
}
