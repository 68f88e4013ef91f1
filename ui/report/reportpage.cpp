#include "report/reportpage.h"

#include "report/paperview.h"
#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/edit/choicebox.h"
#include "widgets/frames/emptystate.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/sidelistdelegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

namespace {
constexpr int kRefreshDelayMs = 150;
constexpr int kIssuesOffered = 400; // in the box; any other is opened from the issue page
}

ReportPage::ReportPage(services::Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_kinds(new QListWidget(this)), m_issues(new ChoiceBox(this)),
      m_issueName(new TextLabel(tr("Issue"), TextRole::Second, Token::Text2, this)), m_paper(new SegmentedControl(this)),
      m_closedToo(new QCheckBox(tr("Closed issues too"), this)), m_stack(new QStackedWidget(this)),
      m_view(new PaperView(this)), m_pages(new TextLabel(QString(), TextRole::Second, Token::Text2, this))
{
    setupUi();
    setupActions();
}

QString ReportPage::title() const
{
    return tr("Reports");
}

void ReportPage::setupUi()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(scaled(264));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(new TextLabel(tr("Paper"), TextRole::Label, Token::Text2, side));
    m_kinds->addItem(tr("Case brief"));
    m_kinds->addItem(tr("Issue register"));
    m_kinds->addItem(tr("Matrix sheet"));
    m_kinds->addItem(tr("Guidelines"));
    m_kinds->addItem(tr("Severity matrix"));
    m_kinds->addItem(tr("Risk matrix"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setItemDelegate(new SideListDelegate(m_kinds));
    m_kinds->setAccessibleName(tr("Kind of paper"));
    m_kinds->setObjectName(QStringLiteral("reportKinds"));
    m_kinds->setFixedHeight(scaled(204));
    column->addWidget(m_kinds);
    column->addWidget(new Hairline(Qt::Horizontal, side));
    addOptions(column);

    auto *empty = new EmptyState(tr("No paper yet"), tr("A brief is made of one issue. Note what blocks you, and its paper is "
                                                       "ready for the meeting."), this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(m_stack, 1);
}

void ReportPage::addOptions(QVBoxLayout *column)
{
    QWidget *side = column->parentWidget();
    m_issues->setAccessibleName(tr("Issue"));
    column->addWidget(m_issueName);
    column->addWidget(m_issues);
    column->addWidget(m_closedToo);
    column->addWidget(new TextLabel(tr("Size"), TextRole::Second, Token::Text2, side));
    m_paper->addSegment(tr("A4"));
    m_paper->addSegment(tr("Letter"));
    m_paper->setAccessibleName(tr("Paper size"));
    column->addWidget(m_paper, 0, Qt::AlignLeading);
    column->addSpacing(scaled(8));
    auto *pdf = new Button(IconId::Export, tr("Export PDF"), side, Button::Kind::Primary);
    pdf->setObjectName(QStringLiteral("exportPdf"));
    auto *paper = new Button(IconId::Print, tr("Print"), side);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(pdf);
    buttons->addWidget(paper);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_pages);
    column->addStretch(1);
    connect(pdf, &Button::clicked, this, &ReportPage::exportPdf);
    connect(paper, &Button::clicked, this, &ReportPage::print);
}

void ReportPage::setupActions()
{
    const QSettings settings;
    m_kinds->setCurrentRow(std::clamp(settings.value(QStringLiteral("reports/kind"), 0).toInt(), 0, m_kinds->count() - 1));
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    m_paper->setCurrent(settings.value(QStringLiteral("reports/paper"), letter ? 1 : 0).toInt() == 1 ? 1 : 0);
    m_closedToo->setChecked(settings.value(QStringLiteral("reports/closedToo"), false).toBool());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelayMs);
    connect(&m_refresh, &QTimer::timeout, this, &ReportPage::refresh);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &ReportPage::followKind);
    connect(m_paper, &SegmentedControl::currentChanged, this, &ReportPage::followKind);
    connect(m_closedToo, &QCheckBox::clicked, this, &ReportPage::followKind);
    connect(m_issues, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        m_issue = domain::IssueId(id);
        m_refresh.start();
    });
    connect(&m_workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &) {
        if (isVisible())
            m_refresh.start();
    });
    auto *pdf = new QAction(tr("Export PDF"), this);
    pdf->setObjectName(QStringLiteral("report.pdf"));
    pdf->setShortcut(QKeySequence(tr("Ctrl+E")));
    pdf->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(pdf, &QAction::triggered, this, &ReportPage::exportPdf);
    addAction(pdf);
    auto *paper = new QAction(tr("Print"), this);
    paper->setObjectName(QStringLiteral("report.print"));
    paper->setShortcut(QKeySequence::Print);
    paper->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(paper, &QAction::triggered, this, &ReportPage::print);
    addAction(paper);
    showOptionsOfKind();
}

void ReportPage::showOptionsOfKind()
{
    const services::ReportKind kind = options().kind;
    m_issues->setVisible(kind == services::ReportKind::Brief);
    m_issueName->setVisible(kind == services::ReportKind::Brief);
    m_closedToo->setVisible(kind == services::ReportKind::Register);
}

void ReportPage::setProject(domain::ProjectId project)
{
    m_project = project;
    fillIssues();
    m_refresh.start();
}

// Open ones first, the most urgent on top.
void ReportPage::fillIssues()
{
    QVector<Choice> choices;
    const auto offer = [&](const QVector<domain::IssueStatus> &statuses) {
        storage::IssueQuery query;
        query.project = m_project;
        query.statuses = statuses;
        query.limit = kIssuesOffered;
        if (const auto ids = m_workspace.issues().ids(query))
            if (const auto rows = m_workspace.issues().rows(*ids))
                for (const storage::IssueRow &row : *rows)
                    choices << Choice{row.id.value(), QStringLiteral("%1 %2").arg(row.key, row.title), {}};
    };
    offer({domain::IssueStatus::Open, domain::IssueStatus::InProgress});
    offer({domain::IssueStatus::Resolved, domain::IssueStatus::Closed, domain::IssueStatus::Cancelled});
    const auto has = [&](domain::IssueId id) {
        return std::any_of(choices.cbegin(), choices.cend(), [&](const Choice &c) { return c.value == id.value(); });
    };
    if (!has(m_issue)) {
        const auto issue = m_issue.isValid() ? m_workspace.issues().find(m_issue)
                                             : base::Result<domain::Issue>(base::fail(base::ErrorCode::NotFound));
        if (issue && (!m_project.isValid() || issue->project == m_project))
            choices.prepend(Choice{m_issue.value(), QStringLiteral("%1 %2").arg(issue->key, issue->title), {}});
        else
            m_issue = choices.isEmpty() ? domain::IssueId() : domain::IssueId(choices.first().value);
    }
    m_issues->setChoices(choices);
    m_issues->setValue(m_issue.value());
}

bool ReportPage::openFor(domain::RecordRef record, const QString &about)
{
    if (record.kind != domain::RecordKind::Matrix)
        return open(record);
    using Kind = services::ReportKind;
    const QHash<QString, Kind> kinds{{QStringLiteral("guidelines"), Kind::Guidelines}, {QStringLiteral("severity"), Kind::Severity}, {QStringLiteral("risk"), Kind::RiskMatrix}};
    m_kinds->setCurrentRow(int(kinds.value(about, Kind::Matrix)));
    refresh();
    return true;
}

bool ReportPage::open(domain::RecordRef record)
{
    if (record.kind == domain::RecordKind::Matrix)
        return openFor(record, {});
    if (record.kind != domain::RecordKind::Issue || record.id <= 0)
        return false;
    m_issue = domain::IssueId(record.id);
    fillIssues();
    m_kinds->setCurrentRow(0);
    refresh();
    return true;
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_refresh.start();
}

services::ReportOptions ReportPage::options() const
{
    services::ReportOptions options;
    options.kind = services::ReportKind(std::max(0, m_kinds->currentRow())); // listed in their order
    options.issue = m_issue;
    options.project = m_project;
    options.paper = m_paper->current() == 1 ? services::PaperSize::Letter : services::PaperSize::A4;
    options.closedToo = m_closedToo->isChecked();
    return options;
}

void ReportPage::followKind()
{
    showOptionsOfKind();
    remember();
    m_refresh.start();
}

void ReportPage::remember() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("reports/kind"), m_kinds->currentRow());
    settings.setValue(QStringLiteral("reports/paper"), m_paper->current());
    settings.setValue(QStringLiteral("reports/closedToo"), m_closedToo->isChecked());
}

void ReportPage::refresh()
{
    m_refresh.stop();
    const services::ReportOptions wanted = options();
    if (wanted.kind == services::ReportKind::Brief && !m_issue.isValid()) {
        m_view->show(nullptr);
        m_pages->setText({});
        m_stack->setCurrentIndex(1);
        return;
    }
    auto document = m_workspace.reports().document(wanted);
    if (!document) {
        Q_EMIT failed(document.error());
        return;
    }
    m_pages->setText(tr("%n page(s)", nullptr, (*document)->pageCount()));
    m_view->show(std::move(*document));
    m_stack->setCurrentIndex(0);
}

}
