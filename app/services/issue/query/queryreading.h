#pragma once

#include "services/issue/query/queryvocabulary.h"
#include "storage/issue/issuequery.h"

namespace services {

// Turns a query as people type it into restrictions of the issue list. Days are those of the project's calendar.
//     due<7d         within the next seven times 24 hours, or past
//     raised<7d      less than that ago
//     severity>=S2   S2 or worse
//     owner:ana,me   Ana (a part of the name is enough), or who asks
class QueryReading
{
public:
    using Conditions = domain::QueryResult<QVector<storage::IssueCondition>>;

    explicit QueryReading(QueryVocabulary words) : m_words(std::move(words)) {}

    [[nodiscard]] Conditions conditions(const QString &text, base::Instant now) const;

private:
    using Condition = domain::QueryResult<storage::IssueCondition>;

    Conditions read(const QString &text, base::Instant now) const;
    domain::QueryFault completed(domain::QueryFault fault) const; // with all that would be right, and what was probably meant
    Condition condition(const domain::QueryTerm &term, base::Instant now) const;
    Condition named(const domain::QueryTerm &term, storage::IssueColumn column) const;
    Condition actions(const domain::QueryTerm &term, base::Instant now) const;
    Condition kinds(const domain::QueryTerm &term) const;
    Condition ownField(const domain::QueryTerm &term) const;
    Condition ownRange(const domain::QueryTerm &term, const domain::CustomField &field, storage::IssueCondition condition) const;
    Condition people(const domain::QueryTerm &term, storage::IssueColumn column) const;
    Condition counterparties(const domain::QueryTerm &term) const;
    Condition severities(const domain::QueryTerm &term) const;
    Condition levels(const domain::QueryTerm &term) const;
    Condition moments(const domain::QueryTerm &term, storage::IssueColumn column, base::Instant now) const;
    std::pair<base::Instant, base::Instant> momentRange(const domain::QueryMoment &moment, bool isAge, base::Instant now) const;

    QueryVocabulary m_words;
};

}
