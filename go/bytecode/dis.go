package bytecode

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// This file defines the disassembler: one instruction a line, with the source
// line, labels for jumps, constants and names in words, then the tables, then
// the code objects inside.

// Dis returns a readable listing of a code object and those inside it.
func Dis(c *Code) string {
	var b strings.Builder
	disInto(&b, c, 0)
	return b.String()
}

func disInto(b *strings.Builder, c *Code, depth int) {
	fmt.Fprintf(b, "code %s:%s\n", c.Qualname, header(c))
	labels := labelsOf(c)
	line := int32(-1)
	for i, in := range c.Ins {
		text := ""
		if i < len(c.Pos) && c.Pos[i].Line != line {
			line = c.Pos[i].Line
			text = fmt.Sprint(line)
		}
		label := ""
		if n, ok := labels[i]; ok {
			label = fmt.Sprintf("L%d:", n)
		}
		s := fmt.Sprintf("%4s %-5s %-12s %s", text, label, in.Op, operands(c, i, labels))
		b.WriteString(strings.TrimRight(s, " ") + "\n")
	}
	for _, e := range c.Exc {
		fmt.Fprintf(b, "  except [%d, %d) -> L%d in r%d\n", e.Start, e.End, labels[int(e.Target)], e.Reg)
	}
	for _, h := range c.Handling {
		fmt.Fprintf(b, "  handling [%d, %d) r%d\n", h.Start, h.End, h.Reg)
	}
	if depth > maxNesting {
		return
	}
	for _, k := range c.Consts {
		if inner, ok := k.(*Code); ok {
			b.WriteByte('\n')
			disInto(b, inner, depth+1)
		}
	}
}

func header(c *Code) string {
	var b strings.Builder
	for i, v := range c.Vars {
		kind := ""
		switch {
		case v.Kind == VarFree:
			kind = " free"
		case v.Kind == VarCell:
			kind = " cell"
		}
		if i < c.NumParams() {
			kind += " param"
		}
		fmt.Fprintf(&b, " %s=%d%s", v.Name, v.Slot, kind)
		if i+1 < len(c.Vars) {
			b.WriteByte(',')
		}
	}
	fmt.Fprintf(&b, " (%d slots)", c.NumSlots)
	return b.String()
}

// labelsOf numbers the places that jumps and exceptions go to.
func labelsOf(c *Code) map[int]int {
	used := map[int]bool{}
	for i, in := range c.Ins {
		if in.Op < NumOps && (forms[in.Op].d == target || forms[in.Op].d == back) {
			used[i+1+int(in.D)] = true
		}
	}
	for _, e := range c.Exc {
		used[int(e.Target)] = true
	}
	labels := map[int]int{}
	for i := range c.Ins {
		if used[i] {
			labels[i] = len(labels) + 1
		}
	}
	return labels
}

func operands(c *Code, i int, labels map[int]int) string {
	in := c.Ins[i]
	if in.Op >= NumOps {
		return ""
	}
	f := forms[in.Op]
	var parts []string
	add := func(kind operand, x int) {
		if s := operandText(c, i, kind, x, labels); s != "" {
			parts = append(parts, s)
		}
	}
	add(f.a, int(in.A))
	if f.b == imm && f.c == imm && (f.d == target || f.d == back) {
		parts = append(parts, fmt.Sprint(int16(uint16(in.B)|uint16(in.C)<<8)))
	} else {
		add(f.b, int(in.B))
		add(f.c, int(in.C))
	}
	add(f.d, int(in.D))
	return strings.Join(parts, " ")
}

func operandText(c *Code, i int, kind operand, x int, labels map[int]int) string {
	switch kind {
	case reg:
		return fmt.Sprintf("r%d", x)
	case imm:
		return fmt.Sprint(x)
	case wide:
		return fmt.Sprintf("w%d", x)
	case konst, code:
		if x >= 0 && x < len(c.Consts) {
			return constText(c.Consts[x])
		}
	case name:
		if x >= 0 && x < len(c.Caches) {
			return c.Caches[x].Name
		}
	case target, back:
		return fmt.Sprintf("-> L%d", labels[i+1+x])
	}
	return ""
}

func constText(v any) string {
	switch v := v.(type) {
	case nil:
		return "None"
	case string:
		return fmt.Sprintf("%q", v)
	case Bytes:
		return fmt.Sprintf("b%q", string(v))
	case Tuple:
		return "(" + constTexts(v) + ")"
	case FrozenSet:
		return "{" + constTexts(v) + "}"
	case Ellipsis:
		return "..."
	case *Code:
		return "<code " + v.Qualname + ">"
	case *big.Int:
		return v.String()
	case float64:
		return floatText(v)
	}
	return fmt.Sprint(v)
}

// floatText writes a float so that it cannot be taken for an integer.
func floatText(f float64) string {
	s := strconv.FormatFloat(f, 'g', -1, 64)
	if strings.ContainsAny(s, ".einfNaI") {
		return s
	}
	return s + ".0"
}

func constTexts(items []any) string {
	texts := make([]string, len(items))
	for i, x := range items {
		texts[i] = constText(x)
	}
	return strings.Join(texts, ", ")
}
