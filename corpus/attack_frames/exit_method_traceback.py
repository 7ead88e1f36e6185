#: about: the traceback that __exit__ receives is guarded like any other
#: kind: security
#: tests: attribute:tb_frame attribute:tb_next attribute:f_globals threat:3
#: stdout:
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'tb_next' is blocked in this environment
#| attribute access to 'f_globals' is blocked in this environment
#| attribute access to 'tb_frame' is blocked in this environment

class Catcher:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.texts = []
        for name in ("tb_frame", "tb_next", "f_globals"):
            try:
                self.texts.append(repr(getattr(trace, name)))
            except AttributeError as refused:
                self.texts.append(str(refused))
        try:
            self.texts.append(repr(trace.tb_frame.f_globals))
        except AttributeError as refused:
            self.texts.append(str(refused))
        return True


with Catcher() as catcher:
    raise RuntimeError("seen")
for text in catcher.texts:
    print(text)
