#include "issue/advicecard.h"

#include "issue/explain/arithmeticview.h"
#include "issue/explain/clockwords.h"
#include "issue/verdictlook.h"
#include "models/issue/issueact.h"
#include "render/wording/advicewords.h"
#include "render/wording/names.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/avatar.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/labels/textlabel.h"

#include <QGridLayout>
#include <QLayoutItem>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int kReasonsShown = 3;

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            emptyLayout(item->layout());
        delete item->widget();
        delete item;
    }
}

bool isOurs(domain::PersonId id, const domain::EngineContext &context)
{
    const domain::OrganisationId organisation = context.people.value(id).organisation;
    return !organisation.isValid() || context.organisations.value(organisation).isOurs;
}

// Who was asked last; of an escalation the people of both sides, though each got a mail of their own.
QVector<domain::PersonId> peopleAsked(const QVector<domain::Contact> &log)
{
    QVector<domain::PersonId> people;
    const domain::Contact *last = nullptr;
    for (const domain::Contact &contact : log) {
        if (!contact.expectsAnswer || contact.with.isEmpty())
            continue;
        const bool isOtherHalf = last && last->kind == domain::ContactKind::Escalation && contact.kind == last->kind && contact.level == last->level;
        if (!isOtherHalf)
            people.clear();
        for (const domain::PersonId person : contact.with)
            if (!people.contains(person))
                people << person;
        last = &contact;
    }
    return people;
}

// Whom the advice is about on one side: those it names; while waiting those who were asked; at the end those to be told.
QVector<domain::Recipient> peopleOf(const services::IssueCase &issueCase, bool ours)
{
    const domain::Advice &advice = issueCase.advice;
    if (!advice.ours.isEmpty() || !advice.theirs.isEmpty())
        return ours ? advice.ours : advice.theirs;
    QVector<domain::PersonId> people = advice.tell;
    if (domain::decisionToCarryOut(advice))
        people = {issueCase.issue.owner};
    else if (advice.verdict == domain::Verdict::Wait)
        people = peopleAsked(issueCase.log);
    QVector<domain::Recipient> recipients;
    for (const domain::PersonId person : people)
        if (isOurs(person, issueCase.context) == ours)
            recipients << domain::Recipient{person, {}, {}, domain::StandInReason::None};
    return recipients;
}

// A picture of 16 px that needs no words: the sentence beside it says what it means.
class SignLabel : public QWidget
{
public:
    SignLabel(IconId icon, Token color, QWidget *parent)
        : QWidget(parent), m_icon(icon), m_color(color)
    {
        setFixedSize(scaled(16), scaled(16));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Icon::paint(painter, rect(), m_icon, tint(m_color));
    }

private:
    IconId m_icon;
    Token m_color;
};

}

AdviceCard::AdviceCard(QWidget *parent)
    : CardFrame(parent), m_label(new TextLabel(QString(), TextRole::Label, Token::Accent, this)),
      m_verdict(new TextLabel(QString(), TextRole::Verdict, Token::Text, this)),
      m_log(new Button(tr("Log a contact"), this)), m_act(new Button(QString(), this, Button::Kind::Primary)),
      m_grid(new QGridLayout), m_arithmetic(new ArithmeticView(this)),
      m_clocks(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_unfold(new LinkButton(IconId::ChevronDown, tr("Why"), this)), m_level(new LinkButton(tr("Other level"), this)),
      m_counted(new LinkButton(tr("How it was counted"), this)), m_guide(new LinkButton(tr("Guide me"), this)), m_reasons(new QWidget(this)),
      m_reasonLines(new QVBoxLayout(m_reasons))
{
    setBar(Token::Accent);
    setAccessibleName(tr("Advice"));
    m_verdict->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(10), scaled(14), scaled(10));
    column->setSpacing(scaled(6));
    auto *top = new QHBoxLayout;
    auto *headline = new QVBoxLayout;
    headline->setSpacing(0);
    headline->addWidget(m_label);
    headline->addWidget(m_verdict);
    top->addLayout(headline, 1);
    top->addWidget(m_log, 0, Qt::AlignVCenter);
    top->addWidget(m_act, 0, Qt::AlignVCenter);
    column->addLayout(top);
    m_grid->setHorizontalSpacing(scaled(16));
    m_ours = addColumn(0);
    m_theirs = addColumn(1);
    m_how = addColumn(2);
    m_until = addColumn(3);
    m_until.lines->setSpacing(0);
    column->addLayout(m_grid);
    m_act->hide(); // until an advice names it
    m_arithmetic->hide();
    column->addWidget(m_arithmetic);
    m_clocks->setWordWrap(true);
    column->addWidget(m_clocks);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    buildLinks(column);
    m_reasonLines->setContentsMargins(0, 0, 0, 0);
    m_reasonLines->setSpacing(scaled(2));
    column->addWidget(m_reasons);
    connect(m_act, &Button::clicked, this, &AdviceCard::actRequested);
    connect(m_log, &Button::clicked, this, &AdviceCard::logRequested);
    connect(m_unfold, &LinkButton::clicked, this, [this] {
        m_allReasons = !m_allReasons;
        foldReasons();
    });
}

void AdviceCard::buildLinks(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(16));
    row->addWidget(m_unfold);
    row->addStretch(1);
    row->addWidget(m_counted);
    row->addWidget(m_guide);
    row->addWidget(m_level);
    column->addLayout(row);
    setTabOrder(m_counted, m_guide);
    setTabOrder(m_guide, m_level);
    m_level->setToolTip(tr("Go to a level of your own choice, with the reason"));
    m_guide->setToolTip(tr("Twelve questions that lead to the verdict"));
    connect(m_counted, &LinkButton::clicked, this, [this] { m_arithmetic->setVisible(!m_arithmetic->isVisible()); });
    connect(m_level, &LinkButton::clicked, this, &AdviceCard::levelRequested);
    connect(m_guide, &LinkButton::clicked, this, &AdviceCard::guideRequested);
}

void AdviceCard::setShort(bool isShort)
{
    if (isShort == m_short)
        return;
    m_short = isShort;
    m_allReasons = false;
    foldReasons();
}

AdviceCard::Column AdviceCard::addColumn(int column)
{
    auto *head = new TextLabel(QString(), TextRole::Label, Token::Text2, this);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(scaled(4));
    m_grid->addWidget(head, 0, column);
    m_grid->addLayout(lines, 1, column, Qt::AlignTop);
    m_grid->setColumnStretch(column, column < 2 ? 3 : 2);
    return {head, lines};
}

void AdviceCard::show(const services::IssueCase &issueCase, base::Instant now)
{
    const domain::Advice &advice = issueCase.advice;
    const render::AdviceWords words(issueCase.context);
    m_label->setText(tr("Advice, %1").arg(words.format().moment(now)));
    m_verdict->setText(words.headline(advice));
    const bool isLeftToClose = issueCase.issue.isOpen() || issueCase.issue.status == domain::IssueStatus::Resolved;
    const bool isDecided = domain::decisionToCarryOut(advice);
    const QString act = isDecided                                                        ? models::actName(models::IssueAct::Resolve)
                        : advice.verdict == domain::Verdict::Nothing && isLeftToClose ? tr("Close the issue")
                                                                                      : verdictAct(advice.verdict);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    const bool waits = advice.verdict == domain::Verdict::Wait;
    m_log->setText(waits ? models::actName(models::advisedAct(issueCase)) : tr("Log it"));
    m_log->setToolTip(models::actName(models::advisedAct(issueCase)).toHtmlEscaped());
    m_log->setVisible(!isDecided && advice.verdict != domain::Verdict::Nothing && advice.verdict != domain::Verdict::Review
                      && advice.verdict != domain::Verdict::EscalationFailed);
    m_level->setVisible(models::isAvailable(models::IssueAct::OtherLevel, issueCase, now));
    m_guide->setVisible(issueCase.issue.isOpen());
    const QString clocks = clockLine(issueCase, now);
    m_clocks->setText(clocks);
    m_clocks->setVisible(!clocks.isEmpty());

    m_ours.head->setText(tr("Our side"));
    fillPeople(m_ours, peopleOf(issueCase, true), issueCase, true);
    const auto counterparty = issueCase.context.organisations.constFind(issueCase.path.counterparty);
    const bool hasTheirs = counterparty != issueCase.context.organisations.constEnd();
    m_theirs.head->setText(hasTheirs ? counterparty->name : QString());
    const QVector<domain::Recipient> theirs = peopleOf(issueCase, false);
    m_theirs.head->setVisible(!theirs.isEmpty());
    m_grid->setColumnStretch(0, m_ours.head->isHidden() ? 0 : 3); // a side that is not asked leaves no gap
    m_grid->setColumnStretch(1, theirs.isEmpty() ? 0 : 3);
    fillPeople(m_theirs, theirs, issueCase, false);
    fillHow(issueCase, now);
    m_arithmetic->show(issueCase, now);
    m_counted->setVisible(advice.until.isValid());
    m_arithmetic->setVisible(m_arithmetic->isVisible() && advice.until.isValid());
    fillReasons(issueCase);
}

void AdviceCard::fillPeople(const Column &column, const QVector<domain::Recipient> &recipients,
                            const services::IssueCase &issueCase, bool ours)
{
    emptyLayout(column.lines);
    const render::AdviceWords words(issueCase.context);
    column.head->setVisible(!recipients.isEmpty());
    for (const domain::Recipient &recipient : recipients) {
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(8));
        auto *avatar = new Avatar(this);
        avatar->setPerson(words.name(recipient.person), ours);
        row->addWidget(avatar, 0, Qt::AlignTop);
        auto *text = new QVBoxLayout;
        text->setSpacing(0);
        auto *name = new ElidedLabel(TextRole::Body, Token::Text, this);
        name->setText(words.name(recipient.person));
        text->addWidget(name);
        const QString standIn = words.standIn(recipient);
        const QString second = standIn.isEmpty() ? issueCase.context.people.value(recipient.person).role : standIn;
        if (!second.isEmpty()) {
            auto *line = new ElidedLabel(TextRole::Second, Token::Text2, this);
            line->setText(second);
            text->addWidget(line);
        }
        row->addLayout(text, 1);
        column.lines->addLayout(row);
    }
}

void AdviceCard::fillHow(const services::IssueCase &issueCase, base::Instant now)
{
    using domain::Verdict;
    const domain::Advice &advice = issueCase.advice;
    const render::AdviceWords words(issueCase.context);
    emptyLayout(m_how.lines);
    emptyLayout(m_until.lines);
    const bool asks = !advice.ours.isEmpty() || !advice.theirs.isEmpty();
    m_how.head->setText(tr("How"));
    m_how.head->setVisible(asks);
    if (asks)
        m_how.lines->addWidget(new TextLabel(render::label(advice.channel), TextRole::Body, Token::Text, this));
    m_until.head->setText(advice.verdict == Verdict::Wait && !domain::decisionToCarryOut(advice) ? tr("Wait until") : tr("Until when"));
    m_until.head->setVisible(advice.until.isValid());
    if (!advice.until.isValid())
        return;
    m_until.lines->addWidget(
        new TextLabel(words.format().momentNear(advice.until, now), TextRole::Body, Token::Text, this));
    m_until.lines->addWidget(
        new TextLabel(words.format().relative(advice.until, now), TextRole::Second, Token::Text2, this));
}

void AdviceCard::fillReasons(const services::IssueCase &issueCase)
{
    emptyLayout(m_reasonLines);
    const render::AdviceWords words(issueCase.context);
    addLastResorts(issueCase.advice, words, true);
    QStringList said;
    for (const domain::Warning &warning : issueCase.advice.warnings) {
        said << words.sentence(warning);
        addReason(said.last(), QString(), true);
    }
    for (const domain::Reason &reason : issueCase.advice.reasons) {
        const QString sentence = words.sentence(reason);
        if (!said.contains(sentence)) // a warning has said it already
            addReason(sentence, reason.rule, false);
    }
    addLastResorts(issueCase.advice, words, false);
    foldReasons();
}

// Until when a notice runs is what the others are weighed against: those come before the reasons, the rest after them.
void AdviceCard::addLastResorts(const domain::Advice &advice, const render::AdviceWords &words, bool withNotice)
{
    for (const QString &resort : advice.lastResorts) {
        const auto isItsOwn = [&resort](const domain::ContractNotice &each) { return each.lastResort == resort; };
        if (std::any_of(advice.notices.begin(), advice.notices.end(), isItsOwn) == withNotice)
            addReason(tr("Last resort: %1").arg(words.lastResort(resort, advice)), QString(), false);
    }
}

// The first few say most; the rest waits behind "Why", in a short window all of them.
void AdviceCard::foldReasons()
{
    const int count = m_reasonLines->count();
    const int shown = m_allReasons ? count : m_short ? 0 : kReasonsShown;
    for (int i = 0; i < count; ++i)
        m_reasonLines->itemAt(i)->widget()->setVisible(i < shown);
    m_reasons->setVisible(shown > 0);
    m_unfold->setText(count <= (m_short ? 1 : kReasonsShown) ? tr("Why")
                      : m_allReasons                         ? tr("Why, in short")
                                                             : tr("Why, all %1").arg(count));
}

void AdviceCard::addReason(const QString &sentence, const QString &rule, bool isWarning)
{
    auto *line = new QWidget(m_reasons);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(new SignLabel(isWarning ? IconId::Warning : IconId::Check, isWarning ? Token::S2 : Token::Ok, line), 0,
                   Qt::AlignTop);
    auto *text = new TextLabel(sentence, TextRole::Body, Token::Text, line);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    if (!rule.isEmpty())
        row->addWidget(new TextLabel(rule, TextRole::Rule, Token::Text3, line), 0, Qt::AlignTop);
    m_reasonLines->addWidget(line);
}

}
