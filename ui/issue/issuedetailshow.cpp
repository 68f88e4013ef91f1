// The showing half of IssueDetail: what of a case stands where, and what gives way in a small window.
#include "issue/issuedetail.h"

#include "issue/advicecard.h"
#include "issue/explain/stepdots.h"
#include "issue/facts/factspane.h"
#include "issue/facts/readinessaside.h"
#include "issue/files/filespane.h"
#include "issue/guided/guidedpanel.h"
#include "issue/links/offerstrip.h"
#include "issue/links/recurrenceline.h"
#include "issue/log/historypane.h"
#include "issue/log/logpane.h"
#include "issue/runway/runwaybar.h"
#include "issue/trail/trailpane.h"
#include "issue/verdictlook.h"
#include "models/issue/trail/issuetrail.h"
#include "render/wording/advicewords.h"
#include "render/wording/names.h"
#include "services/project/customfieldservice.h"
#include "services/risk/riskservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/controls/tabstrip.h"
#include "widgets/frames/messagebar.h"
#include "widgets/labels/avatar.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/labels/marklabel.h"
#include "widgets/labels/textlabel.h"

#include <QApplication>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>

namespace ui {

namespace {

constexpr int kRoomForAll = 1000; // the whole picture and a form below it
constexpr int kStepWordFrom = 560;

}

void IssueDetail::show(const services::IssueCase &issueCase, base::Instant now)
{
    if (issueCase.issue.id != m_guided->issue())
        endGuided();
    m_isBehind = issueCase.issue.id == m_shown.issue.id && issueCase.issue != m_shown.issue && !m_isSaving && isTyping();
    m_case = issueCase;
    m_now = now;
    if (!m_isBehind)
        showFields();
    showHeader(issueCase);
    showStop(issueCase);
    m_steps->show(services::fourSteps(issueCase));
    m_again->show(issueCase.issue);
    m_offer->show(issueCase);
    m_card->show(issueCase, now);
    m_runway->show(issueCase, now);
    m_log->show(issueCase, now);
    m_files->show(issueCase.issue.id, render::Format(issueCase.context));
    m_history->show(issueCase);
    showTrail();
    showReadiness();
}

// Read when it is looked at.
void IssueDetail::showTrail()
{
    const render::Format format(m_case.context);
    if (m_tabs->currentIndex() == Escalations)
        m_escalations->show(models::escalationTrail(m_case, m_now), format);
    if (m_tabs->currentIndex() != Drafts)
        return;
    if (const auto drafts = models::draftTrail(m_workspace, m_case))
        m_drafts->show(*drafts, format);
    else
        Q_EMIT failed(drafts.error());
}

// Somebody else changed the issue while something is typed here: the fields wait, so that the edit is one of what was read.
bool IssueDetail::isTyping() const
{
    const QWidget *field = QApplication::focusWidget();
    if (field == m_title)
        return m_title->isModified();
    return field && m_facts && m_facts->isAncestorOf(field);
}

void IssueDetail::showFields()
{
    m_isBehind = false;
    const bool isTyped = m_shown.issue.id == m_case.issue.id && m_title->hasFocus() && m_title->isModified();
    m_shown = m_case;
    if (m_isSaving || !isTyped)
        m_title->setText(m_shown.issue.title);
    showFacts();
}

// Filled in when they are looked at.
void IssueDetail::showFacts()
{
    if (m_tabs->currentIndex() == Facts && m_shown.issue.id.isValid())
        facts().show(m_shown, m_now);
}

void IssueDetail::showReadiness()
{
    const auto fields = services::CustomFieldService(m_workspace).all(m_case.issue.project);
    if (!fields)
        Q_EMIT failed(fields.error());
    m_aside->show(m_case, fields.value_or(QVector<domain::CustomField>()), m_now);
    fitReadiness();
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

// Beside the tab where there is room for both; files want it for their preview.
void IssueDetail::fitReadiness()
{
    m_aside->setVisible(m_aside->isAsking() && width() >= scaled(620) && m_tabs->currentIndex() != Files);
    const QMargins edges = layout()->contentsMargins();
    const bool hasRoom = m_tabs->sizeHint().width() + m_newEntry->sizeHint().width() <= width() - edges.left() - edges.right();
    m_newEntry->setVisible(hasRoom && !m_composing); // the card has the same
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
    m_steps->setShort(width() < scaled(kStepWordFrom));
    showRisks();
    fitReadiness();
    fitHeight();
}

// What was foreseen: one by its key, several by their number.
void IssueDetail::showRisks()
{
    QStringList titles;
    for (const domain::Risk &risk : std::as_const(m_risks))
        titles << risk.key + QLatin1Char(' ') + risk.title;
    const bool isNarrow = width() < scaled(kStepWordFrom);
    const QString key = m_risks.isEmpty() ? QString() : m_risks.first().key;
    const QString more = m_risks.size() > 1 ? QStringLiteral(" +") + locale().toString(m_risks.size() - 1) : QString();
    m_risk->setText(isNarrow ? key + more : m_risks.size() == 1 ? tr("Risk %1").arg(key) : tr("%n risk(s)", nullptr, int(m_risks.size())));
    m_risk->setAccessibleName(tr("%n risk(s)", nullptr, int(m_risks.size())));
    m_risk->setToolTip(titles.join(QLatin1Char('\n')).toHtmlEscaped());
    m_risk->setAccessibleDescription(titles.join(QStringLiteral(", ")));
    m_risk->setHidden(m_risks.isEmpty());
}

void IssueDetail::openRisk()
{
    const auto go = [this](domain::RiskId id) { Q_EMIT recordRequested({domain::RecordKind::Risk, id.value()}); };
    if (m_risks.size() == 1)
        return go(m_risks.first().id);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const domain::Risk &risk : std::as_const(m_risks))
        menu->addAction(QString(risk.key + QLatin1Char(' ') + risk.title).replace(QLatin1Char('&'), QLatin1String("&&")), this, [go, id = risk.id] { go(id); });
    menu->popup(m_risk->mapToGlobal(m_risk->rect().bottomLeft()));
}

void IssueDetail::showHeader(const services::IssueCase &issueCase)
{
    const domain::Severity severity = issueCase.issue.severity(issueCase.matrix.severity);
    m_key->setText(issueCase.issue.key);
    m_mark->setMark(rankOf(severity), render::label(severity));
    m_kind->setText(render::label(issueCase.issue.kind));
    m_kind->setHidden(issueCase.issue.kind == domain::EntryKind::Issue);
    QString state = tr("%1, level %2").arg(render::label(issueCase.issue.status)).arg(issueCase.advice.level);
    if (issueCase.issue.tier > 0)
        state += QStringLiteral("   ") + tr("tier %1").arg(issueCase.issue.tier);
    state += QStringLiteral("   ") + tr("Path %1").arg(issueCase.path.name);
    if (const int open = domain::openActionCount(issueCase.issue.actions); open > 0)
        state += QStringLiteral("   ") + tr("%n open action(s)", nullptr, open);
    m_state->setText(state);
    m_risks = m_workspace.risks().of(issueCase.issue.id).value_or(QVector<domain::Risk>());
    showRisks();
    const QString owner = issueCase.context.people.value(issueCase.issue.owner).name;
    m_ownerMark->setPerson(owner, true);
    m_ownerMark->setVisible(!owner.isEmpty());
    m_owner->setText(owner.isEmpty() ? tr("Owner unclear") : tr("%1 owns it").arg(owner));
}

}
