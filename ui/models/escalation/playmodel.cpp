#include "models/escalation/playmodel.h"

#include "render/wording/advicewords.h"
#include "render/wording/names.h"

#include <algorithm>

namespace models {

namespace {

// An issue on this path with nothing tried yet. It holds what an escalation at once asks for, so that only silence counts.
domain::Issue playedIssue(const PlayQuestion &question, domain::Severity severity)
{
    domain::Issue issue;
    issue.title = issue.businessImpact = QStringLiteral("-");
    issue.project = question.context.project.id;
    issue.pathKey = question.path.key;
    issue.category = question.path.categories.value(0);
    issue.counterparty = question.path.counterparty;
    issue.severityOverride = severity;
    issue.owner = question.path.level(0).ours.primary;
    if (!issue.owner.isValid())
        issue.owner = question.context.project.manager;
    issue.raisedAt = question.from;
    issue.needBy = question.needBy;
    issue.ask.kind = domain::AskKind::Help;
    if (const domain::PersonId subject = exampleSubject(question.path, question.context); subject.isValid())
        issue.implicated = {subject};
    return issue;
}

}

domain::PersonId exampleSubject(const domain::EscalationPath &path, const domain::EngineContext &context)
{
    if (path.kind != domain::PathKind::LineManagement)
        return {};
    QVector<domain::PersonId> people = context.people.keys();
    std::sort(people.begin(), people.end());
    domain::PersonId found;
    int longest = 0;
    for (const domain::PersonId person : std::as_const(people)) {
        int steps = 0;
        while (steps < path.topLevel() && context.superior(person, steps + 1).isValid())
            ++steps;
        if (steps > longest && person != context.project.manager) {
            longest = steps;
            found = person;
        }
    }
    return found;
}

PlayModel::PlayModel(QObject *parent) : QAbstractTableModel(parent), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(this, &PlayModel::simulated, this, &PlayModel::take);
    m_thread.setObjectName(QStringLiteral("play"));
    m_thread.start();
}

PlayModel::~PlayModel()
{
    m_wanted = 0;
    m_thread.quit();
    m_thread.wait();
}

void PlayModel::play(const PlayQuestion &question)
{
    m_question = question;
    const quint64 generation = ++m_wanted;
    QMetaObject::invokeMethod(m_worker, [this, generation, question] { simulate(generation, question); });
}

void PlayModel::simulate(quint64 generation, const PlayQuestion &question)
{
    QVector<PlayedStep> steps;
    for (const domain::Severity severity : domain::kSeverities) {
        if (m_wanted != generation)
            return;
        const auto simulation = domain::simulate(playedIssue(question, severity), {}, question.path, question.context, question.from);
        for (qsizetype i = 0; i < simulation.size(); ++i)
            steps.append({severity, simulation[i], i + 1 < simulation.size() ? simulation[i + 1].at : base::Instant()});
    }
    Q_EMIT simulated(generation, steps);
}

void PlayModel::take(quint64 generation, const QVector<PlayedStep> &steps)
{
    if (m_wanted != generation)
        return;
    beginResetModel();
    m_steps = steps;
    endResetModel();
    Q_EMIT played();
}

int PlayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int PlayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlayModel::what(const PlayedStep &played) const
{
    return render::AdviceWords(m_question.context).headline(played.step.verdict, played.step.level);
}

QString PlayModel::whom(const PlayedStep &played) const
{
    const render::AdviceWords words(m_question.context);
    if (played.step.verdict == domain::Verdict::EscalationFailed)
        return m_question.path.lastResorts.join(QStringLiteral("; "));
    if (played.step.verdict == domain::Verdict::HandleInTeam)
        return words.name(playedIssue(m_question, played.severity).owner);
    QStringList people;
    bool isSentence = false;
    for (const domain::Recipient &recipient : played.step.ours + played.step.theirs) {
        const QString standIn = words.standIn(recipient);
        isSentence = isSentence || !standIn.isEmpty();
        people << (standIn.isEmpty() ? words.name(recipient.person) : tr("%1 %2").arg(words.name(recipient.person), standIn));
    }
    const QString names = people.join(QStringLiteral("; "));
    return isSentence ? tr("%1", "people, with why one stands in: in the direction of the language").arg(names) : names;
}

// With the year only where it is another one than that of the start.
QString PlayModel::moment(base::Instant at) const
{
    const render::Format format(m_question.context);
    const bool isSameYear = format.localDate(at).year() == format.localDate(m_question.from).year();
    return isSameYear ? format.moment(at) : format.momentYear(at);
}

QString PlayModel::sentence(const PlayedStep &played) const
{
    return tr("%1, %2: %3").arg(render::label(played.severity), moment(played.step.at), act(played));
}

QString PlayModel::act(const PlayedStep &played) const
{
    const QString people = whom(played);
    return people.isEmpty() ? what(played) : tr("%1, %2").arg(what(played), people);
}

QVariant PlayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlayedStep &played = m_steps[index.row()];
    const bool isFirst = index.row() == 0 || m_steps[index.row() - 1].severity != played.severity;
    switch (role) {
    case SeverityRole:
        return int(played.severity);
    case FirstOfSeverityRole:
        return isFirst;
    case Qt::AccessibleTextRole:
    case SentenceRole:
        return sentence(played);
    case ActRole:
        return act(played);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case SeverityColumn:
        return render::label(played.severity);
    case WhenColumn:
        return moment(played.step.at);
    case WhatColumn:
        return what(played);
    default:
        return whom(played);
    }
}

QVariant PlayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Sev.");
    case WhenColumn:
        return tr("When");
    case WhatColumn:
        return tr("What");
    default:
        return tr("Whom");
    }
}

}
