#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"
#include "domain/project/customfield.h"
#include "services/workspace/writepath.h"

#include <QVector>

namespace services {

class Workspace;

// The fields that a project added to its entries. A field is never removed: it is retired, and its values stay.
class CustomFieldService
{
public:
    explicit CustomFieldService(Workspace &workspace) : m_workspace(workspace) {}

    // In their order, the retired ones last; of all projects for an invalid id.
    [[nodiscard]] base::Result<QVector<domain::CustomField>> all(domain::ProjectId project) const;
    // By its key or its name. NotFound.
    [[nodiscard]] base::Result<domain::CustomField> findByText(domain::ProjectId project, const QString &text) const;
    // The key is made from the name when it is empty. Invalid: no name, a key or name that is taken, a choice without choices.
    [[nodiscard]] base::Result<domain::CustomField> add(domain::CustomField field);
    // Name, choices, categories and whether it is required or retired; key, type and project stay as they are stored.
    [[nodiscard]] base::Result<domain::CustomField> save(domain::CustomField field);
    // One place up (-1) or down (+1) among those that are not retired.
    [[nodiscard]] base::Result<> move(domain::CustomFieldId id, int by);
    // The usual fields of a technical matter, for entries of this category, as one act: those that are not there yet. How many.
    [[nodiscard]] base::Result<int> addTechnical(domain::ProjectId project, const QString &category);
    // The same within the act that gives an entry the technical category (D16), for a project that has none of them: what is
    // there in part was changed by hand and stays so. `before`: the category it had.
    [[nodiscard]] base::Result<> bringTechnical(WritePath::Session &session, const domain::Issue &issue, const QString &before) const;
    // Whether the category is the technical one and lacks some of them.
    [[nodiscard]] base::Result<bool> lacksTechnical(domain::ProjectId project, const QString &category) const;

private:
    base::Result<> addWithin(WritePath::Session &session, domain::CustomField &field) const;
    base::Result<int> addTechnicalWithin(WritePath::Session &session, domain::ProjectId project, const QString &category) const;

    Workspace &m_workspace;
};

}
