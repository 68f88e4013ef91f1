"""Everything that goes wrong: the right exit status, words that say where and what to do, and nothing changed."""
import os
import shutil
import sqlite3
import subprocess
import unittest
from pathlib import Path

from rungprocess import BAD_INPUT, BAD_WORKSPACE, DISK_TROUBLE, FINDINGS, LIST, WRONG_USAGE, RungProcess


class UsageTest(RungProcess):
    def test_wrong_calls(self):
        self.workspace()
        for words in (['advize', self.file], ['matrix', self.file], ['list'], ['list', self.file, 'more'], ['list', self.file, '--colour'],
                      ['list', self.file, '--limit'], ['list', self.file, '--limit', 'many'], ['list', self.file, '--limit', '1', '--limit', '2'],
                      ['list', self.file, '--json=yes'], ['list', self.file, '--sort', 'colour'], ['list', self.file, '--lang', 'xx'],
                      ['set', self.file, 'A-1', 'title'], ['add', self.file], ['log', self.file, 'A-1', '--kind', 'shout'],
                      ['report', self.file, '--kind', 'brief', '--out', 'x.pdf'], ['report', self.file, '--kind', 'novel', '--out', 'x.pdf'],
                      ['export', self.file, '--what', 'workspace', '--format', 'csv', '--out', 'x'],
                      ['import', self.file, 'a.csv', '--delimiter', 'comma'], ['new', self.folder / 'b.rung', '--sample', 'moon']):
            with self.subTest(words=words):
                self.refused(*words, expect=WRONG_USAGE)
        self.assertFalse((self.folder / 'x.pdf').exists() or (self.folder / 'b.rung').exists())

    def test_bad_at(self):
        self.workspace()
        for at in ('yesterday', '2026-13-01T00:00:00Z', '2026-06-01T25:00', ''):
            with self.subTest(at=at):
                self.refused('advise', self.file, '--all', '--at', at, expect=WRONG_USAGE, says=['--at', 'ISO 8601'])
                self.refused(self.file, '--at', at, expect=WRONG_USAGE, says=['--at', 'ISO 8601'])  # the window's own call

    def test_half_a_command_names_the_whole_ones(self):
        self.refused('action', expect=WRONG_USAGE, says=['"action"', 'rung action add'])
        self.refused('action', 'bogus', expect=WRONG_USAGE, says=['"action bogus"', 'rung action add'])
        for asked in (['action', '--help'], ['help', 'action']):
            told = self.rung(*asked)
            self.assertIn('rung action add', told)
            self.assertNotIn('rung list', told)


class ValueTest(RungProcess):
    def test_unknown_issue_field_value_and_person(self):
        self.workspace()
        key = self.json('list', self.file)[0]['key']
        self.refused('show', self.file, 'NO-1', expect=BAD_INPUT, says=['NO-1'])
        self.refused('set', self.file, key, 'colour=red', expect=BAD_INPUT, says=['colour'])
        self.refused('set', self.file, key, 'impact=high', expect=BAD_INPUT, says=['impact'])
        self.refused('set', self.file, key, 'title=', expect=BAD_INPUT, says=['title'])
        self.refused('set', self.file, key, 'needBy=someday', expect=BAD_INPUT, says=['needBy'])
        self.refused('add', self.file, '--title', 'A', '--set', 'owner=Nobody Here', expect=BAD_INPUT, says=['Nobody Here'])
        self.refused('log', self.file, key, '--kind', 'attempt', '--with', 'Nobody Here', expect=BAD_INPUT, says=['Nobody Here'])
        self.refused('log', self.file, key, '--kind', 'answered', '--until', 'later', expect=WRONG_USAGE, says=['--until'])
        self.refused('list', self.file, '--filter', 'severity=S9', expect=BAD_INPUT, says=['severity=S9', 'S4'])


class SourceTest(RungProcess):
    def setUp(self):
        super().setUp()
        self.rung('new', self.file)

    def refused_source(self, content, *more, expect=BAD_INPUT, says=()):
        self.refused('import', self.file, self.write('list.csv', content), *more, expect=expect, says=['list.csv', *says])

    def test_no_title_column(self):
        self.refused_source('Colour,Size\nred,5\n', says=['--map title='])

    def test_unknown_column_in_the_map(self):
        self.refused_source(LIST, '--map', 'title=Headline', says=['Headline'])

    def test_unknown_field_in_the_map(self):
        self.refused_source(LIST, '--map', 'colour=Title', says=['colour'])

    def test_broken_quotes_with_row(self):
        self.refused_source('Id,Title\n1,A\n2,"B" and more\n3,C\n', says=['row 3'])
        self.refused_source('Id,Title\n1,A\n2,"B\n3,C\n', says=['row 3'])

    def test_mixed_encodings(self):
        self.refused_source('Id,Title\n1,Prüfung\n'.encode('utf-8') + '2,Prüfung\n'.encode('latin-1'), '--encoding', 'UTF-8', says=['--encoding'])

    def test_unknown_encoding(self):
        self.refused_source(LIST, '--encoding', 'klingon', says=['klingon'])

    def test_empty_missing_folder(self):
        self.refused_source('', says=['empty'])
        self.refused('import', self.file, self.folder / 'no.csv', expect=DISK_TROUBLE, says=['no.csv'])
        self.refused('import', self.file, self.folder, expect=DISK_TROUBLE, says=['folder'])

    def test_a_workbook_under_a_csv_name(self):
        self.refused_source(b'PK\x03\x04' + bytes(300))

    def test_huge_line(self):
        self.refused_source('Id,Title\n1,"' + 'x' * 80_000_000 + '"\n')

    def test_a_document_that_is_none(self):
        self.refused('import', self.file, self.write('w.json', '{"issues": ['), expect=BAD_INPUT, says=['w.json'])
        self.refused('import', self.file, self.write('w.json', '[]'), expect=BAD_INPUT, says=['w.json'])


class FileTest(RungProcess):
    def test_missing_folder_empty_foreign(self):
        self.refused('list', self.folder / 'no.rung', expect=DISK_TROUBLE, says=['no.rung'])
        self.refused('list', self.folder, expect=DISK_TROUBLE, says=['folder'])
        self.refused('list', self.write('notes.txt', 'no database at all, just text\n' * 50), expect=BAD_WORKSPACE, says=['notes.txt'])
        other = self.folder / 'other.db'
        with sqlite3.connect(other) as database:
            database.execute('CREATE TABLE t(a)')
        before = other.read_bytes()
        self.refused('list', other, expect=BAD_WORKSPACE, says=['other.db'])
        self.assertEqual(other.read_bytes(), before)

    def test_empty_file(self):
        self.file.write_bytes(b'')
        self.refused('list', self.file, expect=BAD_INPUT, says=['empty'])

    def test_newer(self):
        self.workspace()
        with sqlite3.connect(self.file) as database:
            database.execute('PRAGMA user_version = 9999')
        self.refused('list', self.file, expect=BAD_WORKSPACE, says=['newer'])
        self.refused('set', self.file, 'A-1', 'impact=1', expect=BAD_WORKSPACE)

    def test_damaged(self):
        self.workspace()
        content = bytearray(self.file.read_bytes())
        content[100:4096] = bytes(3996)
        self.file.write_bytes(content)
        self.refused('list', self.file, expect=BAD_WORKSPACE, says=['damaged', '--repair'])

    def test_never_overwrites(self):
        self.workspace()
        self.refused('new', self.file, expect=DISK_TROUBLE, says=['site.rung'])
        self.refused('backup', self.file, self.write('copy.rung', 'mine'), expect=DISK_TROUBLE, says=['copy.rung'])
        self.assertEqual((self.folder / 'copy.rung').read_text(), 'mine')

    @unittest.skipIf(os.geteuid() == 0, 'root may write everywhere, so no file is read-only for it')
    def test_read_only(self):
        self.workspace()
        self.file.chmod(0o444)
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        self.refused('add', self.file, '--title', 'A', expect=DISK_TROUBLE)

    def test_paths_that_cannot_be_written(self):
        self.sample()
        key = self.json('list', self.file)[0]['key']
        for words in (['report', self.file, '--kind', 'brief', '--issue', key], ['draft', self.file, key],
                      ['export', self.file, '--what', 'workspace', '--format', 'json']):
            self.refused(*words, '--out', self.folder / 'none' / 'x', expect=DISK_TROUBLE, says=['none'])
        self.refused('new', self.folder / 'none' / 'x.rung', expect=DISK_TROUBLE, says=['none'])

    def test_output_that_takes_nothing(self):
        self.sample()
        with open('/dev/full', 'wb') as full:
            self.rung('list', self.file, expect=DISK_TROUBLE, stdout=full)


class FlippedBitTest(RungProcess):
    def test_check_finds_it_and_repairs_into_a_copy(self):
        self.workspace()
        content = self.file.read_bytes()
        at = content.find(b'Valve is late')
        self.assertGreater(at, 0)
        self.file.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1:])
        damaged = self.digest()
        answer = self.json('check', self.file, '--repair', expect=FINDINGS)
        self.assertFalse(answer['ok'])
        self.assertTrue(answer['findings'])
        self.assertEqual(self.digest(), damaged, 'the original is never written')
        self.assertTrue(self.json('check', answer['repaired'])['ok'])
        self.refused('check', self.file, '--repair', expect=DISK_TROUBLE, says=['site-repaired.rung'])
        for options in ([], ['--lang', 'fr']):  # a language without a file speaks English, plural forms included
            Path(answer['repaired']).unlink()
            self.assertRegex(self.rung('check', self.file, '--repair', *options, expect=FINDINGS), r'site-repaired\.rung: \d+ records kept, ')


@unittest.skipUnless(os.geteuid() == 0 and shutil.which('mount'), 'only root may mount the small disk this needs')
class FullDiskTest(RungProcess):
    def setUp(self):
        super().setUp()
        small = self.folder / 'small'
        small.mkdir()
        if subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', small], stderr=subprocess.DEVNULL).returncode != 0:
            self.skipTest('this machine lets nobody mount a small disk')
        self.addCleanup(subprocess.run, ['umount', '-l', str(small)])
        self.file = small / 'site.rung'
        self.small = small

    def test_an_import_that_does_not_fit(self):
        self.rung('new', self.file)
        rows = ''.join(f'{number},Issue {number},{"x" * 500}\n' for number in range(30000))
        before = self.json('list', self.file)
        self.rung('import', self.file, self.write('big.csv', 'Id,Title,Description\n' + rows), expect=DISK_TROUBLE)
        self.assertIn('full', self.said)
        self.assertEqual(self.json('list', self.file), before)
        self.assertTrue(self.json('check', self.file)['ok'])

    def test_a_paper_that_does_not_fit(self):
        self.rung('new', self.file, '--sample', 'harbour')
        with open(self.small / 'filler', 'wb', buffering=0) as filler:
            try:
                while filler.write(bytes(4096)):
                    pass
            except OSError:
                pass
        self.rung('report', self.file, '--kind', 'register', '--out', self.small / 'r.pdf', expect=DISK_TROUBLE)
        self.assertFalse((self.small / 'r.pdf').exists())
