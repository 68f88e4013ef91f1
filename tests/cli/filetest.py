"""Files of issues, corrections of the log, what happened again."""
import stat

from rungprocess import BAD_INPUT, DISK_TROUBLE, FINDINGS, WRONG_USAGE, RungProcess

AT = ('--at', '2026-10-14T08:40:00Z')


class FileTest(RungProcess):
    def add(self, name, content, *options, **expected):
        path = self.folder / name
        path.write_bytes(content)
        return self.json('file', 'add', self.file, 'HT4-118', path, *options, **expected)

    def test_a_copy_comes_back_byte_for_byte(self):
        self.sample()
        content = bytes(range(256)) * 9000
        added = self.add('Kran-Foto ü.bin', content)
        self.assertEqual([(file['name'], file['bytes']) for file in added['added']], [('Kran-Foto ü.bin', len(content))])
        (self.folder / 'Kran-Foto ü.bin').unlink()
        self.assertEqual([file['state'] for file in self.json('file', 'list', self.file, 'HT4-118')], ['ok'])
        out = self.folder / 'out.bin'
        self.rung('file', 'extract', self.file, 'HT4-118', 'Kran-Foto ü.bin', '--out', out)
        self.assertEqual(out.read_bytes(), content)
        self.assertEqual(stat.S_IMODE(out.stat().st_mode), 0o600)
        self.refused('file', 'extract', self.file, 'HT4-118', 'Kran-Foto ü.bin', '--out', out, expect=DISK_TROUBLE)
        self.rung('file', 'remove', self.file, 'HT4-118', 'Kran-Foto ü.bin')
        self.assertEqual(self.json('file', 'list', self.file, 'HT4-118'), [])
        self.assertTrue(self.json('check', self.file)['ok'])

    def test_good_files_are_added_and_bad_ones_told(self):
        self.sample()
        good = self.folder / 'good.txt'
        good.write_text('good')
        answer = self.json('file', 'add', self.file, 'HT4-118', self.folder / 'none.txt', good, self.folder, expect=FINDINGS)
        self.assertEqual([file['name'] for file in answer['added']], ['good.txt'])
        self.assertEqual([file['file'] for file in answer['refused']], [str(self.folder / 'none.txt'), str(self.folder)])

    def test_a_linked_file_that_is_gone_is_told_by_list_and_export(self):
        self.sample()
        self.add('plan.txt', b'plan', '--link')
        (self.folder / 'plan.txt').unlink()
        self.assertEqual(self.json('file', 'list', self.file, 'HT4-118', expect=FINDINGS)[0]['state'], 'gone')
        self.rung('export', self.file, '--what', 'workspace', '--format', 'json', '--out', self.folder / 'all.json')
        self.assertIn('plan.txt', self.said)

    def test_the_document_brings_the_bytes_along(self):
        self.sample()
        self.add('photo.bin', b'\0\1\2' * 700_000)
        document = self.folder / 'all.json'
        self.rung('export', self.file, '--what', 'workspace', '--format', 'json', '--out', document)
        self.file.unlink()
        self.rung('new', self.file)
        self.rung('import', self.file, document)
        self.rung('file', 'extract', self.file, 'HT4-118', 'photo.bin', '--out', self.folder / 'back.bin')
        self.assertEqual((self.folder / 'back.bin').read_bytes(), b'\0\1\2' * 700_000)

    def test_an_entry_gets_other_words(self):
        self.sample()
        log = self.json('show', self.file, 'HT4-118', *AT)['log']
        before = self.json('advise', self.file, 'HT4-118', *AT)
        entry = log[-1]
        written = self.json('log', self.file, 'HT4-118', '--correct', entry['id'], '--text', 'They said Tuesday', *AT)
        self.assertEqual((written['kind'], written['refersTo']), ('correction', entry['id']))
        after = self.json('show', self.file, 'HT4-118', *AT)['log']
        self.assertEqual(after[:-1], log)
        self.assertEqual(self.json('advise', self.file, 'HT4-118', *AT), before)
        self.assertIn('They said Tuesday (corrected)', self.rung('show', self.file, 'HT4-118', *AT))
        self.refused('log', self.file, 'HT4-118', '--correct', '99999', '--text', 'x', expect=BAD_INPUT)
        self.refused('log', self.file, 'HT4-118', '--text', 'x', expect=WRONG_USAGE)

    def test_the_third_time_asks_for_the_cause(self):
        self.sample()
        keys = []
        for title in ('Paint peels', 'Paint peels at gate 2', 'Paint peels at gate 3'):
            keys.append(self.json('add', self.file, '--title', title, *AT)['key'])
        for key in keys[1:]:
            self.rung('set', self.file, key, f'againOf={keys[0]}', *AT)
        for key in keys:
            warnings = self.json('advise', self.file, key, *AT)[0]['warnings']
            self.assertIn('recurring', [warning['id'] for warning in warnings])
        self.refused('set', self.file, keys[0], f'againOf={keys[2]}', *AT, expect=BAD_INPUT)
