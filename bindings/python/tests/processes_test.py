"""Forks, Ctrl-C, the end of the process."""

import os
import signal
import subprocess
import sys
import threading
import time
import unittest

import pynterp_go
from pynterp_go import Interpreter


class ForkTest(unittest.TestCase):
    def test_child_gets_an_error(self):
        interpreter = Interpreter()
        env = interpreter.make_default_env({"x": 1})
        read, write = os.pipe()
        pid = os.fork()
        if pid == 0:
            texts = []
            for use in (lambda: interpreter.run("x", env), Interpreter, interpreter.interrupt, interpreter.usage):
                try:
                    use()
                    texts.append("no error")
                except RuntimeError as e:
                    texts.append(str(e))
            os.write(write, "\n".join(texts).encode())
            os._exit(0)
        os.close(write)
        with os.fdopen(read) as f:
            lines = f.read().split("\n")
        os.waitpid(pid, 0)
        self.assertEqual(len(lines), 4)
        for line in lines:
            self.assertIn("fork", line)
        self.assertTrue(interpreter.run("y = x", env).ok)


@unittest.skipUnless(threading.current_thread() is threading.main_thread(), "signals come to the main thread")
class CtrlCTest(unittest.TestCase):
    def soon(self, interpreter):
        """A function for the guest: Ctrl-C comes when it has returned."""
        started = threading.Event()

        def send():
            started.wait()
            while interpreter._sandbox.in_callback():
                time.sleep(0.001)
            os.kill(os.getpid(), signal.SIGINT)

        thread = threading.Thread(target=send)
        thread.start()
        self.addCleanup(thread.join)
        return started.set

    def test_it_ends_a_run(self):
        interpreter = Interpreter()
        env = interpreter.make_default_env({"started": self.soon(interpreter)})
        before = signal.getsignal(signal.SIGINT)
        with self.assertRaises(KeyboardInterrupt):
            interpreter.run("started()\nwhile True:\n    try:\n        while True: pass\n    except BaseException: pass", env)
        self.assertIs(signal.getsignal(signal.SIGINT), before)

    def test_it_ends_a_run_inside_a_run(self):
        inner = Interpreter()
        inner_env = inner.make_default_env({"started": self.soon(inner)})

        def nested():
            inner.run("started()\nwhile True: pass", inner_env)

        interpreter = Interpreter()
        env = interpreter.make_default_env({"nested": nested})
        with self.assertRaises(KeyboardInterrupt):
            interpreter.run("nested()\nwhile True: pass", env)

    def test_a_handler_of_the_hosts_is_called(self):
        seen = []
        old = signal.signal(signal.SIGINT, lambda *args: seen.append(1))
        self.addCleanup(signal.signal, signal.SIGINT, old)
        interpreter = Interpreter()
        env = interpreter.make_default_env({"started": self.soon(interpreter)})
        result = interpreter.run("started()\nwhile True: pass", env)
        self.assertIsInstance(result.exception, pynterp_go.Interrupted)
        self.assertEqual(seen, [1])

    def test_runs_after_it_are_as_before(self):
        self.test_it_ends_a_run()
        interpreter = Interpreter()
        for _ in range(20):
            self.assertTrue(interpreter.run("x = 1", {}).ok)


class ProgramTest(unittest.TestCase):
    def run_program(self, program):
        """Runs a program of the host and returns what it prints."""
        env = dict(os.environ, PYTHONPATH=os.path.dirname(os.path.dirname(pynterp_go.__file__)))
        done = subprocess.run([sys.executable, "-c", program], env=env, stdout=subprocess.PIPE)
        self.assertEqual(done.returncode, 0)
        return done.stdout.decode().split("\n")[:-1]

    def test_the_process_ends_during_a_run(self):
        program = (
            "import threading, pynterp_go\n"
            "i = pynterp_go.Interpreter()\n"
            "started = threading.Event()\n"
            "env = i.make_default_env({'started': started.set})\n"
            "threading.Thread(target=i.run, args=('started()\\nwhile True: pass', env), daemon=True).start()\n"
            "started.wait()\n"
            "print('end')\n"
        )
        self.assertEqual(self.run_program(program), ["end"])

    def test_the_process_ends_during_callbacks(self):
        program = """
import io, sys, threading, time, pynterp_go
class Last:
    sleep = staticmethod(time.sleep)
    def __del__(self): self.sleep(0.2)  # other threads come back to an interpreter that ends
sys.modules["last"] = Last()
for source in "while True: f()", "while True: print(1)", "while True: f(lambda: f())":
    started = threading.Event()
    i = pynterp_go.Interpreter(stdout=io.StringIO())
    env = i.make_default_env({"started": started.set, "f": lambda g=None, i=i: g and i.call(g)})
    threading.Thread(target=i.run, args=("started()\\n" + source, env), daemon=True).start()
    started.wait()
print("end", flush=True)
"""
        self.assertEqual(self.run_program(program), ["end"])

    def test_a_host_function_that_forks_does_not_return_in_the_child(self):
        program = """
import os, pynterp_go, warnings
warnings.simplefilter("ignore")
i = pynterp_go.Interpreter()
def fork():
    pid = os.fork()
    if pid == 0: os.close(2)
    return pid
env = i.make_default_env({"fork": fork})
i.run_or_raise("pid = fork()\\nx = 1", env)
print(env["x"], os.WTERMSIG(os.waitpid(env["pid"], 0)[1]))
"""
        self.assertEqual(self.run_program(program), [f"1 {signal.SIGABRT.value}"])

    def test_sub_interpreters_have_to_do_without(self):
        program = """
import pynterp_go, sys
try: import _interpreters as sub
except ImportError: import _xxsubinterpreters as sub
try: made = sub.create("legacy")
except TypeError: made = sub.create(isolated=False)
text = "try: import pynterp_go\\nexcept ImportError as e: print('no' if 'interpreter' in str(e) else e)"
sub.run_string(made, text)
i = pynterp_go.Interpreter()
exposed = pynterp_go.expose_class(type("C", (), {"hello": lambda self: 1}))
env = i.make_default_env({"C": exposed})
i.run_or_raise("x = C().hello()", env)
print(env["x"], flush=True)
sub.destroy(made)
"""
        out = self.run_program(program)
        self.assertEqual(sorted(out), ["1", "no"])


if __name__ == "__main__":
    unittest.main()
