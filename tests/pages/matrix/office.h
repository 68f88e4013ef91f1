#pragma once

#include "domain/escalation/matrixcheck.h"
#include "matrix/ladder/ladderview.h"
#include "matrix/matrixpage.h"
#include "services/escalation/matrixservice.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "support/fakeprompter.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QTest>

// A new project, two organisations of eight people each, and the matrix page on it.
struct Office {
    Office()
    {
        workspace = std::move(*services::Workspace::inMemory(clock, QStringLiteral("Tester")));
        project = workspace->projects().create(QStringLiteral("Ferry pier"))->id;
        for (const bool isOurs : {true, false}) {
            domain::Organisation organisation;
            organisation.name = isOurs ? QStringLiteral("Port works") : QStringLiteral("Baltwerk");
            organisation.isOurs = isOurs;
            organisation = *workspace->people().save(organisation);
            for (int number = 0; number < 8; ++number) {
                domain::Person person;
                person.name = QStringLiteral("%1 %2").arg(isOurs ? QStringLiteral("Ana") : QStringLiteral("Boris")).arg(QChar('A' + number));
                person.organisation = organisation.id;
                person.email = QStringLiteral("p%1@example.org").arg(number);
                workspace->people().save(person).value();
            }
        }
        page = std::make_unique<ui::MatrixPage>(*workspace);
        page->setPrompter(&prompter);
        page->resize(1280, 800);
        page->setProject(project);
        page->show();
        page->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    }
    // "Ana A; Ana B" of a level.
    static QString names(bool isOurs, int level)
    {
        const QString stem = isOurs ? QStringLiteral("Ana") : QStringLiteral("Boris");
        return QStringLiteral("%1 %2;%1 %3").arg(stem).arg(QChar('A' + 2 * level)).arg(QChar('B' + 2 * level));
    }
    void act(const char *name)
    {
        for (QAction *action : page->actions())
            if (action->objectName() == QLatin1String(name))
                action->trigger();
        QCoreApplication::processEvents();
    }
    void addPath(const QString &name)
    {
        prompter.line = name;
        act("matrix.addPath");
    }
    domain::Matrix matrix() const { return *workspace->matrices().edited(project); }
    template <typename Wanted>
    Wanted &part(const char *name) const
    {
        auto *found = page->findChild<Wanted *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the page has no %s", name);
        return *found;
    }
    ui::LadderView &grid() { return *page->findChild<ui::LadderView *>(QStringLiteral("ladder")); }
    domain::EscalationPath path() const
    {
        const auto matrix = workspace->matrices().edited(project);
        return matrix->paths.last();
    }
    QVector<domain::MatrixFinding> findings() const
    {
        const auto all = workspace->matrices().check(*workspace->matrices().edited(project));
        QVector<domain::MatrixFinding> own;
        for (const domain::MatrixFinding &finding : *all)
            if (finding.cell.pathKey == path().key)
                own << finding;
        return own;
    }
    base::FixedClock clock{base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z"))};
    std::unique_ptr<services::Workspace> workspace;
    domain::ProjectId project;
    support::FakePrompter prompter;
    std::unique_ptr<ui::MatrixPage> page;
};

// Types as a person does, and counts the keys that are no letters of names.
class Typist
{
public:
    explicit Typist(QWidget &grid) : m_grid(grid) {}
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QTest::keyClick(target(), key, modifiers);
    }
    void text(const QString &text)
    {
        m_keys += int(text.size());
        letters(text);
    }
    // Separators between names count, the names do not.
    void names(const QString &text)
    {
        m_keys += int(text.count(QLatin1Char(';')));
        letters(text);
    }
    int keys() const { return m_keys; }

private:
    QWidget *target() const
    {
        const auto *view = static_cast<ui::GridView *>(&m_grid);
        QWidget *editor = view->indexWidget(view->currentIndex());
        return editor ? editor : &m_grid;
    }
    void letters(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(target(), letter.toLatin1());
    }
    QWidget &m_grid;
    int m_keys = 0;
};

inline QStringList responses()
{
    return {QStringLiteral("2h"), QStringLiteral("1d"), QStringLiteral("2d"), QStringLiteral("3d")};
}

// The path as a spreadsheet has it, the highest level first.
inline QString sheet(const Office &office)
{
    QString text;
    const QStringList titles{QStringLiteral("Owner and team"), QStringLiteral("Leads"), QStringLiteral("Directors"), QStringLiteral("Sponsors")};
    for (int level = 3; level >= 0; --level)
        text += QStringLiteral("%1\t%2\t%3\t%4\n").arg(titles.at(level), office.names(true, level), office.names(false, level), responses().join(QLatin1Char('\t')));
    return text;
}
