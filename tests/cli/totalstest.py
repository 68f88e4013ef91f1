"""Days and money of a list: the line under it, and --totals alone."""
from decimal import Decimal

from rungprocess import NOW, RungProcess


class TotalsTest(RungProcess):
    def test_totals_are_the_sum_of_the_open_issues_listed(self):
        self.sample()
        totals = self.json('list', self.file, '--totals', '--at', NOW)
        rows = [row for row in self.json('list', self.file, '--at', NOW) if row['status'] in ('open', 'in-progress')]
        self.assertEqual(totals['open'], len(rows))
        single = [self.json('list', self.file, '--totals', '--filter', f'"{row["key"]}"', '--at', NOW) for row in rows]
        self.assertTrue(all(each['open'] == 1 for each in single))
        self.assertEqual(totals['daysLost'], sum(each['daysLost'] for each in single))
        self.assertGreater(totals['daysLost'], 0)
        for sum_ in totals['money']:
            parts = [money for each in single for money in each['money'] if money['currency'] == sum_['currency']]
            for field in ('now', 'perDay', 'ifLeft'):
                self.assertEqual(Decimal(sum_[field]), sum(Decimal(part[field]) for part in parts))

    def test_people_read_a_line_under_the_list(self):
        self.sample()
        lines = self.rung('list', self.file, '--at', NOW).splitlines()
        self.assertIn(' open · ', lines[-1])
        self.assertIn('per working day', lines[-1])
        self.assertEqual(self.rung('list', self.file, '--filter', 'status:closed', '--at', NOW).count(' open · '), 0)
        self.assertIn('exact to the cent', self.rung('list', self.file, '--totals', '--at', NOW))
        self.assertIn('No open issues.', self.rung('list', self.file, '--totals', '--filter', 'status:closed', '--at', NOW))
