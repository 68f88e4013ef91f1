#include "domain/escalation/engine/standingpath.h"
#include "render/block/tablelayout.h"
#include "render/paper/units.h"
#include "render/report/brieflayout.h"
#include "render/report/triedrows.h"
#include "render/wording/names.h"
#include "render/wording/translate.h"

#include <QUrl>

#include <algorithm>

namespace render {

namespace {

// Only these may be opened from a paper; everything else stays text.
QString safeLink(const QString &target)
{
    const QUrl url(target.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool web = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    return url.isValid() && (web || scheme == u"mailto") ? QString::fromLatin1(url.toEncoded()) : QString();
}

QString roleName(domain::AskKind kind)
{
    switch (kind) {
    case domain::AskKind::Awareness:
        return label(domain::RecipientRole::Informed);
    case domain::AskKind::Help:
        return label(domain::RecipientRole::Helps);
    case domain::AskKind::None:
    case domain::AskKind::Decision:
    case domain::AskKind::Resources:
    case domain::AskKind::Recommitment:
        return label(domain::RecipientRole::Decides);
    }
    return {};
}

QVector<domain::Recipient> recipientsOf(const domain::LevelSide &side)
{
    return side.primary.isValid() ? QVector<domain::Recipient>{{side.primary, {}, {}, domain::StandInReason::None}}
                                  : QVector<domain::Recipient>();
}

}

bool BriefLayout::isOurs(domain::PersonId person) const
{
    const domain::OrganisationId organisation = m_content.context.people.value(person).organisation;
    const auto found = m_content.context.organisations.constFind(organisation);
    return found == m_content.context.organisations.cend() || found->isOurs;
}

QString BriefLayout::roleOf(domain::PersonId person) const
{
    return m_content.context.people.value(person).role.simplified();
}

Spans BriefLayout::personSpans(domain::PersonId person, const QString &more) const
{
    Spans spans = boldCell(m_words.name(person));
    return more.isEmpty() ? spans : spans + cell(QStringLiteral(", ") + more);
}

// Whom the latest escalation, or else the latest contact, went to.
QVector<domain::Recipient> BriefLayout::lastAsked(bool ours) const
{
    QVector<domain::Recipient> recipients;
    for (auto it = m_content.log.crbegin(); it != m_content.log.crend() && recipients.isEmpty(); ++it) {
        const bool asks = it->kind == domain::ContactKind::Escalation || it->kind == domain::ContactKind::Attempt;
        if (!asks || it->level != m_content.advice.level)
            continue;
        for (const domain::PersonId person : it->with)
            if (isOurs(person) == ours)
                recipients << domain::Recipient{person, {}, {}, domain::StandInReason::None};
    }
    return recipients;
}

base::Instant BriefLayout::momentAsked(int level) const
{
    base::Instant at = m_content.asOf;
    for (const domain::Contact &entry : m_content.log)
        if (entry.kind == domain::ContactKind::Escalation && entry.level == level)
            at = entry.at;
    return at;
}

QVector<domain::Recipient> BriefLayout::askedOurs() const
{
    if (!m_content.advice.ours.isEmpty() || !m_content.advice.theirs.isEmpty())
        return m_content.advice.ours;
    return lastAsked(true);
}

QVector<domain::Recipient> BriefLayout::askedTheirs() const
{
    if (!m_content.advice.ours.isEmpty() || !m_content.advice.theirs.isEmpty())
        return m_content.advice.theirs;
    return lastAsked(false);
}

void BriefLayout::addRecipientRow(Table &table, const QString &role, const QVector<domain::Recipient> &ours,
                                  const QVector<domain::Recipient> &theirs) const
{
    const auto side = [&](const QVector<domain::Recipient> &recipients) {
        Spans spans;
        for (const domain::Recipient &recipient : recipients) {
            if (!spans.isEmpty())
                spans << Span{QStringLiteral("\n"), {TypeSize::Table, false}, ink::kText, {}};
            spans << (table.rows.isEmpty() ? personSpans(recipient.person, roleOf(recipient.person))
                                           : cell(QStringList({m_words.name(recipient.person), roleOf(recipient.person)}).join(QStringLiteral(", "))));
            if (const QString standIn = m_words.standIn(recipient); !standIn.isEmpty())
                spans << secondCell(u'\n' + standIn);
        }
        return spans;
    };
    if (!ours.isEmpty() || !theirs.isEmpty())
        table.rows << TableRow{{cell(role), side(ours), side(theirs)}, TableRow::Kind::Normal, 0};
}

// Who was brought in to help, with what and until when: the owner above stays the owner.
void BriefLayout::addHelperRows(Table &table) const
{
    for (const domain::Assistance &helper : m_issue.helpers) {
        Spans spans = personSpans(helper.person, helper.brings.simplified());
        spans << secondCell(u'\n'
                            + (helper.until.isValid() ? translate("Brief", "until %1").arg(m_format.weekdayYear(helper.until))
                                                      : translate("Brief", "to the end")));
        const bool isOurSide = isOurs(helper.person);
        table.rows << TableRow{{cell(label(domain::RecipientRole::Helps)), isOurSide ? spans : Spans(), isOurSide ? Spans() : spans},
                               TableRow::Kind::Normal, 0};
    }
}

void BriefLayout::addRecipients()
{
    QString counterparty = m_content.context.organisations.value(m_content.path.counterparty).name;
    if (counterparty.isEmpty())
        counterparty = m_content.context.organisations.value(m_issue.counterparty).name;
    Table table;
    table.rowPadding = m_rowPadding;
    table.columns = {{translate("Brief", "Role"), Align::Left, mm(28), 0},
                     {translate("Brief", "Our side"), Align::Left, 0, 1},
                     {counterparty, Align::Left, 0, 1}};
    addRecipientRow(table, roleName(m_issue.ask.kind), askedOurs(), askedTheirs());
    const int asked = askedLevel(m_content.advice);
    for (int level = qMin(asked, m_content.advice.level + 1) - 1; level > 0 && level <= m_content.path.topLevel(); --level) {
        const domain::StandingPath then(m_content.path, m_issue, m_content.context, momentAsked(level)); // whoever stood there then
        addRecipientRow(table, translate("Brief", "Asked before, level %1").arg(level), recipientsOf(then.path().level(level).ours),
                        recipientsOf(then.path().level(level).theirs));
    }
    const domain::StandingPath now(m_content.path, m_issue, m_content.context, m_content.asOf);
    addRecipientRow(table, translate("Brief", "Stays the owner"), recipientsOf({m_issue.owner, {}}), recipientsOf(now.path().level(0).theirs));
    addHelperRows(table);
    addTeamRows(table);
    addPartyRows(table);
    if (table.rows.isEmpty())
        table.rows << TableRow{{cell(notStated(translate("Brief", "who is asked")))}, TableRow::Kind::Group, 0};
    const TableLayout layout(table, m_flow.setup().left, m_flow.setup().textWidth(), *m_typeface);
    const bool both = !askedOurs().isEmpty() && !askedTheirs().isEmpty();
    const QString how = both ? translate("Brief", "both sides in parallel, level %1").arg(asked) : translate("Brief", "level %1").arg(asked);
    addHeading(translate("Brief", "Recipients"),
               translate("Brief", "%1, %2, then minutes by mail to those who took part").arg(how, inSentence(m_content.advice.channel)),
               layout.keptHeight());
    layout.paint(m_flow);
}

void BriefLayout::addDetails()
{
    Table table;
    table.rowPadding = m_rowPadding;
    table.hasHead = false;
    table.columns = {{{}, Align::Left, 0, 2}, {{}, Align::Left, 0, 3}};
    for (const domain::DetailLink &link : m_issue.links) {
        const QString target = safeLink(link.target);
        const QString shown = link.target.isEmpty() ? link.label : link.target;
        Spans spans = target.isEmpty() ? cell(shown) : Spans{Span{shown, {TypeSize::Table, false}, ink::kAccent, target}};
        table.rows << TableRow{{cell(link.target.isEmpty() ? QString() : link.label), spans}, TableRow::Kind::Normal, 0};
    }
    QStringList inside{translate("Brief", "%1 with its log").arg(m_issue.key)};
    for (const domain::Risk &risk : m_content.risks)
        inside << translate("Brief", "risk %1 “%2”").arg(risk.key, risk.title);
    table.rows << TableRow{{cell(translate("Brief", "In Rung")), cell(inside.join(QStringLiteral("; ")))}, TableRow::Kind::Normal, 0};
    const TableLayout layout(table, m_flow.setup().left, m_flow.setup().textWidth(), *m_typeface);
    addHeading(translate("Brief", "Where details are found"), {}, layout.keptHeight());
    layout.paint(m_flow);
}

void BriefLayout::addTried()
{
    const TriedRows tried(m_content.log, m_content.issue, m_words, m_content.asOf);
    QString note;
    if (tried.shownEntries() < tried.allEntries())
        note = translate("Brief", "%1 of %2 log entries, the most telling; all stand in the log of %3")
                   .arg(m_format.number(tried.shownEntries()), m_format.number(tried.allEntries()), m_issue.key);
    if (tried.rows().isEmpty()) {
        addHeading(translate("Brief", "Tried so far"));
        m_flow.text(cell(translate("Brief", "No contact is logged yet.")), m_flow.setup().left, m_flow.setup().textWidth(), TypeSize::Table);
        return;
    }
    Table table;
    table.rowPadding = m_rowPadding;
    table.columns = {{tried.year() > 0 ? translate("Brief", "Date, %1").arg(tried.year()) : translate("Brief", "Date"), Align::Left, 0, 0},
                     {translate("Brief", "Level"), Align::Left, 0, 0},
                     {translate("Brief", "Channel"), Align::Left, 0, 0},
                     {translate("Brief", "Who"), Align::Left, 0, 2},
                     {translate("Brief", "Outcome"), Align::Left, 0, 4}};
    table.rows = tried.rows();
    const TableLayout layout(table, m_flow.setup().left, m_flow.setup().textWidth(), *m_typeface);
    addHeading(translate("Brief", "Tried so far"), note, layout.keptHeight());
    layout.paint(m_flow);
}

}
