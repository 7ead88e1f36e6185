package main

// This file makes a program that shows something smaller, as long as it still
// does: it deletes statements with their blocks, puts blocks in the place of
// the statements that they belong to, and empties blocks.

import (
	"slices"
	"strings"
)

// reduce is the smallest program found of which shows is true. It asks at most
// so many times.
func reduce(source string, attempts int, shows func(string) bool) string {
	lines := strings.Split(strings.TrimRight(source, "\n"), "\n")
	try := func(candidate []string) bool {
		if attempts == 0 {
			return false
		}
		attempts--
		if !shows(strings.Join(candidate, "\n") + "\n") {
			return false
		}
		lines = candidate
		return true
	}
	for smaller := true; smaller && attempts > 0; {
		smaller = false
		for size := len(lines) / 2; size > 1; size /= 2 { // stretches, from the end
			for at := len(lines) - size; at >= 0; at -= size {
				if at+size <= len(lines) && try(without(lines, at, at+size)) {
					smaller = true
				}
			}
		}
		for at := len(lines) - 1; at >= 0; at-- {
			if at < len(lines) && reduceStatement(lines, at, try) {
				smaller = true
			}
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// reduceStatement tries to simplify the statement that begins at a line.
func reduceStatement(lines []string, at int, try func([]string) bool) bool {
	end := blockEnd(lines, at)
	if try(without(lines, at, end)) {
		return true
	}
	if end > at+1 { // the block alone
		shift := indentOf(lines[at+1]) - indentOf(lines[at])
		candidate := slices.Clone(lines[:at])
		for _, line := range lines[at+1 : end] {
			candidate = append(candidate, line[min(shift, indentOf(line)):])
		}
		// An except or finally after it goes with its try.
		rest := end
		for rest < len(lines) && indentOf(lines[rest]) == indentOf(lines[at]) && continues(lines[rest]) {
			rest = blockEnd(lines, rest)
		}
		return try(append(slices.Clone(candidate), lines[rest:]...)) || try(append(candidate, lines[end:]...))
	}
	if pass := strings.Repeat(" ", indentOf(lines[at])) + "pass"; lines[at] != pass {
		candidate := slices.Clone(lines)
		candidate[at] = pass
		return try(candidate)
	}
	return false
}

func continues(line string) bool {
	line = strings.TrimLeft(line, " ")
	for _, word := range []string{"except", "finally", "else", "elif"} {
		if strings.HasPrefix(line, word) {
			return true
		}
	}
	return false
}

// blockEnd is the line after the statement at a line and its block.
func blockEnd(lines []string, at int) int {
	end := at + 1
	for end < len(lines) && indentOf(lines[end]) > indentOf(lines[at]) {
		end++
	}
	return end
}

func indentOf(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

func without(lines []string, from, to int) []string {
	return append(slices.Clone(lines[:from]), lines[to:]...)
}
