"""Public holidays, days off and absences by the command line."""
import json

from rungprocess import BAD_INPUT, FINDINGS, WRONG_USAGE, RungProcess

ICS = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260703\r\nSUMMARY:Shut-down\r\nEND:VEVENT\r\n' \
      'BEGIN:VEVENT\r\nDTSTART:20261230T080000Z\r\nSUMMARY:Meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'


class CalendarTest(RungProcess):
    def setUp(self):
        super().setUp()
        self.rung('new', self.file, '--sample', 'harbour')

    def test_places_and_their_days(self):
        codes = [place['code'] for place in self.json('holidays')]
        self.assertGreaterEqual(len(codes), 12)
        self.assertIn('DE-HH', codes)
        days = self.json('holidays', 'GB-SCT', '--years', '2026-2027')
        self.assertIn({'day': '2026-11-30', 'name': "St Andrew's Day", 'inLieu': False}, days)
        self.assertEqual({day['day'][:4] for day in days}, {'2026', '2027'})
        self.rung('holidays', 'ZZ', expect=BAD_INPUT)
        self.rung('holidays', 'DE', '--years', '2028-2026', expect=WRONG_USAGE)

    def test_a_calendar_keeps_the_holidays_of_a_place(self):
        name = self.json('calendar', self.file)['name']
        shown = self.json('calendar', self.file, '--calendar', name, '--holidays', 'US', '--years', '2031')
        self.assertEqual(shown['holidays'], 'US')
        self.assertIn({'day': '2031-07-04', 'name': 'Independence Day', 'closed': True}, shown['days'])
        self.assertEqual(self.json('calendar', self.file), shown)
        self.rung('calendar', self.file, '--years', '2031', expect=WRONG_USAGE)

    def test_days_off_in_and_out(self):
        source = self.write('a.ics', ICS)
        first = self.json('import', self.file, source, expect=FINDINGS)
        self.assertEqual((first['new'], first['changed'], first['unchanged']), (1, 0, 0))
        self.assertEqual([(row['row'], row['reason']) for row in first['skipped']], [(6, 'timed-event')])
        again = self.json('import', self.file, source, expect=FINDINGS)
        self.assertEqual((again['new'], again['unchanged']), (0, 1))
        out = self.folder / 'out.ics'
        self.rung('export', self.file, '--what', 'calendar', '--format', 'ics', '--out', out)
        back = self.json('import', self.file, out)
        self.assertEqual((back['new'], back['changed'], back['skipped']), (0, 0, []))

    def test_absences_of_a_person(self):
        person = 'Henrik'
        report = self.json('import', self.file, self.write('a.ics', ICS.replace('T080000Z', 'T080000Z\r\nDURATION:PT4H')), '--absences', person)
        self.assertEqual((report['new'], report['skipped']), (2, []))
        many = 'BEGIN:VCALENDAR\r\n' + ''.join(
            f'BEGIN:VEVENT\r\nDTSTART:20{20 + i // 8064}{i % 12 + 1:02}{i // 12 % 28 + 1:02}T{i // 336 % 24:02}0000Z\r\nDURATION:PT30M\r\nEND:VEVENT\r\n'
            for i in range(10_000)) + 'END:VCALENDAR\r\n'
        self.assertEqual(self.json('import', self.file, self.write('many.ics', many), '--absences', person)['new'], 10_000)
        self.assertEqual(self.json('import', self.file, self.write('many.ics', many), '--absences', person)['unchanged'], 10_000)
        self.rung('import', self.file, self.write('a.ics', ICS), '--absences', 'Nobody of this name', expect=BAD_INPUT)
        self.rung('import', self.file, self.write('a.ics', ICS), '--absences', person, '--project', 'A', expect=WRONG_USAGE)

    def test_a_broken_file_is_named_with_its_line(self):
        before = self.digest()
        self.rung('import', self.file, self.write('a.ics', 'BEGIN:VCALENDAR\r\nnonsense\r\n'), expect=BAD_INPUT)
        self.assertIn('row 1', self.said)  # what was begun there never ends
        self.assertIn('BEGIN:VCALENDAR', self.said)
        for content in ('', '<html>', 'a,b\r\n1,2\r\n', b'\x89PNG\r\n\x1a\n\0\0'):
            self.rung('import', self.file, self.write('a.ics', content), expect=BAD_INPUT)
            self.assertIn('not a calendar file', self.said)
        self.assertEqual(self.digest(), before)

    def test_a_calendar_that_nobody_can_count_by_is_refused(self):
        self.rung('export', self.file, '--what', 'workspace', '--format', 'json', '--out', 'all.json')
        content = (self.folder / 'all.json').read_text(encoding='utf-8')
        self.file.unlink()
        for field, value, named in (('nominalDayMinutes', 0, 'nominalDayMinutes'), ('nominalDayMinutes', -480, 'nominalDayMinutes'),
                                    ('zone', 'Mars/Olympus', 'zone'), ('week', {'monday': ['08:00-12:00', '11:00-13:00']}, 'week')):
            with self.subTest(field=field, value=value):
                document = json.loads(content)
                document['calendars'][0][field] = value
                self.file.unlink(missing_ok=True)
                self.rung('new', self.file)
                number = document['calendars'][0]['id']
                self.refused('import', self.file, self.write('all.json', json.dumps(document)), expect=BAD_INPUT,
                             says=[f'calendars.{number}.{named}', 'all.json'])
                self.assertEqual(self.json('list', self.file), [])
