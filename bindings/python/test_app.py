"""The running app in a Python program, as an outsider would write one. Data contoh, nobody's."""

import subprocess
import sys
import tempfile
import unittest

import jkn_bindings as jkn

PROGRAM = """
import asyncio, sys
import jkn_bindings as jkn

class Secrets(jkn.SecretStore):
    def __init__(self):
        self.kept = {}
    def read(self, name):
        return self.kept.get(name)
    def write(self, name, secret):
        self.kept[name] = secret
    def remove(self, name):
        self.kept.pop(name, None)

class Log(jkn.LogSink):
    def log(self, level, line):
        pass

class Observer(jkn.ScreenObserver):
    def screen_changed(self, generation):
        pass
    def shell_requested(self, request):
        pass

async def main():
    gateway = jkn.Gateway(base_url="http://127.0.0.1:9", roots=None, pins=None, allow_plain_loopback=True)
    config = jkn.Config(folder=sys.argv[1], gateway=gateway, language=jkn.Language.ID, assets=None)
    app = await jkn.JknApp.open(config, Secrets(), Log(), Observer())
    app.connectivity(True)
    screen = await app.send(jkn.Event.REFRESHED())
    print(screen.title)

asyncio.run(main())
"""


class App(unittest.TestCase):
    def test_a_program_that_lets_go_of_the_app_ends_normally_while_it_is_called_back(self):
        """Field report F69."""
        for _ in range(3):
            with tempfile.TemporaryDirectory() as folder:
                ended = subprocess.run(
                    [sys.executable, "-c", PROGRAM, folder], capture_output=True, text=True, timeout=120, check=False
                )
            self.assertEqual((ended.returncode, ended.stderr), (0, ""))
            self.assertTrue(ended.stdout.strip())


class Records(unittest.TestCase):
    def test_a_record_differs_from_whatever_is_of_another_type(self):
        """Field report F70."""
        confirm = jkn.Confirm(title="a", text="b", yes="c", no="d")
        self.assertEqual(confirm, jkn.Confirm(title="a", text="b", yes="c", no="d"))
        self.assertNotEqual(confirm, jkn.Confirm(title="a", text="b", yes="c", no="e"))
        for other in [None, "a", 1, jkn.Event.BACK()]:
            self.assertNotEqual(confirm, other)
            self.assertNotEqual(jkn.Event.BACK(), "a")


if __name__ == "__main__":
    unittest.main()
