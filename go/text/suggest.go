package text

// This file defines the choice of a similar name, for messages that ask "Did
// you mean". The distance is Levenshtein's, over UTF-8 bytes, with a cheaper
// step for a change of case. Tests: suggest_test.go.

const (
	maxCandidates = 750 // as many are not searched at all
	maxNameSize   = 40  // of what differs between two names

	moveCost = 2 // of inserting, removing or replacing a byte
	caseCost = 1 // of changing the case of a letter
)

// Suggest returns the candidate that is most like a wrong name, the first of
// equals, and whether there is one that is like enough: no more than a third of
// the bytes may have to change. The wrong name itself is never suggested.
func Suggest(wrong string, candidates []string) (string, bool) {
	if len(candidates) >= maxCandidates {
		return "", false
	}
	best, found := "", false
	bestCost := 1 << 30
	for _, name := range candidates {
		if name == wrong {
			continue
		}
		limit := min((len(wrong)+len(name)+3)*moveCost/6, bestCost-1)
		if cost := editCost(wrong, name, limit); cost <= limit {
			best, bestCost, found = name, cost, true
		}
	}
	return best, found
}

// editCost returns the cost of turning a into b, or more than limit where it
// would be more.
func editCost(a, b string, limit int) int {
	a, b = trimCommon(a, b)
	if len(a) > len(b) {
		a, b = b, a
	}
	switch {
	case a == "":
		return len(b) * moveCost
	case len(b) > maxNameSize || (len(b)-len(a))*moveCost > limit:
		return limit + 1
	}
	// row[i] is the cost of turning a[:i] into the part of b read so far.
	var row [maxNameSize + 1]int
	for i := range a {
		row[i+1] = (i + 1) * moveCost
	}
	for j := range len(b) {
		diagonal, least := row[0], row[0]+moveCost
		row[0] += moveCost
		for i := range len(a) {
			replaced := diagonal + replaceCost(a[i], b[j])
			diagonal = row[i+1]
			row[i+1] = min(row[i]+moveCost, row[i+1]+moveCost, replaced)
			least = min(least, row[i+1])
		}
		if least > limit {
			return limit + 1
		}
	}
	return row[len(a)]
}

// trimCommon removes what a and b have in common at their starts and ends.
func trimCommon(a, b string) (string, string) {
	for a != "" && b != "" && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for a != "" && b != "" && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return a, b
}

func replaceCost(a, b byte) int {
	switch {
	case a == b:
		return 0
	case lowerByte(a) == lowerByte(b):
		return caseCost
	}
	return moveCost
}

func lowerByte(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + ('a' - 'A')
	}
	return c
}
