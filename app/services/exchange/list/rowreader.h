#pragma once

#include "exchange/text/datereader.h"
#include "exchange/csv/csvreader.h"
#include "services/exchange/list/columnmap.h"
#include "services/exchange/exchangeservice.h"
#include "services/exchange/list/listedissue.h"
#include "services/exchange/list/peoplebook.h"

#include <QHash>
#include <QLatin1String>
#include <QTimeZone>

namespace services {

// What a project gives an import to judge rows by.
struct ImportSetting {
    base::Instant now;
    QTimeZone zone = QTimeZone::utc(); // of the project's calendar: for times without an offset
    QStringList categories;
    QStringList confidential; // of them, those whose rows are left out
    bool isOurs = false;      // the file was written by this program
};

// Turns rows of a list into issues. First every row is shown to survey(), then fill() may be called; what it cannot read becomes a
// remark, and the row still comes in.
class RowReader
{
public:
    RowReader(const ColumnMap &map, ImportSetting setting, PeopleBook &people);

    // Why the row is left out: a code word of importreasons.h, empty when it comes in; `detail` goes with it.
    QLatin1String refusal(const exchange::CsvRecord &record, QString &detail);
    // Notes dates and people. Not for rows that are left out: their people are not stored.
    void survey(const exchange::CsvRecord &record);
    // The number the list gives, empty when it gives none.
    QByteArray externalId(const exchange::CsvRecord &record) const;
    QString title(const exchange::CsvRecord &record) const;
    // Sets what the list has columns for and leaves the rest of the issue as it is.
    void fill(const exchange::CsvRecord &record, domain::Issue &issue);
    QVector<ListedComment> comments(const exchange::CsvRecord &record);

    // Headings of date columns in which day and month could be either: the day was taken first.
    QStringList assumedColumns() const;
    QVector<SkippedRow> remarks() const { return m_remarks; }
    qint64 remarksLeftOut() const { return m_remarksLeftOut; }

private:
    QByteArrayView cell(const exchange::CsvRecord &record, ListField field) const;
    QString text(const exchange::CsvRecord &record, ListField field) const;
    QString cleaned(QByteArrayView bytes) const;
    void remark(qint64 row, QLatin1String reason, const QString &detail);
    void remarkCell(const exchange::CsvRecord &record, QLatin1String reason, ListField field);
    void fillTexts(const exchange::CsvRecord &record, domain::Issue &issue) const;
    void fillDates(const exchange::CsvRecord &record, domain::Issue &issue);
    void fillStatus(const exchange::CsvRecord &record, domain::Issue &issue);
    void fillLevels(const exchange::CsvRecord &record, domain::Issue &issue);
    void fillPeople(const exchange::CsvRecord &record, domain::Issue &issue);
    void fillLabels(const exchange::CsvRecord &record, domain::Issue &issue);
    void fillOwn(const exchange::CsvRecord &record, domain::Issue &issue);
    QStringList labels(QByteArrayView cell);
    int level(const exchange::CsvRecord &record, ListField field);
    base::Instant instant(const exchange::CsvRecord &record, ListField field, exchange::DayEdge edge);

    const ColumnMap &m_map;
    ImportSetting m_setting;
    PeopleBook &m_people;
    QHash<int, exchange::DateReader> m_dates; // by field
    QHash<QString, QString> m_categories;     // folded → as known
    QHash<QString, QString> m_confidential;
    QVector<SkippedRow> m_remarks;
    qint64 m_remarksLeftOut = 0;
    struct ReadStatus {
        QString text;
        domain::IssueStatus status = domain::IssueStatus::Open;
        bool isKnown = false;
    };
    QHash<QByteArray, ReadStatus> m_statuses;
    QHash<QByteArray, QStringList> m_labels;
    QHash<QByteArray, int> m_levels[3]; // priority, impact, urgency; -1: unknown word
};

}
