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
    def soon(self):
        def send():
            time.sleep(0.1)
            os.kill(os.getpid(), signal.SIGINT)

        thread = threading.Thread(target=send)
        thread.start()
        self.addCleanup(thread.join)

    def test_it_ends_a_run(self):
        interpreter = Interpreter(timeout=20)
        env = interpreter.make_default_env()
        before = signal.getsignal(signal.SIGINT)
        self.soon()
        with self.assertRaises(KeyboardInterrupt):
            interpreter.run("while True:\n    try:\n        while True: pass\n    except BaseException: pass", env)
        self.assertIs(signal.getsignal(signal.SIGINT), before)

    def test_it_ends_a_run_inside_a_run(self):
        def nested():
            Interpreter(timeout=20).run("while True: pass", {})

        interpreter = Interpreter(timeout=20)
        env = interpreter.make_default_env({"nested": nested})
        self.soon()
        with self.assertRaises(KeyboardInterrupt):
            interpreter.run("nested()\nwhile True: pass", env)

    def test_a_handler_of_the_hosts_is_called(self):
        seen = []
        old = signal.signal(signal.SIGINT, lambda *args: seen.append(1))
        self.addCleanup(signal.signal, signal.SIGINT, old)
        self.soon()
        result = Interpreter(timeout=20).run("while True: pass", {})
        self.assertIsInstance(result.exception, pynterp_go.Interrupted)
        self.assertEqual(seen, [1])

    def test_runs_after_it_are_as_before(self):
        self.test_it_ends_a_run()
        interpreter = Interpreter()
        for _ in range(20):
            self.assertTrue(interpreter.run("x = 1", {}).ok)


class ExitTest(unittest.TestCase):
    def test_the_process_ends_during_a_run(self):
        program = (
            "import threading, time, pynterp_go\n"
            "i = pynterp_go.Interpreter()\n"
            "threading.Thread(target=i.run, args=('while True: pass', {}), daemon=True).start()\n"
            "time.sleep(0.1)\n"
            "print('end')\n"
        )
        env = dict(os.environ, PYTHONPATH=os.path.dirname(os.path.dirname(pynterp_go.__file__)))
        done = subprocess.run([sys.executable, "-c", program], env=env, stdout=subprocess.PIPE, timeout=30)
        self.assertEqual((done.returncode, done.stdout), (0, b"end\n"))


if __name__ == "__main__":
    unittest.main()
