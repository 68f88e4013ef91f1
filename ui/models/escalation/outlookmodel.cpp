#include "models/escalation/outlookmodel.h"

#include "render/wording/advicewords.h"

namespace models {

OutlookModel::OutlookModel(services::Workspace &workspace) : m_thread(workspace, QStringLiteral("matrix outlook"))
{
    qRegisterMetaType<services::MatrixOutlook>();
    connect(this, &OutlookModel::read, this, &OutlookModel::take);
    connect(&m_thread, &ReadingThread::failed, this, &OutlookModel::failed);
}

void OutlookModel::ask(const domain::Matrix &matrix, const domain::EngineContext &context)
{
    const quint64 generation = ++m_wanted;
    m_context = context;
    m_thread.run([this, generation, matrix](services::Workspace &workspace) {
        const auto outlook = services::matrixOutlook(workspace, matrix, [this, generation] { return m_wanted == generation; });
        if (outlook)
            Q_EMIT read(generation, *outlook);
        else if (m_wanted == generation)
            Q_EMIT failed(outlook.error());
    });
}

void OutlookModel::clear()
{
    ++m_wanted;
    beginResetModel();
    m_effects.clear();
    m_summary.clear();
    endResetModel();
}

void OutlookModel::take(quint64 generation, const services::MatrixOutlook &outlook)
{
    if (m_wanted != generation)
        return;
    beginResetModel();
    m_effects = outlook.effects;
    m_summary = summaryOf(outlook);
    endResetModel();
    Q_EMIT answered();
}

QString OutlookModel::summaryOf(const services::MatrixOutlook &outlook) const
{
    if (outlook.running == 0)
        return tr("No issue is running.");
    if (outlook.effects.isEmpty() && outlook.isComplete)
        return tr("None of the %n running issue(s) would be told anything else.", nullptr, outlook.running);
    QString text = tr("%1 of %2 running issues would get another verdict or level.").arg(outlook.changed).arg(outlook.running);
    const auto others = int(outlook.effects.size()) - std::min(outlook.changed, int(outlook.effects.size()));
    if (others > 0)
        text += QLatin1Char(' ') + tr("%n more would go to other people or wait for another moment.", nullptr, others);
    if (!outlook.isComplete)
        text += QLatin1Char(' ') + tr("Not all of them are listed.");
    return text;
}

// The verdict and whom it names.
QString OutlookModel::said(const domain::Advice &advice) const
{
    const render::AdviceWords words(m_context);
    QStringList names;
    for (const domain::Recipient &recipient : advice.ours + advice.theirs)
        names << words.name(recipient.person);
    const QString headline = words.headline(advice);
    return names.isEmpty() ? headline : tr("%1: %2", "verdict, names").arg(headline, words.format().list(names));
}

int OutlookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_effects.size());
}

int OutlookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OutlookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const services::MatrixEffect &effect = m_effects.at(index.row());
    if (role == IdRole)
        return effect.issue.value();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Issue:
        return QStringLiteral("%1  %2").arg(effect.key, effect.title);
    case Now:
        return said(effect.before);
    default:
        return said(effect.after);
    }
}

QVariant OutlookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Issue ? tr("Issue") : section == Now ? tr("Told now") : tr("Told then");
}

}
