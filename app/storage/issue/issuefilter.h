#pragma once

#include "storage/issue/board/issuecard.h"
#include "storage/record/value.h"

#include <QStringList>

namespace storage {

// A statement over the issues of a filter: its columns, more conditions, its order.
struct IssueSelection {
    QString columns;
    QString joins;
    QStringList conditions; // their values are bound after those of the filter
    QString order;
    bool isByState = false; // the state's table is gone through, and the issue's looked up; else the other way round
    bool usesIssue = false;
    bool usesState = false;
    int limit = -1;
    bool mayBeArchived = true; // no: looking for them in each row would be in vain
};

// The only statement of the program that is put together at run time: fragments from this file, values always bound.
class IssueFilter
{
public:
    explicit IssueFilter(const IssueQuery &query);

    QString countStatement() const;
    QString countStatement(const IssueSelection &selection) const;
    // A row for each group and currency: the group, how many, the currency, cents a day of the open ones (none: NULL).
    QString sumStatement(IssueGroup group) const;
    QString statement(const IssueSelection &selection) const;
    const Values &values() const { return m_values; }

private:
    void restrictStatus(const IssueQuery &query);
    void restrictIssue(const IssueQuery &query);
    void restrictState(const IssueQuery &query);
    void restrict(const IssueCondition &condition);
    QString ownRange(const IssueCondition &condition);
    QString noneOf(const IssueCondition &condition);
    QString addValue(const QString &condition, const Value &value);
    void require(const char *condition, const Value &value);
    void requireOneOf(const char *column, const Values &values);
    void restrictMissing(const IssueCondition &condition, QStringList &parts) const;
    static void restrictSolved(const IssueCondition &condition, QStringList &parts);
    static void restrictEscalated(const IssueCondition &condition, QStringList &parts);
    void restrictActions(const IssueCondition &condition, QStringList &parts);
    QString source(const IssueSelection &selection) const;

    QStringList m_conditions;
    Values m_values;
    bool m_usesIssue = false;
    bool m_usesState = false;
    bool m_isSelective = false; // an index finds few: those are sorted
    bool m_isWithArchived = false;
};

}
