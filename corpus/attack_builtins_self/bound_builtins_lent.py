#: about: builtin methods bound to containers and lent as hooks, keys and defaults lead to no module and no owner
#: kind: security
#: tests: attribute:__self__ attribute:__call__ builtin:print threat:2
#: stdout:
#| [1] atextb 3 {'a': 1}
#| blocked blocked blocked blocked - own
#| blocked blocked blocked blocked - own
#| blocked blocked blocked blocked - own
#| blocked blocked blocked blocked - own
#| blocked blocked blocked blocked - -
#| blocked blocked blocked blocked - own
#| blocked blocked __func__ blocked - own
#| blocked blocked blocked blocked - -
#| blocked blocked blocked blocked - own
#| blocked blocked blocked blocked - own
#| blocked blocked blocked blocked - -
#| blocked blocked blocked blocked - own

kept = []


class Holder:
    add = kept.append
    show = print
    make = dict
    text = "text".join
    length = property(len)
    def __len__(self): return 3


holder = Holder()
holder.add(1)
print(kept, holder.text(["a", "b"]), holder.length, holder.make(a=1))
for target in (holder.add, Holder.add, holder.show, holder.text, Holder.length, holder.make, holder.__len__, kept.__iter__().__next__, {}.get, "".join, (1).__add__, print):
    outcome = []
    for name in ("__self__", "__call__", "__func__", "__globals__", "__wrapped__", "__module__"):
        try:
            found = getattr(target, name)
            outcome.append(name if found is not holder and name != "__module__" else "own")
        except AttributeError as refused:
            outcome.append("blocked" if "blocked" in str(refused) else "-")
    print(*outcome)
