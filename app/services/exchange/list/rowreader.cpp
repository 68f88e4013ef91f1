#include "services/exchange/list/rowreader.h"

#include "domain/issue/customvalues.h"
#include "domain/record/names.h"
#include "exchange/csv/csvwriter.h"
#include "exchange/importreasons.h"
#include "exchange/text/foldedkey.h"
#include "exchange/text/issuewords.h"
#include "services/exchange/list/labelcell.h"
#include "services/project/customfieldcheck.h"

namespace services {

namespace reason = exchange::reason;
using exchange::CsvRecord;

namespace {

constexpr qsizetype kRemarkLimit = 10'000;
constexpr qsizetype kLabelCells = 10'000; // remembered
constexpr ListField kDateFields[] = {ListField::RaisedAt, ListField::NeedBy, ListField::ResolvedAt};

QByteArray cacheKey(QByteArrayView cell)
{
    return QByteArray::fromRawData(cell.data(), cell.size());
}

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// Nothing in it that cleaning could change: nearly every number of a list is such a one.
bool isPlainWord(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), isWordByte);
}

}

RowReader::RowReader(const ColumnMap &map, ImportSetting setting, PeopleBook &people)
    : m_map(map), m_setting(std::move(setting)), m_people(people)
{
    for (const ListField field : kDateFields)
        m_dates.insert(int(field), exchange::DateReader(m_setting.now));
    for (const QString &category : std::as_const(m_setting.categories))
        m_categories.insert(exchange::foldedKey(category), category);
    for (const QString &category : std::as_const(m_setting.confidential))
        m_confidential.insert(exchange::foldedKey(category), category);
}

QByteArrayView RowReader::cell(const CsvRecord &record, ListField field) const
{
    return record.bytes(m_map.column(field));
}

QString RowReader::cleaned(QByteArrayView bytes) const
{
    QString text = QString::fromUtf8(bytes);
    while (text.startsWith(QChar::ByteOrderMark) || text.startsWith(QChar::ByteOrderSwapped))
        text.remove(0, 1); // SQLite takes one at the front for a mark of UTF-16
    if (bytes.contains('\0'))
        text.remove(QChar(0));
    return m_setting.isOurs ? exchange::unshielded(text) : text;
}

QString RowReader::text(const CsvRecord &record, ListField field) const
{
    return cleaned(cell(record, field));
}

QString RowReader::title(const CsvRecord &record) const
{
    QString title = text(record, ListField::Title);
    for (QChar &c : title)
        if (c < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return title.trimmed();
}

QByteArray RowReader::externalId(const CsvRecord &record) const
{
    const QByteArrayView written = cell(record, ListField::ExternalId);
    const QByteArray number = isPlainWord(written) ? written.toByteArray() : cleaned(written).trimmed().toUtf8();
    const QByteArrayView repository = cell(record, ListField::Repository).trimmed();
    return number.isEmpty() || repository.isEmpty() ? number : repository.toByteArray() + '#' + number;
}

QLatin1String RowReader::refusal(const CsvRecord &record, QString &detail)
{
    if (record.isEmpty())
        return reason::kEmptyRow;
    const QByteArrayView written = cell(record, ListField::Title);
    const bool hasWord = !written.isEmpty() && isWordByte(written.front());
    if (!hasWord && title(record).isEmpty())
        return reason::kNoTitle;
    if (m_confidential.isEmpty() || !m_map.has(ListField::Category))
        return {};
    const QStringList categories = labels(cell(record, ListField::Category));
    for (const QString &category : categories)
        if (const auto found = m_confidential.constFind(exchange::foldedKey(category)); found != m_confidential.cend()) {
            detail = *found;
            return reason::kConfidential;
        }
    return {};
}

void RowReader::survey(const CsvRecord &record)
{
    for (const ListField field : kDateFields)
        if (m_map.has(field))
            m_dates.find(int(field))->observe(cell(record, field));
    m_people.expect(firstName(cell(record, ListField::Owner)));
    m_people.expect(cell(record, ListField::Originator));
    m_people.expectOrganisation(cell(record, ListField::Counterparty));
    m_people.alias(cell(record, ListField::OwnerAccount), cell(record, ListField::Owner));
    m_people.alias(cell(record, ListField::OriginatorAccount), cell(record, ListField::Originator));
}

QStringList RowReader::assumedColumns() const
{
    QStringList columns;
    for (const ListField field : kDateFields)
        if (m_map.has(field) && m_dates.find(int(field))->isAssumed())
            columns.append(m_map.heading(m_map.column(field)));
    return columns;
}

void RowReader::remark(qint64 row, QLatin1String reason, const QString &detail)
{
    if (m_remarks.size() < kRemarkLimit)
        m_remarks.append({row, QString(reason), detail});
    else
        ++m_remarksLeftOut;
}

void RowReader::remarkCell(const CsvRecord &record, QLatin1String reason, ListField field)
{
    remark(record.row, reason, QStringLiteral("%1: %2").arg(m_map.heading(m_map.column(field)), text(record, field).simplified().left(100)));
}

base::Instant RowReader::instant(const CsvRecord &record, ListField field, exchange::DayEdge edge)
{
    const QByteArrayView written = cell(record, field).trimmed();
    if (written.isEmpty())
        return {};
    exchange::DateText date = m_dates.find(int(field))->read(written);
    if (!date.isValid() && !exchange::isPlaceholder(QString::fromUtf8(written)))
        remarkCell(record, reason::kBadDate, field);
    // Jira writes a due day as midnight at its begin: the day is meant.
    if (edge == exchange::DayEdge::End && date.milliseconds == 0 && !date.offsetSeconds)
        date.milliseconds = -1;
    return exchange::toInstant(date, m_setting.zone, edge);
}

void RowReader::fillTexts(const CsvRecord &record, domain::Issue &issue) const
{
    issue.title = title(record);
    if (m_map.has(ListField::Description))
        issue.description = text(record, ListField::Description);
    if (m_map.has(ListField::Workaround))
        issue.workaround = text(record, ListField::Workaround);
    if (m_map.has(ListField::BusinessImpact))
        issue.businessImpact = text(record, ListField::BusinessImpact);
    if (m_map.has(ListField::Type))
        issue.source.type = text(record, ListField::Type).trimmed();
}

void RowReader::fillDates(const CsvRecord &record, domain::Issue &issue)
{
    using exchange::DayEdge;
    if (m_map.has(ListField::RaisedAt))
        if (const base::Instant raised = instant(record, ListField::RaisedAt, DayEdge::Begin); raised.isValid())
            issue.raisedAt = raised;
    if (m_map.has(ListField::NeedBy))
        issue.needBy = instant(record, ListField::NeedBy, DayEdge::End);
}

// A status that is not known is open, unless the list says when it was resolved; open issues have no moment of resolution.
void RowReader::fillStatus(const CsvRecord &record, domain::Issue &issue)
{
    using domain::IssueStatus;
    const bool hasMoment = m_map.has(ListField::ResolvedAt);
    const base::Instant resolved = hasMoment ? instant(record, ListField::ResolvedAt, exchange::DayEdge::Begin) : issue.resolvedAt;
    const IssueStatus otherwise = hasMoment && resolved.isValid() ? IssueStatus::Resolved : IssueStatus::Open;
    if (m_map.has(ListField::Status)) {
        const QByteArrayView written = cell(record, ListField::Status);
        auto found = m_statuses.constFind(cacheKey(written));
        if (found == m_statuses.cend()) {
            const QString words = text(record, ListField::Status).trimmed();
            const auto status = m_setting.isOurs ? domain::valueOf<IssueStatus>(words) : exchange::issueStatus(words);
            found = m_statuses.insert(written.toByteArray(), {words, status.value_or(IssueStatus::Open), status || words.isEmpty()});
        }
        issue.source.status = found->text;
        issue.status = found->isKnown && !found->text.isEmpty() ? found->status : otherwise;
        if (!found->isKnown)
            remarkCell(record, reason::kUnknownStatus, ListField::Status);
    } else if (hasMoment) {
        issue.status = otherwise;
    }
    issue.resolvedAt = issue.isOpen() ? base::Instant() : resolved;
}

int RowReader::level(const CsvRecord &record, ListField field)
{
    const bool isPriority = field == ListField::Priority;
    QHash<QByteArray, int> &known = m_levels[isPriority ? 0 : field == ListField::Impact ? 1 : 2];
    const QByteArrayView written = cell(record, field);
    auto found = known.constFind(cacheKey(written));
    if (found == known.cend()) {
        const QString words = text(record, field);
        const auto read = isPriority ? exchange::priorityLevel(words) : exchange::impactLevel(words);
        found = known.insert(written.toByteArray(), read.value_or(-1));
    }
    if (*found < 0)
        remarkCell(record, reason::kUnknownPriority, field);
    return qMax(0, *found);
}

// One word for all, where the list has no more: impact and urgency alike, so that the severity matrix answers with its level.
void RowReader::fillLevels(const CsvRecord &record, domain::Issue &issue)
{
    const bool hasPriority = m_map.has(ListField::Priority);
    const int priority = hasPriority ? level(record, ListField::Priority) : 0;
    const int impact = m_map.has(ListField::Impact) ? level(record, ListField::Impact) : 0;
    const int urgency = m_map.has(ListField::Urgency) ? level(record, ListField::Urgency) : 0;
    if (hasPriority)
        issue.source.priority = text(record, ListField::Priority).trimmed();
    if (hasPriority || m_map.has(ListField::Impact))
        issue.impact = impact > 0 ? impact : priority;
    if (hasPriority || m_map.has(ListField::Urgency))
        issue.urgency = urgency > 0 ? urgency : priority;
}

void RowReader::fillPeople(const CsvRecord &record, domain::Issue &issue)
{
    if (m_map.has(ListField::Owner)) {
        const QByteArrayView written = cell(record, ListField::Owner);
        const QByteArrayView first = firstName(written);
        issue.owner = m_people.person(first);
        if (first.size() < written.trimmed().size())
            remarkCell(record, reason::kMoreOwners, ListField::Owner);
    }
    if (m_map.has(ListField::Originator))
        issue.originator = m_people.person(cell(record, ListField::Originator));
    if (m_map.has(ListField::Counterparty))
        issue.counterparty = m_people.organisation(cell(record, ListField::Counterparty));
}

// Few of the cells of a list differ.
QStringList RowReader::labels(QByteArrayView cell)
{
    if (cell.isEmpty())
        return {};
    if (const auto known = m_labels.constFind(cacheKey(cell)); known != m_labels.cend())
        return *known;
    if (m_labels.size() >= kLabelCells)
        m_labels.clear();
    return *m_labels.insert(cell.toByteArray(), labelsOf(cleaned(cell)));
}

// The category is taken when it is one of the workspace's; other words of it are kept as labels.
void RowReader::fillLabels(const CsvRecord &record, domain::Issue &issue)
{
    QStringList found;
    for (const int column : m_map.columns(ListField::Labels))
        found += labels(record.bytes(column));
    if (m_map.has(ListField::Category)) {
        issue.category.clear();
        for (const int column : m_map.columns(ListField::Category)) {
            const QStringList words = labels(record.bytes(column));
            for (const QString &word : words) {
                const auto known = m_categories.constFind(exchange::foldedKey(word));
                if (known != m_categories.cend() && issue.category.isEmpty())
                    issue.category = *known;
                else
                    found.append(word);
            }
        }
    }
    if (m_map.has(ListField::Labels) || m_map.has(ListField::Category)) {
        found.removeDuplicates();
        issue.labels = found;
    }
}

// Of the fields that the project added.
void RowReader::fillOwn(const CsvRecord &record, domain::Issue &issue)
{
    for (const ColumnMap::Own &own : m_map.own()) {
        const QString written = cleaned(record.bytes(own.column)).trimmed();
        const auto value = customValueFrom(own.field, written);
        if (value)
            domain::setCustomValue(issue, own.field.key, *value);
        else
            remark(record.row, reason::kBadValue, QStringLiteral("%1: %2").arg(m_map.heading(own.column), written.simplified().left(100)));
    }
}

void RowReader::fill(const CsvRecord &record, domain::Issue &issue)
{
    fillTexts(record, issue);
    fillDates(record, issue);
    fillStatus(record, issue);
    fillLevels(record, issue);
    fillPeople(record, issue);
    fillLabels(record, issue);
    fillOwn(record, issue);
    const qsizetype extra = record.size() - m_map.headings().size();
    if (extra > 0)
        remark(record.row, reason::kExtraCells, QString::number(extra));
    for (const ListField field : {ListField::Title, ListField::Description})
        if (cell(record, field).contains('\0'))
            remark(record.row, reason::kCutText, m_map.heading(m_map.column(field)));
}

QVector<ListedComment> RowReader::comments(const CsvRecord &record)
{
    QVector<ListedComment> comments;
    for (const int column : m_map.columns(ListField::Comments)) {
        const QByteArrayView written = record.bytes(column);
        if (written.trimmed().isEmpty())
            continue;
        const JiraComment parts = jiraComment(written);
        const exchange::DateText date = exchange::DateReader(m_setting.now).read(parts.date);
        if (date.isValid())
            comments.append({exchange::toInstant(date, m_setting.zone, exchange::DayEdge::Begin), m_people.person(parts.author),
                             cleaned(parts.text).trimmed()});
        else
            comments.append({{}, {}, cleaned(written).trimmed()});
    }
    return comments;
}

}
