from from_a import a

b = 2
