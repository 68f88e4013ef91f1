#include "stagehand.h"

#include "services/workspace/workspace.h"
#include "shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

#include <cstdio>

namespace {

constexpr int kBetweenLinesMs = 120;

// Where a person could act now: a menu or list that is open, else a dialog, else the window.
QWidget *ground(ui::MainWindow &window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    return &window;
}

QString nameOf(QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName(); // a combo box gives its text for its name
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : widget->accessibleName();
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

template <typename Widget>
QVector<Widget *> seen(QWidget *where)
{
    QVector<Widget *> found;
    for (Widget *widget : where->findChildren<Widget *>())
        if (widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty())
            found << widget;
    return found;
}

template <typename Widget>
Widget *named(QWidget *where, const QString &name)
{
    for (Widget *widget : seen<Widget>(where))
        if (nameOf(widget) == name)
            return widget;
    return nullptr;
}

void say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

QString described(QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    QString text = nameOf(widget);
    if (text.isEmpty() && qobject_cast<QComboBox *>(widget->parentWidget()))
        text = nameOf(widget->parentWidget());
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), text);
}

bool triggerIn(QMenu *menu, const QStringList &path)
{
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (plain(action->text()) != path.constFirst() || !action->isEnabled() || !action->isVisible())
            continue;
        if (path.size() == 1) {
            action->trigger();
            return true;
        }
        return action->menu() && triggerIn(action->menu(), path.mid(1));
    }
    return false;
}

}

Stagehand::Stagehand(ui::MainWindow &window, base::FixedClock &clock, const Shot &shot)
    : m_window(window), m_clock(clock), m_shot(shot)
{
    m_timer.setInterval(kBetweenLinesMs);
    connect(&m_timer, &QTimer::timeout, this, &Stagehand::next);
}

void Stagehand::play(const QStringList &lines)
{
    m_lines = lines;
    m_timer.start();
}

void Stagehand::next()
{
    if (m_isBusy)
        return;
    if (m_lines.isEmpty()) {
        m_timer.stop();
        Q_EMIT finished();
        return;
    }
    const QString line = m_lines.takeFirst().trimmed();
    if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
        return;
    const QString verb = line.section(QLatin1Char(' '), 0, 0);
    if (!act(verb, line.section(QLatin1Char(' '), 1).trimmed())) {
        ++m_failures;
        say(QStringLiteral("CANNOT: %1   (focus: %2)").arg(line, described(QApplication::focusWidget())));
    }
}

bool Stagehand::act(const QString &verb, const QString &words)
{
    const QString name = words.section(QLatin1String(" = "), 0, 0);
    const QString value = words.section(QLatin1String(" = "), 1);
    if (verb == QLatin1String("page"))
        return m_window.showPage(words) != nullptr;
    if (verb == QLatin1String("issue")) {
        m_window.navigate({domain::RecordKind::Issue, words.toLongLong()});
        return true;
    }
    if (verb == QLatin1String("press"))
        return press(words);
    if (verb == QLatin1String("menu"))
        return menu(words);
    if (verb == QLatin1String("choose"))
        return choose(name, value);
    if (verb == QLatin1String("fill"))
        return fill(name, value);
    if (verb == QLatin1String("select"))
        return select(words);
    if (verb == QLatin1String("type") || verb == QLatin1String("key"))
        return verb == QLatin1String("key") ? keys(words) : (QTest::keyClicks(QApplication::focusWidget(), words), true);
    if (verb == QLatin1String("tabs"))
        return tabs(words.toInt());
    if (verb == QLatin1String("at"))
        return at(words);
    if (verb == QLatin1String("read"))
        return read(words), true;
    if (verb == QLatin1String("goto")) {
        auto *part = named<QWidget>(ground(m_window), words);
        return part && (part->setFocus(Qt::TabFocusReason), true);
    }
    if (verb == QLatin1String("say"))
        return say(words), true;
    if (verb == QLatin1String("clip"))
        return clip(words), true;
    if (verb == QLatin1String("size"))
        return m_window.resize(words.section(QLatin1Char('x'), 0, 0).toInt(), words.section(QLatin1Char('x'), 1).toInt()), true;
    if (verb == QLatin1String("focus"))
        return say(QStringLiteral("focus: ") + described(QApplication::focusWidget())), true;
    if (verb != QLatin1String("shot"))
        return false;
    m_isBusy = true;
    m_shot(words);
    m_isBusy = false;
    return true;
}

// A button, a link or a tab with this text.
bool Stagehand::press(const QString &text)
{
    QWidget *where = ground(m_window);
    if (auto *menu = qobject_cast<QMenu *>(where)) {
        const bool isDone = triggerIn(menu, text.split(QLatin1String(" > ")));
        menu->close();
        return isDone;
    }
    for (auto *button : seen<QAbstractButton>(where))
        if (plain(button->text()) == text || nameOf(button) == text) {
            button->setFocus(Qt::MouseFocusReason);
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    for (auto *bar : seen<QTabBar>(where))
        for (int i = 0; i < bar->count(); ++i)
            if (plain(bar->tabText(i)) == text) {
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
                return true;
            }
    return false;
}

bool Stagehand::menu(const QString &path)
{
    const QStringList words = path.split(QLatin1String(" > "));
    for (QAction *action : m_window.menuBar()->actions())
        if (plain(action->text()) == words.constFirst() && action->menu())
            return triggerIn(action->menu(), words.mid(1));
    return false;
}

bool Stagehand::choose(const QString &name, const QString &value)
{
    auto *box = named<QComboBox>(ground(m_window), name);
    for (int i = 0; box && i < box->count(); ++i)
        if (box->itemText(i).startsWith(value)) {
            box->setFocus(Qt::MouseFocusReason);
            box->setCurrentIndex(i);
            Q_EMIT box->activated(i);
            return true;
        }
    return false;
}

bool Stagehand::fill(const QString &name, const QString &text)
{
    QWidget *where = ground(m_window);
    if (auto *line = named<QLineEdit>(where, name)) {
        line->setFocus(Qt::MouseFocusReason);
        line->selectAll();
        QTest::keyClicks(line, text);
        return true;
    }
    auto *area = named<QPlainTextEdit>(where, name);
    if (!area)
        return false;
    area->setFocus(Qt::MouseFocusReason);
    area->selectAll();
    QTest::keyClicks(area, text);
    return true;
}

bool Stagehand::keys(const QString &keys)
{
    QWidget *focus = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    for (const QString &each : keys.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QKeySequence sequence(each);
        if (sequence.isEmpty())
            return false;
        QTest::keySequence(focus ? focus : &m_window, sequence);
        focus = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    }
    return true;
}

// Onto the clipboard, with \t between cells and \n between rows.
void Stagehand::clip(QString text)
{
    QApplication::clipboard()->setText(text.replace(QLatin1String("\\t"), QLatin1String("\t")).replace(QLatin1String("\\n"), QLatin1String("\n")));
}

// The row of a list or table whose text starts so.
bool Stagehand::select(const QString &text)
{
    for (auto *view : seen<QAbstractItemView>(ground(m_window))) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < model->rowCount(view->rootIndex()); ++row)
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view->rootIndex());
                const bool isIt = index.data().toString().startsWith(text) || index.data(Qt::AccessibleTextRole).toString().contains(text);
                if (!isIt || view->visualRect(index).isEmpty())
                    continue;
                view->scrollTo(index);
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
                return true;
            }
    }
    return false;
}

// Walks by Tab and tells where it came by; a picture of the ring at each stop is the reader's to ask for.
bool Stagehand::tabs(int count)
{
    for (int i = 0; i < count; ++i) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before ? before : &m_window, Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        const QRect place = focus ? QRect(focus->mapTo(focus->window(), QPoint()), focus->size()) : QRect();
        say(QStringLiteral("  tab %1: %2 at %3,%4%5").arg(i + 1).arg(described(focus)).arg(place.x()).arg(place.y())
                .arg(focus == before ? QStringLiteral("  STUCK") : QString()));
    }
    return true;
}

// What the part of the window with this name says.
void Stagehand::read(const QString &name)
{
    QWidget *part = &m_window;
    for (QWidget *widget : m_window.findChildren<QWidget *>())
        if (!name.isEmpty() && widget->isVisible() && widget->accessibleName() == name)
            part = widget;
    QStringList texts;
    for (QWidget *widget : part->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? QStringLiteral("[%1]").arg(button->text()) : nameOf(widget);
        if (widget->isVisible() && !text.isEmpty() && text != QLatin1String("[]"))
            texts << plain(text);
    }
    say(QStringLiteral("  %1: %2").arg(name, texts.join(QLatin1String(" | "))));
}

// As if the program had been closed and opened again at that moment.
bool Stagehand::at(const QString &moment)
{
    const base::Instant instant = base::Instant::fromIso(moment);
    if (!instant.isValid())
        return false;
    m_clock.set(instant);
    return m_window.openFile(m_window.session().workspace()->path());
}
