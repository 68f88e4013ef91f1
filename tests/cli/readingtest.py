"""Commands that only look leave the file byte for byte as it was, answer the same each time, and need no right to write."""
import hashlib
import os
import sqlite3
import unittest

from rungprocess import DISK_TROUBLE, DONE, FINDINGS, NOW, RungProcess

AT = ('--at', NOW)
QUESTIONS = [('advise', '--all'), ('advise', '--all', '--explain'), ('today',), ('simulate', 'HT4-118'), ('show', 'HT4-118'), ('list',),
             ('list', '--filter', 'owner:me'), ('matrix check',), ('matrix versions',), ('matrix diff', '1'), ('matrix outlook',),
             ('situation list',), ('category list',), ('matrix template list',), ('matrix template show', 'construction'), ('criteria',), ('calendar',), ('view list',),
             ('field list',), ('milestone list',), ('organisation list',), ('file list', 'HT4-118')]


class ReadingTest(RungProcess):
    def ask(self, question, *more, expect=None):
        name, *words = question
        command = [*name.split(), self.file, *words, *more]
        return self.rung(*command, expect=DONE if expect is None else expect)

    def state(self):
        status = os.stat(self.file)
        return hashlib.sha256(self.file.read_bytes()).hexdigest(), status.st_mtime_ns, sorted(path.name for path in self.folder.iterdir())

    def test_a_question_changes_no_byte_and_is_answered_alike(self):
        self.sample()
        before = self.state()
        for question in QUESTIONS:
            with self.subTest(question=question):
                expect = FINDINGS if question[0] == 'matrix check' else DONE
                first = self.ask(question, '--json', *AT, expect=expect)
                self.assertEqual(self.ask(question, '--json', *AT, expect=expect), first)
                self.assertEqual(self.state(), before)

    def test_a_paper_and_an_export_change_no_byte(self):
        self.sample()
        self.rung('report', self.file, '--kind', 'brief', '--issue', 'HT4-118', '--out', 'brief.pdf', *AT)
        self.rung('draft', self.file, 'HT4-118', '--out', 'mail.eml', *AT)
        self.rung('export', self.file, '--what', 'workspace', '--format', 'json', '--out', 'all.json')
        self.assertEqual(self.file.read_bytes(), RungProcess.made)

    def test_a_file_that_cannot_be_written_is_read(self):
        self.sample()
        self.file.chmod(0o444)
        before = self.state()
        for question in [('advise', 'HT4-118'), ('today',), ('list',), ('show', 'HT4-118'), ('calendar',)]:
            with self.subTest(question=question):
                self.ask(question)
                self.ask(question, *AT)
        self.refused('set', self.file, 'HT4-118', 'title=Other', expect=DISK_TROUBLE, says=['cannot be written'])
        self.refused('calendar', self.file, '--holidays', 'DE', expect=DISK_TROUBLE, says=['cannot be written'])
        self.refused('criteria', self.file, '--fire', expect=DISK_TROUBLE, says=['cannot be written'])
        self.assertEqual(self.state(), before)

    def test_what_somebody_at_work_has_written_is_seen(self):
        self.sample()
        other = sqlite3.connect(self.file)
        self.addCleanup(other.close)
        other.execute('PRAGMA journal_mode = WAL')
        other.execute("UPDATE issue SET title = 'Just now' WHERE key = 'HT4-118'")
        other.commit()
        self.assertTrue(self.file.with_name('site.rung-wal').exists())
        self.assertIn('Just now', self.ask(('show', 'HT4-118'), *AT))


if __name__ == '__main__':
    unittest.main()
