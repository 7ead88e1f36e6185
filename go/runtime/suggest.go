package runtime

// This file finds the name that was probably meant, for the "Did you mean" of
// errors: the closest known name by edit distance, as CPython weighs it. Tests:
// format_test.go.

const (
	moveCost        = 2  // an insertion, deletion or other letter
	caseCost        = 1  // the same letter in the other case
	maxSuggestName  = 40 // longer names are not compared, in bytes
	maxSuggestKnown = 750
)

// suggestName returns the one of known that is closest to name, "" if none is
// close. Of equally close ones it is the first.
func suggestName(name string, known []string) string {
	if len(known) > maxSuggestKnown {
		return ""
	}
	best, bestDistance := "", int(^uint(0)>>1)
	for _, k := range known {
		if k == name {
			continue
		}
		// At most a third of the bytes may have to change, and no more than in
		// the best name so far.
		limit := min((len(name)+len(k)+3)*moveCost/6, bestDistance-1)
		if d := editDistance(name, k, limit); d <= limit && (best == "" || d < bestDistance) {
			best, bestDistance = k, d
		}
	}
	return best
}

// editDistance returns the cost of turning a into b, or something over limit
// if it is more than that.
func editDistance(a, b string, limit int) int {
	if a == b {
		return 0
	}
	for a != "" && b != "" && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for a != "" && b != "" && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if a == "" || b == "" {
		return (len(a) + len(b)) * moveCost
	}
	if len(a) > maxSuggestName || len(b) > maxSuggestName {
		return limit + 1
	}
	if len(b) < len(a) {
		a, b = b, a
	}
	if (len(b)-len(a))*moveCost > limit {
		return limit + 1
	}
	var row [maxSuggestName]int
	for i := range len(a) {
		row[i] = (i + 1) * moveCost
	}
	result := 0
	for j := range len(b) {
		diagonal := j * moveCost
		result = diagonal
		least := limit + 1
		for i := range len(a) {
			substituted := diagonal + substitution(b[j], a[i])
			diagonal = row[i]
			result = min(substituted, min(result, diagonal)+moveCost)
			row[i] = result
			least = min(least, result)
		}
		if least > limit {
			return limit + 1
		}
	}
	return result
}

func substitution(a, b byte) int {
	if a == b {
		return 0
	}
	if asciiLower(a) == asciiLower(b) {
		return caseCost
	}
	return moveCost
}

func asciiLower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 32
	}
	return c
}
