#pragma once

#include "base/result.h"
#include "domain/escalation/matrix.h"

namespace services {

class Workspace;

// A category of a project, and what names it.
struct CategoryUse {
    QString name;
    bool isConfidential = false; // a matter of it is not kept in the open log
    QStringList paths; // of the edited version of the matrix that serve it, by their names
    int situations = 0;
    int criteria = 0;
    int fields = 0; // of the project's own, that are asked for it
    qint64 issues = 0; // of any status
    bool isNamed() const { return situations > 0 || criteria > 0 || fields > 0 || issues > 0; }
};

// The list of categories of a project: shipped ones at first, then its own (setting "categories.N"). What is in use is never lost: it is
// listed as long as anything names it. One undo step each.
class CategoryService
{
public:
    enum class Issues { Keep, Change };
    enum class Paths { Keep, Change };

    explicit CategoryService(Workspace &workspace) : m_workspace(workspace) { }

    // In the order of the list, then what is in use beside it.
    [[nodiscard]] base::Result<QVector<CategoryUse>> all(domain::ProjectId project) const;
    // Invalid "category": empty or there already.
    [[nodiscard]] base::Result<> add(domain::ProjectId project, const QString &name);
    // In the list, the paths, the catalogue, the criteria, the own fields, and with Change in the issues too. To a name that is there:
    // the two become one. NotFound; Invalid "category": empty, or one of the two is confidential while the other is not.
    [[nodiscard]] base::Result<> rename(domain::ProjectId project, const QString &from, const QString &to, Issues issues);
    // Invalid "category" while issues, situations, criteria or fields name it, and with Keep while a path serves it. NotFound.
    [[nodiscard]] base::Result<> remove(domain::ProjectId project, const QString &name, Paths paths);

private:
    Workspace &m_workspace;
};

}
