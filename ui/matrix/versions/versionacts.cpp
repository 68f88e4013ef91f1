// What VersionsView reads and does.
#include "matrix/versions/versionsview.h"

#include "matrix/ladder/ladderview.h"
#include "models/escalation/laddermodel.h"
#include "models/escalation/outlookmodel.h"
#include "render/wording/matrix/listwords.h"
#include "render/wording/matrix/matrixdifferencewords.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/filterchip.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/sidelistdelegate.h"

#include <QListWidget>
#include <QTableView>

namespace ui {

void VersionsView::show(const domain::EngineContext &context, const domain::Matrix &edited, const QString &pathKey)
{
    m_context = context;
    m_edited = edited;
    m_pathKey = pathKey;
    const auto versions = services::MatrixVersions(m_workspace).all(edited.project);
    if (!versions) {
        Q_EMIT failed(versions.error());
        return;
    }
    m_versions = *versions;
    fillPaths();
    fillVersions();
}

void VersionsView::fillPaths()
{
    QVector<FilterChoice> paths;
    for (const domain::EscalationPath &path : m_edited.paths)
        paths << FilterChoice{path.key, path.name};
    m_path->setChoices(paths);
    m_path->setChosen({m_pathKey});
}

void VersionsView::fillVersions()
{
    const render::Format format(m_context);
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const services::MatrixVersion &version : m_versions) {
            QStringList name{tr("Version %1").arg(version.number)};
            if (version.isDraft)
                name << tr("draft");
            else if (version.isCurrent)
                name << tr("in force");
            auto *item = new QListWidgetItem(render::listed(name), m_list);
            const QString second = tr("%1, %2", "when, who").arg(format.momentNear(version.savedAt, m_workspace.clock().now()), version.savedBy);
            item->setData(SideListDelegate::SecondLineRole, second);
            item->setData(Qt::AccessibleTextRole, render::listed({render::listed(name), second}));
        }
        m_list->setCurrentRow(std::min(row, int(m_versions.size()) - 1));
    }
    choose();
}

const services::MatrixVersion *VersionsView::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_versions.size() ? &m_versions.at(row) : nullptr;
}

void VersionsView::choose()
{
    const services::MatrixVersion *version = chosen();
    if (!version)
        return;
    const auto matrix = services::MatrixVersions(m_workspace).find(m_edited.project, version->number);
    if (!matrix) {
        Q_EMIT failed(matrix.error());
        return;
    }
    m_shown = *matrix;
    const render::Format format(m_context);
    m_title->setText(tr("Version %1").arg(version->number));
    QString line = tr("Saved %1 by %2.").arg(format.moment(version->savedAt), version->savedBy);
    if (!version->why.isEmpty())
        line += QLatin1Char(' ') + version->why;
    line += QLatin1Char(' ') + tr("%n open issue(s) run on it.", nullptr, version->runningIssues);
    m_line->setText(line);
    m_back->setEnabled(version->number != m_edited.version);
    m_effects->clear();
    m_outlook->hide();
    m_outlookLine->hide();
    QVector<FilterChoice> others;
    int wanted = 0;
    for (const services::MatrixVersion &each : m_versions) {
        if (each.number == version->number)
            continue;
        others << FilterChoice{each.number, tr("Version %1").arg(each.number)};
        if (wanted == 0 || (each.number < version->number && (wanted > version->number || each.number > wanted))) // the one before it
            wanted = each.number;
    }
    m_against->setChoices(others);
    m_against->setChosen(others.isEmpty() ? QVariantList() : QVariantList{wanted});
    m_comparison->setVisible(!others.isEmpty());
    m_ladders->setVisible(!others.isEmpty());
    compare();
}

void VersionsView::compare()
{
    m_differences->clear();
    const int number = m_against->chosen().value(0).toInt();
    const auto other = number > 0 ? services::MatrixVersions(m_workspace).find(m_edited.project, number) : base::Result<domain::Matrix>(m_shown);
    if (!other) {
        Q_EMIT failed(other.error());
        return;
    }
    m_other = *other;
    const bool isLater = m_shown.version >= m_other.version;
    const domain::Matrix &before = isLater ? m_other : m_shown;
    const domain::Matrix &after = isLater ? m_shown : m_other;
    const render::Format format(m_context);
    const render::MatrixDifferenceWords words(before, after, m_context, format);
    for (const domain::MatrixDifference &difference : domain::matrixDifferences(before, after)) {
        const QString place = words.place(difference);
        m_differences->addItem(place.isEmpty() ? words.sentence(difference) : tr("%1: %2", "place, what differs").arg(place, words.sentence(difference)));
    }
    if (m_differences->count() == 0)
        m_differences->addItem(number > 0 ? tr("They say the same.") : tr("There is no other version yet."));
    m_differences->setFixedHeight(std::min(m_differences->count(), 9) * m_differences->sizeHintForRow(0) + scaled(6));
    showLadders();
    if (m_mark->isChecked())
        Q_EMIT marksWanted(m_other);
}

void VersionsView::showLadders()
{
    const bool isLater = m_shown.version >= m_other.version;
    const domain::Matrix &before = isLater ? m_other : m_shown;
    const domain::Matrix &after = isLater ? m_shown : m_other;
    const domain::EscalationPath *path = after.path(m_pathKey) ? after.path(m_pathKey) : before.path(m_pathKey);
    const QString pathName = path ? path->name : QString();
    for (const auto &[model, matrix, other, name] : {std::tuple{m_beforeModel, &before, &after, m_beforeName}, {m_afterModel, &after, &before, m_afterName}}) {
        model->setContext(m_context);
        model->setMatrix(*matrix, m_pathKey);
        model->compareWith(*other);
        name->setText(tr("%1, version %2", "path").arg(pathName).arg(matrix->version));
    }
}

void VersionsView::goBack()
{
    const services::MatrixVersion *version = chosen();
    if (!version)
        return;
    const int number = version->number;
    const auto back = services::MatrixVersions(m_workspace).goBack(version->id, tr("back to version %1").arg(number));
    if (!back)
        Q_EMIT failed(back.error());
    else
        Q_EMIT said(tr("Version %1 says what version %2 says").arg(back->version).arg(number));
}

void VersionsView::askWhatChanges()
{
    for (int row = 0; row < m_versions.size(); ++row)
        if (m_versions.at(row).number == m_edited.version)
            m_list->setCurrentRow(row);
    m_effects->ask(m_edited, m_context);
}

}
