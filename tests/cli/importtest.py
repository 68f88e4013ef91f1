"""Lists from other programs: once, again, mapped by hand, and interrupted."""
import signal
import subprocess
import time

from rungprocess import FINDINGS, LIST, NOW, RUNG, RungProcess


class ImportTest(RungProcess):
    def setUp(self):
        super().setUp()
        self.rung('new', self.file)

    def test_twice_changes_nothing_the_second_time(self):
        source = self.write('a.csv', LIST)
        first = self.json('import', self.file, source, '--project', 'A')
        self.assertEqual((first['new'], first['changed'], first['unchanged'], first['skipped']), (2, 0, 0, []))
        before = self.json('list', self.file, '--at', NOW)
        second = self.json('import', self.file, source, '--project', 'A')
        self.assertEqual((second['new'], second['changed'], second['unchanged']), (0, 0, 2))
        self.assertEqual(self.json('list', self.file, '--at', NOW), before)

    def test_a_changed_row_updates(self):
        self.rung('import', self.file, self.write('a.csv', LIST), '--project', 'A')
        again = self.json('import', self.file, self.write('a.csv', LIST.replace('Valve is late', 'Valve is here')), '--project', 'A')
        self.assertEqual((again['new'], again['changed'], again['unchanged']), (0, 1, 1))

    def test_dry_run_writes_nothing(self):
        before = self.digest()
        self.assertEqual(self.json('import', self.file, self.write('a.csv', LIST), '--dry-run')['new'], 2)
        self.assertEqual(self.digest(), before)

    def test_semicolons_latin1_and_quoted_line_breaks(self):
        source = self.write('a.csv', 'Nummer;Titel;Beschreibung\n7;Prüfung fehlt;"Zeile 1\nZeile 2"\n'.encode('latin-1'))
        self.json('import', self.file, source, '--project', 'D', '--map', 'title=Titel', '--map', 'description=Beschreibung')
        shown = self.json('list', self.file)
        self.assertEqual([row['title'] for row in shown], ['Prüfung fehlt'])
        self.assertEqual(self.json('show', self.file, shown[0]['key'])['description'], 'Zeile 1\nZeile 2')

    def test_unused_columns_are_named(self):
        self.rung('import', self.file, self.write('a.csv', 'Title,Favourite colour\nA,red\n'))
        self.assertIn('Favourite colour', self.said)

    def test_skipped_rows_give_row_and_reason(self):
        report = self.json('import', self.file, self.write('a.csv', 'Id,Title\n1,A\n2,\n3,C\n'), expect=FINDINGS)
        self.assertEqual(report['new'], 2)
        self.assertEqual([(row['row'], row['reason']) for row in report['skipped']], [(3, 'no-title')])

    def test_bad_dates_are_remarked_with_their_row(self):
        report = self.json('import', self.file, self.write('a.csv', 'Id,Title,Due date\n1,A,2026-06-01\n2,B,soon\n'))
        self.assertEqual(report['new'], 2)
        self.assertEqual([(row['row'], row['reason']) for row in report['remarks']], [(3, 'bad-date')])

    def test_interrupted_leaves_the_workspace_as_it_was(self):
        rows = ''.join(f'{number},Issue {number},{"x" * 200}\n' for number in range(100_000))
        source = self.write('big.csv', 'Id,Title,Description\n' + rows)
        before = self.digest()
        process = subprocess.Popen([RUNG, 'import', self.file, source], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        time.sleep(0.4)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, -signal.SIGINT)
        self.assertEqual(self.digest(), before)
        self.assertEqual([path.name for path in self.folder.glob('*.rung-*')], [])
        self.assertTrue(self.json('check', self.file)['ok'])
