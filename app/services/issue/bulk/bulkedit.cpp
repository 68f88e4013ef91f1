#include "services/issue/bulk/bulkedit.h"

#include "base/typedlist.h"
#include "domain/issue/customvalues.h"
#include "services/issue/bulk/closing.h"
#include "services/issue/bulk/plainvalue.h"
#include "services/issue/issuefields.h"
#include "services/issue/issueservice.h"
#include "services/project/customfieldservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"

#include <QRegularExpression>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Issue;
using domain::IssueId;
using domain::IssueStatus;

namespace {

constexpr int kKeysInSubject = 3;
constexpr qsizetype kStepsTold = 64; // issues between two tellings of how far it is

QStringList rightOwnValues(const domain::CustomField &field)
{
    switch (field.type) {
    case domain::FieldType::Choice:
        return field.choices;
    case domain::FieldType::YesNo:
        return {QStringLiteral("yes"), QStringLiteral("no")};
    case domain::FieldType::Date:
        return {QStringLiteral("2026-10-22")};
    case domain::FieldType::Number:
        return {QStringLiteral("12.5")};
    default:
        return {};
    }
}

Result<Issue> shifted(Workspace &workspace, Issue issue, const QString &text)
{
    static const QRegularExpression s_days(QStringLiteral("^([+-]?)(\\d{1,3})d?$"));
    const QRegularExpressionMatch match = s_days.match(text.trimmed());
    if (!match.hasMatch())
        return fieldFault("needBy.shift", text, ErrorCode::BadValue);
    if (!issue.needBy.isValid())
        return issue;
    const auto context = workspace.issues().context(issue.project);
    if (!context)
        return base::fail(context.error());
    const domain::WorkingTime &time = context->projectCalendar();
    const qint64 ms = match.captured(2).toLongLong() * time.calendar().nominalDayMinutes * 60'000;
    issue.needBy = match.captured(1) == QLatin1String("-") ? time.subtractMs(issue.needBy, ms) : time.addMs(issue.needBy, ms);
    return issue;
}

}

Result<> BulkEdit::step(qsizetype done, qsizetype all) const
{
    if (m_progress && done % kStepsTold == 0 && !m_progress(double(done) / double(all)))
        return base::fail(ErrorCode::Cancelled, QStringLiteral("nothing was changed"));
    return {};
}

Result<BulkOutcome> BulkEdit::run(const QString &cause, const QVector<IssueId> &ids, const Change &change, bool isDryRun)
{
    BulkOutcome outcome;
    outcome.asked = int(ids.size());
    QStringList keys;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (const Result<> onward = step(i, ids.size()); !onward)
                return onward;
            const Result<Issue> stored = m_workspace.issues().find(ids.at(i));
            if (!stored)
                return base::fail(stored.error());
            Result<Issue> changed = change(*stored);
            if (!changed)
                return base::fail(changed.error());
            if (const ClosingHold hold = resolveWhereHeld(m_workspace, *stored, *changed); hold != ClosingHold::None)
                (hold == ClosingHold::Untold ? outcome.untold : outcome.unowned) << stored->key;
            if (*changed == *stored)
                continue;
            if (const Result<> sound = isDryRun ? m_workspace.issues().check(*changed) : Result<>(); !sound)
                return sound;
            ++outcome.changed;
            if (isDryRun)
                continue;
            if (keys.size() <= kKeysInSubject && !session.changeSet()) {
                keys << stored->key;
                session.setSubject(ids.size() > 1 ? stored->key + QStringLiteral(" …") : stored->key);
            }
            if (const Result<> saved = m_workspace.issues().saveWithin(session, *changed); !saved)
                return saved;
        }
        return {};
    };
    return m_workspace.writePath().run(cause, {}, work).map([&] { return outcome; });
}

Result<Issue> BulkEdit::withFields(const Issue &issue, const Fields &fields) const
{
    Result<Issue> changed = issue;
    Fields plain;
    for (const auto &[name, text] : fields) {
        if (name == QLatin1String("labels.add")) {
            for (const QString &label : base::typedList(text))
                if (!changed->labels.contains(label, Qt::CaseInsensitive))
                    changed->labels << label;
        } else if (name == QLatin1String("labels.remove")) {
            for (const QString &label : base::typedList(text))
                changed->labels.removeIf([&label](const QString &each) { return each.compare(label, Qt::CaseInsensitive) == 0; });
        } else if (name == QLatin1String("needBy.shift")) {
            changed = shifted(m_workspace, *changed, text);
            if (!changed)
                return changed;
        } else {
            plain.append({name, text});
        }
    }
    return plain.isEmpty() ? changed : withNamedFields(m_workspace, *changed, plain);
}

Result<BulkOutcome> BulkEdit::set(const QVector<IssueId> &ids, const Fields &fields, bool isDryRun)
{
    return run(QStringLiteral("issue.bulk"), ids, [&](const Issue &issue) { return withFields(issue, fields); }, isDryRun);
}

Result<BulkOutcome> BulkEdit::close(const QVector<IssueId> &ids, const QString &reason)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return fieldFault("reason", QStringLiteral("missing"));
    return run(QStringLiteral("issue.close"), ids, [&why](Issue issue) -> Result<Issue> {
        if (issue.status == IssueStatus::Closed || issue.status == IssueStatus::Archived)
            return issue;
        issue.status = IssueStatus::Closed;
        if (issue.outcome.trimmed().isEmpty())
            issue.outcome = why;
        else if (!issue.outcome.contains(why))
            issue.outcome += QLatin1Char('\n') + why;
        return issue;
    });
}

Result<BulkOutcome> BulkEdit::move(const QVector<IssueId> &ids, IssueStatus status)
{
    return run(QStringLiteral("issue.status"), ids, [status](Issue issue) -> Result<Issue> {
        issue.status = status;
        return issue;
    });
}

Result<BulkOutcome> BulkEdit::archive(const QVector<IssueId> &ids, bool isArchived)
{
    return run(QStringLiteral("issue.archive"), ids, [isArchived](Issue issue) -> Result<Issue> {
        if (isArchived && !issue.isOpen())
            issue.status = IssueStatus::Archived;
        else if (!isArchived && issue.status == IssueStatus::Archived)
            issue.status = IssueStatus::Closed;
        return issue;
    });
}

QStringList BulkEdit::rightValues(const Issue &issue, const QString &field) const
{
    if (field.startsWith(domain::kCustomPrefix))
        return CustomFieldService(m_workspace).findByText(issue.project, field.section(u'.', 1)).map(rightOwnValues).value_or(QStringList());
    if (field == QLatin1String("category"))
        return m_workspace.projects().categories(issue.project).value_or(QStringList());
    return plainChoices(field);
}

// Each cell for itself: a wrong one leaves the others of its issue alone.
Result<Issue> BulkEdit::pasted(Issue issue, const QVector<PastedCell> &cells, QVector<RefusedCell> &refused) const
{
    const auto context = m_workspace.issues().context(issue.project);
    if (!context)
        return base::fail(context.error());
    const QTimeZone zone(context->projectCalendar().calendar().zone);
    for (const PastedCell &cell : cells) {
        Result<Issue> changed = cell.field.isEmpty() ? fieldFault(cell.field, cell.text, ErrorCode::UnknownField) : storedText(cell.field, cell.text, zone)
                                    .and_then([&](const QString &text) { return withNamedFields(m_workspace, issue, {{cell.field, text}}); });
        if (changed)
            if (const Result<> sound = m_workspace.issues().check(*changed); !sound)
                changed = base::fail(sound.error());
        if (changed)
            issue = *changed;
        else
            refused.append({cell, issue.key, changed.error(), rightValues(issue, cell.field)});
    }
    return issue;
}

Result<BulkOutcome> BulkEdit::paste(const QVector<PastedCell> &cells)
{
    QVector<IssueId> ids;
    QHash<IssueId, QVector<PastedCell>> byIssue;
    for (const PastedCell &cell : cells) {
        if (!byIssue.contains(cell.issue))
            ids << cell.issue;
        byIssue[cell.issue].append(cell);
    }
    QVector<RefusedCell> refused;
    return run(QStringLiteral("issue.paste"), ids, [&](const Issue &issue) { return pasted(issue, byIssue.value(issue.id), refused); })
        .map([&](BulkOutcome outcome) {
            outcome.refused = refused;
            return outcome;
        });
}

}
