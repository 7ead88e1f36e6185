import fails_b

never = 1
