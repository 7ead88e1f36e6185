value = "a.sibling"
