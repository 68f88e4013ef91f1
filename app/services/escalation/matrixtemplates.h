#pragma once

#include "base/result.h"
#include "domain/escalation/matrix.h"
#include "services/shipped/shippedwords.h"

#include <QHash>
#include <QVector>

namespace services {

class Workspace;

// A place for a person in a template: "Head of procurement", on our side or theirs.
struct TemplateRole {
    int id = 0;
    QString title;
    bool isOurs = true;
    bool operator==(const TemplateRole &) const = default;
};

// A matrix to start from. Shipped ones have roles where people come; own ones keep their people and have none.
struct MatrixTemplate {
    QString key;     // of a shipped one; own ones are known by their name
    QString name;
    QString summary; // what it is for, in a sentence
    bool isShipped = false;
    QVector<TemplateRole> roles;
    QStringList categories; // ranked: from the highest impact to what one handles oneself
    domain::Matrix matrix;  // people of a shipped one are the ids of its roles
};

// Templates of the program and of the workspace (settings "matrixtemplate/<name>": each change is one undo step), and copies
// from one project to another.
class MatrixTemplates
{
public:
    explicit MatrixTemplates(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] base::Result<QVector<MatrixTemplate>> all() const; // shipped ones first, then own ones by name
    [[nodiscard]] base::Result<MatrixTemplate> find(const QString &keyOrName) const; // NotFound
    // The project's edited version says what the template says, with these people in the roles (those left out stay empty) and
    // this organisation as the other side of paths that have one. One undo step; people of an own template who are gone are left out.
    using People = QHash<int, domain::PersonId>; // by role
    [[nodiscard]] base::Result<domain::Matrix> apply(domain::ProjectId project, const MatrixTemplate &from, const People &people,
                                                     domain::OrganisationId counterparty, const QString &what);
    // What apply() would save.
    static domain::Matrix filled(const MatrixTemplate &from, const People &people, domain::OrganisationId counterparty);
    // The matrix as an own template; in the place of one of this name. Invalid "name": empty, too long, or that of a shipped one.
    [[nodiscard]] base::Result<> saveAs(const QString &name, const QString &summary, const domain::Matrix &matrix);
    [[nodiscard]] base::Result<> remove(const QString &name); // NotFound; Invalid for a shipped one
    // The edited version of `to` says what the current one of `from` says, with the same people. One undo step.
    [[nodiscard]] base::Result<domain::Matrix> copy(domain::ProjectId from, domain::ProjectId to, const QString &what);

    [[nodiscard]] static base::Result<QVector<MatrixTemplate>> shipped(const ShippedWords &words);

private:
    Workspace &m_workspace;
};

}
