#pragma once

#include "base/result.h"

#include <QStringList>
#include <QVector>

#include <optional>
#include <span>

namespace domain {

// What a query can ask for. Words without a field look into key, title and counterparty.
enum class QueryField { Text, Status, Severity, Verdict, Level, Tier, Owner, Originator, Counterparty, Category, Label, Path, Due, Raised, Changed, Quiet, Missing, Kind, Actions, Solved, Escalated, Situation, Custom };
enum class QueryComparison { Is, Less, AtMost, AtLeast, Greater };

// One condition of a query; all must hold. Several values: one of them.
struct QueryTerm {
    QueryField field = QueryField::Text;
    QString custom; // of Custom: the key of the project's own field
    QueryComparison comparison = QueryComparison::Is;
    bool isNegated = false;
    QStringList values;
    qsizetype begin = 0; // of the condition in the text
    qsizetype size = 0;
    bool operator==(const QueryTerm &) const = default;
};

// Where a query cannot be understood, and what would be right there.
struct QueryFault {
    enum class Kind { UnknownField, MissingValue, OpenQuote, NoOrder, UnknownValue };
    Kind kind = Kind::UnknownField;
    qsizetype begin = 0;
    qsizetype size = 0;
    QString written;
    QStringList right; // fields or values, as one types them
    QString near = {}; // the one of them that was probably meant; empty: none is near
};

template <typename T>
using QueryResult = tl::expected<T, QueryFault>;

// Fields as they are typed, the same in every language: status, severity, owner, due …
std::span<const std::pair<QueryField, const char *>> queryFieldNames();
QString nameOf(QueryField field);

// status:open,in-progress severity>=S2 owner:me -label:"on hold" due<7d level>=1 "main pump"
//     query     = { condition }
//     condition = [ "-" ] ( field ( ":" | "=" | "<" | "<=" | ">=" | ">" ) values | word )
//     field     = a name of queryFieldNames(), or "custom." and the key of one of the project's own fields
//     values    = word { "," word };  word: without blanks, or in quotation marks ("" is one)
[[nodiscard]] QueryResult<QVector<QueryTerm>> parseQuery(const QString &text);

// A moment or a span as a query names it.
struct QueryMoment {
    enum class Kind { Day, Span, None };
    Kind kind = Kind::None;
    int days = 0;    // Day: from today on; when `date` is not valid
    QString date;    // Day: ISO 8601
    qint64 minutes = 0; // Span: elapsed
};
// 2026-05-04, today, tomorrow, yesterday, none; 36h, 7d, 2w: nothing for anything else.
std::optional<QueryMoment> queryMoment(const QString &text);

}
