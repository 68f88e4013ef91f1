"""Organisations: who answers for which level from which day, the contract and its notice periods."""
import json

from rungprocess import BAD_INPUT, NOW, RungProcess, WRONG_USAGE

EXHAUSTED = '2026-10-14T08:40:00Z'  # a Wednesday; nobody is left to ask about HT4-101


class OrganisationTest(RungProcess):
    def named(self, name, *options):
        return next(each for each in self.json('organisation', 'list', self.file, *options) if each['name'] == name)

    def test_a_manager_from_a_day_on(self):
        self.sample()
        names = [each['name'] for each in self.json('organisation', 'list', self.file, '--at', NOW)]
        self.assertIn('Nordkran GmbH', names)
        self.rung('organisation', 'manager', self.file, 'nordkran', '--level', '1', '--person', 'Emil Rasch', '--at', NOW)
        changed = self.json('organisation', 'manager', self.file, 'nordkran', '--level', '1', '--person', 'Timo Reuss', '--from', '2026-06-10', '--at', NOW)[0]
        self.assertEqual([(each['level'], each.get('from')) for each in changed['ladder']], [(1, None), (1, '2026-06-10')])
        before = self.named('Nordkran GmbH', '--at', '2026-06-09T12:00:00Z')['standing']
        after = self.named('Nordkran GmbH', '--at', '2026-06-10T12:00:00Z')['standing']
        self.assertEqual([each['person'].split()[0] for each in before + after], ['Emil', 'Timo'])
        self.assertIn('2026-06-10', self.rung('organisation', 'list', self.file))

    def test_notice_periods_end_in_working_days(self):
        self.sample()
        self.rung('organisation', 'set', self.file, 'nordkran', '--contract', 'NK-7', '--notice', 'Termination=30', '--notice', 'Change=5')
        shown = self.named('Nordkran GmbH', '--at', NOW)
        self.assertEqual(shown['contractReference'], 'NK-7')
        self.assertEqual(shown['notices'], [{'name': 'Termination', 'workingDays': 30}, {'name': 'Change', 'workingDays': 5}])
        self.assertEqual([each['name'] for each in shown['noticeEnds']], ['Termination', 'Change'])
        self.assertEqual(shown['noticeEnds'][1]['day'], '2026-06-08')  # a week of office days from Monday 1 June
        self.rung('organisation', 'set', self.file, 'nordkran', '--notice', 'change=0')
        self.assertEqual(self.named('Nordkran GmbH')['notices'], [{'name': 'Termination', 'workingDays': 30}])
        self.assertEqual(self.named('Nordkran GmbH')['contractReference'], 'NK-7')

    def test_a_notice_as_last_resort_says_until_when_it_runs(self):
        self.sample()
        self.assertEqual(self.json('show', self.file, 'HT4-101', '--at', NOW)['advice']['notices'], [])
        self.rung('organisation', 'set', self.file, 'nordkran', '--notice', 'Termination=5')
        advice = self.json('advise', self.file, 'HT4-101', '--at', EXHAUSTED)[0]
        self.assertEqual(advice['verdict'], 'EscalationFailed')
        resort = 'Notice under contract NK-2025-014, clause 14'
        self.assertIn(resort, advice['lastResorts'])
        self.assertEqual(advice['notices'], [{'lastResort': resort, 'name': 'Termination', 'workingDays': 5, 'endsOn': '2026-10-21'}])
        for words in (self.rung('advise', self.file, 'HT4-101', '--at', EXHAUSTED), self.rung('show', self.file, 'HT4-101', '--at', EXHAUSTED)):
            self.assertIn(f'last resort: {resort}: “Termination”, served now, runs until Wed 21 Oct 2026 (5 working days)', words)

    def test_a_document_that_names_nobody_is_refused_with_the_place(self):
        self.sample()
        document = self.folder / 'site.json'
        self.rung('export', self.file, '--what', 'workspace', '--format', 'json', '--out', document)
        content = json.loads(document.read_text(encoding='utf-8'))
        organisation = next(each for each in content['organisations'] if each['name'] == 'Nordkran GmbH')
        organisation['ladder'] = [{'level': 1, 'person': 9999}]
        for lists in (content, {name: value for name, value in content.items() if name not in ('history', 'changeSets')}):
            document.write_text(json.dumps(lists), encoding='utf-8')
            empty = self.folder / f'empty{len(lists)}.rung'
            self.rung('new', empty)
            self.refused('import', empty, document, expect=BAD_INPUT, says=[f"organisations.{organisation['id']}.ladder.1.person", '9999', 'site.json'])
            self.assertNotIn('SQLite', self.said)
            self.assertEqual(self.json('list', empty), [])

    def test_what_makes_no_sense_changes_nothing(self):
        self.sample()
        manager = ('organisation', 'manager', self.file, 'nordkran', '--level')
        self.refused(*manager, '10', '--person', 'Emil Rasch', expect=BAD_INPUT, says=['level'])
        self.refused(*manager, '1', '--person', 'Nobody', expect=BAD_INPUT)
        self.refused(*manager, '1', '--person', 'Emil Rasch', '--from', 'soon', expect=BAD_INPUT, says=['--from'])
        self.refused(*manager, '1', '--person', 'Emil Rasch', '--from', '2026-06-10', '--to', '2026-06-09', expect=BAD_INPUT)
        self.refused(*manager, 'one', '--person', 'Emil Rasch', expect=WRONG_USAGE)
        self.refused('organisation', 'manager', self.file, 'Nobody Ltd', '--level', '1', '--person', 'Emil Rasch', expect=BAD_INPUT)
        self.refused('organisation', 'set', self.file, 'nordkran', '--notice', 'Termination', expect=WRONG_USAGE)
        self.refused('organisation', 'set', self.file, 'nordkran', '--notice', 'Termination=soon', expect=WRONG_USAGE)
