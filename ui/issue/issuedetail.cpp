#include "issue/issuedetail.h"

#include "issue/advicecard.h"
#include "issue/conflict/conflictbar.h"
#include "issue/explain/stepdots.h"
#include "issue/facts/factspane.h"
#include "issue/files/filespane.h"
#include "issue/links/offerstrip.h"
#include "issue/links/recurrenceline.h"
#include "issue/log/historypane.h"
#include "issue/log/logpane.h"
#include "issue/facts/readinessaside.h"
#include "issue/facts/readinesslist.h"
#include "issue/guided/guidedpanel.h"
#include "issue/runway/runwaybar.h"
#include "issue/trail/trailpane.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/controls/tabstrip.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/frames/intosight.h"
#include "widgets/frames/messagebar.h"
#include "widgets/labels/avatar.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/labels/marklabel.h"
#include "widgets/labels/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

namespace ui {

IssueDetail::IssueDetail(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_key(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_mark(new MarkLabel(this)), m_state(new ElidedLabel(TextRole::Second, Token::Text2, this)), m_risk(new LinkButton(QString(), this)),
      m_ownerMark(new Avatar(this)), m_owner(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_more(new Button(IconId::More, QString(), this, Button::Kind::Quiet)), m_menu(new QMenu(this)),
      m_title(new ElidingEdit(this)), m_steps(new StepDots(this)), m_again(new RecurrenceLine(workspace, this)), m_offer(new OfferStrip(workspace, this)),
      m_conflict(new ConflictBar(this)), m_stop(new MessageBar(this)), m_body(new QWidget(this)),
      m_guided(new GuidedPanel(workspace, this)), m_card(new AdviceCard(m_body)), m_runway(new RunwayBar(m_body)),
      m_tabs(new TabStrip(m_body)), m_newEntry(new LinkButton(IconId::Plus, tr("Log what happened"), m_body)), m_stack(new QStackedWidget(m_body)),
      m_log(new LogPane(workspace, this)),
      m_escalations(new TrailPane(tr("Escalations"), tr("Nobody above the team has been asked yet."), this)),
      m_drafts(new TrailPane(tr("Drafts"), tr("No drafts yet."), this)), m_files(new FilesPane(workspace, this)), m_history(new HistoryPane(workspace, this)),
      m_aside(new ReadinessAside(m_body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(18), scaled(8), scaled(18), scaled(8));
    column->setSpacing(scaled(space::kXs));
    buildHeader(column);
    column->addWidget(m_again);
    column->addWidget(m_conflict);
    column->addWidget(m_stop);
    column->addWidget(m_offer);
    m_conflict->hide();
    column->addWidget(m_body, 1);
    column->addWidget(m_guided, 1);
    m_stop->hide();
    m_guided->hide();
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(scaled(8));
    body->addWidget(m_card);
    body->addWidget(m_runway);
    buildTabs(body);
    connectParts();
}

void IssueDetail::connectParts()
{
    connect(m_card, &AdviceCard::actRequested, this, &IssueDetail::actRequested);
    connect(m_card, &AdviceCard::logRequested, this, &IssueDetail::startEntry);
    connect(m_card, &AdviceCard::levelRequested, this, [this] { start(models::IssueAct::OtherLevel); });
    connect(m_card, &AdviceCard::guideRequested, this, &IssueDetail::startGuided);
    connect(m_runway, &RunwayBar::needByRequested, this, [this] { focusFact({domain::Fact::NeedBy}); });
    connect(m_stop, &MessageBar::acted, this, [this] { start(models::IssueAct::Release); });
    connect(m_again, &RecurrenceLine::issueRequested, this, &IssueDetail::issueRequested);
    connect(m_offer, &OfferStrip::said, this, &IssueDetail::said);
    connect(m_offer, &OfferStrip::failed, this, &IssueDetail::failed);
    connect(m_log, &LogPane::corrected, this, &IssueDetail::corrected);
    connect(m_files, &FilesPane::failed, this, &IssueDetail::failed);
    connect(m_files, &FilesPane::said, this, &IssueDetail::said);
    connect(m_files, &FilesPane::workChanged, this, &IssueDetail::workChanged);
    connect(qApp, &QApplication::focusChanged, this, &IssueDetail::followFocus);
    connect(m_aside->list(), &ReadinessList::extraRequested, this, &IssueDetail::focusField);
    connect(m_log, &LogPane::entryWritten, this, &IssueDetail::entryWritten);
    connect(m_log, &LogPane::failed, this, &IssueDetail::failed);
    connect(m_newEntry, &LinkButton::clicked, this, &IssueDetail::startEntry);
    connect(m_log, &LogPane::composing, this, [this](bool isOn) {
        m_composing = isOn;
        fitReadiness();
        fitHeight();
        if (isOn && isVisible())
            bringIntoSight(m_log->form());
    });
    m_escalations->setObjectName(QStringLiteral("escalationsPane"));
    m_drafts->setObjectName(QStringLiteral("draftsPane"));
    m_drafts->setAct(tr("Write a draft"));
    connect(m_drafts, &TrailPane::acted, this, &IssueDetail::draftWanted);
    connect(m_drafts, &TrailPane::opened, this, [this](qint64 id) { Q_EMIT recordRequested({domain::RecordKind::Draft, id}); });
    connect(&m_workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        if (notice.touches(domain::RecordKind::Draft))
            showTrail();
    });
    connect(m_history, &HistoryPane::failed, this, &IssueDetail::failed);
    connect(m_aside->list(), &ReadinessList::factRequested, this, [this](domain::Fact fact) { focusFact({fact}); });
    connect(m_guided, &GuidedPanel::kept, this, &IssueDetail::keepGuided);
    connect(m_guided, &GuidedPanel::closed, this, &IssueDetail::endGuided);
    connect(m_guided, &GuidedPanel::failed, this, &IssueDetail::failed);
}

void IssueDetail::buildHeader(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(scaled(10));
    line->addWidget(m_key);
    line->addWidget(m_mark);
    m_kind = new TextLabel(QString(), TextRole::Label, Token::Text, this);
    line->addWidget(m_kind);
    line->addWidget(m_state, 1);
    line->addWidget(m_risk);
    connect(m_risk, &LinkButton::clicked, this, &IssueDetail::openRisk);
    line->addWidget(m_ownerMark);
    line->addWidget(m_owner);
    connect(m_more, &Button::clicked, this, [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    m_more->setAccessibleName(tr("More about this issue"));
    m_more->setToolTip(tr("More"));
    line->addWidget(m_more);
    column->addLayout(line);
    m_title->setFrame(false);
    m_title->setFont(typeFont(TextRole::PageTitle));
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(500);
    m_title->setObjectName(QStringLiteral("issueTitle"));
    auto *titles = new QHBoxLayout;
    titles->setSpacing(scaled(space::kM));
    titles->addWidget(m_title, 1);
    titles->addWidget(m_steps);
    column->addLayout(titles);
    connect(m_title, &QLineEdit::editingFinished, this, &IssueDetail::saveTitle);
}

void IssueDetail::buildTabs(QVBoxLayout *column)
{
    m_tabs->addTab(tr("Facts"));
    m_tabs->addTab(tr("Tried so far"));
    m_tabs->addTab(tr("Escalations"));
    m_tabs->addTab(tr("Drafts"));
    m_tabs->addTab(tr("Files"));
    m_tabs->addTab(tr("History"));
    m_tabs->setAccessibleName(tr("Parts of the issue"));
    auto *facts = new QWidget(m_stack);
    m_factsPlace = new QVBoxLayout(facts);
    m_factsPlace->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(facts);
    m_stack->addWidget(m_log);
    m_stack->addWidget(m_escalations);
    m_stack->addWidget(m_drafts);
    m_stack->addWidget(m_files);
    m_stack->addWidget(m_history);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        showFacts();
        showTrail();
        fitReadiness();
        fitHeight();
        if (isVisible())
            bringIntoSight(m_stack);
    });
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs, 1);
    tabs->addWidget(m_newEntry);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(20));
    row->addWidget(m_stack, 1);
    row->addWidget(m_aside);
    auto *below = new QVBoxLayout;
    below->setSpacing(0);
    below->addLayout(tabs);
    below->addLayout(row, 1);
    column->addLayout(below, 1);
    m_tabs->setCurrentIndex(Tried);
}

// The largest part of an issue, and seldom the first to be looked at.
FactsPane &IssueDetail::facts()
{
    if (!m_facts) {
        m_facts = new FactsPane(m_workspace, m_factsPlace->parentWidget());
        m_factsPlace->addWidget(m_facts);
        m_facts->setVisible(true); // at once: the layout would do it later
        connect(m_facts, &FactsPane::edited, this, &IssueDetail::offer);
        connect(m_facts, &FactsPane::actRequested, this, [this](models::IssueAct act) { start(act); });
        connect(m_facts, &FactsPane::entryWritten, this, &IssueDetail::entryWritten);
        connect(m_facts, &FactsPane::failed, this, &IssueDetail::failed);
    }
    return *m_facts;
}

void IssueDetail::saveTitle()
{
    const QString title = m_title->text().trimmed();
    if (title.isEmpty()) {
        m_title->setText(m_shown.issue.title);
        return;
    }
    if (title == m_shown.issue.title)
        return;
    domain::Issue issue = m_shown.issue;
    issue.title = title;
    offer(issue);
}

// What comes back while it is saved is shown, whatever is being typed.
void IssueDetail::offer(const domain::Issue &issue)
{
    m_isSaving = true;
    Q_EMIT edited(issue);
    m_isSaving = false;
}

void IssueDetail::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void IssueDetail::start(models::IssueAct act, int level)
{
    endGuided();
    showTab(Tried);
    m_log->start(act, level);
}

void IssueDetail::startCorrection()
{
    endGuided();
    showTab(Tried);
    m_log->startCorrection();
}

void IssueDetail::showEntry(domain::ContactId entry)
{
    endGuided();
    showTab(Tried);
    m_log->showEntry(entry);
}

void IssueDetail::setPrompter(Prompter *prompter)
{
    m_files->setPrompter(prompter);
}

// The pane of the files tells how it went.
void IssueDetail::packEvidence()
{
    m_files->packEvidence(m_shown.issue.key);
}

void IssueDetail::cancelWork()
{
    m_files->cancelWork();
}

void IssueDetail::startEntry()
{
    endGuided();
    showTab(Tried);
    m_log->start();
}

void IssueDetail::startGuided()
{
    m_body->hide();
    m_guided->show();
    m_guided->start(m_case, m_now);
}

void IssueDetail::endGuided()
{
    m_guided->hide();
    m_body->show();
}

void IssueDetail::keepGuided(const domain::Issue &issue, const domain::Contact &note, bool attemptMissing)
{
    endGuided();
    Q_EMIT guidedKept(issue, note);
    if (attemptMissing)
        start(models::IssueAct::Attempt);
}

void IssueDetail::focusFact(const QVector<domain::Fact> &wanted)
{
    if (wanted.isEmpty())
        return;
    endGuided();
    if (wanted.first() == domain::Fact::Tried) {
        start(models::IssueAct::Attempt);
        return;
    }
    showTab(Facts);
    facts().focusFact(wanted.first());
}

void IssueDetail::focusField(ReadinessExtra::Field field)
{
    endGuided();
    showTab(Facts);
    facts().focusField(field);
}

void IssueDetail::focusActions()
{
    endGuided();
    showTab(Facts);
    facts().focusActions();
}

void IssueDetail::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

}
