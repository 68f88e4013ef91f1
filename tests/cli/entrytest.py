"""Kinds of entry, the fields a project adds, and its milestones."""
from rungprocess import BAD_INPUT, FINDINGS, NOW, RungProcess, WRONG_USAGE


class EntryTest(RungProcess):
    def add(self, title, *options):
        return self.json('add', self.file, '--title', title, *options)['key']

    def keys(self, query):
        return sorted(row['key'] for row in self.json('list', self.file, '--filter', query))

    def test_a_kind_is_chosen_and_changed(self):
        self.workspace()
        concern = self.add('Ground water rises', '--kind', 'concern', '--set', 'watch.reviewOn=2026-06-02', '--set', 'watch.tripwire=2 m')
        self.assertEqual(self.keys('kind:concern'), [concern])
        rows = self.json('today', self.file, '--at', '2026-06-03T09:00:00Z')
        self.assertIn((concern, 'review-concern'), [(row['key'], row['action']) for row in rows])
        self.rung('set', self.file, concern, 'kind=issue')
        self.assertEqual(self.keys('kind:concern'), [])
        self.assertEqual(self.json('show', self.file, concern)['watch'], {'reviewOn': '2026-06-02', 'tripwire': '2 m'})
        self.refused('add', self.file, '--title', 'A wish', '--kind', 'wish', expect=WRONG_USAGE, says=['concern', 'dependency'])

    def test_people_and_issues_go_by_their_names(self):
        self.workspace()
        earlier = self.add('Pump fails')
        key = self.add('Pump fails again')
        self.assertIn('Ana Novak', self.rung('set', self.file, key, 'owner=Ana Novak', 'againOf=' + earlier) + self.rung('show', self.file, key))
        self.assertEqual(self.rung('set', self.file, key, 'owner=').split('\n')[1].split(), ['owner', 'Ana', 'Novak'])
        self.assertEqual(self.rung('set', self.file, key, 'againOf=').split('\n')[1].split(), ['againOf', earlier])
        self.assertRegex(self.rung('show', self.file, key), r'Owner +unclear')

    def test_a_support_tier_stands_beside_the_level(self):
        self.workspace()
        self.rung('matrix', 'template', 'apply', self.file, 'itil-service', expect=FINDINGS)
        self.rung('matrix', 'publish', self.file, '--why', 'Tiers', expect=FINDINGS)
        key = self.add('Login fails')
        self.rung('set', self.file, key, 'tierPath=tiers', 'tier=2')
        self.assertEqual((self.keys('tier:2 level:0'), self.keys('tier>2')), ([key], []))
        self.assertRegex(self.rung('show', self.file, key), r'Support tier +2 Second line, Support tiers')
        self.assertRegex(self.rung('list', self.file, '--columns', 'key,level,tier'), key + r' +0 +2')
        self.refused('set', self.file, key, 'tier=9', expect=BAD_INPUT, says=['tier'])
        self.refused('set', self.file, key, 'tierPath=management', expect=BAD_INPUT, says=['tierPath'])
        self.rung('set', self.file, key, 'tierPath=')
        self.assertEqual(self.keys('tier>=1'), [])

    def test_a_decision_is_recorded_once_for_entry_and_log(self):
        self.workspace()
        question = self.add('Which fender?', '--kind', 'decision', '--set', 'needBy=2026-06-20')
        self.assertEqual(self.keys('missing:decision'), [question])
        self.rung('log', self.file, question, '--kind', 'decision', '--from', 'Ana Novak', '--text', 'The second', '--reason', 'In time', '--at', NOW)
        shown = self.json('show', self.file, question)
        self.assertEqual((shown['decision']['text'], shown['decision']['at']), ('The second', NOW))
        self.assertEqual([entry['kind'] for entry in shown['log']], ['decision'])
        self.assertEqual((self.keys('missing:decision'), self.keys('kind:decision')), ([], [question]))
        self.refused('log', self.file, question, '--kind', 'decision', '--text', 'Again', expect=BAD_INPUT)

    def test_a_field_of_the_project(self):
        self.workspace()
        self.assertEqual(self.json('field', 'list', self.file), [])
        field = self.json('field', 'add', self.file, 'Berth', '--type', 'choice', '--choices', 'East,West')
        self.assertEqual((field['key'], field['choices']), ('berth', ['East', 'West']))
        key = self.add('Crane is late', '--set', 'custom.berth=east')
        self.assertEqual(self.keys('custom.berth:East'), [key])
        self.refused('set', self.file, key, 'custom.berth=North', expect=BAD_INPUT, says=['one of: East, West'])
        self.refused('set', self.file, key, 'custom.pier=1', expect=BAD_INPUT, says=['custom.pier'])
        self.refused('list', self.file, '--filter', 'custom.pier:1', expect=BAD_INPUT, says=['custom.berth'])
        self.refused('field', 'add', self.file, 'berth', expect=BAD_INPUT)
        self.rung('export', self.file, '--what', 'issues', '--format', 'csv', '--out', self.folder / 'out.csv')
        lines = (self.folder / 'out.csv').read_text('utf-8-sig').splitlines()
        self.assertTrue(lines[0].endswith(',custom.berth'))
        self.assertTrue(any(line.startswith(key + ',') and line.endswith(',East') for line in lines))
        self.assertIn('East', self.rung('list', self.file, '--columns', 'key,custom.berth'))
        self.assertIn('East', self.rung('list', self.file, '--columns', 'key,custom.Berth'))
        self.assertRegex(self.rung('list', self.file, '--columns', 'key,custom.berth').splitlines()[0], r'^Key +Berth$')
        self.refused('list', self.file, '--columns', 'key,custom.pier', expect=WRONG_USAGE, says=['custom.berth'])
        self.rung('field', 'retire', self.file, 'Berth')
        self.assertTrue(self.json('field', 'list', self.file)[0]['retired'])
        self.assertEqual(self.keys('custom.berth:East'), [key])
        self.rung('field', 'retire', self.file, 'Berth', '--back')
        self.assertNotIn('retired', self.json('field', 'list', self.file)[0])

    def test_a_list_fills_the_fields_of_the_project(self):
        self.workspace()
        self.rung('field', 'add', self.file, 'Berth', '--type', 'choice', '--choices', 'East,West')
        self.rung('field', 'add', self.file, 'Tender day', '--type', 'date')
        self.rung('field', 'add', self.file, 'Component')
        listed = self.write('b.csv', 'Key,Title,berth,Tender Day,Component,Where\n'
                                     'B-1,Fender torn,WEST,2026-07-01,Rail,North\nB-2,Bolt loose,South,soon,,\n')
        report = self.json('import', self.file, listed, '--project', 'A')
        self.assertEqual({field: report['map'][field] for field in report['map'] if field.startswith('custom.')},
                         {'custom.berth': 'berth', 'custom.tender-day': 'Tender Day', 'custom.component': 'Component'})
        self.assertEqual([row['reason'] for row in report['remarks']], ['bad-value', 'bad-value'])
        self.assertEqual(report['unusedColumns'], ['Where'])
        rows = {row['title']: row['custom'] for row in self.json('list', self.file)}
        self.assertEqual(rows['Fender torn'], {'berth': 'West', 'tender-day': '2026-07-01', 'component': 'Rail'})
        self.assertEqual(rows['Bolt loose'], {})
        again = self.write('b.csv', 'Key,Title,Tender day,Where\nB-1,Fender torn,,East\n')
        self.rung('import', self.file, again, '--project', 'A', '--map', 'custom.berth=Where')
        rows = {row['title']: row['custom'] for row in self.json('list', self.file)}
        self.assertEqual(rows['Fender torn'], {'berth': 'East', 'component': 'Rail'})
        self.refused('import', self.file, again, '--project', 'A', '--map', 'custom.pier=Where', expect=BAD_INPUT, says=['custom.pier'])
        out = self.folder / 'out.csv'
        self.rung('export', self.file, '--what', 'issues', '--format', 'csv', '--out', out)
        other = self.folder / 'other.rung'
        self.rung('new', other)
        self.rung('import', other, self.write('none.csv', 'Title\nNothing\n'), '--project', 'A')
        self.rung('field', 'add', other, 'Berth', '--type', 'choice', '--choices', 'East,West')
        self.rung('import', other, out, '--project', 'A')
        self.assertIn({'berth': 'East'}, [row['custom'] for row in self.json('list', other)])

    def test_milestones_with_forecasts(self):
        self.workspace()
        made = self.json('milestone', 'add', self.file, 'Crane rails', '--baseline', '2026-10-22', '--float', '2')
        self.assertEqual((made['expected'], made['lastSafe'], made['slipDays']), ('2026-10-22', '2026-10-26', 0))
        moved = self.json('milestone', 'forecast', self.file, 'crane rails', '--day', '2026-10-27', '--reason', 'Late steel', '--at', NOW)
        self.assertEqual((moved['expected'], moved['slipDays']), ('2026-10-27', 3))
        self.assertEqual(len(self.json('milestone', 'list', self.file, '--since', '2026-06-01T08:59:59Z')), 1)
        self.assertEqual(self.json('milestone', 'list', self.file, '--since', NOW), [])
        self.refused('milestone', 'forecast', self.file, 'Crane rails', '--day', '2026-10-27', '--reason', 'Same', expect=BAD_INPUT)
        self.refused('milestone', 'forecast', self.file, 'Quay', '--day', '2026-10-28', '--reason', 'x', expect=BAD_INPUT)
        self.refused('milestone', 'add', self.file, 'Quay', '--baseline', 'soon', expect=BAD_INPUT)
        self.rung('milestone', 'reach', self.file, 'Crane rails', '--day', '2026-10-26')
        self.assertEqual(self.json('milestone', 'list', self.file)[0]['reachedOn'], '2026-10-26')
        self.rung('set', self.file, 'A-1', 'milestone=crane rails')
        self.assertEqual(self.json('show', self.file, 'A-1')['milestone'], made['id'])
        self.refused('set', self.file, 'A-1', 'milestone=Quay', expect=BAD_INPUT)
