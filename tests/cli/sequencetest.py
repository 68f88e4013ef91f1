"""The main job in one line of commands, and what each prints."""
import csv
import subprocess

from rungprocess import FINDINGS, NOW, RungProcess

VERDICTS = {'CloseLoop', 'Review', 'Nothing', 'UseConfidentialRoute', 'EscalateNow', 'Wait', 'ContactDirectly', 'SendReminder',
            'HandleInTeam', 'GiveHeadsUp', 'PrepareFacts', 'EscalationFailed', 'Escalate'}


class SequenceTest(RungProcess):
    def test_from_the_sample_to_the_paper(self):
        self.sample()
        advised = self.json('advise', self.file, '--all', '--at', NOW)
        self.assertGreater(len(advised), 15)
        for advice in advised:
            self.assertIn(advice['verdict'], VERDICTS)
            self.assertTrue(advice['reasons'], advice['key'])
            self.assertTrue(all(reason['text'] for reason in advice['reasons']), advice['key'])
            self.assertEqual(set(advice['recipients']), {'ours', 'theirs'})
        due = next(advice for advice in advised if advice['verdict'] in ('Escalate', 'EscalateNow'))
        self.assertTrue(due['recipients']['ours'])
        paper = self.folder / 'b.pdf'
        self.rung('report', self.file, '--kind', 'brief', '--issue', due['key'], '--out', paper, '--at', NOW)
        self.assertTrue(paper.read_bytes().startswith(b'%PDF-'))
        text = subprocess.run(['pdftotext', str(paper), '-'], stdout=subprocess.PIPE, check=True).stdout.decode()
        self.assertIn(due['key'], text)
        subprocess.run(['qpdf', '--check', str(paper)], stdout=subprocess.DEVNULL, check=True)

    def test_register_on_letter_paper(self):
        self.sample()
        paper = self.folder / 'r.pdf'
        self.rung('report', self.file, '--kind', 'register', '--page', 'letter', '--out', paper)
        info = subprocess.run(['pdfinfo', str(paper)], stdout=subprocess.PIPE, check=True).stdout.decode()
        self.assertRegex(info, r'Page size: +(612 x 79[12]|79[12] x 612)')

    def test_list_search_and_filter(self):
        self.sample()
        rows = self.json('list', self.file)
        self.assertGreaterEqual(len(rows), 20)
        for key in ('key', 'title', 'status', 'severity', 'owner', 'level', 'verdict', 'nextCheckpoint', 'needBy'):
            self.assertIn(key, rows[0])
        self.assertEqual(len(self.json('list', self.file, '--limit', '3')), 3)
        found = self.json('search', self.file, rows[0]['title'].split()[0])
        self.assertIn(rows[0]['key'], [row['key'] for row in found])
        for row in self.json('list', self.file, '--filter', 'severity=S1,S2 status=open'):
            self.assertIn(row['severity'], ('S1', 'S2'))
            self.assertEqual(row['status'], 'open')
        keys = [row['title'] for row in self.json('list', self.file, '--sort', '-title')]
        self.assertEqual(keys, sorted(keys, key=str.casefold, reverse=True))

    def test_the_same_input_gives_the_same_advice_to_the_byte(self):
        self.sample()
        advise = ('--all', '--json', '--explain', '--at', NOW)
        first = self.rung('advise', self.file, *advise)
        self.assertEqual(self.rung('advise', self.file, *advise), first)
        document = self.folder / 'site.json'
        self.rung('export', self.file, '--what', 'workspace', '--format', 'json', '--out', document)
        answers = []
        for name in ('one.rung', 'two.rung'):
            other = self.folder / name
            self.rung('new', other)
            self.rung('import', other, document, '--preset', 'workspace')
            answers.append(self.rung('advise', other, *advise))
        self.assertEqual(answers[0], answers[1])
        self.assertEqual(len(answers[0].splitlines()), len(first.splitlines()))

    def test_at_moves_the_clock_of_the_list_and_writes_nothing(self):
        self.sample()
        self.json('list', self.file, '--at', NOW)
        before = self.digest()
        later = self.json('list', self.file, '--at', '2026-12-01T09:00:00Z')
        advised = {advice['key']: advice['verdict'] for advice in self.json('advise', self.file, '--all', '--at', '2026-12-01T09:00:00Z')}
        self.assertEqual({row['key']: row['verdict'] for row in later}, advised)
        self.assertEqual(self.digest(), before)

    def test_add_set_log_show(self):
        self.workspace()
        key = self.json('add', self.file, '--title', 'Crane permit', '--set', 'impact=4', '--set', 'costPerDay=3100')['key']
        changes = self.json('set', self.file, key, 'urgency=5', 'description=No answer since May')['changes']
        self.assertEqual({change['field']: change['after'] for change in changes}, {'urgency': '5', 'description': 'No answer since May'})
        self.assertEqual(self.json('set', self.file, key, 'urgency=5')['changes'], [])
        logged = self.json('log', self.file, key, '--kind', 'attempt', '--with', 'Ana Novak', '--channel', 'call', '--text', 'Asked', '--at', NOW)
        self.assertEqual((logged['kind'], logged['channel'], logged['at'], logged['text']), ('attempt', 'call', NOW, 'Asked'))
        shown = self.json('show', self.file, key)
        self.assertEqual(shown['title'], 'Crane permit')
        self.assertEqual(shown['costPerDay']['amount'], '3100.00')
        self.assertEqual(len(shown['log']), 1)
        self.assertIn('advice', shown)
        self.assertIn('Crane permit', self.rung('show', self.file, key))

    def test_simulate_ends(self):
        self.sample()
        key = next(row['key'] for row in self.json('list', self.file, '--at', NOW) if row['verdict'] == 'Escalate')
        steps = self.json('simulate', self.file, key, '--at', NOW)
        self.assertEqual(steps[-1]['verdict'], 'EscalationFailed')
        self.assertEqual([step['at'] for step in steps], sorted(step['at'] for step in steps))

    def test_matrix_check_of_a_new_project_has_findings(self):
        self.workspace()
        findings = self.json('matrix', 'check', self.file, expect=FINDINGS)
        self.assertEqual({'level', 'check', 'path', 'cell', 'text'} - set(findings[0]), set())
        self.assertIn('error', {finding['level'] for finding in findings})

    def test_draft(self):
        self.sample()
        key = next(row['key'] for row in self.json('list', self.file, '--at', NOW) if row['verdict'] in ('Escalate', 'SendReminder'))
        mail = self.folder / 'd.eml'
        self.rung('draft', self.file, key, '--out', mail, '--at', NOW)
        content = mail.read_bytes()
        self.assertIn(b'X-Unsent: 1\r\n', content)
        self.assertIn(b'\r\nTo: ', b'\r\n' + content)
        self.assertEqual(mail.stat().st_mode & 0o077, 0, 'a draft is for its owner alone')

    def test_backup_and_check(self):
        self.sample()
        copy = self.folder / 'copy.rung'
        self.rung('backup', self.file, copy)
        self.assertEqual(self.json('check', copy), {'ok': True, 'findings': []})
        self.assertEqual(self.json('list', copy, '--at', NOW), self.json('list', self.file, '--at', NOW))

    def test_workspace_document_there_and_back(self):
        self.sample()
        first, second, other = self.folder / 'a.json', self.folder / 'b.json', self.folder / 'other.rung'
        self.rung('export', self.file, '--what', 'workspace', '--format', 'json', '--out', first)
        self.rung('new', other)
        self.rung('import', other, first, '--preset', 'workspace')
        self.rung('export', other, '--what', 'workspace', '--format', 'json', '--out', second)
        self.assertEqual(first.read_bytes(), second.read_bytes())
        self.assertEqual(self.json('check', other)['ok'], True)

    def told(self):
        rows = self.json('list', self.file, '--sort', 'key')
        return [(row['key'], row['title'], row['status'], row['severity'], row['needBy']) for row in rows]

    def test_issue_list_there_and_back(self):
        self.sample()
        table = self.folder / 'issues.csv'
        self.rung('export', self.file, '--what', 'issues', '--format', 'csv', '--filter', 'severity=S1', '--out', table)
        keys = [row['key'] for row in self.json('list', self.file, '--filter', 'severity=S1')]
        self.assertGreater(len(keys), 1)
        with open(table, encoding='utf-8-sig', newline='') as lines:
            self.assertEqual(len(list(csv.reader(lines))), len(keys) + 1)
        told = self.told()
        self.assertEqual(self.json('import', self.file, table, '--project', 'HT4')['new'], 0)
        self.assertEqual(told, self.told())
        again = self.json('import', self.file, table, '--project', 'HT4')
        self.assertEqual((again['new'], again['changed'], again['unchanged']), (0, 0, len(keys)))


class GeneralTest(RungProcess):
    def test_help_names_every_command(self):
        text = self.rung('--help')
        for command in ('new', 'import', 'export', 'list', 'search', 'show', 'add', 'set', 'log', 'advise', 'simulate', 'matrix check',
                        'draft', 'report', 'check', 'backup'):
            self.assertIn(f'rung {command} FILE', text)
            self.assertIn(f'rung {command} FILE', self.rung(*command.split(), '--help'))

    def test_version(self):
        self.assertRegex(self.rung('--version'), r'^rung \d+\.\d+\.\d+\n$')

    def test_quiet_and_piped_commands_say_nothing(self):
        self.sample()
        self.rung('advise', self.file, '--all')
        self.assertEqual(self.said, '')
        self.rung('import', self.file, self.write('a.csv', 'Title,Colour\nA,red\n'), '--project', 'Z', '--quiet')
        self.assertEqual(self.said, '')

    def test_language_of_numbers(self):
        self.sample()
        self.rung('list', self.file, '--lang', 'de')

    def test_a_title_cannot_steer_the_terminal(self):
        self.workspace()
        self.rung('add', self.file, '--title', 'evil \x1b[2J\u202etitle')
        printed = self.rung('list', self.file)
        self.assertNotIn('\x1b', printed)
        self.assertNotIn('\u202e', printed)
