"""The arithmetic behind each moment of an advice, and what happens when nobody answers."""
from datetime import datetime

from rungprocess import NOW, RungProcess

INSTANTS = ('acknowledgeBy', 'respondBy', 'solveBy', 'until', 'earliest', 'latest', 'nextCheckpoint')


def moment(text):
    return datetime.fromisoformat(text.replace('Z', '+00:00'))


def minutes(interval):
    return (moment(interval['to']) - moment(interval['from'])).total_seconds() / 60


class ExplainTest(RungProcess):
    def test_each_instant_carries_the_hours_it_was_counted_from(self):
        self.sample()
        counted = 0
        for advice in self.json('advise', self.file, '--all', '--explain', '--at', NOW):
            for name in INSTANTS:
                if not advice[name]:
                    continue
                instant = advice['explain'][name]
                self.assertEqual(instant['at'], advice[name], (advice['key'], name))
                for number, step in enumerate(instant['counted']):
                    hours = [each for each in instant['intervals'] if each['counted'] == number]
                    self.assertEqual(sum(map(minutes, hours)), step['minutes'], (advice['key'], name))
                    self.assertEqual([each['minutes'] for each in hours], list(map(minutes, hours)))
                    counted += len(hours)
            explained = {window['level']: window for window in advice['explain']['windows']}
            for window in advice['windows']:
                for edge in ('earliest', 'latest'):
                    if window[edge]:
                        self.assertEqual(explained[window['level']][edge]['at'], window[edge], advice['key'])
        self.assertGreater(counted, 100)

    def test_explaining_changes_no_answer(self):
        self.sample()
        plain = self.json('advise', self.file, '--all', '--at', NOW)
        explained = self.json('advise', self.file, '--all', '--explain', '--at', NOW)
        for advice in explained:
            advice.pop('explain')
        self.assertEqual(explained, plain)

    def test_lines_for_people(self):
        self.sample()
        text = self.rung('advise', self.file, '--explain', '--at', NOW)
        self.assertRegex(text, r'(?m)^    Latest for level 2: \w{3} \d+ \w{3} \d\d:\d\d$')
        self.assertRegex(text, r'(?m)^        back from the need-by on ')
        self.assertRegex(text, r'(?m)^            \w{3} \d+ \w{3} \d+:\d\d–\d+:\d\d.*  \d+ h')
        self.assertNotIn('Latest for level', self.rung('advise', self.file, '--at', NOW))


class SimulateTest(RungProcess):
    def test_silence_runs_to_its_end(self):
        self.sample()
        ends = set()
        for row in self.json('list', self.file, '--filter', 'status=open'):
            steps = self.json('simulate', self.file, row['key'], '--at', NOW)
            self.assertEqual(steps, self.json('simulate', self.file, row['key'], '--at', NOW))
            self.assertTrue(steps)
            for step in steps:
                self.assertEqual(set(step), {'at', 'verdict', 'rule', 'level', 'recipients'})
                self.assertEqual(set(step['recipients']), {'ours', 'theirs'})
            times = [moment(step['at']) for step in steps]
            self.assertEqual(times, sorted(times))
            climbs = [step['level'] for step in steps if step['verdict'] in ('Escalate', 'EscalateNow')]
            self.assertEqual(climbs, sorted(set(climbs)), 'one step a level, upwards')
            advised = self.json('advise', self.file, row['key'], '--at', NOW)[0]['verdict']
            if advised != 'PrepareFacts':  # whoever runs the issue is taken to have the facts at hand
                self.assertEqual(steps[0]['verdict'], advised, row['key'])
            ends.add(steps[-1]['verdict'])
        self.assertIn('EscalationFailed', ends)

    def test_the_table_names_people(self):
        self.sample()
        key = self.json('list', self.file, '--filter', 'status=open severity=S2')[0]['key']
        text = self.rung('simulate', self.file, key, '--at', NOW)
        steps = self.json('simulate', self.file, key, '--at', NOW)
        self.assertEqual(len(text.splitlines()), len(steps) + 1)
        for step in steps:
            for person in step['recipients']['ours'] + step['recipients']['theirs']:
                self.assertIn(person['person'], text)
