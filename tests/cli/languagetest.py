"""The words of the command line by the language of the system or of --lang; ids and --json are the same in all of them."""
import email
import email.policy
import json

from rungprocess import BAD_INPUT, NOW, WRONG_USAGE, RungProcess

GERMAN = {'LC_ALL': 'de_DE.UTF-8'}


class LanguageTest(RungProcess):
    def test_the_language_of_the_system(self):
        self.assertIn('Öffnet das Fenster.', self.rung('--help', env=GERMAN))
        self.assertIn('Legt eine Arbeitsdatei an', self.rung('new', '--help', env=GERMAN))
        self.rung('list', env=GERMAN, expect=WRONG_USAGE)
        self.assertIn('fehlt', self.said)
        self.assertIn('Opens the window.', self.rung('--help'))

    def test_the_language_asked_for_goes_before(self):
        words = ('list', self.sample(), '--at', NOW)
        self.assertIn('Kennung', self.rung(*words, '--lang', 'de'))
        self.assertIn('Key', self.rung(*words, '--lang', 'en', env=GERMAN))
        self.assertIn('Key', self.rung(*words, '--lang', 'fr'), 'English where there is no file')

    def test_english_first_stays_english(self):
        several = {'LC_ALL': '', 'LC_MESSAGES': '', 'LANG': 'en_GB.UTF-8', 'LANGUAGE': 'en_GB:en:de'}
        self.assertIn('Opens the window.', self.rung('--help', env=several))

    def test_programs_read_the_same_words(self):
        words = ('today', self.sample(), '--at', NOW, '--json')
        english, german = (json.loads(self.rung(*words, env=env)) for env in ({}, GERMAN))
        self.assertNotEqual(german, english, 'the sentences are for people')
        for answer in (english, german):
            for row in answer:
                del row['why']
        self.assertEqual(german, english)

    def test_a_mail_is_begun_in_the_language_of_the_program_or_the_one_named(self):
        def mail(*options, **how):
            self.rung('draft', self.file, 'LIST-1', '--template', 'first-request', '--out', 'mail.eml', *options, **how)
            return email.message_from_bytes((self.folder / 'mail.eml').read_bytes(), policy=email.policy.default).get_content()

        self.rung('new', self.file)
        self.rung('project', 'add', self.file, 'List')
        key = self.json('add', self.file, '--title', 'Pile is short')['key']
        self.assertEqual(key, 'LIST-1')
        english, german = mail(), mail(env=GERMAN)
        self.assertNotEqual(english, german)
        self.assertEqual(mail('--language', 'de'), german)
        self.assertEqual(mail('--language', 'en', env=GERMAN), english)
        self.refused('draft', self.file, key, '--language', 'tlh', '--out', 'mail.eml', expect=BAD_INPUT, says=['language'])

    def test_a_mail_speaks_the_language_of_its_template(self):
        def mail(file, key, **how):
            self.rung('draft', file, key, '--out', 'mail.eml', '--at', NOW, **how)
            message = (self.folder / 'mail.eml').read_bytes()
            return message, email.message_from_bytes(message, policy=email.policy.default)

        self.sample()
        self.rung('export', self.file, '--what', 'workspace', '--format', 'json', '--out', 'all.json')
        document = json.loads((self.folder / 'all.json').read_text(encoding='utf-8'))
        document['settings']['workspace.language'] = 'de'
        german_file = self.folder / 'german.rung'
        self.rung('new', german_file)
        self.rung('import', german_file, self.write('all.json', json.dumps(document)))
        for key in ('HT4-118', 'HT4-112', 'HT4-131'):
            with self.subTest(key=key):
                english, _ = mail(self.file, key)
                self.assertEqual(mail(self.file, key, env=GERMAN)[0], english, 'whatever the program speaks')
                german, _ = mail(german_file, key)
                self.assertEqual(mail(german_file, key, env=GERMAN)[0], german)
                self.assertNotEqual(german, english)
        _, asked = mail(german_file, 'HT4-118')
        self.assertIn('eine Entscheidung', asked['Subject'])
        self.assertNotIn('decision', asked['Subject'])
        _, called = mail(german_file, 'HT4-131')
        self.assertIn('per Anruf', called.get_content())
