"""Contributing parties: set by name, refused beyond the whole, summed by party."""
from rungprocess import BAD_INPUT, NOW, RungProcess


class ContributionsTest(RungProcess):
    def shared(self):
        self.sample()
        self.rung('set', self.file, 'HT4-118', 'contributions.1.organisation=Port Authority', 'contributions.1.percent=25',
                  'contributions.1.note=late permit', '--at', NOW)

    def test_what_is_set_by_name_is_summed_by_party(self):
        self.shared()
        self.assertEqual(self.json('show', self.file, 'HT4-118', '--at', NOW)['contributions'][0]['percent'], 25)
        rows = self.json('contributions', self.file, '--at', NOW)
        self.assertEqual([(row['party'], row['state'], row['issues']) for row in rows],
                         [('Lindqvist Design', 'open', 2), ('Port Authority', 'open', 1)])
        csv = self.rung('contributions', self.file, '--format', 'csv', '--at', NOW).splitlines()
        self.assertEqual(csv[0], 'party,state,issues,days,amount,currency')
        self.assertTrue(csv[2].startswith('Port Authority,open,1,'))
        self.assertIn('rounded once', self.rung('contributions', self.file, '--at', NOW))

    def test_no_more_than_the_whole_is_shared(self):
        self.shared()
        self.refused('set', self.file, 'HT4-118', 'contributions.2.organisation=Tidal Tug Co.', 'contributions.2.percent=76', expect=BAD_INPUT)
        self.refused('set', self.file, 'HT4-118', 'contributions.1.percent=0', expect=BAD_INPUT)
        self.refused('set', self.file, 'HT4-118', 'contributions.1.organisation=Nobody Ltd', expect=BAD_INPUT)

    def test_nothing_is_shared_at_first(self):
        self.rung('new', self.file)
        self.assertEqual(self.json('contributions', self.file, '--at', NOW), [])
        self.assertIn('No contributing parties.', self.rung('contributions', self.file, '--at', NOW))
