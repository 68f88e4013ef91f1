#include "issue/conflict/issueediting.h"

#include "issue/conflict/conflictbar.h"
#include "issue/issuedetail.h"
#include "services/issue/issueacts.h"
#include "services/workspace/workspace.h"

#include <QTimer>

namespace ui {

IssueEditing::IssueEditing(services::Workspace &workspace, IssueDetail *detail)
    : QObject(detail), m_workspace(workspace), m_detail(detail), m_bar(detail->conflictBar())
{
    connect(detail, &IssueDetail::edited, this, &IssueEditing::save);
    connect(detail, &IssueDetail::entryWritten, this, &IssueEditing::perform);
    connect(detail, &IssueDetail::guidedKept, this, &IssueEditing::keepGuided);
    connect(detail, &IssueDetail::corrected, this, &IssueEditing::correct);
    connect(m_bar, &ConflictBar::chosen, this, &IssueEditing::settle);
}

void IssueEditing::save(const domain::Issue &issue)
{
    const auto open = m_open.constFind(issue.id);
    if (open == m_open.cend()) {
        saveOver(m_detail->shown(), issue);
        return;
    }
    // Typed while the bar asks: it joins what is still to be chosen.
    const services::IssueMerge joined(m_detail->shown(), issue, open->mine);
    if (auto mine = joined.merged(joined.fields()); mine)
        saveOver(open->before, *mine);
}

void IssueEditing::saveOver(const domain::Issue &before, const domain::Issue &mine)
{
    QVector<services::FieldConflict> conflicts;
    const auto saved = services::saveMerged(m_workspace, before, mine, &conflicts);
    if (!conflicts.isEmpty())
        m_open.insert(mine.id, {before, mine});
    else
        m_open.remove(mine.id);
    if (saved)
        return follow(m_issue);
    if (conflicts.isEmpty() && saved.error().code != base::ErrorCode::NotFound) // gone: follow() says so
        Q_EMIT failed(saved.error());
    Q_EMIT refused();
    follow(m_issue);
    if (!conflicts.isEmpty())
        QTimer::singleShot(0, m_bar, &ConflictBar::callHere); // the keyboard is on its way elsewhere now
}

void IssueEditing::follow(domain::IssueId issue)
{
    m_issue = issue;
    const auto open = m_open.constFind(issue);
    const auto theirs = m_workspace.issues().find(issue);
    if (!theirs && theirs.error().code == base::ErrorCode::NotFound) {
        m_bar->tellGone(m_detail->shown().key);
        m_bar->show();
        return;
    }
    if (open == m_open.cend() || !theirs)
        return m_bar->leave();
    m_bar->show();
    models::ValueWords words;
    if (const auto context = m_workspace.issues().context(theirs->project))
        words.setFormat(render::Format(*context));
    words.read(m_workspace, issue);
    m_bar->ask(services::IssueMerge(open->before, open->mine, *theirs).conflicts(), words);
}

// Over what is stored now: a third change of another field is kept too, one of the same field asks again.
void IssueEditing::settle(const QStringList &mine)
{
    const auto open = m_open.constFind(m_issue);
    const auto theirs = m_workspace.issues().find(m_issue);
    if (open == m_open.cend() || !theirs)
        return;
    const auto merged = services::IssueMerge(open->before, open->mine, *theirs).merged(mine);
    if (!merged) {
        Q_EMIT failed(merged.error());
        return;
    }
    saveOver(*theirs, *merged);
    if (!m_open.contains(m_issue))
        Q_EMIT refused();
}

void IssueEditing::perform(const models::ActEntry &entry)
{
    tell(models::perform(m_workspace, entry));
}

void IssueEditing::keepGuided(const domain::Issue &issue, const domain::Contact &note)
{
    tell(services::IssueActs(m_workspace).keepGuided(issue, note));
}

void IssueEditing::correct(domain::ContactId entry, const QString &text)
{
    tell(services::IssueActs(m_workspace).correct(entry, text));
}

}
