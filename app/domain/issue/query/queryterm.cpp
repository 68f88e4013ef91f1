#include "domain/issue/query/queryterm.h"

#include "domain/issue/customvalues.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

namespace domain {

namespace {

constexpr std::array<std::pair<QueryField, const char *>, 21> kQueryFields = {{
    {QueryField::Status, "status"},
    {QueryField::Severity, "severity"},
    {QueryField::Verdict, "verdict"},
    {QueryField::Level, "level"},
    {QueryField::Tier, "tier"},
    {QueryField::Owner, "owner"},
    {QueryField::Originator, "originator"},
    {QueryField::Counterparty, "counterparty"},
    {QueryField::Category, "category"},
    {QueryField::Label, "label"},
    {QueryField::Path, "path"},
    {QueryField::Due, "due"},
    {QueryField::Raised, "raised"},
    {QueryField::Changed, "changed"},
    {QueryField::Quiet, "quiet"},
    {QueryField::Missing, "missing"},
    {QueryField::Kind, "kind"},
    {QueryField::Actions, "actions"},
    {QueryField::Solved, "solved"},
    {QueryField::Escalated, "escalated"},
    {QueryField::Situation, "situation"},
}};

bool hasOrder(QueryField field)
{
    switch (field) {
    case QueryField::Severity:
    case QueryField::Level:
    case QueryField::Tier:
    case QueryField::Due:
    case QueryField::Raised:
    case QueryField::Changed:
    case QueryField::Quiet:
    case QueryField::Custom: // whoever knows its type says whether it has
        return true;
    default:
        return false;
    }
}

// Reads one text from its front to its end.
class QueryReader
{
public:
    explicit QueryReader(const QString &text) : m_text(text) {}

    QueryResult<QVector<QueryTerm>> read()
    {
        QVector<QueryTerm> terms;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            QueryResult<QueryTerm> term = readTerm();
            if (!term)
                return tl::make_unexpected(term.error());
            terms.append(*term);
        }
        return terms;
    }

private:
    static tl::unexpected<QueryFault> fault(QueryFault fault) { return tl::make_unexpected(std::move(fault)); }

    QChar current() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    void skipBlanks()
    {
        while (current().isSpace())
            ++m_at;
    }

    bool take(QLatin1String word)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    QueryResult<QueryTerm> readTerm()
    {
        QueryTerm term;
        term.begin = m_at;
        term.isNegated = m_at + 1 < m_text.size() && current() == u'-' && !m_text.at(m_at + 1).isSpace() && take(QLatin1String("-"));
        const QueryResult<bool> hasField = readField(term);
        if (!hasField)
            return tl::make_unexpected(hasField.error());
        do {
            const QueryResult<QString> value = readWord(*hasField);
            if (!value)
                return tl::make_unexpected(value.error());
            if (value->isEmpty() && *hasField)
                return fault({QueryFault::Kind::MissingValue, term.begin, m_at - term.begin, term.field == QueryField::Custom ? kCustomPrefix + term.custom : nameOf(term.field), {}});
            term.values.append(*value);
        } while (*hasField && take(QLatin1String(",")));
        term.size = m_at - term.begin;
        return term;
    }

    // Letters and a sign of comparison after them; else the condition is a word.
    QueryResult<bool> readField(QueryTerm &term)
    {
        const bool isCustom = QStringView(m_text).mid(m_at, kCustomPrefix.size()).compare(kCustomPrefix, Qt::CaseInsensitive) == 0;
        qsizetype end = m_at + (isCustom ? kCustomPrefix.size() : 0);
        const qsizetype begin = end;
        while (end < m_text.size() && (m_text.at(end).isLetter() || (isCustom && (m_text.at(end).isDigit() || m_text.at(end) == u'-'))))
            ++end;
        static const QString s_signs = QStringLiteral(":=<>");
        if (end == begin || end == m_text.size() || !s_signs.contains(m_text.at(end)))
            return false;
        const QString name = m_text.mid(m_at, end - m_at);
        QStringList right;
        bool isKnown = isCustom;
        if (isCustom) {
            term.field = QueryField::Custom;
            term.custom = name.mid(kCustomPrefix.size()).toLower();
        }
        for (const auto &[field, word] : kQueryFields) {
            right.append(QLatin1String(word));
            if (name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0) {
                term.field = field;
                isKnown = true;
            }
        }
        if (!isKnown)
            return fault({QueryFault::Kind::UnknownField, m_at, name.size(), name, right});
        m_at = end;
        term.comparison = readComparison();
        if (term.comparison != QueryComparison::Is && !hasOrder(term.field))
            return fault({QueryFault::Kind::NoOrder, end, m_at - end, name, {name.toLower() + u':'}});
        return true;
    }

    QueryComparison readComparison()
    {
        take(QLatin1String(":")); // level:>=1 is level>=1
        if (take(QLatin1String("<=")))
            return QueryComparison::AtMost;
        if (take(QLatin1String(">=")))
            return QueryComparison::AtLeast;
        if (take(QLatin1String("<")))
            return QueryComparison::Less;
        if (take(QLatin1String(">")))
            return QueryComparison::Greater;
        take(QLatin1String("="));
        return QueryComparison::Is;
    }

    QueryResult<QString> readWord(bool endsAtComma)
    {
        const qsizetype begin = m_at;
        QString word;
        if (take(QLatin1String("\""))) {
            for (;;) {
                if (m_at == m_text.size())
                    return fault({QueryFault::Kind::OpenQuote, begin, m_at - begin, m_text.mid(begin), {m_text.mid(begin).trimmed() + u'"'}});
                if (take(QLatin1String("\"\"")))
                    word += u'"';
                else if (take(QLatin1String("\"")))
                    return word;
                else
                    word += m_text.at(m_at++);
            }
        }
        while (m_at < m_text.size() && !current().isSpace() && !(endsAtComma && current() == u','))
            word += m_text.at(m_at++);
        return word;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

}

std::span<const std::pair<QueryField, const char *>> queryFieldNames()
{
    return kQueryFields;
}

QString nameOf(QueryField field)
{
    for (const auto &[each, word] : kQueryFields)
        if (each == field)
            return QLatin1String(word);
    return {};
}

QueryResult<QVector<QueryTerm>> parseQuery(const QString &text)
{
    return QueryReader(text).read();
}

std::optional<QueryMoment> queryMoment(const QString &text)
{
    using Kind = QueryMoment::Kind;
    constexpr std::pair<const char *, int> kDays[] = {{"yesterday", -1}, {"today", 0}, {"tomorrow", 1}};
    for (const auto &[word, days] : kDays)
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return QueryMoment{.kind = Kind::Day, .days = days, .date = {}, .minutes = 0};
    if (text.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
        return QueryMoment{};
    if (QDate::fromString(text, Qt::ISODate).isValid())
        return QueryMoment{.kind = Kind::Day, .days = 0, .date = text, .minutes = 0};
    static const QRegularExpression s_span(QStringLiteral("^(-?\\d{1,4})([hdw])$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch span = s_span.match(text);
    if (!span.hasMatch())
        return std::nullopt;
    const QChar unit = span.capturedView(2).front().toLower();
    const qint64 minutes = unit == u'h' ? 60 : unit == u'd' ? 24 * 60 : 7 * 24 * 60;
    return QueryMoment{.kind = Kind::Span, .days = 0, .date = {}, .minutes = span.capturedView(1).toLongLong() * minutes};
}

}
