#include "services/issue/query/queryreading.h"

#include "domain/issue/customvalues.h"
#include "domain/issue/query/nearword.h"
#include "domain/record/names.h"
#include "services/issue/query/nearmoment.h"
#include "services/project/customfieldcheck.h"
#include "storage/issue/issuesearch.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <limits>

namespace services {

using base::Instant;
using domain::QueryComparison;
using domain::QueryFault;
using domain::QueryField;
using domain::QueryTerm;
using storage::IssueColumn;
using storage::IssueCondition;

namespace {

tl::unexpected<QueryFault> valueFault(const QueryTerm &term, const QString &written, const QStringList &right,
                                      QueryFault::Kind kind = QueryFault::Kind::UnknownValue)
{
    return tl::make_unexpected(QueryFault{kind, term.begin, term.size, written, right});
}

IssueCondition conditionOn(IssueColumn column, const QueryTerm &term)
{
    IssueCondition condition;
    condition.column = column;
    condition.isNegated = term.isNegated;
    return condition;
}

// The range [from, to) that a comparison with [begin, end) means; none: without that end.
IssueCondition range(IssueCondition condition, QueryComparison comparison, Instant begin, Instant end)
{
    condition.kind = IssueCondition::Kind::Between;
    switch (comparison) {
    case QueryComparison::Is:
        condition.values.instant(begin).instant(end);
        break;
    case QueryComparison::Less:
        condition.values.none().instant(begin);
        break;
    case QueryComparison::AtMost:
        condition.values.none().instant(end);
        break;
    case QueryComparison::AtLeast:
        condition.values.instant(begin).none();
        break;
    case QueryComparison::Greater:
        condition.values.instant(end).none();
        break;
    }
    return condition;
}

// "Less than seven days old" is later than a moment.
QueryComparison reversed(QueryComparison comparison)
{
    switch (comparison) {
    case QueryComparison::Less:
        return QueryComparison::Greater;
    case QueryComparison::Greater:
        return QueryComparison::Less;
    case QueryComparison::AtLeast:
        return QueryComparison::AtMost;
    default:
        return QueryComparison::AtLeast;
    }
}

IssueCondition wholeNumbers(IssueCondition condition, QueryComparison comparison, qint64 number)
{
    condition.kind = IssueCondition::Kind::Between;
    const qint64 next = number + 1;
    switch (comparison) {
    case QueryComparison::Is:
        condition.values.number(number).number(next);
        break;
    case QueryComparison::Less:
        condition.values.none().number(number);
        break;
    case QueryComparison::AtMost:
        condition.values.none().number(next);
        break;
    case QueryComparison::AtLeast:
        condition.values.number(number).none();
        break;
    case QueryComparison::Greater:
        condition.values.number(next).none();
        break;
    }
    return condition;
}

}

QueryReading::Conditions QueryReading::conditions(const QString &text, Instant now) const
{
    return read(text, now).map_error([this](const QueryFault &fault) { return completed(fault); });
}

QueryFault QueryReading::completed(QueryFault fault) const
{
    QStringList fields;
    for (const auto &[field, word] : domain::queryFieldNames())
        fields << QLatin1String(word);
    fields += m_words.customNames();
    if (fault.kind == QueryFault::Kind::UnknownField) {
        fault.right = fields;
        fault.near = domain::nearWord(fault.written, fields);
        const domain::CustomField *own = customFieldCalled(m_words.customFields, fault.written);
        if (fault.near.isEmpty() && own) // by its name
            fault.near = domain::kCustomPrefix + own->key;
    } else if (fault.kind == QueryFault::Kind::MissingValue) {
        for (const auto &[field, word] : domain::queryFieldNames())
            if (fault.written == QLatin1String(word))
                fault.right = m_words.valuesOf(field);
        for (const domain::CustomField &own : m_words.customFields)
            if (fault.written == domain::kCustomPrefix + own.key)
                fault.right = m_words.valuesOf(own);
    } else if (fault.kind == QueryFault::Kind::UnknownValue) {
        fault.near = nearMoment(fault);
        if (fault.near.isEmpty())
            fault.near = domain::nearWord(fault.written, fault.right);
    }
    return fault;
}

QueryReading::Conditions QueryReading::read(const QString &text, Instant now) const
{
    const auto terms = domain::parseQuery(text);
    if (!terms)
        return tl::make_unexpected(terms.error());
    QVector<IssueCondition> conditions;
    for (const QueryTerm &term : *terms) {
        const Condition read = condition(term, now);
        if (!read)
            return tl::make_unexpected(read.error());
        if (read->column != IssueColumn::Search || !read->values.empty())
            conditions.append(*read);
    }
    return conditions;
}

QueryReading::Condition QueryReading::condition(const QueryTerm &term, Instant now) const
{
    switch (term.field) {
    case QueryField::Text: {
        IssueCondition condition = conditionOn(IssueColumn::Search, term);
        for (const QString &phrase : term.values)
            if (const QString word = storage::folded(phrase.trimmed()); !word.isEmpty())
                condition.values.text(word);
        return condition;
    }
    case QueryField::Status:
        return named(term, IssueColumn::Status);
    case QueryField::Verdict:
        return named(term, IssueColumn::Verdict);
    case QueryField::Category:
        return named(term, IssueColumn::Category);
    case QueryField::Label:
        return named(term, IssueColumn::Label);
    case QueryField::Situation:
        return named(term, IssueColumn::Situation);
    case QueryField::Path:
        return named(term, IssueColumn::Path);
    case QueryField::Severity:
        return severities(term);
    case QueryField::Level:
    case QueryField::Tier:
        return levels(term);
    case QueryField::Owner:
    case QueryField::Originator:
        return people(term, term.field == QueryField::Owner ? IssueColumn::Owner : IssueColumn::Originator);
    case QueryField::Counterparty:
        return counterparties(term);
    case QueryField::Due:
        return moments(term, IssueColumn::NeedBy, now);
    case QueryField::Raised:
        return moments(term, IssueColumn::RaisedAt, now);
    case QueryField::Changed:
        return moments(term, IssueColumn::ChangedAt, now);
    case QueryField::Quiet:
        return moments(term, IssueColumn::Touched, now);
    case QueryField::Missing:
        return named(term, IssueColumn::Missing);
    case QueryField::Kind:
        return kinds(term);
    case QueryField::Actions:
        return actions(term, now);
    case QueryField::Solved:
        return named(term, IssueColumn::Solved);
    case QueryField::Escalated:
        return named(term, IssueColumn::Escalated);
    case QueryField::Custom:
        return ownField(term);
    }
    return valueFault(term, {}, {});
}

// Labels are free, and situations may have left the catalogue; a word that is not known finds nothing, and says so.
QueryReading::Condition QueryReading::named(const QueryTerm &term, IssueColumn column) const
{
    IssueCondition condition = conditionOn(column, term);
    const QStringList known = m_words.valuesOf(term.field);
    for (const QString &value : term.values) {
        const auto found = std::find_if(known.begin(), known.end(), [&](const QString &each) { return QueryVocabulary::isSameWord(each, value); });
        if (QueryVocabulary::isSameWord(value, QueryVocabulary::kNone) && known.contains(QueryVocabulary::kNone))
            condition.isNoneMeant = true;
        else if (term.field == QueryField::Label || term.field == QueryField::Situation || found != known.end())
            condition.values.text(found != known.end() ? *found : value);
        else
            return valueFault(term, value, known);
    }
    return condition;
}

// What is stored for an issue is no kind at all.
QueryReading::Condition QueryReading::kinds(const QueryTerm &term) const
{
    return named(term, IssueColumn::Kind).map([](IssueCondition condition) {
        for (storage::Value &value : condition.values)
            if (value == storage::Value(domain::nameOf(domain::EntryKind::Issue)))
                value = QString::fromLatin1(""); // not null: that would be found nowhere
        return condition;
    });
}

// Overdue is what was due before the day it is now.
QueryReading::Condition QueryReading::actions(const QueryTerm &term, Instant now) const
{
    return named(term, IssueColumn::Actions).map([&](IssueCondition condition) {
        for (storage::Value &value : condition.values)
            value = value == storage::Value(QString(QueryVocabulary::kOpenActions))
                ? QString::fromLatin1("") : now.toDateTime().toTimeZone(m_words.zone).date().toString(Qt::ISODate);
        return condition;
    });
}

// By the field's key; a value has to fit its type.
QueryReading::Condition QueryReading::ownField(const QueryTerm &term) const
{
    IssueCondition condition = conditionOn(IssueColumn::Custom, term);
    const domain::CustomField *field = customFieldCalled(m_words.customFields, term.custom);
    if (!field)
        return valueFault(term, domain::kCustomPrefix + term.custom, m_words.customNames(), QueryFault::Kind::UnknownField);
    condition.custom = field->key;
    if (term.comparison != QueryComparison::Is)
        return ownRange(term, *field, condition);
    for (const QString &value : term.values) {
        const bool isNone = QueryVocabulary::isSameWord(value, QueryVocabulary::kNone);
        const auto read = customValueFrom(*field, value);
        if (!isNone && !read)
            return valueFault(term, value, m_words.valuesOf(*field));
        if (isNone)
            condition.isNoneMeant = true;
        else
            condition.values.text(*read);
    }
    return condition;
}

// Numbers and days have an order.
QueryReading::Condition QueryReading::ownRange(const QueryTerm &term, const domain::CustomField &field, IssueCondition condition) const
{
    const bool isNumber = field.type == domain::FieldType::Number;
    const QString name = domain::kCustomPrefix + field.key;
    if (!isNumber && field.type != domain::FieldType::Date)
        return valueFault(term, name, {name + u':'}, QueryFault::Kind::NoOrder);
    const auto read = customValueFrom(field, term.values.front());
    if (!read || read->isEmpty() || term.values.size() > 1)
        return valueFault(term, term.values.join(u','), m_words.valuesOf(field));
    condition.kind = IssueCondition::Kind::Between;
    const auto valueOf = [&](bool isNext) { // the next there is after it, for an end that belongs to the range
        if (isNumber)
            return storage::Value(isNext ? std::nextafter(read->toDouble(), std::numeric_limits<double>::infinity()) : read->toDouble());
        return storage::Value(isNext ? QDate::fromString(*read, Qt::ISODate).addDays(1).toString(Qt::ISODate) : *read);
    };
    const bool isFrom = term.comparison == QueryComparison::AtLeast || term.comparison == QueryComparison::Greater;
    const bool isNext = term.comparison == QueryComparison::AtMost || term.comparison == QueryComparison::Greater;
    condition.values.push_back(isFrom ? valueOf(isNext) : storage::Value());
    condition.values.push_back(isFrom ? storage::Value() : valueOf(isNext));
    return condition;
}

// A part of a name is enough, and may mean several people.
QueryReading::Condition QueryReading::people(const QueryTerm &term, IssueColumn column) const
{
    IssueCondition condition = conditionOn(column, term);
    for (const QString &value : term.values) {
        if (QueryVocabulary::isSameWord(value, QueryVocabulary::kNone)) {
            condition.isNoneMeant = true;
            continue;
        }
        const size_t before = condition.values.size();
        const bool isMe = QueryVocabulary::isSameWord(value, QueryVocabulary::kMe);
        if (isMe && m_words.me.isValid())
            condition.values.number(m_words.me.value());
        if (!isMe)
            for (const domain::Person &person : m_words.people)
                if (person.name.contains(value, Qt::CaseInsensitive) || QueryVocabulary::isSameWord(person.email, value))
                    condition.values.number(person.id.value());
        if (condition.values.size() == before)
            return valueFault(term, value, m_words.valuesOf(term.field));
    }
    return condition;
}

QueryReading::Condition QueryReading::counterparties(const QueryTerm &term) const
{
    IssueCondition condition = conditionOn(IssueColumn::Counterparty, term);
    for (const QString &value : term.values) {
        if (QueryVocabulary::isSameWord(value, QueryVocabulary::kNone)) {
            condition.isNoneMeant = true;
            continue;
        }
        const size_t before = condition.values.size();
        for (const domain::Organisation &organisation : m_words.organisations)
            if (organisation.name.contains(value, Qt::CaseInsensitive))
                condition.values.number(organisation.id.value());
        if (condition.values.size() == before)
            return valueFault(term, value, m_words.valuesOf(term.field));
    }
    return condition;
}

// S1 is the worst and has the smallest number: more than S2 is before it.
QueryReading::Condition QueryReading::severities(const QueryTerm &term) const
{
    IssueCondition condition = conditionOn(IssueColumn::Severity, term);
    for (const QString &value : term.values) {
        const auto severity = domain::valueOf<domain::Severity>(value.toUpper());
        if (!severity)
            return valueFault(term, value, m_words.valuesOf(term.field));
        if (term.comparison == QueryComparison::Is)
            condition.values.number(qint64(*severity));
        else
            return wholeNumbers(condition, reversed(term.comparison), qint64(*severity));
    }
    return condition;
}

QueryReading::Condition QueryReading::levels(const QueryTerm &term) const
{
    IssueCondition condition = conditionOn(term.field == QueryField::Tier ? IssueColumn::Tier : IssueColumn::Level, term);
    for (const QString &value : term.values) {
        bool isNumber = false;
        const int level = value.toInt(&isNumber);
        if (!isNumber || level < 0)
            return valueFault(term, value, m_words.valuesOf(term.field));
        if (term.comparison == QueryComparison::Is)
            condition.values.number(level);
        else
            return wholeNumbers(condition, term.comparison, level);
    }
    return condition;
}

QueryReading::Condition QueryReading::moments(const QueryTerm &term, IssueColumn column, Instant now) const
{
    const QString &value = term.values.front();
    const auto moment = domain::queryMoment(value);
    if (!moment || term.values.size() > 1)
        return valueFault(term, term.values.join(u','), m_words.valuesOf(term.field));
    IssueCondition condition = conditionOn(column, term);
    if (moment->kind == domain::QueryMoment::Kind::None) {
        condition.isNoneMeant = true;
        return condition;
    }
    const bool isAge = column != IssueColumn::NeedBy;
    const auto [begin, end] = momentRange(*moment, isAge, now);
    if (moment->kind == domain::QueryMoment::Kind::Day)
        return range(condition, term.comparison, begin, end);
    const QueryComparison within = term.comparison == QueryComparison::Is ? QueryComparison::AtMost : term.comparison;
    return range(condition, isAge ? reversed(within) : within, begin, end);
}

std::pair<Instant, Instant> QueryReading::momentRange(const domain::QueryMoment &moment, bool isAge, Instant now) const
{
    if (moment.kind == domain::QueryMoment::Kind::Span) {
        const Instant at = now.plusMinutes(isAge ? -moment.minutes : moment.minutes);
        return {at, at};
    }
    QDate day = QDate::fromString(moment.date, Qt::ISODate);
    if (!day.isValid())
        day = now.toDateTime().toTimeZone(m_words.zone).date().addDays(moment.days);
    return {Instant::fromDateTime(day.startOfDay(m_words.zone)), Instant::fromDateTime(day.addDays(1).startOfDay(m_words.zone))};
}

}
