// The doing half of MatrixPage: reading, saving, publishing.
#include "matrix/matrixpage.h"

#include "matrix/calendar/calendarpane.h"
#include "matrix/checklist.h"
#include "matrix/criteria/criteriaview.h"
#include "matrix/ladder/ladderview.h"
#include "matrix/pathsettings.h"
#include "matrix/play/playview.h"
#include "matrix/severity/severityeditor.h"
#include "render/wording/format.h"
#include "render/wording/names.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/tabstrip.h"
#include "widgets/frames/messagebar.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/sidelistdelegate.h"

#include <QHeaderView>
#include <QListWidget>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

void MatrixPage::setProject(domain::ProjectId project)
{
    m_project = project;
    if (!m_project.isValid())
        if (const auto projects = m_workspace.projects().all(); projects && !projects->isEmpty())
            m_project = projects->first().id;
    m_criteria->setProject(m_project);
    reload();
}

bool MatrixPage::open(domain::RecordRef record)
{
    if (record.kind == domain::RecordKind::Calendar) {
        m_tabs->setCurrentIndex(Calendar);
        if (record.id != 0)
            m_calendar->choose(domain::CalendarId(record.id));
        return true;
    }
    if (record.kind == domain::RecordKind::Criterion) {
        m_tabs->setCurrentIndex(Criteria);
        m_criteria->choose(domain::CriterionId(record.id));
        return true;
    }
    return record.kind == domain::RecordKind::Matrix;
}

void MatrixPage::reload()
{
    if (!m_project.isValid() || m_saving)
        return;
    const auto context = m_workspace.issues().context(m_project);
    const auto matrix = m_workspace.matrices().edited(m_project);
    if (!context || !matrix) {
        Q_EMIT failed(context ? matrix.error() : context.error());
        return;
    }
    m_context = *context;
    m_matrix = *matrix;
    m_ladder->setContext(m_context);
    QStringList names;
    for (const domain::Person &person : m_context.people)
        if (person.active)
            names << person.name;
    names.sort(Qt::CaseInsensitive);
    m_grid->setPeople(names);
    fillPaths();
    choosePath();
    showVersion();
    m_severity->show(m_matrix.severity);
    m_calendar->refresh(m_context.project, render::Format(m_context).localDate(m_workspace.clock().now()));
}

void MatrixPage::fillPaths()
{
    const QSignalBlocker quiet(m_paths);
    const QString current = m_ladder->pathKey();
    m_paths->clear();
    int row = 0;
    for (int i = 0; i < m_matrix.paths.size(); ++i) {
        const domain::EscalationPath &path = m_matrix.paths.at(i);
        const QString party = m_context.organisations.value(path.counterparty).name;
        const QString second = party.isEmpty() ? render::label(path.kind) : tr("With %1").arg(party);
        auto *item = new QListWidgetItem(path.name, m_paths);
        item->setData(SideListDelegate::SecondLineRole, second);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(path.name, second));
        if (path.kind == domain::PathKind::Confidential)
            item->setIcon(Icon::of(IconId::Lock, Token::Text2));
        item->setData(Qt::UserRole, path.key);
        if (path.key == current)
            row = i;
    }
    m_paths->setCurrentRow(row);
}

void MatrixPage::choosePath()
{
    const QListWidgetItem *item = m_paths->currentItem();
    const QString key = item ? item->data(Qt::UserRole).toString() : QString();
    m_ladder->setMatrix(m_matrix, key);
    const domain::EscalationPath *path = m_matrix.path(key);
    m_pathName->setText(path ? path->name : QString());
    if (path) {
        const domain::SeverityPolicy &policy = path->policy(domain::Severity::S3);
        const render::Format format(m_context);
        m_pathLine->setText(tr("Rungs from the bottom up. %1, grace %2, heads-up %3.")
                                .arg(tr("%n reminder(s)", nullptr, policy.reminders), format.percent(policy.gracePercent),
                                     format.duration(policy.headsUp)));
    }
    m_play->show(m_context, m_matrix, key, m_workspace.clock().now());
    const auto categories = m_workspace.projects().categories(m_project);
    m_settings->show(m_context, categories ? *categories : QStringList());
    const int rows = m_ladder->rowCount();
    m_grid->setFixedHeight(m_grid->horizontalHeader()->sizeHint().height()
                           + rows * m_grid->verticalHeader()->defaultSectionSize() + 2);
    showChecks();
}

void MatrixPage::showChecks()
{
    const auto findings = m_workspace.matrices().check(m_matrix);
    if (!findings)
        return;
    m_ladder->setFindings(*findings);
    m_checks->show(*findings, m_matrix, m_context);
}

// One question, asked once: what running issues do when the draft becomes the version in force.
void MatrixPage::showVersion()
{
    const render::Format format(m_context);
    QString text = m_matrix.published ? tr("Version %1").arg(m_matrix.version) : tr("Version %1, draft").arg(m_matrix.version);
    if (m_matrix.savedAt.isValid())
        text += QStringLiteral(", ")
                + tr("changed %1 by %2").arg(format.momentNear(m_matrix.savedAt, m_workspace.clock().now()), m_matrix.savedBy);
    m_version->setText(text);
    const auto running = m_workspace.matrices().runningIssues(m_project);
    const bool asks = !m_matrix.published;
    m_draft->setVisible(asks);
    m_keep->setVisible(asks);
    if (!asks)
        return;
    m_draft->say(Tone::Info, tr("Version %1 is a draft. %n open issue(s) run on the version before it.", nullptr, running.value_or(0))
                                 .arg(m_matrix.version));
    m_keep->say(Tone::Info, tr("New issues get version %1 either way.").arg(m_matrix.version));
}

void MatrixPage::saveMatrix(const domain::Matrix &matrix, const QString &what)
{
    m_saving = true;
    const auto saved = m_workspace.matrices().save(matrix, what);
    m_saving = false;
    if (!saved)
        Q_EMIT failed(saved.error());
    m_reload.start(); // after the editor that asked has closed
}

void MatrixPage::publish(bool move)
{
    using Running = services::MatrixService::RunningIssues;
    const auto published = m_workspace.matrices().publish(m_project, move ? Running::Move : Running::Keep, {});
    if (!published)
        Q_EMIT failed(published.error());
    else
        Q_EMIT said(tr("Version %1 is in force").arg(published->version));
}

void MatrixPage::addPath()
{
    static const QRegularExpression kNotKey(QStringLiteral("[^a-z0-9]+"));
    const QString name = prompter() ? prompter()->askText(tr("Add path"), tr("Name of the path"), {}).trimmed() : QString();
    if (name.isEmpty())
        return;
    domain::Matrix matrix = m_matrix;
    domain::EscalationPath path;
    const QString stem = name.toLower().replace(kNotKey, QStringLiteral("-"));
    path.key = stem;
    for (int n = 2; matrix.path(path.key); ++n)
        path.key = QStringLiteral("%1-%2").arg(stem).arg(n);
    path.name = name;
    path.policies = domain::EscalationPath::standardPolicies();
    for (const QString &title : {tr("Owner and team"), tr("Leads"), tr("Directors")}) {
        domain::Level level;
        level.title = title;
        path.levels << level;
    }
    matrix.paths << path;
    saveMatrix(matrix, tr("path %1").arg(name));
    reload();
    for (int row = 0; row < m_paths->count(); ++row)
        if (m_paths->item(row)->data(Qt::UserRole).toString() == path.key)
            m_paths->setCurrentRow(row);
}

void MatrixPage::removePath()
{
    const domain::EscalationPath *path = m_matrix.path(m_ladder->pathKey());
    if (!path || m_matrix.paths.size() < 2)
        return;
    const QString name = path->name;
    if (prompter()
        && !prompter()->confirm(tr("Remove the path %1?").arg(name), tr("Undo brings it back."), tr("Remove")))
        return;
    domain::Matrix matrix = m_matrix;
    matrix.paths.erase(std::remove_if(matrix.paths.begin(), matrix.paths.end(),
                                      [&](const domain::EscalationPath &p) { return p.key == m_ladder->pathKey(); }),
                       matrix.paths.end());
    saveMatrix(matrix, tr("path %1 removed").arg(name));
}

void MatrixPage::goToFinding(const domain::MatrixFinding &finding)
{
    for (int row = 0; row < m_paths->count(); ++row)
        if (m_paths->item(row)->data(Qt::UserRole).toString() == finding.cell.pathKey)
            m_paths->setCurrentRow(row);
    const QModelIndex cell = m_ladder->indexOf(finding.cell);
    if (!cell.isValid())
        return;
    m_grid->setCurrentIndex(cell);
    m_grid->setFocus(Qt::OtherFocusReason);
}

}
