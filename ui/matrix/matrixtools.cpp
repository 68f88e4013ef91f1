// Beside the edits of MatrixPage: starting from something else, files, versions.
#include "matrix/matrixpage.h"

#include "matrix/ladder/ladderpane.h"
#include "matrix/situations/situationsview.h"
#include "matrix/start/startview.h"
#include "matrix/versions/versionsview.h"
#include "models/escalation/policymodel.h"
#include "render/wording/importwords.h"
#include "services/escalation/matrixexchange.h"
#include "widgets/controls/button.h"
#include "widgets/controls/tabstrip.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QStackedWidget>

namespace ui {

namespace {

std::optional<services::MatrixFormat> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return services::MatrixFormat::Csv;
    if (suffix == QLatin1String("xlsx"))
        return services::MatrixFormat::Xlsx;
    return suffix == QLatin1String("json") ? std::optional(services::MatrixFormat::Json) : std::nullopt;
}

constexpr int kMostFaultsTold = 8;

}

QWidget *MatrixPage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    auto *start = new Button(tr("Copy from…"), tools);
    start->setToolTip(tr("Start from a template or from another project"));
    auto *menu = new QMenu(start);
    menu->addAction(tr("Template…"), this, [this] { startFrom(false); });
    menu->addAction(tr("Another project…"), this, [this] { startFrom(true); });
    menu->addAction(tr("Import a file…"), this, &MatrixPage::importMatrix);
    connect(start, &QAbstractButton::clicked, this, [start, menu] { menu->popup(start->mapToGlobal(QPoint(0, start->height()))); });
    auto *save = new Button(tr("Export…"), tools);
    auto *papers = new QMenu(save);
    papers->addAction(tr("Spreadsheet, table or file…"), this, &MatrixPage::exportMatrix);
    papers->addAction(tr("Matrix sheet, on one page"), this, [this] { showPaper(QStringLiteral("matrix")); });
    papers->addAction(tr("Severity matrix, on one page"), this, [this] { showPaper(QStringLiteral("severity")); });
    papers->addAction(tr("Risk matrix, on one page"), this, [this] { showPaper(QStringLiteral("risk")); });
    papers->addAction(tr("Guidelines for the team"), this, [this] { showPaper(QStringLiteral("guidelines")); });
    papers->addSeparator();
    papers->addAction(tr("Print…"), this, &MatrixPage::print)->setShortcut(QKeySequence::Print);
    connect(save, &QAbstractButton::clicked, this, [save, papers] { papers->popup(save->mapToGlobal(QPoint(0, save->height()))); });
    row->addWidget(start);
    row->addWidget(save);
    return tools;
}

void MatrixPage::setupTools()
{
    connect(m_versions, &VersionsView::failed, this, &MatrixPage::failed);
    connect(m_versions, &VersionsView::said, this, &MatrixPage::said);
    connect(m_versions, &VersionsView::issueWanted, this, [this](domain::IssueId id) {
        Q_EMIT navigate({domain::RecordKind::Issue, id.value()});
    });
    connect(m_versions, &VersionsView::marksWanted, this, [this](const std::optional<domain::Matrix> &other) {
        m_ladder->compareWith(other);
        m_policies->compareWith(other);
        if (other)
            m_tabs->setCurrentIndex(Escalation);
    });
    const auto add = [this](const QString &id, const QString &text, const auto &slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(id);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QStringLiteral("matrix.template"), tr("Start the matrix from a template"), [this] { startFrom(false); });
    add(QStringLiteral("matrix.copy"), tr("Copy the matrix of another project"), [this] { startFrom(true); });
    add(QStringLiteral("matrix.import"), tr("Import a matrix"), &MatrixPage::importMatrix);
    add(QStringLiteral("matrix.export"), tr("Export the matrix"), &MatrixPage::exportMatrix);
    add(QStringLiteral("situations.import"), tr("Import situations"), [this] {
        m_tabs->setCurrentIndex(Situations);
        m_situations->importList();
    });
    add(QStringLiteral("situations.export"), tr("Export the situations"), [this] {
        m_tabs->setCurrentIndex(Situations);
        m_situations->exportList();
    });
    add(QStringLiteral("matrix.sheet"), tr("Matrix sheet"), [this] { showPaper(QStringLiteral("matrix")); });
    add(QStringLiteral("matrix.guidelines"), tr("Guidelines for the team"), [this] { showPaper(QStringLiteral("guidelines")); });
    add(QStringLiteral("matrix.print"), tr("Print this matrix…"), &MatrixPage::print);
    actions().constLast()->setShortcut(QKeySequence::Print);
    actions().constLast()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    add(QStringLiteral("matrix.versions"), tr("Versions of the matrix"), [this] { m_tabs->setCurrentIndex(Versions); });
    add(QStringLiteral("matrix.addPeople"), tr("Add the people typed who are not known yet"), &MatrixPage::addTypedPeople);
    add(QStringLiteral("matrix.outlook"), tr("What would change for running issues"), [this] {
        m_tabs->setCurrentIndex(Versions);
        m_versions->askWhatChanges();
    });
}

void MatrixPage::startFrom(bool project)
{
    m_tabs->setCurrentIndex(Escalation); // what it starts
    makePart(Start);
    m_start->show(m_context, m_matrix);
    showTab(Start);
    if (project)
        m_start->chooseProjects();
}

// Papers are shown, printed and saved on the page of reports.
void MatrixPage::showPaper(const QString &paper)
{
    Q_EMIT commandRequested(QStringLiteral("go.reports:%1").arg(paper), {domain::RecordKind::Matrix, m_matrix.id.value()});
}

// The matrix that is looked at, as it will be printed.
void MatrixPage::print()
{
    const int tab = m_stack->currentIndex();
    showPaper(tab == Severity ? QStringLiteral("severity") : tab == Risk ? QStringLiteral("risk") : QStringLiteral("matrix"));
}

void MatrixPage::exportMatrix()
{
    if (!prompter())
        return;
    QString path = prompter()->saveFile(tr("Export the matrix"), tr("Matrix %1.xlsx").arg(m_context.project.name),
                                        tr("Spreadsheet (*.xlsx);;Table (*.csv);;Rung matrix (*.json)"));
    if (path.isEmpty())
        return;
    if (!formatOf(path))
        path += QStringLiteral(".xlsx");
    const auto written = services::MatrixExchange(m_workspace).write(m_matrix, *formatOf(path), path);
    if (!written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT said(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

// With a fault in any cell nothing is taken over, and each is named.
void MatrixPage::importMatrix()
{
    const QString path = prompter() ? prompter()->openFile(tr("Import a matrix"), tr("Matrix (*.xlsx *.csv *.json)")) : QString();
    if (path.isEmpty())
        return;
    services::MatrixImportOptions options;
    options.format = formatOf(path).value_or(services::MatrixFormat::Csv);
    options.addPeople = prompter()->confirm(tr("Add people who are not known yet?"),
                                            tr("Without them, a name nobody has stops the import."), tr("Add them"));
    const auto read = services::MatrixExchange(m_workspace).read(m_project, path, options);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    if (read->faults.isEmpty()) {
        Q_EMIT said(read->isChanged ? tr("The matrix is imported") : tr("The file says what the matrix says already"));
        return;
    }
    QStringList lines;
    for (const exchange::MatrixFault &fault : read->faults.mid(0, kMostFaultsTold))
        lines << tr("Row %1, %2: %3", "row, column heading, what is wrong").arg(QString::number(fault.row), fault.field, render::importReason(fault.reason, fault.text));
    if (read->faults.size() > kMostFaultsTold)
        lines << tr("and %n more", nullptr, int(read->faults.size()) - kMostFaultsTold);
    prompter()->tell(tr("Nothing was imported: cells of the file cannot be taken"), lines.join(QLatin1Char('\n')));
}

}
