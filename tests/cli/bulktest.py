"""Views, columns and groups of the list, and what changes many issues at once."""
from rungprocess import BAD_INPUT, FINDINGS, NOW, WRONG_USAGE, RungProcess


class BulkTest(RungProcess):
    def keys(self, *options):
        return [row['key'] for row in self.json('list', self.file, *options)]

    def test_a_filter_is_set_in_one_step(self):
        self.sample()
        keys = self.keys('--filter', 'status:open')
        self.assertGreater(len(keys), 3)
        dry = self.json('set', self.file, '--filter', 'status:open', 'category=technical', 'labels.add=checked', '--dry-run')
        self.assertEqual(dry['asked'], len(keys))
        self.assertEqual(self.keys('--filter', 'label:checked'), [])
        done = self.json('set', self.file, '--filter', 'status:open', 'labels.add=checked')
        self.assertEqual(done['changed'], len(keys))
        self.assertEqual(sorted(self.keys('--filter', 'label:checked')), sorted(keys))

    def test_a_wrong_value_changes_nothing(self):
        self.sample()
        self.refused('set', self.file, '--filter', 'status:open', 'owner=Nobody Known', expect=BAD_INPUT, says=['owner'])
        self.refused('set', self.file, '--filter', 'stats:open', 'owner=', expect=BAD_INPUT, says=['stats'])
        self.refused('set', self.file, 'HT4-118', expect=WRONG_USAGE)

    def test_close_needs_a_reason_and_says_what_stays_resolved(self):
        self.sample()
        self.refused('close', self.file, '--filter', 'status:open', expect=WRONG_USAGE)
        self.refused('close', self.file, '--reason', 'Over', expect=WRONG_USAGE)
        open_before = self.keys('--filter', 'status:open,in-progress')
        outcome = self.json('close', self.file, '--filter', 'status:open,in-progress', '--reason', 'The phase is over', expect=FINDINGS)
        self.assertEqual(outcome['changed'], len(open_before))
        kept = outcome['untold'] + outcome['unowned']
        self.assertTrue(kept)
        self.assertEqual(sorted(self.keys('--filter', 'status:resolved')), sorted(set(self.keys('--filter', 'status:resolved')) | set(kept)))
        self.assertEqual(self.keys('--filter', 'status:open,in-progress'), [])

    def test_one_that_somebody_must_hear_of_is_not_closed_by_its_field_either(self):
        self.sample()
        answer = self.json('set', self.file, 'HT4-118', 'status=closed', expect=FINDINGS)
        self.assertIn({'field': 'status', 'before': 'in-progress', 'after': 'resolved'}, answer['changes'])
        self.assertIn('HT4-118', self.said)
        self.assertIn('resolved only', self.said)

    def test_archived_issues_are_out_of_lists_until_asked_for(self):
        self.sample()
        everything = self.keys()
        closed = self.keys('--filter', 'status:closed')
        self.assertTrue(closed)
        self.json('archive', self.file, '--filter', 'status:closed')
        self.assertEqual(sorted(self.keys()), sorted(set(everything) - set(closed)))
        self.assertEqual(sorted(self.keys('--filter', 'status:archived')), sorted(closed))
        self.json('archive', self.file, '--filter', 'status:archived', '--undo')
        self.assertEqual(sorted(self.keys()), sorted(everything))

    def test_views_are_saved_used_and_removed(self):
        self.sample()
        shipped = self.json('view', 'list', self.file)
        self.assertIn('status:open,in-progress', shipped[0]['query'])
        self.assertFalse(any('"' in view['query'] for view in shipped))
        names = [view['name'] for view in shipped]
        self.assertIn('Escalated', names)
        for name in names:
            self.json('list', self.file, '--view', name)
        self.assertTrue(all(row['level'] >= 1 for row in self.json('list', self.file, '--view', 'escalated')))
        self.rung('view', 'save', self.file, 'Worst first', '--filter', 'severity<=S2', '--sort', '-needBy', '--group', 'owner', '--columns', 'key,owner,title')
        lines = self.rung('list', self.file, '--view', 'worst first').splitlines()
        self.assertEqual(lines[0].split(), ['Key', 'Owner', 'Title'])
        self.assertTrue(lines[1].startswith('-- '))
        self.rung('view', 'remove', self.file, 'Worst first')
        self.refused('list', self.file, '--view', 'Worst first', expect=BAD_INPUT, says=['Worst first'])
        self.refused('view', 'save', self.file, 'Escalated', expect=BAD_INPUT)
        self.refused('view', 'save', self.file, 'X', '--filter', 'stats:open', expect=BAD_INPUT)

    def test_columns_and_groups(self):
        self.sample()
        self.refused('list', self.file, '--columns', 'key,colour', expect=WRONG_USAGE, says=['colour'])
        self.refused('list', self.file, '--group', 'title', expect=WRONG_USAGE)
        grouped = self.json('list', self.file, '--group', 'status', '--sort', 'title')
        order = [row['status'] for row in grouped]
        self.assertEqual(order, sorted(order, key=['open', 'in-progress', 'resolved', 'closed', 'cancelled'].index))
        self.assertEqual(sorted(row['key'] for row in grouped), sorted(self.keys()))

    def test_what_is_quiet_and_what_is_missing(self):
        self.sample()
        rows = self.json('list', self.file, '--filter', 'quiet>3d')
        self.assertTrue(all(row['touchedAt'] <= NOW for row in rows))
        both = self.keys('--filter', 'quiet>3d') + self.keys('--filter', 'quiet<=3d')
        self.assertEqual(sorted(both), sorted(self.keys()))
        self.assertTrue(all(row['needBy'] is None for row in self.json('list', self.file, '--filter', 'missing:due')))
        self.refused('list', self.file, '--filter', 'missing:colour', expect=BAD_INPUT, says=['owner'])
