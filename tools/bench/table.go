package main

// This file measures and prints the two tables: CPU time of the programs, and
// the time of a cold start.

import (
	"fmt"
	"io"
	"math"
	"path/filepath"
	"strings"
	"time"
)

// startTurns is how often the cold start is measured at least: it is short.
const startTurns = 15

// printTables writes each row as it is measured. The first runner is ours; a
// program that one of them cannot run becomes a row that says so, and an error
// is returned at the end.
func printTables(w io.Writer, runners []runner, programs []string, n int) error {
	var failure error
	fmt.Fprintf(w, "CPU seconds, median of %d; the ratio is pynterp's time to the other's (less is better).\n\n", n)
	fmt.Fprint(w, "| program |")
	for i, r := range runners {
		fmt.Fprintf(w, " %s |", r.name)
		if i > 0 {
			fmt.Fprint(w, " ratio |")
		}
	}
	fmt.Fprintf(w, "\n| --- |%s\n", strings.Repeat(" ---: |", 2*len(runners)-1))
	ratios := make([][]float64, len(runners))
	for _, program := range programs {
		name := strings.TrimSuffix(filepath.Base(program), ".py")
		samples, err := compare(commands(runners, program), n)
		if err != nil {
			failure = err
			fmt.Fprintf(w, "| %s |%s\n", name, strings.Repeat(" failed |", 2*len(runners)-1))
			continue
		}
		fmt.Fprintf(w, "| %s |%s\n", name, row(samples, ratios))
	}
	fmt.Fprintf(w, "| geometric mean |%s\n", meanRow(ratios))
	if err := printStart(w, runners, max(n, startTurns)); err != nil {
		failure = err
	}
	return failure
}

func commands(runners []runner, program string) [][]string {
	var out [][]string
	for _, r := range runners {
		out = append(out, append(append([]string{}, r.run...), program))
	}
	return out
}

// row prints the medians and adds the ratios to those of the rows before.
func row(samples [][]sample, ratios [][]float64) string {
	ours := median(samples[0], cpuOf).Seconds()
	text := fmt.Sprintf(" %.3f |", ours)
	for i := 1; i < len(samples); i++ {
		theirs := median(samples[i], cpuOf).Seconds()
		ratio := ours / theirs
		ratios[i] = append(ratios[i], ratio)
		text += fmt.Sprintf(" %.3f | %.2f |", theirs, ratio)
	}
	return text
}

func meanRow(ratios [][]float64) string {
	text := " |"
	for _, column := range ratios[1:] {
		if len(column) == 0 {
			text += " | - |"
			continue
		}
		sum := 0.0
		for _, ratio := range column {
			sum += math.Log(ratio)
		}
		text += fmt.Sprintf(" | %.2f |", math.Exp(sum/float64(len(column))))
	}
	return text
}

// printStart measures how long it takes to print 1 and end.
func printStart(w io.Writer, runners []runner, n int) error {
	var all [][]string
	for _, r := range runners {
		all = append(all, append(append([]string{}, r.command...), "print(1)"))
	}
	samples, err := compare(all, n)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "\nCold start, `-c \"print(1)\"`: wall milliseconds, median of %d.\n\n| interpreter | ms |\n| --- | ---: |\n", n)
	for i, r := range runners {
		fmt.Fprintf(w, "| %s | %.1f |\n", r.name, float64(median(samples[i], wallOf))/float64(time.Millisecond))
	}
	return nil
}
