#pragma once

#include "base/result.h"
#include "domain/project/customfield.h"

#include <QPair>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <array>

namespace services {

// What a column of a list can mean.
enum class ListField {
    Title,
    Description,
    Status,
    Priority,
    Impact,
    Urgency,
    Type,
    Category,
    Counterparty,
    Owner,
    Originator,
    RaisedAt,
    NeedBy,
    ResolvedAt,
    Labels,
    ExternalId,
    Workaround,
    BusinessImpact,
    Comments,
    Repository,       // makes numbers that repeat in several repositories unique
    OwnerAccount,     // account ids of Jira: comments name their authors by them
    OriginatorAccount,
};
inline constexpr int kListFieldCount = int(ListField::OriginatorAccount) + 1;

// Which column of a list means what: guessed from the headings in the words of many trackers and four languages, then as the
// caller insists. Repeated headings (Jira's Labels, Comment) belong together.
class ColumnMap
{
public:
    // wanted: field → heading; an empty heading takes the field out. UnknownField, UnknownColumn, or NoTitleColumn with the
    // headings found as detail.
    [[nodiscard]] static base::Result<ColumnMap> make(const QStringList &headings, const QVector<QPair<QString, QString>> &wanted);
    static bool isKnownHeading(const QString &heading);

    // The column of a field that the project added.
    struct Own {
        domain::CustomField field;
        int column = -1;
    };
    // Finds them by name, by key or by "custom.key", or as the caller insisted. A heading of the program's own export keeps its
    // meaning. UnknownField for a field insisted on that the project has not.
    [[nodiscard]] base::Result<> takeOwn(const QVector<domain::CustomField> &fields);
    const QVector<Own> &own() const { return m_own; }

    int column(ListField field) const { return columns(field).isEmpty() ? -1 : columns(field).first(); }
    const QVector<int> &columns(ListField field) const { return m_columns[size_t(field)]; }
    bool has(ListField field) const { return !columns(field).isEmpty(); }
    QString heading(int column) const { return m_headings.value(column); }
    QStringList headings() const { return m_headings; }
    // Field → heading as used, and the headings that mean nothing here.
    QVector<QPair<QString, QString>> pairs() const;
    QStringList unused() const;
    // Whose list it is ("jira", "servicenow" …), else "csv" with the name of the column of numbers: with the number it
    // identifies an issue at the next import.
    QString system() const;

private:
    void guess();
    base::Result<> insist(const QString &field, const QString &heading);
    base::Result<QVector<int>> columnsHeaded(const QString &heading) const;
    QVector<int> columnsNamed(const QString &key) const;
    void release(int column);

    QStringList m_headings;
    QStringList m_keys; // folded
    std::array<QVector<int>, kListFieldCount> m_columns;
    QSet<int> m_insisted;
    QVector<QPair<QString, QString>> m_wantedOwn; // "custom.berth" → heading
    QVector<Own> m_own;
};

}
