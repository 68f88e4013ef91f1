#include "render/report/triedrows.h"

#include "render/wording/names.h"
#include "render/wording/translate.h"

#include <algorithm>

namespace render {

namespace {

constexpr int kMostRows = 12;

bool isReply(domain::ContactKind kind)
{
    return kind == domain::ContactKind::Answered || kind == domain::ContactKind::Acknowledged;
}

QString sentenceEnd(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || QStringLiteral(".!?…。").contains(trimmed.back()) ? trimmed : trimmed + u'.';
}

}

TriedRows::TriedRows(const QVector<domain::Contact> &log, const domain::Issue &issue, const AdviceWords &words, base::Instant asOf)
    : m_log(domain::withCorrections(log)), m_issue(issue), m_words(words), m_asOf(asOf), m_all(int(m_log.size()))
{
    collect();
    keepTelling();
    makeRows();
}

// "M. Lindqvist"; a name of one word, or one written without blanks, stays whole.
QString TriedRows::shortName(domain::PersonId person) const
{
    const QStringList parts = m_words.name(person).split(u' ', Qt::SkipEmptyParts);
    if (!person.isValid() || parts.size() < 2 || parts.size() > 3)
        return parts.join(u' ');
    const qsizetype first = parts.first().endsWith(u'.') || parts.first() == u"Dr" ? 1 : 0;
    if (parts.size() - first < 2)
        return parts.join(QChar(QChar::Nbsp));
    return parts[first].left(1) + QStringLiteral(".") + QChar(QChar::Nbsp) + parts.last();
}

// The words it was corrected to last, with a mark.
domain::Contact TriedRows::marked(const domain::CorrectedEntry &corrected) const
{
    domain::Contact entry = corrected.entry;
    if (corrected.isCorrected())
        entry.text = translate("Brief", "%1 (corrected %2)").arg(entry.text, m_words.format().day(corrected.correctedAt));
    return entry;
}

TriedRows::Row TriedRows::rowOf(const domain::Contact &contact) const
{
    Row row;
    row.at = contact.at;
    row.level = contact.level;
    row.channel = label(contact.channel);
    QStringList with;
    for (const domain::PersonId person : contact.with)
        with << shortName(person);
    const QString whom = m_words.format().list(with);
    const QString kind = label(contact.kind, contact.outcome);
    if (contact.kind == domain::ContactKind::Attempt)
        row.who = whom.isEmpty() ? shortName(contact.from) : translate("Brief", "%1 to %2").arg(shortName(contact.from), whom);
    else if (isReply(contact.kind))
        row.who = translate("Brief", "%1: %2").arg(kind, shortName(contact.from));
    else
        row.who = whom.isEmpty() ? kind : translate("Brief", "%1 to %2").arg(kind, whom);
    row.outcome = sentenceEnd(contact.text);
    row.telling = contact.kind == domain::ContactKind::Escalation || contact.kind == domain::ContactKind::HeadsUp;
    row.entries = 1;
    return row;
}

void TriedRows::addAnswer(Row &row, const domain::Contact &answer) const
{
    QString text = translate("Brief", "%1 %2").arg(label(answer.kind), m_words.format().day(answer.at));
    switch (answer.outcome) {
    case domain::AnswerOutcome::None:
        break;
    case domain::AnswerOutcome::Promised:
        text = answer.promisedUntil.isValid()
                   ? translate("Brief", "%1, promised by %2").arg(text, m_words.format().day(answer.promisedUntil))
                   : translate("Brief", "%1, promised").arg(text);
        break;
    case domain::AnswerOutcome::Declined:
        text = translate("Brief", "%1, declined").arg(text);
        break;
    case domain::AnswerOutcome::Information:
        text = translate("Brief", "%1, information only").arg(text);
        break;
    case domain::AnswerOutcome::Solved:
        text = translate("Brief", "%1, solved").arg(text);
        break;
    }
    const QString said = sentenceEnd(answer.text);
    text = said.isEmpty() ? sentenceEnd(text) : translate("Brief", "%1: %2").arg(text, said);
    row.outcome = QStringList({row.outcome, text}).join(u' ').trimmed();
    ++row.entries;
}

// The row of the ask that an answer belongs to: the entry it names, else the latest ask at its level; -1 for none.
int TriedRows::askOf(const domain::Contact &answer, const QVector<qsizetype> &rowContacts) const
{
    for (qsizetype i = rowContacts.size() - 1; i >= 0; --i) {
        if (rowContacts[i] < 0)
            continue;
        const domain::Contact &ask = m_log[rowContacts[i]].entry;
        const bool named = answer.refersTo.isValid() && answer.refersTo == ask.id;
        const bool same = !answer.refersTo.isValid() && ask.level == answer.level;
        if ((named || same) && !isReply(ask.kind))
            return int(i);
    }
    return -1;
}

void TriedRows::collect()
{
    QVector<qsizetype> rowContacts;
    for (qsizetype i = 0; i < m_log.size(); ++i) {
        const domain::Contact contact = marked(m_log[i]);
        if (contact.kind == domain::ContactKind::Note)
            continue; // something known, nothing tried
        const int ask = isReply(contact.kind) ? askOf(contact, rowContacts) : -1;
        if (ask >= 0) {
            addAnswer(m_collected[ask], contact);
        } else {
            m_collected << rowOf(contact);
            rowContacts << i;
        }
        const bool promised = contact.outcome == domain::AnswerOutcome::Promised && contact.promisedUntil.isValid();
        if (promised && contact.promisedUntil < m_asOf && m_issue.isOpen()) {
            m_collected << Row{contact.promisedUntil, contact.level, QStringLiteral("–"), translate("Brief", "Promise passed"),
                               translate("Brief", "Not solved by the day promised."), true, 0};
            rowContacts << -1;
        }
    }
    std::stable_sort(m_collected.begin(), m_collected.end(), [](const Row &a, const Row &b) { return a.at < b.at; });
}

void TriedRows::keepTelling()
{
    qsizetype excess = m_collected.size() - kMostRows;
    for (const bool telling : {false, true}) {
        for (qsizetype i = 0; i < m_collected.size() && excess > 0;) {
            if (m_collected[i].telling != telling) {
                ++i;
                continue;
            }
            m_collected.removeAt(i);
            --excess;
        }
    }
}

void TriedRows::makeRows()
{
    const Format &format = m_words.format();
    if (m_collected.isEmpty())
        return;
    const int first = format.localDate(m_collected.first().at).year();
    m_year = first == format.localDate(m_collected.last().at).year() ? first : 0;
    for (const Row &row : m_collected) {
        const QDate day = format.localDate(row.at);
        m_rows << TableRow{{cell(m_year > 0 ? format.weekday(day) : format.weekdayYear(day)), cell(QString::number(row.level)),
                            cell(row.channel), cell(row.who), cell(row.outcome)},
                           TableRow::Kind::Normal, 0};
        m_shown += row.entries;
    }
}

}
