import counter

counter.add()
