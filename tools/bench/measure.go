package main

// This file runs processes and takes their times.

import (
	"bytes"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/pkg/errors"
)

// A sample is what one process took, and printed.
type sample struct {
	cpu    time.Duration
	wall   time.Duration
	stdout string
}

func runOnce(command ...string) (sample, error) {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	start := time.Now()
	if err := cmd.Run(); err != nil {
		return sample{}, errors.Wrapf(err, "%s\n%s", strings.Join(command, " "), stderr.String())
	}
	state := cmd.ProcessState
	return sample{cpu: state.UserTime() + state.SystemTime(), wall: time.Since(start), stdout: stdout.String()}, nil
}

// compare runs the commands by turns, n times each after one turn that is not
// counted, and returns their samples. All must print the same.
func compare(commands [][]string, n int) ([][]sample, error) {
	samples := make([][]sample, len(commands))
	var want string
	for turn := range n + 1 {
		for i, command := range commands {
			s, err := runOnce(command...)
			if err != nil {
				return nil, err
			}
			if turn == 0 {
				if i == 0 {
					want = s.stdout
				}
				if s.stdout != want {
					return nil, errors.Errorf("%s prints\n%s\nand %s prints\n%s", commands[0][0], want, command[0], s.stdout)
				}
				continue
			}
			samples[i] = append(samples[i], s)
		}
	}
	return samples, nil
}

// median of what get takes from the samples; there is at least one.
func median(samples []sample, get func(sample) time.Duration) time.Duration {
	values := make([]time.Duration, len(samples))
	for i, s := range samples {
		values[i] = get(s)
	}
	slices.Sort(values)
	middle := len(values) / 2
	if len(values)%2 == 1 {
		return values[middle]
	}
	return (values[middle-1] + values[middle]) / 2
}

func cpuOf(s sample) time.Duration  { return s.cpu }
func wallOf(s sample) time.Duration { return s.wall }
