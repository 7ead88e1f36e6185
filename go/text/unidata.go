package text

// This file reads the Unicode tables of unidata_tables.go, which
// tools/unidata/generate.py writes. Tests: unidata_test.go, whose digests
// cover every code point.

// charRecord is what a set of code points has in common. A case mapping is the
// difference to the mapped code point, or, from specialBase on, the number of
// a mapping to several in specialCasings.
type charRecord struct {
	lower, upper, title, fold int32
	flags                     uint16
	decimal                   uint8
}

const specialBase = MaxRune + 1

// The flag bits, in the order of FLAGS in the generator.
const (
	flagAlpha uint16 = 1 << iota
	flagDecimal
	flagDigit
	flagNumeric
	flagSpace
	flagPrintable
	flagLower
	flagUpper
	flagTitle
	flagXIDStart
	flagXIDContinue
	flagCased
	flagIgnorable
)

// lookup returns the record of r; what is no code point reads as unassigned.
func lookup(r rune) *charRecord {
	if uint32(r) > MaxRune {
		r = 0xFFFF
	}
	block := int(trieIndex[r>>trieShift])
	return &charRecords[trieBlocks[block<<trieShift|int(r)&(1<<trieShift-1)]]
}

func has(r rune, flags uint16) bool { return lookup(r).flags&flags != 0 }

// RuneIsAlnum is chr(r).isalnum().
func RuneIsAlnum(r rune) bool {
	return has(r, flagAlpha|flagDecimal|flagDigit|flagNumeric)
}

// RuneIsSpace is chr(r).isspace().
func RuneIsSpace(r rune) bool { return has(r, flagSpace) }

// RuneIsPrintable is chr(r).isprintable(): repr shows it as itself.
func RuneIsPrintable(r rune) bool { return has(r, flagPrintable) }

// RuneIsIdentifierStart reports whether an identifier may start with r.
func RuneIsIdentifierStart(r rune) bool { return has(r, flagXIDStart) }

// RuneIsIdentifierPart reports whether r may follow in an identifier.
func RuneIsIdentifierPart(r rune) bool { return has(r, flagXIDContinue) }

// Decimal returns the value of a decimal digit, or -1.
func Decimal(r rune) int {
	if c := lookup(r); c.flags&flagDecimal != 0 {
		return int(c.decimal)
	}
	return -1
}

// appendCase appends the image of r under one mapping of its record.
func appendCase(dst []byte, r rune, mapping int32) []byte {
	if mapping >= specialBase {
		return append(dst, specialCasings[mapping-specialBase]...)
	}
	return AppendRune(dst, r+mapping)
}
