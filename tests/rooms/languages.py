#!/usr/bin/env python3
"""Every language of translations/ but English, which holds plural forms only: each of its texts is finished, has the
placeholders of its source and the plural forms of its language.

It reads the .ts files alone. A text that is new in the sources and not yet in a .ts file is no fault here: whoever adds a
text need not speak every language, and the program shows the English until `cmake --build build/dev --target
update_translations` brings it in. From then on it is unfinished in the .ts file, and found here until it is translated.
"""
import collections
import re
import unittest
import xml.etree.ElementTree as ET
from pathlib import Path

FILES = sorted(path for path in (Path(__file__).parents[2] / 'translations').glob('*.ts') if path.stem != 'rung_en')
FORMS = {'ar': 6, 'de': 2}
SAY_THE_NUMBER = {'ar': (0, 1, 2)}  # forms whose word is the number: 'two days' is one word
PLACEHOLDER = re.compile(r'%L?(?P<name>\d{1,2}|n)')  # L: in the digits of the language
MNEMONIC = re.compile(r'&(\w)')
SHORTCUT = re.compile(r'(?:(?:Ctrl|Alt|Shift)\+)+\w+')


def forms_of(translation):
    return [form.text or '' for form in translation.iter('numerusform')] or [translation.text or '']


def spoilt(source, text, says_number=False):
    """What the translation lost or gained against its source; None when it is sound."""
    if not text:
        return 'is empty'
    lost = collections.Counter(PLACEHOLDER.findall(source))
    lost.subtract(PLACEHOLDER.findall(text))
    if any(count and not (says_number and name == 'n' and count == 1) for name, count in lost.items()):
        return 'has other placeholders'
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        return 'begins or ends with another blank'
    if '  ' in text and '  ' not in source:
        return 'has a double space'
    if SHORTCUT.fullmatch(source) and text != source:
        return 'is a shortcut, which Qt translates itself'
    return None


def faults(root):
    language = root.get('language').partition('_')[0]
    forms = FORMS[language]
    for context in root.iter('context'):
        letters = collections.Counter()
        for message in context.iter('message'):
            source, translation = message.findtext('source') or '', message.find('translation')
            if translation.get('type') in ('vanished', 'obsolete'):
                continue
            place = f'{context.findtext("name")}: "{source}"'
            if translation.get('type') == 'unfinished':
                yield f'{place} is unfinished'
                continue
            texts = forms_of(translation)
            if message.get('numerus') == 'yes' and len(texts) != forms:
                yield f'{place} has {len(texts)} plural forms'
            for number, text in enumerate(texts):
                if fault := spoilt(source, text, len(texts) > 1 and number in SAY_THE_NUMBER.get(language, ())):
                    yield f'{place} {fault}'
            if MNEMONIC.search(source):
                letters.update(letter.lower() for letter in MNEMONIC.findall(texts[0]) or [''])
        yield from (f'{context.findtext("name")}: {count} × mnemonic "{letter}"' for letter, count in letters.items()
                    if count > 1 or not letter)


class Languages(unittest.TestCase):
    maxDiff = None

    def test_every_text_is_finished_and_sound(self):
        self.assertEqual(sorted(path.stem for path in FILES), ['rung_ar', 'rung_de'])
        for path in FILES:
            with self.subTest(path.name):
                root = ET.parse(path).getroot()
                self.assertGreater(sum(1 for _ in root.iter('message')), 2000)
                self.assertEqual(list(faults(root)), [])


class Planted(unittest.TestCase):
    """Each fault is found when it is planted, and the same thing done right is not."""

    def found(self, *messages, language='de_DE'):
        return list(faults(ET.fromstring(f'<TS language="{language}"><context><name>C</name>{"".join(messages)}</context></TS>')))

    def one(self, source, text, attributes=''):
        return self.found(f'<message><source>{source}</source><translation{attributes}>{text}</translation></message>')

    def test_sound_texts(self):
        self.assertEqual(self.one('%1 of %L2', '%L2 von %1'), [])
        self.assertEqual(self.one('Ctrl+D', 'Ctrl+D'), [])
        self.assertEqual(self.one('Gone', '', ' type="vanished"'), [])

    def test_spoilt_texts(self):
        for source, text in (('%1 of %2', '%1 von %1'), ('%1', 'eins'), ('Cut', ''), ('with ', 'mit'), ('a b', 'a  b'), ('Alt+1', 'Alt+2')):
            with self.subTest(source):
                self.assertEqual(len(self.one(source, text)), 1)
        self.assertEqual(self.one('New', 'Neu', ' type="unfinished"'), ['C: "New" is unfinished'])

    def test_plural_forms(self):
        def plural(*texts, language='de_DE'):
            forms = ''.join(f'<numerusform>{text}</numerusform>' for text in texts)
            message = f'<message numerus="yes"><source>%n day(s)</source><translation>{forms}</translation></message>'
            return self.found(message, language=language)
        self.assertEqual(plural('%n Tag', '%n Tage'), [])
        self.assertEqual(len(plural('%n Tage')), 1)
        self.assertEqual(len(plural('%n Tag', 'Tage')), 1)
        self.assertEqual(plural('none', 'one', 'two', '%n', '%n', '%n', language='ar'), [])
        self.assertEqual(len(plural('none', 'one', 'two', 'few', '%n', '%n', language='ar')), 1)

    def test_mnemonics_of_one_menu_differ(self):
        def menu(*texts):
            return self.found(*(f'<message><source>&amp;{i}</source><translation>{text}</translation></message>' for i, text in enumerate(texts)))
        self.assertEqual(menu('&amp;Datei', '&amp;Hilfe'), [])
        self.assertEqual(len(menu('&amp;Datei', '&amp;Drucken')), 1)
        self.assertEqual(len(menu('Datei')), 1)


if __name__ == '__main__':
    unittest.main()
