"""Who passed an issue to whom, and the new contact that is offered."""
from rungprocess import BAD_INPUT, FINDINGS, WRONG_USAGE, RungProcess

KEY = 'HT4-118'


class ForwardTest(RungProcess):
    def forward(self, giver, to, minute, key=KEY):
        self.rung('log', self.file, key, '--kind', 'forwarded', *(['--from', giver] if giver else []), '--with', to,
                  '--at', f'2026-06-01T09:0{minute}:00Z')

    def passed_on(self):
        self.sample()
        self.forward('Timo Reuss', 'Stefan Albers', 1)
        self.forward('', 'Katrin Wolff', 2)  # whoever has it
        self.forward('Katrin Wolff', 'Paul Reinicke', 3)

    def offer(self, key=KEY):
        return self.json('show', self.file, key)['contactOffer']

    def theirs(self):
        return next(row['after'] for row in self.json('matrix', 'diff', self.file, '1', '2'))

    def test_an_offer_is_told(self):
        self.sample()
        self.forward('Timo Reuss', 'Stefan Albers', 1)
        self.assertIsNone(self.offer())
        self.passed_on()
        offer = self.offer()
        self.assertEqual((offer['person'], offer['insteadOf'], offer['path'], offer['level'], offer['side']),
                         ('Paul Reinicke', 'Timo Reuss', 'supplier', 0, 'theirs'))
        self.assertEqual((offer['category'], offer['forwards'], offer['issues'], offer['postponed']), ('suppliers', 3, 1, False))
        self.assertEqual(self.json('advise', self.file, KEY)[0]['contactOffer'], offer)
        for command in ('show', 'advise'):
            text = self.rung(command, self.file, KEY)
            self.assertIn('3 forwards in suppliers ended with Paul Reinicke.', text)
            self.assertIn(f'rung matrix contact FILE --issue {KEY}', text)
        self.assertIn('Timo Reuss, then Stefan Albers, then Katrin Wolff, then Paul Reinicke', self.rung('show', self.file, KEY))

    def test_the_checks_hint_at_it(self):
        self.sample()
        before = self.json('matrix', 'check', self.file, expect=FINDINGS)
        self.passed_on()
        after = self.json('matrix', 'check', self.file, expect=FINDINGS)
        hints = [each for each in after if each not in before]
        self.assertEqual([(each['level'], each['check'], each['path'], each['cell']) for each in hints],
                         [('hint', 'forwarded-elsewhere', 'supplier', '0/theirs')])
        self.assertEqual(hints[0]['text'], 'Forwarded 3 times in suppliers to Paul Reinicke, not to Timo Reuss')

    def test_it_is_taken_in_one_step(self):
        self.passed_on()
        answer = self.json('matrix', 'contact', self.file, '--issue', KEY, expect=FINDINGS)
        self.assertEqual((answer['version'], answer['state']), (2, 'current'))
        versions = self.json('matrix', 'versions', self.file)
        self.assertEqual(versions[0]['why'], '3 forwards ended with Paul Reinicke; before: Timo Reuss')
        self.assertEqual(versions[0]['runningIssues'], 0)
        self.assertEqual([(row['path'], row['level']) for row in self.json('matrix', 'diff', self.file, '1', '2')], [('supplier', 0)])
        self.assertIn('Paul Reinicke', self.theirs())
        self.assertNotIn('Timo Reuss', self.theirs())
        self.assertIsNone(self.offer())
        self.refused('matrix', 'contact', self.file, '--issue', KEY, expect=BAD_INPUT, says=[KEY, 'No new contact is offered', '3'])

    def test_the_former_one_and_running_issues(self):
        self.passed_on()
        self.rung('matrix', 'contact', self.file, '--issue', KEY, '--keep-deputy', '--move', expect=FINDINGS)
        self.assertIn('Timo Reuss', self.theirs())
        self.assertGreater(self.json('matrix', 'versions', self.file)[0]['runningIssues'], 0)

    def test_not_now(self):
        self.passed_on()
        self.assertTrue(self.json('matrix', 'contact', self.file, '--issue', KEY, '--not-now')['postponed'])
        self.assertTrue(self.offer()['postponed'])
        self.assertNotIn('matrix contact', self.rung('show', self.file, KEY))
        self.assertEqual(len(self.json('matrix', 'versions', self.file)), 1)
        self.forward('Paul Reinicke', 'Emil Rasch', 4)
        self.forward('Emil Rasch', 'Paul Reinicke', 5)
        self.assertFalse(self.offer()['postponed'])
        self.rung('matrix', 'contact', self.file, '--issue', KEY, expect=FINDINGS)

    def test_wrong_calls(self):
        self.passed_on()
        self.refused('matrix', 'contact', self.file, expect=WRONG_USAGE, says=['--issue'])
        self.refused('matrix', 'contact', self.file, '--issue', 'HT4-999', expect=BAD_INPUT, says=['HT4-999'])
        self.refused('matrix', 'contact', self.file, '--issue', 'HT4-106', expect=BAD_INPUT, says=['No new contact is offered'])
        self.refused('log', self.file, KEY, '--kind', 'forwarded', '--from', 'Timo Reuss', '--with', 'Timo Reuss', expect=BAD_INPUT, says=['with'])
        self.rung('matrix', 'back', self.file, '1', expect=FINDINGS)
        self.refused('matrix', 'contact', self.file, '--issue', KEY, expect=BAD_INPUT, says=['draft', 'matrix publish'])
