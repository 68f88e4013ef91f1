"""The sources as the gates see them: read once, scanned once."""
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import cppscan


@dataclass(frozen=True)
class Finding:
    rule: str
    path: str
    line: int
    text: str
    symbol: str = ''

    def __str__(self):
        return f'{self.path}:{self.line}: [{self.rule}] {self.text}'

    def waiver_key(self):
        return f'{self.rule} {self.path}' + (f'#{self.symbol}' if self.symbol else '')


class Source:
    """One C++ file. `code` has neither comments nor the insides of strings."""

    def __init__(self, path, text):
        self.path = path
        self.text = text

    @property
    def name(self):
        return self.path.rsplit('/', 1)[-1]

    @property
    def is_header(self):
        return self.path.endswith('.h')

    @cached_property
    def code(self):
        return cppscan.code_of(self.text)

    @cached_property
    def words(self):
        """Code and strings, without comments."""
        return cppscan.without_comments(self.text)

    @cached_property
    def functions(self):
        return cppscan.functions(self.text)

    def line_at(self, place):
        return self.text.count('\n', 0, place) + 1


class Tree:
    """The repository's files below app, ui, tests, resources and packaging, or those of a self-test."""

    FOLDERS = ('app', 'ui', 'tests', 'resources', 'packaging', 'translations')

    def __init__(self, files):
        self.files = files  # path → text; None for what is not text

    @classmethod
    def read(cls, root):
        root = Path(root)
        files = {}
        for folder in cls.FOLDERS:
            for path in sorted((root / folder).rglob('*')):
                if path.is_file() and '__pycache__' not in path.parts:
                    try:
                        files[path.relative_to(root).as_posix()] = path.read_text('utf-8')
                    except UnicodeDecodeError:
                        files[path.relative_to(root).as_posix()] = None
        for name in ('LICENSE', 'README.md', 'CMakePresets.json', 'CMakeLists.txt'):
            if (root / name).exists():
                files[name] = (root / name).read_text('utf-8')
        return cls(files)

    @cached_property
    def sources(self):
        return [Source(path, text) for path, text in self.files.items() if path.endswith(('.cpp', '.h')) and text is not None]

    def below(self, *folders):
        return [source for source in self.sources if source.path.split('/', 1)[0] in folders]
