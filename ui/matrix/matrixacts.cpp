// The doing half of MatrixPage: reading, saving, publishing.
#include "matrix/matrixpage.h"

#include "matrix/calendar/calendarpane.h"
#include "matrix/checks/checklist.h"
#include "matrix/criteria/criteriaview.h"
#include "matrix/situations/situationsview.h"
#include "matrix/ladder/ladderpane.h"
#include "matrix/ladder/ladderview.h"
#include "matrix/people/peopleshelf.h"
#include "matrix/play/playstrip.h"
#include "matrix/risk/riskmatrixeditor.h"
#include "matrix/severity/severityeditor.h"
#include "matrix/start/startview.h"
#include "matrix/versions/draftbar.h"
#include "matrix/versions/versionsview.h"
#include "render/wording/format.h"
#include "render/wording/matrix/listwords.h"
#include "render/wording/matrixwords.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/forward/forwardoffers.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/tabstrip.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/labels/textlabel.h"

#include <utility>

#include <QListWidget>
#include <QMimeData>
#include <QStackedWidget>

namespace ui {

void MatrixPage::setProject(domain::ProjectId project)
{
    m_project = project;
    if (!m_project.isValid())
        if (const auto projects = m_workspace.projects().all(); projects && !projects->isEmpty())
            m_project = projects->first().id;
    m_whole->setVisible(m_project.isValid());
    m_empty->setVisible(!m_project.isValid());
    m_severity->startAnew();
    if (m_criteria)
        m_criteria->setProject(m_project);
    if (m_situations)
        m_situations->setProject(m_project);
    m_risk->setProject(m_project);
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
    if (record.kind == domain::RecordKind::Situation) {
        m_tabs->setCurrentIndex(Situations);
        m_situations->choose(domain::SituationId(record.id));
        return true;
    }
    if (record.kind == domain::RecordKind::RiskMatrix) {
        m_tabs->setCurrentIndex(Risk);
        return true;
    }
    return record.kind == domain::RecordKind::Matrix;
}

void MatrixPage::reload()
{
    if (m_saving)
        return;
    if (!m_project.isValid()) {
        if (const auto projects = m_workspace.projects().all(); projects && !projects->isEmpty())
            setProject({}); // the first has come
        return;
    }
    const auto context = m_workspace.issues().context(m_project);
    const auto matrix = m_workspace.matrices().edited(m_project);
    if (!context || !matrix) {
        Q_EMIT failed(context ? matrix.error() : context.error());
        return;
    }
    m_context = *context;
    m_matrix = *matrix;
    m_ladder->setContext(m_context, m_workspace.clock().now());
    m_people->show(m_context);
    fillPaths();
    choosePath();
    showVersion();
    m_severity->show(m_matrix.severity);
    showCalendar();
}

void MatrixPage::choosePath()
{
    const QListWidgetItem *item = m_pathList->currentItem();
    const QString key = item ? item->data(Qt::UserRole).toString() : QString();
    m_ladder->setMatrix(m_matrix, key);
    const auto categories = m_workspace.projects().categories(m_project);
    m_pane->show(m_context, categories ? *categories : QStringList());
    const domain::EscalationPath *path = m_matrix.path(key);
    const QString served = path ? render::listed(path->categories) : QString();
    m_serves->setText(served.isEmpty() ? tr("no category yet") : served);
    showPlay();
    m_strip->show(m_context, m_matrix, key, m_workspace.clock().now());
    if (m_stack->currentIndex() == Versions)
        m_versions->show(m_context, m_matrix, key);
    showChecks();
}

void MatrixPage::showChecks()
{
    const auto findings = m_workspace.matrices().check(m_matrix);
    if (!findings)
        return;
    const render::Format format(m_context);
    QStringList texts;
    for (const domain::MatrixFinding &finding : *findings)
        texts << (finding.cell.pathKey == m_ladder->pathKey() ? render::sentence(finding, m_context, format) : QString());
    m_ladder->setFindings(*findings, texts);
    markPaths(*findings);
    const auto hints = services::ForwardOffers(m_workspace).hints(m_matrix);
    showFaults(); // paths may be called otherwise
    m_checks->show({*findings, hints.value_or(QVector<domain::MatrixFinding>())}, m_matrix, m_context, m_workspace.clock().now());
}

void MatrixPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_areChecksOld, false) && m_project.isValid())
        showChecks();
}

// One question, asked once: what running issues do when the draft becomes the version in force.
void MatrixPage::showVersion()
{
    const render::Format format(m_context);
    QString text = m_matrix.published ? tr("Version %1").arg(m_matrix.version) : tr("Version %1, draft").arg(m_matrix.version);
    if (m_matrix.savedAt.isValid())
        text = render::listed({text, tr("changed %1 by %2").arg(format.momentNear(m_matrix.savedAt, m_workspace.clock().now()), m_matrix.savedBy)});
    m_version->setText(text);
    if (m_matrix.published)
        m_draft->hide();
    else
        m_draft->show(m_matrix.version, m_workspace.matrices().runningIssues(m_project).value_or(0));
}

// What was stored is the ground of the next edit at once; what shows it follows when the editor that asked has closed.
void MatrixPage::saveMatrix(const domain::Matrix &matrix, const QString &what)
{
    m_saving = true;
    const auto saved = m_workspace.matrices().save(matrix, what);
    m_saving = false;
    if (saved) {
        m_matrix = *saved;
        m_ladder->setStored(m_matrix);
    } else {
        Q_EMIT failed(saved.error());
    }
    m_reload.start();
}

void MatrixPage::publish(bool move)
{
    using Running = services::MatrixService::RunningIssues;
    const QString why = prompter() ? prompter()->askText(tr("Settle version %1").arg(m_matrix.version), tr("Why was it changed? (may stay empty)"), {}) : QString();
    const auto published = m_workspace.matrices().publish(m_project, move ? Running::Move : Running::Keep, why.trimmed());
    if (!published)
        Q_EMIT failed(published.error());
    else
        Q_EMIT said(tr("Version %1 is in force").arg(published->version));
}

void MatrixPage::goTo(const domain::MatrixCell &cell)
{
    choosePathCalled(cell.pathKey);
    m_pane->goTo(cell);
}

// Into the current cell of people, as dropping it there does; with another cell current, into ours or theirs of its level.
void MatrixPage::putPerson(const QString &name)
{
    const QModelIndex current = m_pane->grid().currentIndex();
    if (!current.isValid())
        return;
    bool isOurs = true;
    for (const domain::Person &person : m_context.people)
        if (person.name == name)
            isOurs = m_context.organisations.value(person.organisation).isOurs;
    const QModelIndex cell = current.flags() & Qt::ItemIsDropEnabled ? current : current.siblingAtColumn(isOurs ? models::LadderModel::Ours : models::LadderModel::Theirs);
    QMimeData mime;
    mime.setText(name);
    m_ladder->dropMimeData(&mime, Qt::CopyAction, -1, -1, cell);
    m_pane->grid().setCurrentIndex(cell);
}

}
