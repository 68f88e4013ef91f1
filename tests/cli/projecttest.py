"""Projects: who manages them, what that person decides alone, and one mail to a leader who was asked too often."""
from rungprocess import BAD_INPUT, NOW, RungProcess


class ProjectTest(RungProcess):
    def test_a_project_from_nothing(self):
        self.rung('new', self.file)
        self.assertIn('rung project add', self.rung('project', 'list', self.file))
        made = self.json('project', 'add', self.file, 'Ferry pier', '--key', 'fp')
        self.assertEqual((made['key'], made['name'], made['currency'], made['manager']), ('FP', 'Ferry pier', 'EUR', ''))
        self.refused('project', 'add', self.file, 'Other', '--key', 'FP', expect=BAD_INPUT, says=['key'])
        self.rung('import', self.file, self.write('a.csv', 'Key,Title,Assignee\nX-1,Pump fails,Ana Novak\n'))
        said = self.rung('project', 'set', self.file, 'manager=ana novak', 'authorityMoney=5,000', 'authorityDays=3', 'authorityScope=true', 'leaderLoadLimit=2')
        self.assertIn('Ana Novak; decides alone: EUR', said)
        shown = self.json('project', 'list', self.file)[0]
        self.assertEqual(shown['manager'], 'Ana Novak')
        self.assertEqual(shown['authorityMoney']['amount'], '5000.00')
        self.assertEqual((shown['authorityDays'], shown['authorityScope'], shown['leaderLoadLimit']), (3, True, 2))
        raised = self.json('add', self.file, '--title', 'Pile is short')
        self.assertEqual(raised['key'], 'FP-2')
        self.assertRegex(self.rung('show', self.file, raised['key']), r'Owner +Ana Novak')
        self.rung('project', 'set', self.file, 'key=pier', 'name=Pier', 'manager=')
        self.assertEqual(self.json('add', self.file, '--title', 'Pile is late')['key'], 'PIER-3')
        self.assertNotIn('Ana', self.rung('project', 'list', self.file))

    def test_what_is_no_project(self):
        self.sample()
        for wrong, names in (('currency=euro', 'currency'), ('currency=E1R', 'currency'), ('leaderLoadLimit=-1', 'leaderLoadLimit'), ('authorityMoney=much', 'authorityMoney'),
                             ('manager=Nobody Known', 'manager'), ('name=', 'name'), ('nextIssueNumber=1', 'nextIssueNumber'), ('key=H T', 'key')):
            self.refused('project', 'set', self.file, wrong, expect=BAD_INPUT, says=[names])
        self.assertEqual(self.json('project', 'list', self.file)[0]['name'], 'Harbour Terminal 4 extension')

    def test_over_the_load_one_mail_asks_for_all(self):
        self.sample()
        offered = {}
        for row in self.json('list', self.file, '--filter', 'verdict:Escalate,EscalateNow', '--at', NOW):
            calm = self.json('draft', self.file, row['key'], '--out', 'a.eml', '--at', NOW)
            self.assertEqual(calm['bundled'], [])
        self.rung('project', 'set', self.file, 'leaderLoadLimit=1')
        for row in self.json('list', self.file, '--filter', 'verdict:Escalate,EscalateNow', '--at', NOW):
            alone = self.rung('draft', self.file, row['key'], '--out', 'a.eml', '--at', NOW) + self.said
            answer = self.json('draft', self.file, row['key'], '--bundle', '--out', 'b.eml', '--at', NOW)
            self.assertEqual(bool(answer['bundled']), '--bundle' in alone)
            if answer['bundled']:
                offered[row['key']] = answer['bundled']
                mail = (self.folder / 'b.eml').read_bytes().decode('utf-8')
                self.assertIn('Also waiting for your answer:', mail)
        self.assertTrue(offered)
        for key, others in offered.items():
            self.assertNotIn(key, others)
