"""Actions of an issue: who does what until when, and what is overdue."""
from rungprocess import BAD_INPUT, WRONG_USAGE, RungProcess

AT = '2026-10-14T08:40:00Z'
LATER = '2026-10-20T08:40:00Z'


class ActionTest(RungProcess):
    def sample(self):
        self.rung('new', self.file, '--sample', 'harbour', '--at', AT)

    def actions(self, verb, *words, at=AT):
        return self.json('action', verb, self.file, 'HT4-118', *words, '--at', at)

    def test_an_action_is_added_done_opened_again_and_taken_off(self):
        self.sample()
        before = len(self.actions('list'))
        added = self.actions('add', 'Measure the rails', '--who', 'Lena Ostrow', '--due', '2026-10-16')[-1]
        self.assertEqual(added, {'number': before + 1, 'text': 'Measure the rails', 'who': 'Lena Ostrow', 'due': '2026-10-16',
                                 'doneAt': '', 'overdue': False})
        number = str(before + 1)
        self.assertTrue(self.actions('done', number)[-1]['doneAt'].startswith('2026-10-14T08:40'))
        self.assertEqual(self.actions('undo', number)[-1]['doneAt'], '')
        self.assertTrue(self.actions('list', at=LATER)[-1]['overdue'])
        self.assertIn('overdue', self.rung('action', 'list', self.file, 'HT4-118', '--at', LATER))
        self.assertEqual(len(self.actions('remove', number)), before)

    def test_an_overdue_action_is_a_row_of_today_and_found(self):
        self.sample()
        self.actions('add', 'Measure the rails', '--who', 'Lena Ostrow', '--due', '2026-10-16')
        late = lambda at: [row for row in self.json('today', self.file, '--at', at) if row['action'] == 'chase-action' and row['key'] == 'HT4-118']
        self.assertEqual(late('2026-10-16T12:00:00Z'), [])
        rows = late(LATER)
        self.assertEqual([row['group'] for row in rows], ['chase'])
        self.assertIn('Measure the rails (Lena Ostrow, due', rows[0]['why'])
        listed = lambda query: [row['key'] for row in self.json('list', self.file, '--filter', query, '--at', LATER)]
        self.assertIn('HT4-118', listed('actions:overdue'))
        self.actions('done', '1')
        self.assertNotIn('HT4-118', listed('actions:overdue'))
        self.assertEqual(late(LATER), [])

    def test_what_cannot_be_is_refused(self):
        self.sample()
        self.refused('action', 'done', self.file, 'HT4-118', '99', expect=BAD_INPUT)
        self.refused('action', 'done', self.file, 'HT4-118', 'first', expect=WRONG_USAGE)
        self.refused('action', 'add', self.file, 'HT4-118', '  ', expect=BAD_INPUT)
        self.refused('action', 'add', self.file, 'HT4-118', 'x', '--due', 'Friday', expect=BAD_INPUT)
        self.refused('action', 'add', self.file, 'HT4-118', 'x', '--who', 'Nobody Here', expect=BAD_INPUT)
