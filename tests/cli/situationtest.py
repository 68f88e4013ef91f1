"""The ranked catalogue of situations and the list of categories."""
from rungprocess import BAD_INPUT, NOW, RungProcess, WRONG_USAGE

LATE = 'A colleague is a day late with a small thing'


class SituationTest(RungProcess):
    def names(self):
        rows = self.json('situation', 'list', self.file)
        self.assertEqual([row['rank'] for row in rows], list(range(1, len(rows) + 1)))
        return [row['name'] for row in rows]

    def fresh(self):
        self.workspace()
        return self.names()

    def test_the_pick_of_an_everyday_entry_is_handled(self):
        self.fresh()
        issue = self.json('add', self.file, '--title', 'Drawing 7 is missing', '--situation', LATE.lower(), '--at', NOW)
        self.assertEqual((issue['situation'], issue['category'], issue['impact'], issue['everyday']), (LATE, 'staff', 1, True))
        advice = self.json('advise', self.file, issue['key'], '--at', NOW)
        advice = advice[0] if isinstance(advice, list) else advice
        self.assertEqual((advice['verdict'], advice['rule']), ('HandleInTeam', 'everyday'))
        self.assertIn(f'Handle it yourself: “{LATE}”', self.rung('advise', self.file, issue['key'], '--at', NOW))
        found = self.json('list', self.file, '--filter', f'situation:"{LATE}"')
        self.assertEqual([row['key'] for row in found], [issue['key']])
        self.assertNotIn(issue['key'], [row['key'] for row in self.json('list', self.file, '--filter', 'situation:none')])
        self.rung('set', self.file, issue['key'], 'situation=')
        self.assertNotIn('everyday', self.json('show', self.file, issue['key']))
        self.refused('set', self.file, issue['key'], 'situation=Unheard of', expect=BAD_INPUT, says=['situation'])
        rated = self.json('add', self.file, '--title', 'Another', '--situation', LATE, '--set', 'impact=3')
        self.assertEqual((rated['impact'], rated['urgency']), (3, 1))

    def test_what_belongs_to_the_confidential_path_is_no_issue(self):
        self.fresh()
        self.refused('add', self.file, '--title', 'Gifts', '--situation', 'Suspected bribery, fraud or harassment', expect=BAD_INPUT, says=['confidential'])

    def test_the_order_is_kept_and_exported(self):
        before = self.fresh()
        added = self.json('situation', 'add', self.file, 'The tide is missed', 'category=material', 'impact=4', 'urgency=5', 'advice==call', '--rank', '3')
        self.assertEqual(added['rank'], 3)
        self.rung('situation', 'move', self.file, LATE, '--rank', '1')
        order = [LATE, *before[:2], 'The tide is missed', *before[2:-1]]
        self.assertEqual(self.names(), order)
        self.rung('situation', 'export', self.file, '--out', 'all.csv')
        text = (self.folder / 'all.csv').read_text('utf-8-sig')
        self.assertTrue(text.startswith('Rank,Situation,Category,Impact,Urgency,No escalation,Advice\n1,' + LATE))
        self.assertIn("'=call", text)
        self.assertEqual(self.json('situation', 'import', self.file, 'all.csv'), {'changed': 0})
        self.rung('situation', 'remove', self.file, 'The tide is missed')
        self.assertEqual(self.json('situation', 'import', self.file, 'all.csv')['changed'], len(order) - 3)
        self.assertEqual(self.names(), order)
        self.rung('export', self.file, '--what', 'workspace', '--format', 'json', '--out', 'all.json')
        self.file = self.folder / 'other.rung'
        self.rung('new', self.file)
        self.rung('import', self.file, 'all.json')
        self.assertEqual(self.names(), order)

    def test_entries_are_changed_and_looked_at(self):
        before = self.fresh()
        self.rung('situation', 'set', self.file, LATE, 'category=tugs', 'name=Late again')
        found = [row for row in self.json('situation', 'list', self.file) if row['name'] == 'Late again'][0]
        self.assertEqual((found['category'], found['findings'], found['everyday']), ('tugs', ['no path serves its category'], True))
        self.refused('situation', 'set', self.file, 'Late again', 'impact=9', expect=BAD_INPUT, says=['impact'])
        self.refused('situation', 'set', self.file, 'Late again', 'rank=1', expect=BAD_INPUT, says=['rank'])
        self.refused('situation', 'add', self.file, before[0].upper(), expect=BAD_INPUT, says=['name'])
        self.refused('situation', 'move', self.file, before[0], expect=WRONG_USAGE, says=['--rank'])
        self.assertEqual(self.json('situation', 'shipped', self.file), {'changed': 1})
        self.assertEqual(self.names(), [*before[:-1], 'Late again', LATE])

    def test_a_category_in_use_is_not_lost(self):
        self.fresh()
        key = self.json('add', self.file, '--title', 'Steel is late', '--set', 'category=material')['key']
        self.refused('category', 'remove', self.file, 'material', expect=BAD_INPUT, says=['issues 1', 'Delivery'])
        self.rung('category', 'rename', self.file, 'material', 'steel', '--issues')
        self.assertEqual(self.json('show', self.file, key)['category'], 'steel')
        uses = {row['name']: row for row in self.json('category', 'list', self.file)}
        self.assertNotIn('material', uses)
        self.assertEqual((uses['steel']['issues'], uses['steel']['paths']), (1, ['Delivery']))
        self.rung('category', 'add', self.file, 'tugs')
        self.refused('category', 'add', self.file, 'Tugs', expect=BAD_INPUT)
        self.rung('category', 'remove', self.file, 'tugs')
        self.assertNotIn('tugs', [row['name'] for row in self.json('category', 'list', self.file)])
