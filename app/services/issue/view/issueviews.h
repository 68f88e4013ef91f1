#pragma once

#include "base/result.h"
#include "domain/project/project.h"

#include <QStringList>
#include <QVector>

namespace services {

class Workspace;

// A way to look at the issues of a project, by name: what is shown, in which order and which form. Words and names only, so that it
// means the same in every window and on the command line.
struct IssueView {
    QString name;
    QString query;           // as it is typed into the filter
    QStringList statuses;    // stored names; of the chips, as the following
    QStringList severities;
    QStringList verdicts;
    QStringList owners;      // names
    QStringList counterparties;
    QString sort;            // a column's name, with a minus: downwards
    QString group;           // a column's name; empty: no groups
    QStringList columns;     // in order; empty: the usual ones
    QString kind;            // table, board or timeline; empty: table
    domain::ProjectId project; // it was saved for; invalid for a shipped one
    bool isShipped = false;  // comes with the program: not stored, and never changed
    bool operator==(const IssueView &) const = default;
};

// The saved views of a project, kept in the workspace as settings "view/<project>/<name>": each change is one undo step.
class IssueViews
{
public:
    explicit IssueViews(Workspace &workspace) : m_workspace(workspace) {}

    // Those that come with the program first, then the saved ones by name. Invalid project: those of all projects together.
    [[nodiscard]] base::Result<QVector<IssueView>> all(domain::ProjectId project) const;
    // NotFound. The name without regard to case.
    [[nodiscard]] base::Result<IssueView> find(domain::ProjectId project, const QString &name) const;
    // In the place of one with this name. Invalid "name" when it is empty, too long or that of a shipped one.
    [[nodiscard]] base::Result<> save(domain::ProjectId project, const IssueView &view);
    [[nodiscard]] base::Result<> rename(domain::ProjectId project, const QString &from, const QString &to);
    [[nodiscard]] base::Result<> remove(domain::ProjectId project, const QString &name); // NotFound

    static QVector<IssueView> shipped(); // names in English: windows translate them

private:
    base::Result<> check(domain::ProjectId project, const QString &name) const;

    Workspace &m_workspace;
};

}
