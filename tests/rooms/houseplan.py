"""The plan of the house (architecture.md): which room may use which, and what of the outside each may include."""
from dataclasses import dataclass, field

QT_CORE = {'QtCore'}
QT_GUI = QT_CORE | {'QtGui'}
QT_WIDGETS = QT_GUI | {'QtWidgets', 'QtSvg', 'QtSvgWidgets', 'QtConcurrent'}


@dataclass(frozen=True)
class Room:
    folder: str
    uses: frozenset
    qt: frozenset
    third_party: frozenset = frozenset()
    speaks: bool = False          # holds text for people, through tr()
    headers: frozenset = field(default_factory=frozenset)  # single headers of rooms it may not use otherwise


# Values that services hand through, and functions of text alone: no access to the file.
VALUES = frozenset({'storage/issue/issuequery.h', 'storage/issue/board/issuecard.h', 'storage/history/journal.h', 'storage/check/integritycheck.h',
                    'storage/check/salvage.h', 'exchange/importreasons.h', 'exchange/eml/mailtolink.h'})
# Typed ids, for the signals of navigation, and money, for the field it is typed into.
IDS = frozenset({'domain/project/project.h', 'domain/project/money.h', 'domain/record/recordkind.h'})
WORDS = frozenset({'render/wording/format.h', 'render/wording/names.h', 'render/wording/advicewords.h', 'render/wording/todaywords.h', 'render/wording/matrix/forwardwords.h', 'render/wording/matrix/listwords.h', 'render/escalation/criterionwords.h', 'render/escalation/situationwords.h'})

# Third-party libraries, where they may be named, and their licences (all may be combined in a GPL-3.0-or-later program).
LIBRARIES = {
    'tl/expected.hpp': 'CC0-1.0',
    'sqlite3.h': 'public domain',
    'csv.h': 'LGPL-2.1-or-later',
    'uchardet.h': 'LGPL-2.1-or-later',
    'uchardet/uchardet.h': 'LGPL-2.1-or-later',
    'gmime/gmime.h': 'LGPL-2.1-or-later',
    'libical/ical.h': 'LGPL-2.1 or MPL-2.0',
    'kainjow/mustache.hpp': 'BSL-1.0',
    'mustache.hpp': 'BSL-1.0',
}
EXCHANGE_LIBRARIES = frozenset({'csv.h', 'uchardet.h', 'uchardet/uchardet.h', 'gmime/gmime.h', 'libical/ical.h', 'kainjow/mustache.hpp', 'mustache.hpp',
                               'xlsxwriter.h', 'zip.h'})
SYSTEM = frozenset({'unistd.h', 'fcntl.h', 'signal.h', 'poll.h', 'sys/stat.h', 'sys/types.h', 'sys/ioctl.h', 'io.h', 'windows.h'})

PAGES = ('issue', 'matrix', 'risk', 'draft', 'report', 'person', 'exchange', 'today')


def _room(folder, uses, qt, **more):
    return Room(folder, frozenset(uses), frozenset(qt), **more)


def _rooms():
    below_page = {'base', 'domain', 'render', 'services', 'models', 'widgets', 'charts'}
    plan = {
        'base': _room('app/base', set(), QT_CORE, third_party=frozenset({'tl/expected.hpp'})),
        'domain': _room('app/domain', {'base'}, QT_CORE),
        'storage': _room('app/storage', {'base', 'domain'}, QT_CORE | {'QtSql'}, third_party=frozenset({'sqlite3.h'})),
        'render': _room('app/render', {'base', 'domain'}, QT_GUI, speaks=True),
        'exchange': _room('app/exchange', {'base', 'domain'}, QT_CORE, third_party=EXCHANGE_LIBRARIES),
        'services': _room('app/services', {'base', 'domain', 'storage', 'render', 'exchange'}, QT_CORE),
        'cli': _room('app/cli', {'base', 'domain', 'render', 'services'}, QT_CORE, speaks=True, headers=VALUES),
        'widgets': _room('ui/widgets', {'base'}, QT_WIDGETS, speaks=True, headers=IDS),
        'charts': _room('ui/charts', {'base', 'domain', 'widgets'}, QT_WIDGETS | {'QtCharts'}, speaks=True),
        'models': _room('ui/models', {'base', 'domain', 'services'}, QT_CORE | {'QtConcurrent'}, speaks=True, headers=VALUES | WORDS),
        'shell': _room('ui/shell', below_page | {'ui_' + page for page in PAGES}, QT_WIDGETS | {'QtPrintSupport'},
                       speaks=True, headers=VALUES),
    }
    for page in PAGES:
        plan['ui_' + page] = _room('ui/' + page, below_page, QT_WIDGETS | {'QtCharts', 'QtPrintSupport'}, speaks=True, headers=VALUES)
    plan['main'] = _room('app/main', set(plan) - {'main'}, QT_WIDGETS, speaks=True)
    return plan


ROOMS = _rooms()


def room_of(path):
    """The name of the room a repository path lies in; None outside all rooms."""
    for name, room in ROOMS.items():
        if path.startswith(room.folder + '/'):
            return name
    return None
