"""python -m pynterp_go."""

import os
import subprocess
import sys
import tempfile
import unittest

import pynterp_go


def run(*args):
    env = dict(os.environ, PYTHONPATH=os.path.dirname(os.path.dirname(pynterp_go.__file__)))
    return subprocess.run(
        [sys.executable, "-m", "pynterp_go", *args], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        universal_newlines=True,
    )


class MainTest(unittest.TestCase):
    def script(self, source):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "script.py")
            with open(path, "w") as f:
                f.write(source)
            return run(path)

    def test_output_and_status(self):
        done = self.script("print(6 * 7, __name__)")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "42 __main__\n", ""))

    def test_exits(self):
        for source, status, stderr in (
            ("raise SystemExit(3)", 3, ""), ("exit()", 0, ""), ("exit('why')", 1, "why\n"), ("exit(True)", 1, ""),
        ):
            done = self.script(source)
            self.assertEqual((done.returncode, done.stderr), (status, stderr), source)

    def test_uncaught_exception(self):
        done = self.script("def f():\n    1 / 0\nf()")
        self.assertEqual(done.returncode, 1)
        self.assertIn("Traceback (most recent call last):", done.stderr)
        self.assertTrue(done.stderr.endswith("ZeroDivisionError: division by zero\n"), done.stderr)
        self.assertNotIn("pynterp_go", done.stderr)

    def test_no_script(self):
        self.assertEqual(run().returncode, 2)
        self.assertEqual(run("/no/such/script.py").returncode, 2)


if __name__ == "__main__":
    unittest.main()
