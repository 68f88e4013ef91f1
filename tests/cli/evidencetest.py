"""The evidence pack: one case in a folder that proves itself."""
import hashlib
import json

from rungprocess import BAD_INPUT, DISK_TROUBLE, FINDINGS, RungProcess


class EvidenceTest(RungProcess):
    def pack(self):
        self.workspace()
        self.key = self.json('add', self.file, '--title', 'Pump 3 fails')['key']
        self.rung('log', self.file, self.key, '--kind', 'attempt', '--with', 'Ana Novak', '--channel', 'call', '--text', 'Asked for the spare')
        self.rung('file', 'add', self.file, self.key, self.write('pump.txt', 'cavitation at 14:02\n'))
        self.out = self.folder / 'case'
        return self.json('evidence', 'pack', self.file, self.key, '--out', self.out)

    def test_a_pack_holds_the_case_and_is_whole(self):
        made = self.pack()
        self.assertEqual(made['absent'], [])
        self.assertEqual([name.split('-')[-1] for name in made['files']], ['brief.pdf', 'case.json', 'pump.txt', 'MANIFEST.sha256', 'SEAL.sha256'])
        self.assertTrue((self.out / 'brief.pdf').read_bytes().startswith(b'%PDF'))
        case = json.loads((self.out / 'case.json').read_text('utf-8'))
        self.assertEqual((case['issue']['title'], case['log'][0]['text']), ('Pump 3 fails', 'Asked for the spare'))
        self.assertTrue(case['history'] and case['historyHead'])
        for line in (self.out / 'MANIFEST.sha256').read_text('utf-8').splitlines():
            told, name = line.split('  ')
            self.assertEqual(hashlib.sha256((self.out / name).read_bytes()).hexdigest(), told)
        check = self.json('evidence', 'check', self.out)
        self.assertEqual((check['ok'], check['files'], check['seal']), (True, 3, made['seal']))
        self.refused('evidence', 'pack', self.file, self.key, '--out', self.out, expect=DISK_TROUBLE)

    def test_one_byte_is_noticed_wherever_it_is(self):
        made = self.pack()
        for name in made['files']:
            whole = (self.out / name).read_bytes()
            (self.out / name).write_bytes(bytes([whole[0] ^ 1]) + whole[1:])
            check = self.json('evidence', 'check', self.out, expect=FINDINGS)
            self.assertFalse(check['ok'], name)
            (self.out / name).write_bytes(whole)
        self.assertTrue(self.json('evidence', 'check', self.out)['ok'])
        (self.out / 'more.txt').write_text('later')
        (self.out / 'brief.pdf').unlink()
        faults = self.json('evidence', 'check', self.out, expect=FINDINGS)['faults']
        self.assertEqual(faults, [{'file': 'brief.pdf', 'fault': 'missing'}, {'file': 'more.txt', 'fault': 'added'}])

    def test_what_is_gone_is_named(self):
        self.workspace()
        key = self.json('add', self.file, '--title', 'Pump 3 fails')['key']
        gone = self.write('gone.txt', 'x')
        self.rung('file', 'add', self.file, key, gone, '--link')
        gone.unlink()
        made = self.json('evidence', 'pack', self.file, key, '--out', self.folder / 'case', expect=FINDINGS)
        self.assertEqual(made['absent'], ['gone.txt'])
        self.assertTrue(self.json('evidence', 'check', self.folder / 'case')['ok'])
        self.refused('evidence', 'check', self.folder / 'nowhere', expect=DISK_TROUBLE)
        self.refused('evidence', 'pack', self.file, 'A-99', '--out', self.folder / 'other', expect=BAD_INPUT)
        self.assertFalse((self.folder / 'other').exists())
