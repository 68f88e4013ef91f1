#include "render/report/brieflayout.h"

#include "base/moneytext.h"
#include "render/block/askbox.h"
#include "render/paper/footline.h"
#include "render/paper/pageframe.h"
#include "render/block/severitysquare.h"
#include "render/paper/units.h"
#include "render/wording/translate.h"

namespace render {

namespace {

constexpr int kTargetPages = 2;

QString askLabel(domain::AskKind kind)
{
    switch (kind) {
    case domain::AskKind::None:
        return translate("Brief", "What is asked");
    case domain::AskKind::Awareness:
        return translate("Brief", "For information");
    case domain::AskKind::Help:
        return translate("Brief", "Help asked");
    case domain::AskKind::Decision:
        return translate("Brief", "Decision asked");
    case domain::AskKind::Resources:
        return translate("Brief", "Resources asked");
    case domain::AskKind::Recommitment:
        return translate("Brief", "Re-commitment asked");
    }
    return {};
}

QString whoLabel(domain::AskKind kind)
{
    switch (kind) {
    case domain::AskKind::Awareness:
        return translate("Brief", "For");
    case domain::AskKind::Help:
        return translate("Brief", "Who can help");
    case domain::AskKind::Recommitment:
        return translate("Brief", "Who commits");
    case domain::AskKind::None:
        return translate("Brief", "Who is asked");
    case domain::AskKind::Decision:
    case domain::AskKind::Resources:
        return translate("Brief", "Who decides");
    }
    return {};
}

}

BriefLayout::BriefLayout(const BriefContent &content, const PageSetup &setup, const QLocale &locale, Density density)
    : m_content(content), m_issue(content.issue), m_format(Format(content.context, locale).withComma()),
      m_words(content.context, m_format), m_sums(briefSums(content)), m_typeface(std::make_shared<Typeface>()),
      m_flow(setup, m_typeface), m_blockGap(density == Density::Compact ? mm(3) : blockGap()),
      m_chartMm(density == Density::Compact ? 20 : 32),
      m_laneHeight(density == Density::Compact ? pt(22) : pt(27)),
      m_rowPadding(density == Density::Compact ? 2.6 : 3.3), m_forInformation(content.issue.ask.kind == domain::AskKind::Awareness)
{
}

std::unique_ptr<Document> BriefLayout::document()
{
    addTitle();
    addAsk();
    addFigures();
    addSituation();
    addCauses();
    addImpact();
    addMilestone();
    addTried();
    addActions();
    addOptions();
    if (m_issue.isOpen())
        addSilence();
    addLastResorts();
    addRunway();
    addRecipients();
    addDetails();
    addHistory();
    std::vector<Page> pages = m_flow.takePages();
    const QString kind = translate("Brief", "case brief");
    const QString project = m_content.context.project.name;
    dress(pages, {m_issue.key, m_issue.title, kind, project, versionText(),
                  footLine(m_content.asOf, m_content.fileName, m_content.historyHead, m_format)}, m_flow.setup(), *m_typeface);
    const QString title = QStringList({m_issue.key, m_issue.title}).join(u' ').trimmed();
    const QString fileName = translate("Brief", "%1-brief.pdf").arg(m_issue.key);
    DocumentInfo info{title, kind + QStringLiteral(" · ") + project, m_content.author, fileName, m_content.asOf};
    return std::make_unique<Document>(info, m_flow.setup().size, std::move(pages), m_typeface);
}

QString BriefLayout::versionText() const
{
    const QString counterparty = m_content.context.organisations.value(m_issue.counterparty).name;
    return counterparty.isEmpty() ? translate("Brief", "Inside version")
                                  : translate("Brief", "Inside version, not for %1").arg(counterparty);
}

QString BriefLayout::notStated(const QString &what) const
{
    return translate("Brief", "Not stated: %1").arg(what);
}

base::Instant BriefLayout::answerBy() const
{
    if (m_forInformation)
        return {};
    for (const base::Instant at : {m_content.advice.respondBy, m_content.advice.until, m_content.advice.latest})
        if (at.isValid() && at >= m_content.asOf)
            return at;
    return m_issue.needBy;
}

const domain::IssueOption *BriefLayout::recommended(QChar *letter) const
{
    for (int i = 0; i < m_issue.options.size(); ++i) {
        if (!m_issue.options[i].recommended)
            continue;
        if (letter)
            *letter = QChar(u'A' + i % 26);
        return &m_issue.options[i];
    }
    return nullptr;
}

void BriefLayout::addHeading(const QString &title, const QString &note, qreal below)
{
    m_flow.gap(m_blockGap);
    m_flow.heading(title, note, m_flow.setup().left, m_flow.setup().textWidth(), below);
}

void BriefLayout::addTitle()
{
    const PageSetup &setup = m_flow.setup();
    const int severity = int(m_issue.severity(m_content.context.severity)) + 1;
    const qreal leading = Typeface::leading(TypeSize::Table);
    const qreal indent = addSeveritySquare(m_flow.page(), severity, {setup.left, m_flow.y()}, leading, *m_typeface) + mm(2);
    QStringList parts;
    const QString level = QString::number(askedLevel(m_content.advice));
    if (m_issue.ask.kind == domain::AskKind::None)
        parts << translate("Brief", "Level %1").arg(level);
    else
        parts << translate("Brief", "%1 at level %2").arg(askLabel(m_issue.ask.kind), level);
    if (m_issue.tier > 0)
        parts << translate("Brief", "support tier %1").arg(m_issue.tier);
    if (!m_content.path.name.isEmpty())
        parts << translate("Brief", "path %1").arg(m_content.path.name);
    if (m_issue.owner.isValid())
        parts << translate("Brief", "owner %1").arg(m_words.name(m_issue.owner));
    m_flow.text(secondCell(parts.join(QStringLiteral(" · "))), setup.left + indent, setup.textWidth() - indent, TypeSize::Table);
    m_flow.advance(pt(2));
    m_flow.text({Span{m_issue.title, {TypeSize::Title, true}, ink::kText, {}}}, setup.left, setup.textWidth(), TypeSize::Title);
    m_flow.gap(mm(3));
}

void BriefLayout::addAsk()
{
    const QString ask = m_issue.ask.text.trimmed();
    AskBox box{askLabel(m_issue.ask.kind), ask.isEmpty() ? notStated(translate("Brief", "what is asked")) : ask, {}};
    AskBox::Column who{whoLabel(m_issue.ask.kind), {}};
    const auto ours = askedOurs();
    for (const domain::Recipient &recipient : ours)
        who.lines << personSpans(recipient.person, roleOf(recipient.person));
    for (const domain::Recipient &recipient : askedTheirs()) {
        Spans with = ours.isEmpty() ? Spans() : cell(translate("Brief", "with "));
        const QString organisation =
            m_content.context.organisations.value(m_content.context.people.value(recipient.person).organisation).name.simplified();
        who.lines << with + personSpans(recipient.person, organisation);
    }
    if (who.lines.isEmpty())
        who.lines << cell(notStated(translate("Brief", "who is asked")));
    box.columns << who;
    if (const base::Instant by = answerBy(); by.isValid()) {
        AskBox::Column when{translate("Brief", "By when"), {boldCell(m_format.momentYear(by))}};
        const int days = m_content.context.projectCalendar().workingDays(m_content.asOf, by);
        if (days > 0)
            when.lines << cell(translate("Brief", "%1 to answer").arg(m_format.workingDays(days)));
        box.columns << when;
    } else if (!m_forInformation) {
        box.columns << AskBox::Column{translate("Brief", "By when"), {cell(notStated(translate("Brief", "need-by")))}};
    }
    QChar letter;
    if (const domain::IssueOption *option = recommended(&letter))
        box.columns << AskBox::Column{translate("Brief", "Recommended"),
                                      {boldCell(translate("Brief", "Option %1").arg(letter)), cell(option->title)}};
    addAskBox(m_flow, box);
}

KeyFigure BriefLayout::moneyFigure(qint64 cents, const QString &note) const
{
    const bool isLast = base::isCurrencyLast(m_format.locale());
    return {isLast ? QString() : m_sums.currency, m_format.amount(cents), isLast ? m_sums.currency : QString(), note};
}

QVector<KeyFigure> BriefLayout::figures() const
{
    QVector<KeyFigure> figures;
    const int lost = m_sums.daysLost;
    if (m_issue.missedAt.isValid()) {
        const QString since = m_format.day(m_issue.missedAt);
        figures << KeyFigure{{}, m_format.number(lost), lost == 1 ? translate("Brief", "working day") : translate("Brief", "working days"),
                             translate("Brief", "lost since the missed date, %1").arg(since)};
        if (m_sums.lost > 0)
            figures << moneyFigure(m_sums.lost, translate("Brief", "cost so far, %1 at %2").arg(m_format.workingDays(lost), money(m_sums.perDay)));
    } else if (m_content.figures.daysSilent > 0) {
        const int silent = m_content.figures.daysSilent;
        figures << KeyFigure{{}, m_format.number(silent),
                             silent == 1 ? translate("Brief", "working day") : translate("Brief", "working days"),
                             translate("Brief", "since the first ask without an answer")};
        if (m_content.figures.priceOfSilenceCents > 0)
            figures << moneyFigure(m_content.figures.priceOfSilenceCents, translate("Brief", "cost of waiting for an answer"));
    }
    if (m_sums.perDay > 0 && m_issue.isOpen()) {
        QStringList parts;
        for (const domain::CostPart &part : m_issue.costParts)
            parts << part.label + u' ' + m_format.amount(part.amount.cents);
        const QString note = translate("Brief", "each further working day");
        figures << moneyFigure(m_sums.perDay, parts.isEmpty() ? note : translate("Brief", "%1: %2").arg(note, parts.join(QStringLiteral(", "))));
    }
    if (m_sums.hasTotal() && m_issue.isOpen()) {
        const QString by = m_format.day(m_issue.needBy);
        figures << moneyFigure(m_sums.total(), by.isEmpty() ? translate("Brief", "in all, if nobody decides")
                                                            : translate("Brief", "in all, if nobody decides by %1").arg(by));
    } else if (m_issue.needBy.isValid() && m_issue.isOpen()) {
        const int left = m_sums.daysToNeedBy;
        figures << KeyFigure{{}, m_format.number(left), left == 1 ? translate("Brief", "working day") : translate("Brief", "working days"),
                             translate("Brief", "to the need-by, %1").arg(m_format.day(m_issue.needBy))};
    }
    return figures;
}

void BriefLayout::addFigures()
{
    m_flow.gap(mm(4));
    const QVector<KeyFigure> shown = figures();
    if (!shown.isEmpty())
        addKeyFigures(m_flow, shown);
    if (m_sums.perDay == 0 && !m_forInformation) {
        m_flow.gap(smallGap());
        m_flow.text(secondCell(notStated(translate("Brief", "cost per day"))), m_flow.setup().left,
                    m_flow.setup().textWidth(), TypeSize::Table);
    }
}

void BriefLayout::addHistory()
{
    QStringList parts;
    if (!m_content.historyHead.isEmpty())
        parts << translate("Brief", "History: %1 entries, head %2 (first 16 of 64 digits, SHA-256).")
                     .arg(m_format.number(m_content.historyCount), shortHead(m_content.historyHead));
    parts << translate("Brief", "Matrix version %1%2.")
                 .arg(QString::number(m_content.matrix.version),
                      m_content.matrix.savedAt.isValid()
                          ? translate("Brief", " of %1").arg(m_format.dayMonthYear(m_format.localDate(m_content.matrix.savedAt)))
                          : QString());
    const domain::WorkingCalendar &calendar = m_content.context.projectCalendar().calendar();
    const QString zone = QString::fromLatin1(calendar.zone);
    parts << translate("Brief", "Working time: %1.").arg(calendar.name.isEmpty() ? zone : calendar.name + QStringLiteral(", ") + zone);
    m_flow.gap(mm(3));
    m_flow.ensure(2 * Typeface::leading(TypeSize::Label));
    m_flow.text({Span{parts.join(u' '), {TypeSize::Label, false}, ink::kSecond, {}}}, m_flow.setup().left,
                m_flow.setup().textWidth(), TypeSize::Label);
}

std::unique_ptr<Document> briefDocument(const BriefContent &content, PageSetup::Paper paper, const QLocale &locale)
{
    const PageSetup setup = PageSetup::portrait(paper);
    auto normal = BriefLayout(content, setup, locale, BriefLayout::Density::Normal).document();
    if (normal->pageCount() == 1 || normal->pageCount() > kTargetPages + 1)
        return normal;
    auto compact = BriefLayout(content, setup, locale, BriefLayout::Density::Compact).document();
    return compact->pageCount() < normal->pageCount() ? std::move(compact) : std::move(normal);
}

}
