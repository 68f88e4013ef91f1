"""Runs the program as scripts do, each test in a folder of its own."""
import contextlib
import hashlib
import json
import os
import sqlite3
import subprocess
import tempfile
import unittest
from pathlib import Path

RUNG = os.environ['RUNG']
NOW = '2026-06-01T09:00:00Z'
DONE, FINDINGS, WRONG_USAGE, BAD_INPUT, DISK_TROUBLE, BAD_WORKSPACE = range(6)

LIST = 'Key,Title,Status,Priority,Assignee,Created\n' \
       'A-1,Valve is late,Open,High,Ana Novak,2026-05-04\n' \
       'A-2,"Crane permit,\nsecond line",In Progress,Low,,2026-05-05\n'


class RungProcess(unittest.TestCase):
    maxDiff = None
    made = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix='rung-cli-')
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.file = self.folder / 'site.rung'

    def rung(self, *words, expect=DONE, env=None, stdout=subprocess.PIPE):
        """Runs the program and checks its exit status; gives back what it printed, decoded strictly."""
        environment = {name: value for name, value in os.environ.items() if name not in ('DISPLAY', 'WAYLAND_DISPLAY')}
        environment.update(env or {})
        result = subprocess.run([RUNG, *map(str, words)], stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE,
                                cwd=self.folder, env=environment, timeout=120)
        self.said = result.stderr.decode('utf-8')
        printed = (result.stdout or b'').decode('utf-8')
        self.assertEqual(result.returncode, expect, f'{words}\n{printed}\n{self.said}')
        if expect >= WRONG_USAGE:
            self.assertEqual(printed, '', 'a failed command prints no half answer')
            self.assertIn('rung: ', self.said)
        return printed

    def json(self, *words, expect=DONE):
        return json.loads(self.rung(*words, '--json', expect=expect))

    def sample(self):
        """The sample project; made once, copied for each test."""
        if not RungProcess.made:
            self.rung('new', self.file, '--sample', 'harbour', '--at', NOW)
            RungProcess.made = self.file.read_bytes()
        self.file.write_bytes(RungProcess.made)
        return self.file

    def workspace(self):
        """A workspace with one project, made from a small list."""
        self.rung('new', self.file)
        self.rung('import', self.file, self.write('a.csv', LIST), '--project', 'A')
        return self.file

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode('utf-8'))
        return path

    def digest(self):
        """What the workspace says, whatever its pages look like; the bytes of a file that is none."""
        try:
            with contextlib.closing(sqlite3.connect(f'file:{self.file}?mode=ro&immutable=1', uri=True)) as database:
                tables = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
                                          " ORDER BY name").fetchall()  # a full-text index lies in tables of its own
                content = repr([(name, sql, database.execute(f'SELECT * FROM "{name}"').fetchall())
                                for name, sql in tables]).encode('utf-8')
        except sqlite3.DatabaseError:
            content = self.file.read_bytes()
        return hashlib.sha256(content).hexdigest()

    def refused(self, *words, expect, says=()):
        """The command fails with this status, says these words and leaves the workspace as it was."""
        before = self.digest() if self.file.is_file() else None
        self.rung(*words, expect=expect)
        for word in says:
            self.assertIn(word, self.said)
        self.assertEqual(self.digest() if self.file.is_file() else None, before, 'the workspace was changed')
        self.assertEqual([path.name for path in self.folder.glob('*.rung-*')], [], 'a side file was left behind')
