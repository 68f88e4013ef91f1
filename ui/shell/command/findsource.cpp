#include "shell/command/findsource.h"

#include "render/wording/names.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/workspace/workspace.h"
#include "shell/command/ranking.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostActions = 5;
constexpr int kMostRecords = 6;
constexpr int kMostOfOneKind = 12;

QString findWords(const char *text)
{
    return QCoreApplication::translate("ui::FindSource", text);
}

void addGroup(QVector<FindItem> &items, const char *heading, const QVector<FindItem> &group)
{
    if (group.isEmpty())
        return;
    FindItem head;
    head.kind = FindItem::Kind::Heading;
    head.text = findWords(heading);
    items.append(head);
    items.append(group);
}

FindItem newIssueItem(const QString &title)
{
    FindItem item;
    item.kind = FindItem::Kind::NewIssue;
    item.icon = IconId::Plus;
    item.text = findWords(QT_TRANSLATE_NOOP("ui::FindSource", "New issue “%1”")).arg(title);
    item.detail = findWords(QT_TRANSLATE_NOOP("ui::FindSource", "Enter saves, details can follow"));
    item.title = title;
    return item;
}

template <typename Ranked>
QVector<FindItem> best(QVector<Ranked> &ranked, int most)
{
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.first > b.first; });
    QVector<FindItem> items;
    for (const Ranked &entry : ranked.mid(0, most))
        items.append(entry.second);
    return items;
}

}

void FindSource::setWorkspace(services::Workspace *workspace)
{
    m_workspace = workspace;
    m_peopleRead = false;
    m_people.clear();
}

QVector<FindItem> FindSource::forPalette(const QString &typed)
{
    const QString text = typed.trimmed();
    const QChar prefix = text.isEmpty() ? QChar() : text.at(0);
    const QString rest = text.mid(1).trimmed();
    QVector<FindItem> items;
    if (prefix == QLatin1Char('>')) {
        addGroup(items, QT_TRANSLATE_NOOP("ui::FindSource", "Actions"), actions(Ranking(rest), kMostOfOneKind));
        return items;
    }
    if (prefix == QLatin1Char('#')) {
        addGroup(items, QT_TRANSLATE_NOOP("ui::FindSource", "Issues"), issues(rest, kMostOfOneKind));
        return items;
    }
    if (prefix == QLatin1Char('@')) {
        addGroup(items, QT_TRANSLATE_NOOP("ui::FindSource", "People"), people(Ranking(rest), kMostOfOneKind));
        return items;
    }
    const Ranking ranking(text);
    addGroup(items, QT_TRANSLATE_NOOP("ui::FindSource", "Actions"), actions(ranking, text.isEmpty() ? kMostOfOneKind : kMostActions));
    if (text.isEmpty())
        return items;
    addGroup(items, QT_TRANSLATE_NOOP("ui::FindSource", "Issues"), issues(text, kMostRecords));
    addGroup(items, QT_TRANSLATE_NOOP("ui::FindSource", "People"), people(ranking, kMostRecords));
    if (m_workspace)
        addGroup(items, QT_TRANSLATE_NOOP("ui::FindSource", "New"), {newIssueItem(text)});
    return items;
}

QVector<FindItem> FindSource::actions(const Ranking &ranking, int most) const
{
    QVector<std::pair<int, FindItem>> ranked;
    for (QAction *action : m_actions) {
        if (!action || !action->isEnabled() || !action->isVisible() || action->isSeparator())
            continue;
        FindItem item;
        item.text = action->text().remove(QLatin1Char('&')).remove(QChar(0x2026));
        item.keys = action->shortcut().toString(QKeySequence::NativeText);
        item.action = action;
        const int id = action->property("rungIcon").toInt();
        item.icon = id > 0 ? IconId(id) : IconId::Palette;
        if (const int score = ranking.score(item.text); score > 0)
            ranked.append({score, item});
    }
    return best(ranked, most);
}

QVector<FindItem> FindSource::issues(const QString &text, int most) const
{
    QVector<FindItem> items;
    if (!m_workspace)
        return items;
    storage::IssueQuery query;
    query.text = text;
    query.sort = storage::IssueSort::Changed;
    query.descending = true;
    query.limit = most;
    const auto ids = m_workspace->issues().ids(query);
    const auto rows = ids ? m_workspace->issues().rows(*ids) : base::Result<QVector<storage::IssueRow>>();
    if (!ids || !rows)
        return items;
    for (const storage::IssueRow &row : *rows) {
        FindItem item;
        item.kind = FindItem::Kind::Record;
        item.icon = IconId::Issues;
        item.text = row.title;
        const bool isOpen = row.status == domain::IssueStatus::Open || row.status == domain::IssueStatus::InProgress;
        const QString state = isOpen && row.verdict ? render::chip(*row.verdict, row.isDecided) : render::label(row.status);
        item.detail = findWords(QT_TRANSLATE_NOOP("ui::FindSource", "%1, %2, %3")).arg(row.key, render::label(row.severity), state);
        item.record = {domain::RecordKind::Issue, row.id.value()};
        items.append(item);
    }
    return items;
}

void FindSource::readPeople()
{
    m_peopleRead = true;
    if (auto people = m_workspace->people().people())
        m_people = std::move(*people);
    m_organisations.clear();
    if (const auto organisations = m_workspace->people().organisations())
        for (const domain::Organisation &organisation : *organisations)
            m_organisations.insert(organisation.id, organisation.name);
}

QVector<FindItem> FindSource::people(const Ranking &ranking, int most)
{
    if (!m_workspace)
        return {};
    if (!m_peopleRead)
        readPeople();
    QVector<std::pair<int, FindItem>> ranked;
    for (const domain::Person &person : std::as_const(m_people)) {
        QStringList about{m_organisations.value(person.organisation), person.role};
        about.removeAll(QString());
        FindItem item;
        item.kind = FindItem::Kind::Record;
        item.icon = IconId::People;
        item.text = person.name;
        item.detail = about.join(findWords(QT_TRANSLATE_NOOP("ui::FindSource", ", ")));
        item.record = {domain::RecordKind::Person, person.id.value()};
        if (const int score = ranking.score(item.text, item.detail); score > 0)
            ranked.append({score, item});
    }
    return best(ranked, most);
}

}
