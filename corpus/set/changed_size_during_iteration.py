#: about: every change of size ends iteration
#: kind: language
#: stdout:
#| ['RuntimeError: Set changed size during iteration', 'RuntimeError: Set changed size during iteration'] 0
#| ['RuntimeError: Set changed size during iteration', 'RuntimeError: Set changed size during iteration'] 0
#| ['RuntimeError: Set changed size during iteration', 'RuntimeError: Set changed size during iteration'] 0
#| ['RuntimeError: Set changed size during iteration', 'RuntimeError: Set changed size during iteration'] 0
#| ['RuntimeError: Set changed size during iteration', 'RuntimeError: Set changed size during iteration'] 0
#| ['RuntimeError: Set changed size during iteration', 'RuntimeError: Set changed size during iteration'] 0
#| ['RuntimeError: Set changed size during iteration', 'RuntimeError: Set changed size during iteration'] 0
#| ['RuntimeError: Set changed size during iteration', 'RuntimeError: Set changed size during iteration'] 0
#| ['RuntimeError: Set changed size during iteration', 'RuntimeError: Set changed size during iteration'] 0
#| ['RuntimeError: Set changed size during iteration', 'RuntimeError: Set changed size during iteration'] 0
#| ['RuntimeError: Set changed size during iteration', 'RuntimeError: Set changed size during iteration'] 0
#| [1, 2] end None end []

for change in (lambda s: s.add("new"), lambda s: s.discard(1), lambda s: s.pop(), lambda s: s.clear(), lambda s: s.update("xy"), lambda s: s.__ior__({"z"}), lambda s: s.__isub__({2}), lambda s: s.__ixor__({2}), lambda s: s.intersection_update([1]), lambda s: s.symmetric_difference_update(["q"]), lambda s: s.__init__()):
    s = {1, 2, 3}
    it = iter(s)
    next(it)
    change(s)
    out = []
    for _ in range(2):
        try: out.append(next(it))
        except (RuntimeError, StopIteration) as e: out.append(f"{type(e).__name__}: {e}")
    print(out, it.__length_hint__())
s = {1, 2}
it = iter(s)
print(list(it), next(it, "end"), s.add(3), next(it, "end"), list(it))
