"""What wants doing now, for schedulers and scripts."""
from rungprocess import BAD_INPUT, RungProcess

AT = '2026-10-14T08:40:00Z'  # the Wednesday morning on which the sample stands

GROUPS = ['now', 'chase', 'remind', 'escalate', 'update', 'decide', 'review', 'announced']


class TodayTest(RungProcess):
    def sample(self):
        self.rung('new', self.file, '--sample', 'harbour', '--at', AT)

    def today(self, *options):
        return self.json('today', self.file, '--at', AT, *options)

    def test_rows_stand_in_the_order_of_their_groups_each_issue_once(self):
        self.sample()
        rows = self.today()
        self.assertGreater(len(rows), 10)
        self.assertEqual(set(rows[0]), {'group', 'key', 'why', 'until', 'action'})
        order = [GROUPS.index(row['group']) for row in rows]
        self.assertEqual(order, sorted(order))
        keys = [row['key'] for row in rows]
        self.assertEqual(len(keys), len(set(keys)))
        self.assertEqual((rows[0]['key'], rows[0]['group'], rows[0]['action']), ('HT4-131', 'now', 'escalate'))
        self.assertTrue(all(row['why'] for row in rows))

    def test_rows_agree_with_the_advice(self):
        self.sample()
        rows = {row['key']: row for row in self.today()}
        wanted = {'SendReminder': ('chase', 'remind'), 'ContactDirectly': ('chase',), 'Escalate': ('chase', 'escalate'),
                  'EscalateNow': ('now',), 'GiveHeadsUp': ('escalate',), 'CloseLoop': ('update',)}
        for advice in self.json('advise', self.file, '--all', '--at', AT):
            if advice['verdict'] in wanted:
                self.assertIn(rows[advice['key']]['group'], wanted[advice['verdict']], advice['key'])

    def test_one_project_and_one_that_is_not_there(self):
        self.sample()
        self.assertEqual(self.today('--project', 'HT4'), self.today())
        self.refused('today', self.file, '--project', 'NONE', expect=BAD_INPUT)

    def test_the_table_is_for_people(self):
        self.sample()
        self.assertIn('Quay wall moves 14 mm at block 7', self.rung('today', self.file, '--at', AT))
