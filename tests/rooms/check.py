#!/usr/bin/env python3
"""Holds the sources against the rules of the house:  check.py [--qt-headers FOLDER]

Prints each finding with file and line and exits 1 when there is one that waivers.txt does not excuse. A waiver that excuses
nothing is a finding too: the list only ever gets shorter."""
import argparse
import sys
from functools import lru_cache
from pathlib import Path

import gates
from tree import Finding, Tree

HERE = Path(__file__).resolve().parent
MODULES = ('QtCore', 'QtGui', 'QtWidgets', 'QtSql', 'QtSvg', 'QtSvgWidgets', 'QtCharts', 'QtPrintSupport', 'QtConcurrent',
           'QtNetwork', 'QtXml', 'QtTest', 'QtDBus', 'QtOpenGL', 'QtOpenGLWidgets', 'QtPdf', 'QtPdfWidgets')


def module_finder(folder):
    """Names the Qt module of a header by where it lies."""
    @lru_cache(maxsize=None)
    def module_of(header):
        return next((module for module in MODULES if (folder / module / header).exists()), None)
    return module_of


def read_waivers(text):
    """rule path[#symbol] — reason, one a line."""
    waivers = {}
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith('#'):
            key, _, reason = line.partition(' — ')
            waivers[' '.join(key.split())] = (number, reason.strip())
    return waivers


def unexcused(findings, waivers):
    used = set()
    for finding in findings:
        key = finding.waiver_key()
        if key in waivers and len(waivers[key][1].split()) >= 4:
            used.add(key)
        else:
            yield finding
    for key, (number, reason) in waivers.items():
        if key not in used:
            said = 'excuses nothing: take it out' if len(reason.split()) >= 4 else 'gives no reason'
            yield Finding('waiver', 'tests/rooms/waivers.txt', number, f'"{key}" {said}')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--qt-headers', type=Path, default=Path('/usr/include/x86_64-linux-gnu/qt6'))
    options = parser.parse_args()
    if not (options.qt_headers / 'QtCore').is_dir():
        sys.exit(f'check.py: no Qt headers in {options.qt_headers}')
    tree = Tree.read(HERE.parent.parent)
    waivers = read_waivers((HERE / 'waivers.txt').read_text('utf-8'))
    findings = list(unexcused(gates.all_findings(tree, module_finder(options.qt_headers)), waivers))
    for finding in findings:
        print(finding)
    print(f'{len(tree.sources)} source files, {len(waivers)} waivers, {len(findings)} findings')
    sys.exit(1 if findings else 0)


if __name__ == '__main__':
    main()
