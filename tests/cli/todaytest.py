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

    def test_issues_that_nobody_owns_are_counted_and_found(self):
        self.sample()
        before = self.json('today', self.file, '--figures', '--at', AT)
        self.rung('set', self.file, 'HT4-118', 'owner=', '--at', AT)
        self.rung('set', self.file, 'HT4-122', 'owner=', '--at', AT)
        after = self.json('today', self.file, '--figures', '--at', AT)
        found = self.json('list', self.file, '--filter', 'status:open,in-progress owner:none', '--at', AT)
        self.assertEqual(after['unowned'], before['unowned'] + 2)
        self.assertEqual(after['unowned'], len(found))
        self.assertEqual(after['open'], len(self.json('list', self.file, '--filter', 'status:open,in-progress', '--at', AT)))
        self.assertIn('status:open,in-progress owner:none', self.rung('today', self.file, '--figures', '--at', AT))

    def test_the_managers_shares_equal_what_their_queries_list(self):
        self.sample()
        figures = self.json('today', self.file, '--figures', '--at', AT)
        for name, query in (('solved', 'solved:alone,together'), ('solvedAlone', 'solved:alone'), ('low', 'severity:S4'),
                            ('lowEscalated', 'severity:S4 escalated:yes')):
            self.assertEqual(figures[name], len(self.json('list', self.file, '--filter', query, '--at', AT)), query)
        self.assertGreater(figures['solved'], 0)
        self.refused('list', self.file, '--filter', 'solved:heroic', expect=BAD_INPUT)
