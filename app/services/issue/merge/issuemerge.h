#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace services {

class Workspace;

// A field that two people set to different values, in the names and values of recordjson.h; a list is one field.
struct FieldConflict {
    QString field;
    QJsonValue before;
    QJsonValue theirs;
    QJsonValue mine;
    bool operator==(const FieldConflict &) const = default;
};

// What two people made of the same issue: what only one of them changed stands; where both did, each field is chosen.
class IssueMerge
{
public:
    IssueMerge(const domain::Issue &before, const domain::Issue &mine, const domain::Issue &theirs);

    const QVector<FieldConflict> &conflicts() const { return m_conflicts; }
    QStringList fields() const; // in conflict
    // Theirs with my changes, but of the fields in conflict only with these.
    [[nodiscard]] base::Result<domain::Issue> merged(const QStringList &keptMine) const;

private:
    struct Change {
        QStringList path;
        QJsonValue value;
    };
    QJsonObject m_theirs;
    int m_version = 0;
    QVector<Change> m_changes; // mine
    QVector<FieldConflict> m_conflicts;
};

// Saves an edit of the issue as it was read, over what others saved since. Conflict with the first field as place when both
// changed one: then nothing is saved and `conflicts`, if given, holds them all. One undo step.
[[nodiscard]] base::Result<domain::Issue> saveMerged(Workspace &workspace, const domain::Issue &before, const domain::Issue &mine,
                                                     QVector<FieldConflict> *conflicts = nullptr);

}
