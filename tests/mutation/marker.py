"""Writes the marks of marks.hpp between the operators of one source; tests/mutation/run tells what they are."""
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / 'rooms'))
import cppscan  # noqa: E402

PER_FILE = 512  # as in marks.hpp
NEGATED = {'<': '>=', '<=': '>', '>': '<=', '>=': '<'}
OTHER = {'<': '<=', '<=': '<', '>': '>=', '>=': '>', '==': '!=', '!=': '==', '+': '-', '-': '+', '+=': '-=', '-=': '+=', 'min': 'max',
         'max': 'min'}


class Place:
    """One place in a file that mutants stand at; `what` of variant → the words for it."""

    def __init__(self, path, line, text, kind, what, turn):
        self.path, self.line, self.text, self.kind, self.plain = path, line, text, kind, what
        self.what = [f'{each} (no. {turn})' if turn > 1 else each for each in what]

    def words(self, variant):
        return f'{self.path}:{self.line + 1} | {self.text} | {self.what[variant]}'


class Marker:
    """Writes the marks into one file."""

    def __init__(self, path, text, base, constants):
        self.path, self.text, self.base = path, text, base
        self.code = re.sub(r'(?m)^[ \t]*#.*', lambda match: ' ' * len(match.group()), cppscan.code_of(text))
        self.lines = text.split('\n')
        self.constants = constants
        self.places, self.edits, self.left_alone = {}, [], 0
        self.heads = []
        for match in re.finditer(r'\bfor \(', self.code):
            self.heads.append((match.start(), cppscan.closing(self.code, match.end() - 1)))
        for match in re.finditer(r'\bconstexpr [^;{]*= \[\] (\{)|\benum\b[^;{(]*(\{)|\bstd::array(<)', self.code):
            begin = match.end() - 1
            end = cppscan.closing(self.code, begin) if self.code[begin] == '{' else self.code.find('> ', begin)
            self.heads.append((begin, end))

    def new(self, at, kind, *what):
        """A number for a place, or None for one that is left alone."""
        line = self.text.count('\n', 0, at)
        code = self.code.split('\n')[line]
        bare = code.strip()
        if re.search(r'\b(constexpr|static_assert|template|operator|enum)\b', code) or bare.startswith('case ') or \
                any(start < at < end for start, end in self.heads):
            self.left_alone += 1
            return None
        number = self.base + len(self.places)
        same = sum(1 for each in self.places.values() if (each.line, each.plain) == (line, what))
        self.places[number] = Place(self.path, line, self.lines[line].strip(), kind, what, same + 1)
        return number

    def edit(self, at, length, new):
        self.edits.append((at, length, new))

    def comparisons(self):
        for match in re.finditer(r'(?<=\s)(<=|>=|==|!=|<|>)(?=\s)', self.code):
            sign = match.group()
            what = [f'{sign} to {OTHER[sign]}', f'{sign} to {NEGATED.get(sign)}', f'{sign} one further', f'{sign} a minute later', f'{sign} a minute earlier']
            if (number := self.new(match.start(), 'comparison', *what)) is not None:
                self.edit(match.end(), 0, f' mutation::at<{number}> {sign}')

    def sums(self):
        for match in re.finditer(r'(?<=[\w)\]] )(\+|-|\+=|-=)(?=\s)|(?<=[\w)\]]\n)\s+(\+|-)(?= )', self.code):
            sign = match.group().strip()
            if (number := self.new(match.end() - 1, 'sum', f'{sign} to {OTHER[sign]}')) is not None:
                self.edit(match.end(), 0, f' mutation::at<{number}> {sign}')

    def conditions(self):
        last, sign_before = 0, ''
        for match in re.finditer(r'(?<=\s)(&&|\|\|)(?=\s(?!\.\.\.))', self.code):
            sign, dropped = match.group(), 'true' if match.group() == '&&' else 'false'
            between, depth, is_chain = self.code[last:match.start()], 0, sign == sign_before
            for char in between:
                depth += (char in '([{') - (char in ')]}')
                is_chain = is_chain and depth >= 0 and not (depth == 0 and char in ';?:,{}')
            if not is_chain and (number := self.new(match.start(), 'condition', f'{sign} without its left side')) is not None:
                self.edit(match.start(), 0, f'| mutation::term<{number}, {dropped}> ')
            if (number := self.new(match.start(), 'condition', f'{sign} without its right side')) is not None:
                self.edit(match.end(), 0, f' mutation::term<{number}, {dropped}> |')
            last, sign_before = match.end(), sign

    def branches(self):
        for match in re.finditer(r'\b(if|while) \(', self.code):
            end = cppscan.closing(self.code, match.end() - 1)
            inside = self.code[match.end():end]
            if re.search(r'\s(<=|>=|==|!=|<|>|=|&&|\|\|)\s|;', inside):
                continue
            if (number := self.new(match.end(), 'branch', f'{match.group(1)} negated')) is not None:
                self.edit(match.end(), 0, f'mutation::flip<{number}>(bool(')
                self.edit(end, 0, '))')
        for match in re.finditer(r'(?<=\s)\?(?=\s)', self.code):
            before = self.code[self.begin_of(match.start()):match.start()]
            if re.search(r'\s(<=|>=|==|!=|<|>|&&|\|\|)\s', before):
                continue
            if (number := self.new(match.start(), 'branch', '? negated')) is not None:
                self.edit(match.start(), 0, f'| mutation::flipped<{number}> ')

    def begin_of(self, end):
        """Where the condition before a question mark begins."""
        depth = 0
        for place in range(end - 1, 0, -1):
            char = self.code[place]
            depth += (char in ')]}') - (char in '([{')
            if depth < 0 or depth == 0 and (char in ';?,{}' or self.code[place - 1:place + 2] in (' = ', ' : ') or
                                            self.code[:place].endswith('return')):
                return place
        return 0

    def choices(self):
        for match in re.finditer(r'\bstd::(min|max|clamp)\(', self.code):
            name = match.group(1)
            what = ['clamp without its lower bound', 'clamp without its upper bound'] if name == 'clamp' else [f'{name} to {OTHER[name]}']
            if (number := self.new(match.start(), 'choice', *what)) is not None:
                self.edit(match.start(), len(match.group()), f'mutation::{name}<{number}>(')

    def numbers(self):
        for match in re.finditer(r"(?<![\w.'\[<])(0x)?\d[\d']*(?:LL|U)?(?![\w.'\]>])|\bk[A-Z]\w*\b(?!\()", self.code):
            text = match.group()
            if text.startswith('k') and text not in self.constants or not text.startswith('k') and (match.group(1) or int(re.sub(r"[^\d]", '', text)) < 2):
                continue
            if (number := self.new(match.start(), 'number', f'{text} and more')) is not None:
                self.edit(match.start(), len(text), f'mutation::number<{number}>({text})')

    def marked(self):
        for step in (self.comparisons, self.sums, self.conditions, self.branches, self.choices, self.numbers):
            step()
        if len(self.places) > PER_FILE:
            sys.exit(f'mutation: {self.path} has more than {PER_FILE} places')
        text = self.text
        for at, length, new in sorted(self.edits, key=lambda each: (each[0], each[1] > 0), reverse=True):
            text = text[:at] + new + text[at + length:]
        return text
