#!/usr/bin/env python3
"""Shows that each gate finds a planted violation, and is silent about the same thing done right."""
import unittest

import check
import cppscan
import gates
from tree import Tree

QT = {'QString': 'QtCore', 'QObject': 'QtCore', 'QColor': 'QtGui', 'QLabel': 'QtWidgets', 'QSqlQuery': 'QtSql', 'QChart': 'QtCharts'}


def found(gate, files, **more):
    return [finding.rule + ' ' + finding.path for finding in gate(Tree(files), **more)]


def included(path, line, *there):
    files = {other: '' for other in there}
    files[path] = line + '\n'
    return found(lambda tree: gates.includes(tree, QT.get), files)


class Includes(unittest.TestCase):
    def test_qt_sql_lives_in_storage_only(self):
        self.assertEqual(included('app/services/a/a.cpp', '#include <QSqlQuery>'), ['include app/services/a/a.cpp'])
        self.assertEqual(included('ui/issue/a.cpp', '#include <QSqlQuery>'), ['include ui/issue/a.cpp'])
        self.assertEqual(included('app/storage/a.cpp', '#include <QSqlQuery>'), [])

    def test_long_form_and_module_headers_are_refused(self):
        for line in ('#include <QtSql/QSqlQuery>', '#include <QtWidgets>', '#include <QtCore/QString>'):
            self.assertEqual(len(included('app/storage/a.cpp', line)), 1, line)

    def test_third_party_libraries_live_in_exchange(self):
        self.assertEqual(included('app/exchange/csv/a.cpp', '#include <csv.h>'), [])
        self.assertEqual(len(included('app/services/a.cpp', '#include <csv.h>')), 1)
        self.assertEqual(included('app/storage/a.cpp', '#include <sqlite3.h>'), [])
        self.assertEqual(len(included('app/exchange/a.cpp', '#include <sqlite3.h>')), 1)
        self.assertEqual(len(included('app/exchange/a.cpp', '#include <boost/json.hpp>')), 1)

    def test_rooms_look_down_only(self):
        self.assertEqual(included('app/services/a.cpp', '#include "storage/database.h"', 'app/storage/database.h'), [])
        self.assertEqual(len(included('app/domain/a.cpp', '#include "storage/database.h"', 'app/storage/database.h')), 1)
        self.assertEqual(len(included('ui/issue/a.cpp', '#include "storage/database.h"', 'app/storage/database.h')), 1)
        self.assertEqual(len(included('app/render/a.cpp', '#include "exchange/b.h"', 'app/exchange/b.h')), 1)

    def test_a_page_never_includes_another(self):
        self.assertEqual(len(included('ui/issue/a.cpp', '#include "risk/riskpage.h"', 'ui/risk/riskpage.h')), 1)
        self.assertEqual(included('ui/shell/a.cpp', '#include "risk/riskpage.h"', 'ui/risk/riskpage.h'), [])

    def test_project_headers_carry_their_room(self):
        self.assertEqual(len(included('app/domain/issue/a.cpp', '#include "issue.h"', 'app/domain/issue/issue.h')), 1)

    def test_an_include_in_a_comment_is_none(self):
        self.assertEqual(included('ui/issue/a.cpp', '// #include <QSqlQuery>'), [])

    def test_a_file_outside_the_plan(self):
        self.assertEqual(included('app/tools/a.cpp', ''), ['include app/tools/a.cpp'])


class Sizes(unittest.TestCase):
    @staticmethod
    def function(lines, head='void run()'):
        return head + '\n{\n' + '    step();\n' * lines + '}\n'

    def test_functions(self):
        self.assertEqual(found(gates.sizes, {'app/base/a.cpp': self.function(60)}), [])
        self.assertEqual(found(gates.sizes, {'app/base/a.cpp': self.function(61)}), ['function-size app/base/a.cpp'])

    def test_constructors(self):
        self.assertEqual(found(gates.sizes, {'app/base/a.cpp': self.function(41, 'A::A(int b) : m_b{b}, m_c(2)')}), ['function-size app/base/a.cpp'])
        self.assertEqual(found(gates.sizes, {'ui/issue/issuepage.cpp': self.function(21, 'A::A()')}), ['function-size ui/issue/issuepage.cpp'])

    def test_share_of_long_functions(self):
        text = ''.join(self.function(41 if number < 6 else 2, f'void run{number}()') for number in range(100))
        self.assertIn('function-share app', found(gates.sizes, {'app/base/a.cpp': text}))

    def test_files_and_parameters(self):
        self.assertEqual(found(gates.sizes, {'app/base/a.cpp': '\n' * 401}), ['file-size app/base/a.cpp', 'file-median app'])
        self.assertEqual(found(gates.sizes, {'app/base/a.h': '\n' * 201}), ['file-size app/base/a.h'])
        five = 'void a(int b, QMap<int, int> c, int d, int e = f(1, 2), int g)'
        self.assertEqual(found(gates.sizes, {'app/base/a.cpp': five + '\n{\n}\n'}), [])
        self.assertEqual(found(gates.sizes, {'app/base/a.cpp': five.replace('g)', 'g, int h)') + '\n{\n}\n'}), ['parameters app/base/a.cpp'])

    def test_folders(self):
        files = {f'app/base/{number}.h': '' for number in range(21)}
        self.assertEqual(found(gates.folders, files), ['folder-size app/base'])


class Scanner(unittest.TestCase):
    def test_strings_comments_and_separators_do_not_count(self):
        text = 'int a() { return 1\'000; /* { */ }\nauto kB = R"({{{)"; // }\nint c() { return f("}\\"{"); }\n'
        self.assertEqual([function.name for function in cppscan.functions(text)], ['a', 'c'])

    def test_what_is_a_function(self):
        text = '''namespace x {
class A final : public B<int>
{
public:
    A() : m_b{1}, m_c(2) { go(); }
    ~A() override = default;
    bool operator==(const A &) const = default;
    int b() const noexcept { return 1; }
private:
    int m_b{0};
};
const QHash<int, int> kMap{{1, 2}, {3, 4}};
constexpr Entry kTable[] = {{f(1), 2}};
template <typename T>
auto make(T t) -> Result<T>
{
    const auto inner = [](int v) { return v; };
    return inner(t);
}
bool A::operator()(int a, int b) const
{
    return a < b;
}
}'''
        seen = cppscan.functions(text)
        self.assertEqual([function.name for function in seen], ['A', 'b', 'make', 'A::operator()'])
        self.assertEqual([function.is_constructor for function in seen], [True, False, False, False])
        self.assertEqual([function.parameters for function in seen], [0, 0, 1, 2])
        self.assertEqual(seen[2].lines, 2)


class Names(unittest.TestCase):
    def test_words_that_say_nothing(self):
        self.assertEqual(len(found(gates.names, {'app/base/a.cpp': 'class IssueManager {\n};\n'})), 1)
        self.assertEqual(len(found(gates.names, {'app/base/stringutils.cpp': ''})), 1)
        self.assertEqual(found(gates.names, {'app/base/utility.cpp': 'struct Utility {\n};\n'}), [])

    def test_files(self):
        self.assertEqual(len(found(gates.names, {'app/base/Clock.h': ''})), 1)
        self.assertEqual(len(found(gates.names, {'app/base/time.h': 'class Clock\n{\n};\n'})), 1)
        self.assertEqual(found(gates.names, {'app/base/clock.h': 'class Clock\n{\n};\n', 'app/base/CMakeLists.txt': ''}), [])

    def test_get(self):
        self.assertEqual(len(found(gates.names, {'app/base/a.h': 'int getSize() const;\n'})), 1)
        self.assertEqual(len(found(gates.names, {'app/base/a.cpp': 'int A::getSize() const\n{\n    return 1;\n}\n'})), 1)
        self.assertEqual(found(gates.names, {'app/base/a.cpp': 'int size()\n{\n    return QInputDialog::getInt(this);\n}\n'}), [])


class Text(unittest.TestCase):
    def test_rooms_without_a_voice(self):
        self.assertEqual(len(found(gates.speech, {'app/domain/a.cpp': 'auto a = QObject::tr("Hello");\n'})), 1)
        self.assertEqual(found(gates.speech, {'app/domain/a.cpp': 'attr(1); // tr("x")\n', 'app/cli/a.cpp': 'tr("Hello");\n'}), [])

    def test_marks_of_unfinished_work(self):
        self.assertEqual(len(found(gates.unfinished, {'app/base/a.cpp': '// TO' + 'DO later\n'})), 1)
        self.assertEqual(len(found(gates.unfinished, {'tests/a.cpp': 'QSKIP("later");\n'})), 1)
        self.assertEqual(found(gates.unfinished, {'tests/a.cpp': 'QSKIP("only root may mount a small file system");\n'}), [])
        self.assertEqual(found(gates.unfinished, {'tests/a.cpp': 'QSKIP("no; "\n"root alone may mount");\n'}), [])

    def test_user_text_is_plain(self):
        for bad in ('m_a = new QLabel(issue.title, this);', 'm_a = new QLabel(this);\nm_a->setText(issue.title);',
                    'QMessageBox::warning(this, a, b);', 'QMessageBox box(this);\nbox.exec();', 'a->setToolTip(issue.title);',
                    'a->setToolTip(tr("Owner: %1").arg(name));'):
            self.assertEqual(len(found(gates.plain_text, {'ui/issue/a.cpp': bad + '\n'})), 1, bad)
        for good in ('m_a = new QLabel(tr("Owner"), this);', 'm_a = new QLabel(this);',
                     'm_a = new QLabel(this);\nm_a->setTextFormat(Qt::PlainText);\nm_a->setText(issue.title);',
                     'a->setToolTip(tr("Owner"));', 'a->setToolTip(name.toHtmlEscaped());'):
            self.assertEqual(found(gates.plain_text, {'ui/issue/a.cpp': good + '\n'}), [], good)


class Unity(unittest.TestCase):
    @staticmethod
    def clashes(first, second, path='app/base/b.cpp'):
        wrap = 'namespace base {\nnamespace {\n%s\n}\n}\n'
        return found(gates.unity, {'app/base/a.cpp': wrap % first, path: wrap % second})

    def test_names_that_clash(self):
        for text in ('constexpr int kMost = 4;', 'const QHash<int, int> kMap{{1, 2}};', 'struct Part {\n    int a;\n};', 'using Row = int;',
                     'QString words(const QString &text)\n{\n    return text;\n}'):
            self.assertEqual(self.clashes(text, text), ['unity app/base/b.cpp'], text)
            self.assertEqual(self.clashes(text, text, 'app/domain/b.cpp'), [], text)

    def test_names_of_a_test_program_that_clash(self):
        wrap = 'namespace {\nconstexpr int kMost = %d;\n}\n'
        files = {'tests/base/a.cpp': wrap % 1, 'tests/base/b.cpp': wrap % 2}
        for cmake, expected in (('add_room_test(NAME base ROOMS base SOURCES a.cpp b.cpp)', ['unity tests/base/b.cpp']),
                                ('add_room_test(NAME base SOURCES a.cpp)\nadd_room_test(NAME other SOURCES b.cpp)', [])):
            self.assertEqual(found(gates.unity, {**files, 'tests/base/CMakeLists.txt': cmake}), expected, cmake)

    def test_overloads_and_inner_names_do_not(self):
        self.assertEqual(self.clashes('int a(int b)\n{\n    const int kIn = 1;\n    return kIn;\n}',
                                      'int a(const QString &b)\n{\n    const int kIn = 2;\n    return kIn;\n}'), [])


class House(unittest.TestCase):
    def test_cards(self):
        self.assertEqual(len(found(gates.cards, {'app/base/CMakeLists.txt': '# base\nadd_room()\n'})), 1)
        self.assertEqual(found(gates.cards, {'app/base/CMakeLists.txt': '# a\n# b\n# c\n# d\n# e\n'}), [])

    def test_licences_and_presets(self):
        self.assertEqual(len(found(gates.licences, {'resources/a.ttf': None})), 2)
        self.assertEqual(len(found(gates.presets, {'CMakePresets.json': '{"configurePresets": [{"name": "dev"}]}'})), 6)

    def test_waivers(self):
        finding = next(iter(gates.sizes(Tree({'app/base/a.h': '\n' * 201}))))
        good = check.read_waivers('file-size app/base/a.h — one table that belongs together\n')
        self.assertEqual(list(check.unexcused([finding], good)), [])
        self.assertEqual(len(list(check.unexcused([], good))), 1)
        self.assertEqual(len(list(check.unexcused([finding], check.read_waivers('file-size app/base/a.h — because\n')))), 2)


if __name__ == '__main__':
    unittest.main()
