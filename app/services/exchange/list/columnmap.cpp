#include "services/exchange/list/columnmap.h"

#include "domain/issue/customvalues.h"
#include "exchange/text/foldedkey.h"
#include "services/exchange/issuecsv.h"
#include "services/exchange/list/headingwords.h"
#include "services/project/customfieldcheck.h"

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

// "#" alone is how some trackers head the column of numbers; folding would leave nothing of it.
QString headingKey(const QString &heading)
{
    return heading.trimmed() == QStringLiteral("#") ? QStringLiteral("number") : exchange::foldedKey(heading);
}

const HeadingWords *wordsOf(const QString &field)
{
    const QString key = exchange::foldedKey(field);
    for (const HeadingWords &words : headingWords())
        if (exchange::foldedKey(QString::fromLatin1(words.name)) == key)
            return &words;
    for (const HeadingWords &words : headingWords())
        if (words.headings.contains(key))
            return &words;
    return nullptr;
}

// Trackers that are known by two of their headings and whose numbers are unique in themselves.
struct Tracker {
    const char *system;
    const char *first;
    const char *second;
};

constexpr Tracker kTrackers[] = {
    {"jira", "issuekey", "issuetype"},          {"servicenow", "incidentstate", "syscreatedat"}, {"servicenow", "number", "shortdescription"},
    {"azure", "id", "workitemtype"},            {"chromium", "alllabels", "stars"},
};

}

bool ColumnMap::isKnownHeading(const QString &heading)
{
    const QString key = headingKey(heading);
    if (key.isEmpty())
        return false;
    for (const HeadingWords &words : headingWords())
        if (words.headings.contains(key))
            return true;
    return false;
}

QVector<int> ColumnMap::columnsNamed(const QString &key) const
{
    QVector<int> found;
    for (int i = 0; i < m_keys.size(); ++i)
        if (m_keys[i] == key)
            found.append(i);
    return found;
}

void ColumnMap::guess()
{
    QSet<int> taken;
    for (const HeadingWords &words : headingWords()) {
        QVector<int> &columns = m_columns[size_t(words.field)];
        for (const QString &word : words.headings) {
            const QVector<int> named = columnsNamed(word);
            if (named.isEmpty() || taken.contains(named.first()))
                continue;
            columns = named;
            for (const int column : named)
                taken.insert(column);
            break;
        }
    }
}

Result<QVector<int>> ColumnMap::columnsHeaded(const QString &heading) const
{
    QVector<int> columns;
    for (int i = 0; i < m_headings.size(); ++i)
        if (m_headings[i] == heading)
            columns.append(i);
    if (columns.isEmpty())
        columns = columnsNamed(headingKey(heading));
    if (columns.isEmpty())
        return base::fail(ErrorCode::UnknownColumn, m_headings.join(QStringLiteral(", ")), {.field = heading});
    return columns;
}

Result<> ColumnMap::insist(const QString &field, const QString &heading)
{
    if (field.startsWith(domain::kCustomPrefix, Qt::CaseInsensitive)) {
        m_wantedOwn.append({field, heading}); // which fields there are the project knows
        return heading.isEmpty() ? Result<>() : columnsHeaded(heading).map([](const QVector<int> &) {});
    }
    const HeadingWords *words = wordsOf(field);
    if (!words)
        return base::fail(ErrorCode::UnknownField, field, {.field = field});
    QVector<int> &columns = m_columns[size_t(words->field)];
    columns.clear();
    if (heading.isEmpty())
        return {};
    return columnsHeaded(heading).map([&](const QVector<int> &found) {
        columns = found;
        m_insisted.insert(found.first());
    });
}

void ColumnMap::release(int column)
{
    for (QVector<int> &columns : m_columns)
        columns.removeAll(column);
}

Result<> ColumnMap::takeOwn(const QVector<domain::CustomField> &fields)
{
    m_own.clear();
    QStringList given; // by the caller
    for (const auto &[word, heading] : std::as_const(m_wantedOwn)) {
        const domain::CustomField *field = customFieldCalled(fields, word.mid(domain::kCustomPrefix.size()));
        if (!field)
            return base::fail(ErrorCode::UnknownField, word, {.field = word});
        given << field->key;
        const auto columns = columnsHeaded(heading);
        if (!columns)
            continue; // it is not to be taken
        release(columns->first());
        m_own.append({*field, columns->first()});
    }
    const QStringList exported = issueCsvHeadings();
    for (const domain::CustomField &field : fields) {
        const QStringList names{domain::kCustomPrefix + field.key, field.key, field.name};
        for (int i = 0; i < m_headings.size() && !given.contains(field.key); ++i) {
            const bool isTaken = exported.contains(m_headings[i]) || m_insisted.contains(i) || columns(ListField::Title).contains(i);
            if (isTaken || !names.contains(m_headings[i], Qt::CaseInsensitive))
                continue;
            release(i);
            given << field.key;
            m_own.append({field, i});
        }
    }
    return {};
}

Result<ColumnMap> ColumnMap::make(const QStringList &headings, const QVector<QPair<QString, QString>> &wanted)
{
    ColumnMap map;
    for (const QString &heading : headings) {
        map.m_headings.append(heading.simplified());
        map.m_keys.append(headingKey(heading));
    }
    map.guess();
    for (const auto &[field, heading] : wanted)
        if (const Result<> insisted = map.insist(field, heading.simplified()); !insisted)
            return base::fail(insisted.error());
    if (!map.has(ListField::Title))
        return base::fail(ErrorCode::NoTitleColumn, map.m_headings.join(QStringLiteral(", ")), {.field = QStringLiteral("title")});
    return map;
}

QVector<QPair<QString, QString>> ColumnMap::pairs() const
{
    QVector<QPair<QString, QString>> pairs;
    for (const HeadingWords &words : headingWords())
        if (has(words.field))
            pairs.append({QString::fromLatin1(words.name), heading(column(words.field))});
    for (const Own &own : m_own)
        pairs.append({domain::kCustomPrefix + own.field.key, heading(own.column)});
    return pairs;
}

QStringList ColumnMap::unused() const
{
    QStringList unused;
    for (int i = 0; i < m_headings.size(); ++i) {
        bool isUsed = m_headings[i].isEmpty() || unused.contains(m_headings[i]);
        for (const QVector<int> &columns : m_columns)
            isUsed = isUsed || columns.contains(i);
        for (const Own &own : m_own)
            isUsed = isUsed || own.column == i;
        if (!isUsed)
            unused.append(m_headings[i]);
    }
    return unused;
}

QString ColumnMap::system() const
{
    for (const Tracker &tracker : kTrackers)
        if (m_keys.contains(QLatin1String(tracker.first)) && m_keys.contains(QLatin1String(tracker.second)))
            return QString::fromLatin1(tracker.system);
    return has(ListField::ExternalId) ? QStringLiteral("csv:") + m_keys[column(ListField::ExternalId)] : QStringLiteral("csv");
}

}
