"""The escalation matrix in and out of files, its versions and templates."""
import csv
import io

from rungprocess import BAD_INPUT, DONE, FINDINGS, NOW, WRONG_USAGE, RungProcess


class MatrixTest(RungProcess):
    def exported(self, kind, name='m'):
        path = self.folder / f'{name}.{kind}'
        self.rung('export', self.file, '--what', 'matrix', '--format', kind, '--out', path)
        return path

    def versions(self):
        return self.json('matrix', 'versions', self.file)

    def test_what_is_exported_comes_back_the_same(self):
        self.sample()
        before = self.digest()
        document = self.exported('json').read_text()
        for kind in ('csv', 'xlsx', 'json'):
            answer = self.json('import', self.file, self.exported(kind), '--what', 'matrix', expect=FINDINGS)
            self.assertFalse(answer['changed'])
            self.assertEqual(answer['addedPeople'], [])
        self.assertEqual(self.exported('json', 'again').read_text(), document)
        self.assertEqual(self.digest(), before)

    def edited(self, change):
        path = self.exported('csv')
        rows = list(csv.reader(io.StringIO(path.read_text('utf-8-sig'))))
        change(rows)
        with path.open('w', newline='', encoding='utf-8') as file:
            csv.writer(file).writerows(rows)
        return path

    @staticmethod
    def level(rows, number='1'):
        start = next(i for i, row in enumerate(rows) if row and row[0] == '[Levels]')
        return next(row for row in rows[start + 1:] if row and row[1] == number)

    def test_a_table_edited_in_a_spreadsheet_is_a_draft_with_differences(self):
        self.sample()
        path = self.edited(lambda rows: self.level(rows).__setitem__(2, 'Head of quays'))
        self.assertTrue(self.json('import', self.file, path, '--what', 'matrix', '--dry-run', expect=FINDINGS)['changed'])
        self.assertEqual(len(self.versions()), 1)
        self.assertEqual(self.json('import', self.file, path, '--what', 'matrix', expect=FINDINGS)['version'], 2)
        self.assertEqual([each['state'] for each in self.versions()], ['draft', 'current'])
        differences = self.json('matrix', 'diff', self.file)
        self.assertEqual(len(differences), 1)
        self.assertEqual((differences[0]['level'], differences[0]['after']), (1, 'Head of quays'))
        self.assertEqual(self.json('matrix', 'diff', self.file, '2', '1')[0]['before'], 'Head of quays')
        self.assertEqual(self.json('matrix', 'publish', self.file, '--why', 'New titles', expect=FINDINGS)['state'], 'current')
        current = self.versions()[0]
        self.assertEqual((current['version'], current['why'], current['runningIssues']), (2, 'New titles', 0))
        self.assertEqual(self.json('matrix', 'back', self.file, '1', expect=FINDINGS)['version'], 3)
        self.assertEqual(self.json('matrix', 'diff', self.file, '1', '3'), [])
        self.refused('matrix', 'back', self.file, '9', expect=BAD_INPUT, says=['9'])
        self.refused('matrix', 'diff', self.file, 'x', expect=BAD_INPUT, says=['x'])

    def test_outlook_of_a_slower_matrix(self):
        self.sample()
        def slower(rows):
            start = next(i for i, row in enumerate(rows) if row and row[0] == '[Levels]')
            for row in rows[start + 1:]:
                if not row or row[0].startswith('['):
                    break
                row[5:9] = ['9d'] * 4
        self.json('import', self.file, self.edited(slower), '--what', 'matrix', expect=FINDINGS)
        outlook = self.json('matrix', 'outlook', self.file, '--at', NOW)
        self.assertTrue(outlook['complete'])
        self.assertGreater(outlook['running'], 0)
        self.assertTrue(outlook['effects'])
        self.assertNotEqual(outlook['effects'][0]['before'], outlook['effects'][0]['after'])

    def test_faults_say_row_and_column_and_change_nothing(self):
        self.sample()
        def spoil(rows):
            self.level(rows)[3] = 'Nobody Known <nk@example.org>'
            self.level(rows)[5] = 'soon'
        path = self.edited(spoil)
        self.refused('import', self.file, path, '--what', 'matrix', expect=BAD_INPUT, says=['column 4', 'column 6', 'Nobody Known', 'soon'])
        def add(rows):
            self.level(rows)[3] = 'Nobody Known <nk@example.org>'
        path = self.edited(add)
        self.refused('import', self.file, path, '--what', 'matrix', expect=BAD_INPUT, says=['Nobody Known'])
        answer = self.json('import', self.file, path, '--what', 'matrix', '--add-people', expect=FINDINGS)
        self.assertEqual(answer['addedPeople'], ['Nobody Known <nk@example.org>'])

    def test_wrong_calls(self):
        self.sample()
        self.refused('import', self.file, 'm.csv', '--what', 'people', expect=WRONG_USAGE)
        self.refused('import', self.file, 'm.csv', '--add-people', expect=WRONG_USAGE)
        self.refused('import', self.file, 'm.csv', '--what', 'matrix', '--map', 'a=b', expect=WRONG_USAGE)
        self.refused('export', self.file, '--what', 'matrix', '--format', 'ics', '--out', 'm', expect=WRONG_USAGE)
        self.refused('export', self.file, '--what', 'issues', '--format', 'csv', '--project', 'HT4', '--out', 'm', expect=WRONG_USAGE)
        self.refused('import', self.file, self.write('m.xlsx', bytes.fromhex('d0cf11e0a1b11ae1') + bytes(600)), '--what', 'matrix', expect=BAD_INPUT, says=['.xlsx'])
        self.refused('import', self.file, self.write('m.xlsx', b'PK but no zip'), '--what', 'matrix', expect=BAD_INPUT)

    def test_templates(self):
        self.sample()
        keys = [each['key'] for each in self.json('matrix', 'template', 'list', self.file)]
        self.assertEqual(len(keys), 7)
        for key in keys:
            shown = self.json('matrix', 'template', 'show', self.file, key)
            self.assertTrue(shown['roles'] and shown['categories'] and shown['paths'])
        role = self.json('matrix', 'template', 'show', self.file, 'supplier')['roles'][0]
        answer = self.json('matrix', 'template', 'apply', self.file, 'supplier', '--person', f'{role["title"]}=Mira Halvorsen',
                           '--counterparty', 'Nordkran GmbH', expect=FINDINGS)
        self.assertEqual((answer['version'], answer['state']), (2, 'draft'))
        self.refused('matrix', 'template', 'apply', self.file, 'nothing', expect=BAD_INPUT, says=['nothing'])
        self.refused('matrix', 'template', 'apply', self.file, 'supplier', '--person', 'Pope=Mira Halvorsen', expect=BAD_INPUT, says=['Pope'])
        self.rung('matrix', 'template', 'save', self.file, 'Ours', '--summary', 'As we do it')
        own = self.json('matrix', 'template', 'list', self.file)[-1]
        self.assertEqual((own['name'], own['summary'], own['shipped']), ('Ours', 'As we do it', False))
        self.rung('matrix', 'template', 'remove', self.file, 'Ours')
        self.refused('matrix', 'template', 'remove', self.file, 'Ours', expect=BAD_INPUT)
        self.refused('matrix', 'template', 'remove', self.file, 'supplier', expect=BAD_INPUT)

    def test_papers(self):
        self.sample()
        for kind in ('matrix', 'guidelines', 'severity', 'risk-matrix'):
            path = self.folder / f'{kind}.pdf'
            self.rung('report', self.file, '--kind', kind, '--page', 'letter', '--out', path, '--at', NOW)
            self.assertTrue(path.read_bytes().startswith(b'%PDF'))
        self.refused('report', self.file, '--kind', 'matrix', '--issue', 'HT4-118', '--out', 'm.pdf', expect=WRONG_USAGE)

    def test_copy_to_another_project(self):
        self.sample()
        self.rung('import', self.file, self.write('b.csv', 'Title\nQuay wall\n'), '--project', 'QW')
        answer = self.json('matrix', 'copy', self.file, 'HT4', 'QW', expect=FINDINGS)
        self.assertEqual(answer['project'], 'QW')
        first, second = (self.exported_of(key) for key in ('HT4', 'QW'))
        self.assertEqual(first['paths'], second['paths'])
        self.refused('matrix', 'copy', self.file, 'HT4', 'NO', expect=BAD_INPUT)
        self.refused('matrix', 'versions', self.file, expect=WRONG_USAGE)

    def exported_of(self, key):
        import json
        path = self.folder / f'{key}.json'
        self.rung('export', self.file, '--what', 'matrix', '--format', 'json', '--project', key, '--out', path, expect=DONE)
        return json.loads(path.read_text())

    def test_their_management_is_asked_first(self):
        self.sample()
        answer = self.json('matrix', 'path', 'add', self.file, '--counterparty', 'tidal tug co.', expect=FINDINGS)
        self.assertEqual((answer['version'], answer['state']), (2, 'draft'))
        self.assertIn('Tidal Tug Co., their management first', self.rung('matrix', 'diff', self.file))
        self.rung('matrix', 'path', 'add', self.file, 'Tugs', '--counterparty', 'Tidal Tug Co.', expect=FINDINGS)
        self.assertIn('Tugs', self.rung('matrix', 'diff', self.file))
        self.refused('matrix', 'path', 'add', self.file, '--counterparty', 'Nobody Ltd', expect=BAD_INPUT, says=['Nobody Ltd'])
