"""Reads C++ just well enough to measure it: code without comments and strings, and the functions in it."""
import re
from dataclasses import dataclass

_TOKEN = re.compile(r'''
    //[^\n]* | /\*.*?\*/                                  # comments
  | (?:u8|u|U|L)?R"(?P<tag>[^(\s]*)\(.*?\)(?P=tag)"       # raw strings
  | (?:u8|u|U|L)?"(?:\\.|[^"\\\n])*"                      # strings
  | (?<![0-9A-Fa-f])(?:u8|u|U|L)?'(?:\\.|[^'\\\n])+'      # characters, not the separators of 1'000
''', re.X | re.S)
_DIRECTIVE = re.compile(r'^[ \t]*#(?:[^\n\\]|\\\n|\\.)*', re.M)
_CONTAINER = re.compile(r'^(?:template\s*<.*>\s*)?(?:export\s+|typedef\s+)?(?:inline\s+)?(?:class|struct|union|enum|namespace)\b', re.S)
_KIND_NAME = re.compile(r'\b(?:class|struct|union)\s+(?:\[\[.*?\]\]\s*|[A-Z_]+_EXPORT\s+)?(\w+)')


@dataclass(frozen=True)
class Function:
    name: str
    line: int
    lines: int       # of the body, its braces apart
    parameters: int
    is_constructor: bool


def _blank(match, keep):
    text = match.group(0)
    filler = re.sub(r'[^\n]', ' ', text)
    if keep and not text.startswith('/') and len(text) >= 2:
        return '"' + filler[1:-1] + '"'
    return filler


def code_of(text, keep_quotes=True):
    """The text with comments and the insides of strings blanked; every line keeps its number."""
    return _TOKEN.sub(lambda match: _blank(match, keep_quotes), text)


def without_comments(text):
    """The text with comments blanked and strings as they are."""
    return _TOKEN.sub(lambda match: _blank(match, False) if match.group(0).startswith('/') else match.group(0), text)


def closing(code, opening):
    """The place of the bracket that closes the one at `opening`; the end of the code when there is none."""
    pairs = {'(': ')', '{': '}', '[': ']'}
    depth = 0
    for place in range(opening, len(code)):
        if code[place] in pairs:
            depth += 1
        elif code[place] in pairs.values():
            depth -= 1
            if depth == 0:
                return place
    return len(code)


def split_arguments(text):
    """Splits at the commas that stand outside all brackets."""
    parts, depth, current = [], 0, ''
    for char in text:
        if char in '([{<':
            depth += 1
        elif char in ')]}>':
            depth -= 1
        if char == ',' and depth == 0:
            parts.append(current.strip())
            current = ''
        else:
            current += char
    if current.strip():
        parts.append(current.strip())
    return [] if parts == ['void'] else parts


def _function_head(head):
    """(name, parameter text) when the text before a brace begins a function, else None."""
    operator = re.search(r'((?:\w+::)*operator\s*(?:\(\s*\)|[^\s\w(]+|\s\w+[\w\s*&]*))\s*\(', head)
    if operator:
        opening = operator.end() - 1
        return operator.group(1), head[opening + 1:closing(head, opening)]
    for match in re.finditer(r'\(', head):
        before = head[:match.start()].rstrip()
        if re.search(r'\b(?:alignas|decltype|requires|noexcept|explicit)$', before):
            continue
        if '=' in before:
            return None
        name = re.search(r'((?:\w+(?:<[^<>]*>)?::)*~?\w+)(?:<[^<>]*>)?$', before)
        return (name.group(1), head[match.end():closing(head, match.start())]) if name else None
    return None


def _is_member_initialiser(head):
    """Whether a brace after this head starts m_x{…} in a constructor's list and not the body."""
    list_start = re.search(r'\)\s*(?:noexcept\s*)?:(?!:)', head)
    return bool(list_start) and bool(re.search(r'[\w>]$', head.rstrip()))


def functions(text):
    """Every function with a body outside other functions, in order."""
    code = _DIRECTIVE.sub(lambda match: re.sub(r'[^\n]', ' ', match.group(0)), code_of(text))
    found, kinds = [], []
    start = place = 0
    while place < len(code):
        char = code[place]
        if char == ';':
            start = place + 1
        elif char == '(':
            place = closing(code, place)
        elif char == '}':
            if kinds:
                kinds.pop()
            start = place + 1
        elif char == '{':
            head = re.sub(r'^(?:\s*(?:public|protected|private|Q_SIGNALS|Q_SLOTS|public Q_SLOTS|private Q_SLOTS)\s*:(?!:))+', '',
                          code[start:place]).strip()
            if _CONTAINER.match(head) and not head.endswith(')') or head == 'extern "C"' or head.startswith('extern "'):
                name = _KIND_NAME.search(head)
                kinds.append(name.group(1) if name else '')
                start = place + 1
            elif _is_member_initialiser(head):
                place = closing(code, place)
            else:
                end = closing(code, place)
                described = _function_head(head)
                if described:
                    found.append(_describe(code, described, (start, place, end), kinds[-1] if kinds else ''))
                place = end
                start = place + 1 if described else start
        place += 1
    return found


def _describe(code, described, span, enclosing):
    name, parameters = described
    start, opening, end = span
    first = start + len(code[start:opening]) - len(code[start:opening].lstrip())
    parts = name.split('::')
    is_constructor = parts[-1] == enclosing or len(parts) > 1 and parts[-1] == parts[-2]
    return Function(name, code.count('\n', 0, first) + 1, max(0, code.count('\n', opening, end) - 1),
                    len(split_arguments(parameters)), is_constructor)


def _flat(code):
    """The code with the insides of its outermost braces emptied."""
    text, place = [], 0
    while place < len(code):
        text.append(code[place])
        if code[place] == '{':
            place = closing(code, place)
            text.append('}')
        place += 1
    return ''.join(text)


_LOCAL_TYPE = re.compile(r'\b(?:class|struct|union|enum(?:\s+class)?)\s+(\w+)\s*(?:final\s*)?(?::[^;{]*)?\{|\busing\s+(\w+)\s*=')
_LOCAL_CONSTANT = re.compile(r'\b(k[A-Z]\w*)\s*(?:\[[^\]]*\])*\s*(?:=|\{|;|\()')
_LOCAL_FUNCTION = re.compile(r'[\w>*&]\s*[\s*&](\w+)\s*\(((?:[^()]|\([^()]*\))*)\)\s*(?:const\s*)?(?:noexcept\s*)?(?:->[^{;]+)?\{')


def _type_of(parameter):
    parameter = parameter.split('=')[0].strip()
    return re.sub(r'\s+', '', re.sub(r'(?<=[\s*&>])\w+$', '', parameter)) or parameter


def file_locals(text):
    """Names of the unnamed namespaces of a file that would clash with the same in another; functions with their types."""
    code = _DIRECTIVE.sub(lambda match: re.sub(r'[^\n]', ' ', match.group(0)), code_of(text))
    names = set()
    for match in re.finditer(r'\bnamespace\s*\{', code):
        flat = _flat(code[match.end():closing(code, match.end() - 1)])
        names.update(first or second for first, second in _LOCAL_TYPE.findall(flat))
        names.update(_LOCAL_CONSTANT.findall(flat))
        for name, parameters in _LOCAL_FUNCTION.findall(flat):
            if name not in ('if', 'for', 'while', 'switch'):
                names.add(f'{name}({", ".join(_type_of(one) for one in split_arguments(parameters))})')
    return names
