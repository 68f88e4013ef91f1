#pragma once

#include "domain/issue/issue.h"
#include "render/wording/format.h"

#include <QHash>
#include <QJsonValue>

namespace services {
class Workspace;
}

namespace models {

// The values of an issue's fields in words, from what recordjson.h makes of them: people, milestones and issues by name,
// moments and days as they are read, words of choices.
class ValueWords
{
public:
    void setFormat(const render::Format &format) { m_format = format; }
    // The names that values of this issue may stand for.
    void read(services::Workspace &workspace, domain::IssueId issue);
    // "Need-by", "Cause 1", "Berth" for a field of the project.
    QString field(const QString &field) const;
    QString value(const QString &field, const QString &text) const;
    // A part of the record's JSON form, lists with their elements a line each; empty for none.
    QString value(const QString &field, const QJsonValue &json) const;

private:
    render::Format m_format;
    QHash<qint64, QString> m_people;
    QHash<qint64, QString> m_organisations;
    QHash<qint64, QString> m_milestones;
    QHash<qint64, QString> m_issues;
    QHash<QString, QString> m_customFields; // by their key
};

}
