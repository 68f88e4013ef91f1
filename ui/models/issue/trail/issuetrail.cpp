#include "models/issue/trail/issuetrail.h"

#include "domain/escalation/engine/logreading.h"
#include "domain/issue/corrections.h"
#include "render/wording/advicewords.h"
#include "render/wording/names.h"
#include "services/draft/draftservice.h"
#include "services/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

using domain::Contact;
using domain::ContactKind;

namespace {

QString trailWord(const char *text)
{
    return QCoreApplication::translate("IssueTrail", text);
}

// What somebody did about an escalation after it was made.
bool tellsOfStep(ContactKind kind)
{
    constexpr ContactKind kTelling[] = {ContactKind::Acknowledged, ContactKind::Answered, ContactKind::Reminder,   ContactKind::Extension,
                                        ContactKind::Decision,     ContactKind::StepDown, ContactKind::Withdrawal, ContactKind::LastResort};
    return std::find(std::begin(kTelling), std::end(kTelling), kind) != std::end(kTelling);
}

// The escalations of one log, told.
class TrailTeller
{
public:
    TrailTeller(const services::IssueCase &issueCase, base::Instant now)
        : m_case(issueCase), m_words(issueCase.context), m_reading(issueCase.issue, issueCase.log, now)
    {
        for (const domain::CorrectedEntry &corrected : domain::withCorrections(issueCase.log))
            if (corrected.entry.at <= now)
                m_log << corrected.entry;
        for (const Contact &entry : std::as_const(m_log))
            m_entries.push_back(&entry);
    }

    QVector<TrailRow> rows() const
    {
        const auto steps = domain::escalationSteps(m_entries);
        const auto standing = domain::standingEscalations(m_entries);
        QVector<TrailRow> rows;
        for (size_t i = 0; i < steps.size(); ++i) {
            const bool isLast = i + 1 == steps.size();
            const auto stands = [&](const domain::EscalationStep &each) { return each.front() == steps[i].front(); };
            rows.prepend(rowOf(steps[i], isLast ? nullptr : steps[i + 1].front(), std::any_of(standing.begin(), standing.end(), stands)));
        }
        return rows;
    }

private:
    TrailRow rowOf(const domain::EscalationStep &step, const Contact *next, bool stands) const
    {
        TrailRow row;
        const Contact &first = *step.front();
        QVector<domain::PersonId> asked;
        for (const Contact *each : step)
            asked += each->with;
        row.at = first.at;
        row.title = trailWord(QT_TRANSLATE_NOOP("IssueTrail", "Level %1: %2"))
                        .arg(first.level)
                        .arg(asked.isEmpty() ? render::label(first.kind) : m_words.names(asked));
        row.body = (askLines(first, stateOf(first, stands, next == nullptr)) + replyLines(*step.back(), next)).join(QLatin1Char('\n'));
        return row;
    }

    QString stateOf(const Contact &first, bool stands, bool isLast) const
    {
        if (!stands)
            return trailWord(QT_TRANSLATE_NOOP("IssueTrail", "Taken back"));
        if (!first.expectsAnswer)
            return render::label(domain::AskKind::Awareness);
        if (!isLast || !m_case.issue.isOpen())
            return {};
        return m_reading.running().isOpen() ? trailWord(QT_TRANSLATE_NOOP("IssueTrail", "Answer still open")) : render::label(ContactKind::Answered);
    }

    QStringList askLines(const Contact &first, const QString &state) const
    {
        QStringList lines;
        if (!first.text.isEmpty())
            lines << first.text;
        if (!first.reason.isEmpty())
            lines << trailWord(QT_TRANSLATE_NOOP("IssueTrail", "Reason: %1")).arg(first.reason);
        QStringList clocks(state.isEmpty() ? 0 : 1, state);
        if (first.channel != domain::Channel::Other)
            clocks << render::label(first.channel);
        if (first.expectsAnswer && first.answerBy.isValid())
            clocks << trailWord(QT_TRANSLATE_NOOP("IssueTrail", "Answer asked by %1")).arg(m_words.format().moment(first.answerBy));
        if (!clocks.isEmpty())
            lines << clocks.join(QStringLiteral("  ·  "));
        return lines;
    }

    // Until the next step: what came later belongs to that one.
    QStringList replyLines(const Contact &last, const Contact *next) const
    {
        QStringList lines;
        bool isAfter = false;
        for (const Contact *entry : m_entries) {
            if (entry == next)
                break;
            if (isAfter && tellsOfStep(entry->kind))
                lines << replyLine(*entry);
            isAfter = isAfter || entry == &last;
        }
        return lines;
    }

    QString replyLine(const Contact &entry) const
    {
        const bool isReply = entry.kind == ContactKind::Answered || entry.kind == ContactKind::Acknowledged || entry.kind == ContactKind::Decision;
        const bool hasOutcome = entry.kind == ContactKind::Answered && entry.outcome != domain::AnswerOutcome::None;
        QStringList parts{hasOutcome ? render::label(entry.kind, entry.outcome) : render::label(entry.kind),
                          isReply ? m_words.names(QVector<domain::PersonId>(entry.from.isValid() ? 1 : 0, entry.from)) : m_words.names(entry.with)};
        parts.removeAll(QString());
        if (entry.promisedUntil.isValid())
            parts << trailWord(QT_TRANSLATE_NOOP("IssueTrail", "until %1")).arg(m_words.format().moment(entry.promisedUntil));
        return m_words.format().moment(entry.at) + QStringLiteral("  ") + parts.join(QStringLiteral("  ·  "));
    }

    const services::IssueCase &m_case;
    render::AdviceWords m_words;
    domain::LogReading m_reading;
    QVector<Contact> m_log;
    std::vector<const Contact *> m_entries;
};

}

QVector<TrailRow> escalationTrail(const services::IssueCase &issueCase, base::Instant now)
{
    return TrailTeller(issueCase, now).rows();
}

base::Result<QVector<TrailRow>> draftTrail(services::Workspace &workspace, const services::IssueCase &issueCase)
{
    const auto drafts = workspace.drafts().of(issueCase.issue.id);
    if (!drafts)
        return base::fail(drafts.error());
    const render::AdviceWords words(issueCase.context);
    QVector<TrailRow> rows;
    for (const domain::Draft &draft : *drafts) {
        QVector<domain::PersonId> people;
        for (const domain::DraftRecipient &recipient : draft.recipients)
            people << recipient.person;
        const QString subject = draft.subject.isEmpty() ? trailWord(QT_TRANSLATE_NOOP("IssueTrail", "Without a subject")) : draft.subject;
        const QString to = people.isEmpty() ? trailWord(QT_TRANSLATE_NOOP("IssueTrail", "To nobody yet"))
                                            : trailWord(QT_TRANSLATE_NOOP("IssueTrail", "To %1")).arg(words.names(people));
        rows << TrailRow{draft.id.value(), subject, render::label(draft.state), draft.changedAt, to};
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TrailRow &one, const TrailRow &other) { return one.at > other.at; });
    return rows;
}

}
