"""The gates: each takes the tree and yields what stands against the rules of the house."""
import json
import re
from collections import Counter

import cppscan
import houseplan
from tree import Finding

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.M)
UNFINISHED = re.compile(r'\b(' + '|'.join(('TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK')) + r')\b')
FORBIDDEN = ('Manager', 'Helper', 'Util', 'Utils', 'Handler', 'Misc', 'Common')
SPEECH = re.compile(r'(?<![\w.>])(?:QObject::|QCoreApplication::)?(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(')


def includes(tree, qt_module):
    """Every #include against the plan. qt_module(name) names the Qt module of a header, None for other headers."""
    for source in tree.below('app', 'ui'):
        room = houseplan.room_of(source.path)
        if room is None:
            yield Finding('include', source.path, 1, 'the file lies in no room of the plan (tests/rooms/houseplan.py)')
            continue
        for match in INCLUDE.finditer(source.words):
            problem = _include_problem(tree, source, houseplan.ROOMS[room], room, match, qt_module)
            if problem:
                yield Finding('include', source.path, source.line_at(match.start(2)), problem, match.group(2))


def _include_problem(tree, source, plan, room, match, qt_module):
    bracket, header = match.groups()
    if bracket == '"':
        return _project_problem(tree, source, plan, room, header)
    if header in plan.third_party or header in houseplan.SYSTEM or re.fullmatch(r'[a-z_]+', header):
        return None
    if header in houseplan.LIBRARIES:
        return f'<{header}> is not for room {room}'
    if re.fullmatch(r'Qt\w+', header) and header not in ('QtGlobal', 'QtMath', 'QtDebug', 'QtTypes', 'QtNumeric', 'QtEndian') \
            or header.startswith('Qt') and '/' in header:
        return f'<{header}>: include the one class that is used, in short form'
    module = qt_module(header)
    if module is None:
        return f'<{header}> is no library of the plan'
    return None if module in plan.qt else f'<{header}> is {module}, which room {room} does not use'


def _project_problem(tree, source, plan, room, header):
    if header.endswith('.moc') and header == source.name.replace('.cpp', '.moc'):
        return None
    target = next((base + header for base in ('app/', 'ui/') if base + header in tree.files), None)
    if target is None:
        return f'"{header}" is not there: project headers are included by their room path'
    other = houseplan.room_of(target)
    if other == room or other in plan.uses or header in plan.headers:
        return None
    if room.startswith('ui_') and other and other.startswith('ui_'):
        return f'"{header}": a page never includes another page'
    return f'"{header}": room {room} may not use room {other}'


def sizes(tree):
    bodies = []
    sources = tree.below('app', 'ui')
    for source in sources:
        lines, limit = source.text.count('\n'), 200 if source.is_header else 400
        if lines > limit:
            yield Finding('file-size', source.path, 1, f'{lines} lines, allowed are {limit}')
        for function in source.functions:
            bodies.append((function.lines, source.path, function.name))
            yield from _function_sizes(source, function)
    longer = sorted((body for body in bodies if body[0] > 40), reverse=True)
    if len(bodies) >= 100 and len(longer) > len(bodies) * 0.05:
        names = ', '.join(f'{name} ({lines})' for lines, _, name in longer[:8])
        yield Finding('function-share', 'app', 1, f'{len(longer)} of {len(bodies)} functions have over 40 lines, more than 5 %: {names}')
    counts = sorted(source.text.count('\n') for source in sources if not source.is_header)
    if counts and counts[len(counts) // 2] > 120:
        yield Finding('file-median', 'app', 1, f'half of the source files have over {counts[len(counts) // 2]} lines; the median may be 120')


def _function_sizes(source, function):
    limit = 60
    if function.is_constructor:
        limit = 20 if re.search(r'ui/\w+/\w+page\.cpp$', source.path) else 40
    if function.lines > limit:
        yield Finding('function-size', source.path, function.line, f'{function.name} has {function.lines} lines, allowed are {limit}', function.name)
    if function.parameters > 5:
        yield Finding('parameters', source.path, function.line, f'{function.name} takes {function.parameters} parameters, allowed are 5', function.name)


def folders(tree):
    counts = Counter(path.rsplit('/', 1)[0] for path in tree.files if path.split('/', 1)[0] in ('app', 'ui'))
    for folder, count in counts.items():
        if count > 20:
            yield Finding('folder-size', folder, 1, f'{count} files, allowed are 20')


def names(tree):
    for path in tree.files:
        if path.split('/', 1)[0] in ('app', 'ui', 'tests') and re.search('[A-Z]', path.rsplit('/', 1)[-1].replace('CMakeLists.txt', '')):
            yield Finding('name', path, 1, 'file names are lower case')
    for source in tree.below('app', 'ui', 'tests'):
        stem = source.name.rsplit('.', 1)[0]
        if re.search('(?:manager|helper|util|handler|misc|common)s?(?:$|_)|^misc|^common', stem):
            yield Finding('name', source.path, 1, 'the file name says nothing: name the job')
        declared = re.findall(r'^\s*(?:class|struct)\s+(\w+)\s*(?:final\s*)?(?::[^:;{][^;{]*)?\{', source.code, re.M)
        classes = re.findall(r'^class\s+(\w+)\s*(?:final\s*)?(?::[^:;{][^;{]*)?\{', source.code, re.M)
        for name in declared:
            if re.search('(' + '|'.join(FORBIDDEN) + r')(?![a-z])', name):
                yield Finding('name', source.path, 1, f'{name}: name the job, not a {name}', name)
        if source.is_header and classes and not any(name.lower().startswith(stem) for name in declared):
            yield Finding('name', source.path, 1, f'holds {", ".join(classes)}; a file is named after its one class', classes[0])
        for name in _getters(source):
            yield Finding('name', source.path, 1, f'{name}: questions are nouns, without "get"', name)


def _getters(source):
    if source.is_header:
        return re.findall(r'(?<![.:>\w])(get[A-Z]\w*)\s*\(', source.code)
    return [function.name for function in source.functions if re.match('get[A-Z]', function.name.split('::')[-1])]


def speech(tree):
    for source in tree.below('app', 'ui'):
        room = houseplan.room_of(source.path)
        if room and not houseplan.ROOMS[room].speaks:
            for match in SPEECH.finditer(source.code):
                yield Finding('speech', source.path, source.line_at(match.start()), f'room {room} holds no text for people')


def unfinished(tree):
    for path, text in tree.files.items():
        if text is None or path.endswith(('.ts', '.svg')) or path in ('LICENSE', 'README.md'):
            continue
        for match in UNFINISHED.finditer(text):
            yield Finding('unfinished', path, text.count('\n', 0, match.start()) + 1, f'mark of unfinished work: {match.group(1)}')
    for source in tree.below('tests'):
        for match in re.finditer(r'\bQ(?:SKIP|EXPECT_FAIL)\s*\((?:[^";]|"(?:\\.|[^"\\])*")*;', source.words):
            said = ''.join(re.findall(r'"((?:\\.|[^"\\])*)"', match.group()))
            if len(said.split()) < 4:
                yield Finding('unfinished', source.path, source.line_at(match.start()), 'a skipped or expected failure says why')


def plain_text(tree):
    """Qt::AutoText turns what a person typed into HTML, which opens files: labels, tips and boxes with such text are plain."""
    for source in tree.below('ui'):
        for match in re.finditer(r'\bQMessageBox::(information|warning|question|critical|about)\s*\(', source.code):
            yield Finding('plain-text', source.path, source.line_at(match.start()), 'message boxes go through the Prompter')
        if re.search(r'\bQMessageBox\s+\w+|new\s+QMessageBox', source.code) and 'setTextFormat(Qt::PlainText)' not in source.code:
            yield Finding('plain-text', source.path, 1, 'a message box without setTextFormat(Qt::PlainText)')
        yield from _labels(source)
        for match in re.finditer(r'\bsetToolTip\s*\(', source.words):
            opening = match.end() - 1
            argument = source.words[opening + 1:cppscan.closing(source.code, opening)].strip()
            if not _is_own_text(argument) and 'toHtmlEscaped' not in argument and 'plain' not in argument.lower():
                yield Finding('plain-text', source.path, source.line_at(match.start()), f'a tool tip with text from outside: {argument[:60]}')


def _is_own_text(argument):
    argument = re.sub(r'\.arg\(\s*QLocale\b', '(', argument)
    return bool(re.match(r'(?:\w+::)*tr\s*\(|QStringLiteral\s*\(|QString\(\)|\{\}|QLatin1String\s*\(|"|.*QKeySequence::NativeText\)$', argument)) and '.arg' not in argument


def _labels(source):
    for match in re.finditer(r'\b(\w+)\s*(?:=\s*new\s+QLabel|\(new\s+QLabel)\s*(?:\(|\{)', source.code):
        label, opening = match.group(1), match.end() - 1
        given = source.words[opening + 1:cppscan.closing(source.code, opening)].strip()
        is_parent = re.fullmatch(r'this|\w+', given) and (given == 'this' or re.search(r'\*\s*(?:const\s+)?' + given + r'\b', source.code))
        foreign = not (given == '' or is_parent or _is_own_text(given))
        later = re.findall(r'\b' + label + r'->setText\s*\(\s*([^;]*)', source.words)
        if (foreign or any(not _is_own_text(text) for text in later)) \
                and not re.search(r'\b' + label + r'->setTextFormat\s*\(\s*Qt::PlainText', source.code):
            yield Finding('plain-text', source.path, source.line_at(match.start()), f'label {label} shows text that is not ours, without Qt::PlainText', label)


def unity(tree):
    """CI compiles several files of a room, or of a test program, as one: their file-local names differ."""
    for whole, sources in _compiled_together(tree).items():
        seen = {}
        for source in sources:
            for name in sorted(cppscan.file_locals(source.text)):
                other = seen.setdefault(name, source.path)
                if other != source.path:
                    yield Finding('unity', source.path, 1, f'{name} is also in {other}: file-local names of {whole} differ', name)


def _compiled_together(tree):
    named = {}
    for source in tree.below('app', 'ui'):
        if not source.is_header:
            named.setdefault(f'the room {houseplan.room_of(source.path)}', []).append(source)
    sources = {source.path: source for source in tree.below('tests')}
    for path, text in tree.files.items():
        if not path.startswith('tests/') or not path.endswith('/CMakeLists.txt'):
            continue
        folder = path[:-len('CMakeLists.txt')]
        for program in re.findall(r'add_room_test\(([^)]*)\)', text):
            words = program.split()
            named[f'the test program {words[1]}'] = [sources[folder + word] for word in words if word.endswith('.cpp') and folder + word in sources]
    return named


def cards(tree):
    for name, room in houseplan.ROOMS.items():
        text = tree.files.get(room.folder + '/CMakeLists.txt')
        if text is None or name == 'main':
            continue
        head = text.split('\n')[:5]
        if len(head) < 5 or not all(line.startswith('# ') for line in head):
            yield Finding('card', room.folder + '/CMakeLists.txt', 1, 'a room begins with its card: five comment lines')


def licences(tree):
    if 'GNU GENERAL PUBLIC LICENSE' not in tree.files.get('LICENSE', '') or 'Version 3' not in tree.files.get('LICENSE', ''):
        yield Finding('licence', 'LICENSE', 1, 'LICENSE is the GNU General Public License, version 3')
    if 'README.md' in tree.files and 'GPL-3.0-or-later' not in tree.files['README.md']:
        yield Finding('licence', 'README.md', 1, 'the README names the licence: GPL-3.0-or-later')
    for path in tree.files:
        if path.endswith(('.ttf', '.otf', '.woff', '.woff2')):
            yield Finding('licence', path, 1, 'no font file lies in the repository')


def presets(tree):
    text = tree.files.get('CMakePresets.json', '{}')
    found = {preset['name'] for preset in json.loads(text).get('configurePresets', [])}
    for name in ('dev', 'asan', 'tsan', 'release', 'coverage', 'tidy'):
        if name not in found:
            yield Finding('preset', 'CMakePresets.json', 1, f'preset {name} is missing')
    if '"${sourceDir}/build/${presetName}"' not in text:
        yield Finding('preset', 'CMakePresets.json', 1, 'every preset builds in build/<preset>')


def all_findings(tree, qt_module):
    yield from includes(tree, qt_module)
    for gate in (sizes, folders, names, speech, unfinished, plain_text, unity, cards, licences, presets):
        yield from gate(tree)
