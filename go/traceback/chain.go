package traceback

// This file decides which exceptions are shown: chains and groups may repeat
// an exception and even form cycles, and CPython enters each into a chain
// once. The order in which it looks is visible in the output, so this follows
// it: a stack of exceptions to look at, each handing in its cause, its context
// and its members. Tests: chain_test.go and the recordings.

// maxNodes bounds the exceptions looked at. Groups that hold one another twice
// double their number on each level.
const maxNodes = 1 << 17

// node is an exception at its place in the output.
type node struct {
	exc            *Exception
	cause, context *node
	members        []*node
}

// chainer builds nodes.
type chainer struct {
	seen map[*Exception]bool
	left int
}

// buildChain returns the node of e with all that hangs on it.
func buildChain(e *Exception) *node {
	c := &chainer{seen: map[*Exception]bool{}, left: maxNodes}
	root := c.enter(e)
	for stack := []*node{root}; len(stack) > 0; {
		n := stack[len(stack)-1]
		stack = c.expand(n, stack[:len(stack)-1])
	}
	return root
}

func (c *chainer) enter(e *Exception) *node {
	c.seen[e] = true
	c.left--
	return &node{exc: e}
}

// enterOnce is enter for the links of a chain.
func (c *chainer) enterOnce(e *Exception) *node {
	if e == nil || c.seen[e] || c.left <= 0 {
		return nil
	}
	return c.enter(e)
}

// expand makes the nodes that hang on n and pushes them.
func (c *chainer) expand(n *node, stack []*node) []*node {
	n.cause = c.enterOnce(n.exc.Cause)
	if n.cause != nil {
		stack = append(stack, n.cause)
	} else if !n.exc.SuppressContext {
		if n.context = c.enterOnce(n.exc.Context); n.context != nil {
			stack = append(stack, n.context)
		}
	}
	for _, member := range n.exc.Group {
		if member == nil || c.left <= 0 {
			continue
		}
		n.members = append(n.members, c.enter(member))
	}
	return append(stack, n.members...)
}

// next returns the exception that is printed before n, and the sentence that
// stands between them.
func (n *node) next() (*node, string) {
	switch {
	case n.cause != nil:
		return n.cause, causeMessage
	case n.context != nil:
		return n.context, contextMessage
	}
	return nil, ""
}
