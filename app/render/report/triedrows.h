#pragma once

#include "domain/issue/corrections.h"
#include "render/block/table.h"
#include "render/wording/advicewords.h"

namespace render {

// The contacts log as table rows: each ask with its answers in one row, a broken promise in its own. When there are many,
// the most telling stay: escalations and broken promises, then the latest.
class TriedRows
{
public:
    TriedRows(const QVector<domain::Contact> &log, const domain::Issue &issue, const AdviceWords &words, base::Instant asOf);

    const QVector<TableRow> &rows() const { return m_rows; }
    int shownEntries() const { return m_shown; }
    int allEntries() const { return m_all; }
    // The year of all rows, 0 when there are several.
    int year() const { return m_year; }

private:
    struct Row {
        base::Instant at;
        int level = 0;
        QString channel;
        QString who;
        QString outcome;
        bool telling = false;
        int entries = 0;
    };

    void collect();
    domain::Contact marked(const domain::CorrectedEntry &corrected) const;
    Row rowOf(const domain::Contact &contact) const;
    void addAnswer(Row &row, const domain::Contact &answer) const;
    int askOf(const domain::Contact &answer, const QVector<qsizetype> &rowContacts) const;
    void keepTelling();
    void makeRows();
    QString shortName(domain::PersonId person) const;

    const QVector<domain::CorrectedEntry> m_log;
    const domain::Issue &m_issue;
    const AdviceWords &m_words;
    base::Instant m_asOf;
    QVector<Row> m_collected;
    QVector<TableRow> m_rows;
    int m_shown = 0;
    int m_all = 0;
    int m_year = 0;
};

}
