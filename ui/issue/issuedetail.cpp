#include "issue/issuedetail.h"

#include "issue/advicecard.h"
#include "issue/conflict/conflictbar.h"
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
#include "issue/verdictlook.h"
#include "render/wording/advicewords.h"
#include "render/wording/names.h"
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

namespace {

constexpr int kRoomForAll = 1000; // the whole picture and a form below it

}

IssueDetail::IssueDetail(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_key(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_mark(new MarkLabel(this)), m_state(new ElidedLabel(TextRole::Second, Token::Text2, this)),
      m_ownerMark(new Avatar(this)), m_owner(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_more(new Button(IconId::More, QString(), this, Button::Kind::Quiet)), m_menu(new QMenu(this)),
      m_title(new ElidingEdit(this)), m_again(new RecurrenceLine(workspace, this)), m_offer(new OfferStrip(workspace, this)),
      m_conflict(new ConflictBar(this)), m_stop(new MessageBar(this)), m_body(new QWidget(this)),
      m_guided(new GuidedPanel(workspace, this)), m_card(new AdviceCard(m_body)), m_runway(new RunwayBar(m_body)),
      m_tabs(new TabStrip(m_body)), m_newEntry(new LinkButton(IconId::Plus, tr("Log what happened"), m_body)), m_stack(new QStackedWidget(m_body)), m_facts(new FactsPane(workspace, this)),
      m_log(new LogPane(workspace, this)), m_files(new FilesPane(workspace, this)), m_history(new HistoryPane(workspace, this)),
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
    connect(m_facts, &FactsPane::edited, this, &IssueDetail::offer);
    connect(m_again, &RecurrenceLine::issueRequested, this, &IssueDetail::issueRequested);
    connect(m_offer, &OfferStrip::said, this, &IssueDetail::said);
    connect(m_offer, &OfferStrip::failed, this, &IssueDetail::failed);
    connect(m_log, &LogPane::corrected, this, &IssueDetail::corrected);
    connect(m_files, &FilesPane::failed, this, &IssueDetail::failed);
    connect(m_files, &FilesPane::said, this, &IssueDetail::said);
    connect(m_files, &FilesPane::workChanged, this, &IssueDetail::workChanged);
    connect(qApp, &QApplication::focusChanged, this, &IssueDetail::followFocus);
    connect(m_facts, &FactsPane::actRequested, this, [this](models::IssueAct act) { start(act); });
    connect(m_facts, &FactsPane::entryWritten, this, &IssueDetail::entryWritten);
    connect(m_facts, &FactsPane::failed, this, &IssueDetail::failed);
    connect(m_aside->list(), &ReadinessList::extraRequested, this, &IssueDetail::focusField);
    connect(m_log, &LogPane::entryWritten, this, &IssueDetail::entryWritten);
    connect(m_log, &LogPane::failed, this, &IssueDetail::failed);
    connect(m_newEntry, &LinkButton::clicked, this, &IssueDetail::startEntry);
    connect(m_log, &LogPane::composing, this, [this](bool isOn) {
        m_composing = isOn;
        m_newEntry->setHidden(isOn);
        fitHeight();
        if (isOn && isVisible())
            bringIntoSight(m_log->form());
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
    column->addWidget(m_title);
    connect(m_title, &QLineEdit::editingFinished, this, &IssueDetail::saveTitle);
}

void IssueDetail::buildTabs(QVBoxLayout *column)
{
    m_tabs->addTab(tr("Facts"));
    m_tabs->addTab(tr("Tried so far"));
    m_tabs->addTab(tr("Files"));
    m_tabs->addTab(tr("History"));
    m_tabs->setAccessibleName(tr("Parts of the issue"));
    m_stack->addWidget(m_facts);
    m_stack->addWidget(m_log);
    m_stack->addWidget(m_files);
    m_stack->addWidget(m_history);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        fitReadiness();
        fitHeight();
        if (isVisible())
            bringIntoSight(m_stack);
    });
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs, 1);
    tabs->addWidget(m_newEntry);
    left->addLayout(tabs);
    left->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(20));
    row->addLayout(left, 1);
    row->addWidget(m_aside);
    column->addLayout(row, 1);
    m_tabs->setCurrentIndex(Tried);
}

void IssueDetail::show(const services::IssueCase &issueCase, base::Instant now)
{
    if (issueCase.issue.id != m_guided->issue())
        endGuided();
    m_isBehind = issueCase.issue.id == m_issue.id && issueCase.issue != m_issue && !m_isSaving && isTyping();
    m_case = issueCase;
    m_now = now;
    if (!m_isBehind)
        showFields();
    showHeader(issueCase);
    showStop(issueCase);
    m_again->show(issueCase.issue);
    m_offer->show(issueCase);
    m_card->show(issueCase, now);
    m_runway->show(issueCase, now);
    m_log->show(issueCase, now);
    m_files->show(issueCase.issue.id, render::Format(issueCase.context));
    m_history->show(issueCase);
    m_aside->show(issueCase, m_facts->customFields(), now);
    fitReadiness();
}

// Somebody else changed the issue while something is typed here: the fields wait, so that the edit is one of what was read.
bool IssueDetail::isTyping() const
{
    const QWidget *field = QApplication::focusWidget();
    if (field == m_title)
        return m_title->isModified();
    return field && m_facts->isAncestorOf(field);
}

void IssueDetail::showFields()
{
    m_isBehind = false;
    const bool isTyped = m_issue.id == m_case.issue.id && m_title->hasFocus() && m_title->isModified();
    m_issue = m_case.issue;
    if (m_isSaving || !isTyped)
        m_title->setText(m_issue.title);
    m_facts->show(m_case, m_now);
}

void IssueDetail::followFocus(const QWidget *before)
{
    if (m_isBehind && before && isAncestorOf(before)) // after the field has said what was typed
        QTimer::singleShot(0, this, [this] {
            if (m_isBehind)
                showFields();
        });
}

// Work stands still until a named person releases it: said above everything else.
void IssueDetail::showStop(const services::IssueCase &issueCase)
{
    const domain::StopWork &stop = issueCase.issue.stopWork;
    m_stop->setVisible(stop.isActive());
    if (!stop.isActive())
        return;
    const render::AdviceWords words(issueCase.context);
    m_stop->say(Tone::Error, tr("Work is stopped since %1 by %2: %3")
                                 .arg(words.format().moment(stop.since), words.name(stop.by), stop.reason));
    m_stop->setAct(tr("Release work"));
    m_stop->setClosable(false);
}

// Beside the tabs where there is room for both; files want it for their preview.
void IssueDetail::fitReadiness()
{
    m_aside->setVisible(m_aside->isAsking() && width() >= scaled(620) && m_tabs->currentIndex() != Files);
}

// A short window, an entry being written, and what is filled in or read keep the reasons and the lanes folded.
void IssueDetail::fitHeight()
{
    const bool wantsRoom = m_composing || (m_tabs->currentIndex() != Tried && height() < scaled(kRoomForAll));
    const bool isShort = height() < scaled(640);
    m_card->setShort(wantsRoom || height() < scaled(680));
    using Room = RunwayBar::Room;
    m_runway->setRoom(m_composing && isShort ? Room::None : wantsRoom && isShort ? Room::Line : wantsRoom || isShort ? Room::Band : Room::Whole);
}

// What it cannot do without: a scroll area would else give it the height it likes best, and scroll.
int IssueDetail::heightForWidth(int width) const
{
    return layout()->minimumHeightForWidth(width);
}

void IssueDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitReadiness();
    fitHeight();
}

void IssueDetail::showHeader(const services::IssueCase &issueCase)
{
    const domain::Severity severity = issueCase.issue.severity(issueCase.matrix.severity);
    m_key->setText(issueCase.issue.key);
    m_mark->setMark(rankOf(severity), render::label(severity));
    m_kind->setText(render::label(issueCase.issue.kind));
    m_kind->setHidden(issueCase.issue.kind == domain::EntryKind::Issue);
    QString state = tr("%1, level %2").arg(render::label(issueCase.issue.status)).arg(issueCase.advice.level);
    state += QStringLiteral("   ") + tr("Path %1").arg(issueCase.path.name);
    m_state->setText(state);
    const QString owner = issueCase.context.people.value(issueCase.issue.owner).name;
    m_ownerMark->setPerson(owner, true);
    m_ownerMark->setVisible(!owner.isEmpty());
    m_owner->setText(owner.isEmpty() ? tr("Owner unclear") : tr("%1 owns it").arg(owner));
}

void IssueDetail::saveTitle()
{
    const QString title = m_title->text().trimmed();
    if (title.isEmpty()) {
        m_title->setText(m_issue.title);
        return;
    }
    if (title == m_issue.title)
        return;
    domain::Issue issue = m_issue;
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

void IssueDetail::focusFact(const QVector<domain::Fact> &facts)
{
    if (facts.isEmpty())
        return;
    endGuided();
    if (facts.first() == domain::Fact::Tried) {
        start(models::IssueAct::Attempt);
        return;
    }
    showTab(Facts);
    m_facts->focusFact(facts.first());
}

void IssueDetail::focusField(ReadinessExtra::Field field)
{
    endGuided();
    showTab(Facts);
    m_facts->focusField(field);
}

void IssueDetail::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

}
