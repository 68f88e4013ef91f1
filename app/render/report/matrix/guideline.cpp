#include "render/report/matrix/guideline.h"

#include "render/block/tablelayout.h"
#include "render/paper/pageframe.h"
#include "render/paper/units.h"
#include "render/wording/names.h"
#include "render/wording/translate.h"

#include <QHash>

#include <algorithm>

namespace render {

namespace {

Spans wallSpans(const QString &text, bool bold = false, const QColor &colour = ink::kText, TypeSize size = TypeSize::Body)
{
    return text.isEmpty() ? Spans() : Spans{Span{text, {size, bold}, colour, {}}};
}

// With so many situations of each kind.
MatrixContent withSituations(const MatrixContent &content, qsizetype most)
{
    MatrixContent shorter = content;
    qsizetype kept[] = {0, 0};
    erase_if(shorter.situations, [&](const domain::ListedSituation &situation) { return ++kept[situation.everyday ? 1 : 0] > most; });
    return shorter;
}

domain::EscalationPath firstOpenPath(const domain::Matrix &matrix)
{
    for (const domain::EscalationPath &path : matrix.paths)
        if (path.kind != domain::PathKind::Confidential)
            return path;
    return {};
}

}

Guideline::Guideline(const MatrixContent &content, PageSetup::Paper paper, const QLocale &locale, Density density)
    : m_content(content), m_format(Format(content.context, locale).withComma()), m_terms(content, m_format), m_path(firstOpenPath(content.matrix)),
      m_typeface(std::make_shared<Typeface>()), m_flow(PageSetup::portrait(paper), m_typeface), m_isCompact(density == Density::Compact), m_gap(m_isCompact ? mm(3.2) : blockGap())
{
}

Table Guideline::wallTable() const
{
    Table table;
    table.size = TypeSize::Body;
    table.rowPadding = m_isCompact ? 2.2 : 4;
    return table;
}

std::unique_ptr<Document> Guideline::document()
{
    addOpening();
    addWhen();
    addKnown();
    addToWhom();
    addOtherRoutes();
    addHowAndWords();
    addInvolved();
    std::vector<Page> pages = m_flow.takePages();
    const domain::Project &project = m_content.context.project;
    const QString title = translate("Guideline", "When and how to escalate");
    QString foot = m_terms.origin();
    if (const QString manager = m_terms.name(project.manager); !manager.isEmpty())
        foot += QStringLiteral(" · ") + translate("Guideline", "questions to %1").arg(manager);
    dress(pages, {{}, title, project.name, {}, translate("Guideline", "Team guideline"), foot}, m_flow.setup(), *m_typeface);
    DocumentInfo info{title + QStringLiteral(", ") + project.name, m_terms.origin(), m_content.author,
                      translate("Guideline", "%1-guidelines.pdf").arg(project.key), m_content.asOf};
    return std::make_unique<Document>(info, m_flow.setup().size, std::move(pages), m_typeface);
}

void Guideline::addOpening()
{
    const qreal left = m_flow.setup().left;
    const qreal width = m_flow.setup().textWidth();
    m_flow.text(wallSpans(translate("Guideline", "For everyone on the project · please pin it up"), false, ink::kSecond, TypeSize::Table), left, width, TypeSize::Table);
    m_flow.advance(pt(2));
    m_flow.text(wallSpans(translate("Guideline", "It is fine to escalate"), true, ink::kText, TypeSize::Title), left, width, TypeSize::Title);
    m_flow.gap(smallGap());
    m_flow.text(wallSpans(translate("Guideline", "Escalating is asking for help in time. It blames nobody, the work stays yours, and a problem told "
                                                 "early is the cheapest one we have."), false, ink::kText, TypeSize::LongAsk),
                left, width, TypeSize::LongAsk);
}

void Guideline::addTable(const QString &title, const Table &table, const QString &note)
{
    const qreal left = m_flow.setup().left;
    const qreal width = m_flow.setup().textWidth();
    const TableLayout layout(table, left, width, *m_typeface);
    m_flow.gap(m_gap);
    m_flow.heading(title, {}, left, width, layout.keptHeight());
    layout.paint(m_flow);
    if (note.isEmpty())
        return;
    m_flow.gap(smallGap());
    m_flow.text(wallSpans(note, false, ink::kSecond, TypeSize::Table), left, width, TypeSize::Table);
}

Spans Guideline::firstStep(domain::Severity severity) const
{
    const domain::SeverityDefinition &definition = m_content.matrix.severity.definition(severity);
    if (definition.actImmediately)
        return wallSpans(translate("Guideline", "Do not wait."), true) + wallSpans(u' ' + translate("Guideline", "Call at once"));
    if (definition.everyday)
        return wallSpans(translate("Guideline", "Solve it together"));
    const int reminders = m_path.policy(severity).reminders;
    QStringList steps{m_terms.respond(m_path.level(0), severity)};
    if (reminders > 0)
        steps << (reminders == 1 ? translate("Guideline", "one reminder") : translate("Guideline", "reminders: %1").arg(reminders))
              << m_terms.grace(m_path, m_path.level(0), severity);
    steps.removeAll(QString());
    return wallSpans(steps.join(QStringLiteral(", ")));
}

Spans Guideline::thenAsk(domain::Severity severity) const
{
    const domain::SeverityDefinition &definition = m_content.matrix.severity.definition(severity);
    if (definition.everyday)
        return wallSpans(translate("Guideline", "Nobody; say it in the team meeting"));
    const domain::SeverityPolicy &policy = m_path.policy(severity);
    const QString how = definition.actImmediately   ? translate("Guideline", ", by call or meeting")
                        : policy.headsUp.isZero() ? QString()
                                                    : translate("Guideline", ", after a heads-up");
    return wallSpans(translate("Guideline", "Level %1").arg(policy.startLevel), true) + wallSpans(how);
}

TableRow Guideline::whenRow(domain::Severity severity) const
{
    const domain::SeverityDefinition &definition = m_content.matrix.severity.definition(severity);
    const QString meaning = definition.definition.isEmpty() ? definition.name : definition.definition;
    return {{{}, wallSpans(meaning.simplified()), firstStep(severity), thenAsk(severity)}, TableRow::Kind::Normal, int(severity) + 1};
}

void Guideline::addWhen()
{
    Table table = wallTable();
    table.columns = {{{}, Align::Left, mm(8), 0},
                     {translate("Guideline", "The problem"), Align::Left, 0, 1.7},
                     {translate("Guideline", "First try, then wait at most"), Align::Left, 0, 1},
                     {translate("Guideline", "Then ask"), Align::Left, 0, 1}};
    for (const domain::Severity severity : domain::kSeverities)
        table.rows << whenRow(severity);
    const int minutes = m_content.context.projectCalendar().calendar().nominalDayMinutes;
    addTable(translate("Guideline", "When"), table,
             translate("Guideline", "A working day has %1. In doubt between two, take the higher and say so. Too early is forgiven; too late costs.")
                 .arg(m_format.duration(minutes % 60 == 0 ? domain::Duration::hours(minutes / 60) : domain::Duration::minutes(minutes))));
}

// The highest of the catalogue, and those to be handled by oneself.
void Guideline::addKnown()
{
    QStringList above;
    QStringList ourselves;
    for (const domain::ListedSituation &situation : m_content.situations)
        (situation.everyday ? ourselves : above) << situation.name.simplified();
    const std::pair<QString, QStringList> lines[] = {{translate("Guideline", "Escalate, for example"), above},
                                                     {translate("Guideline", "Handle it yourself"), ourselves}};
    for (const auto &[title, names] : lines) {
        if (names.isEmpty())
            continue;
        m_flow.gap(smallGap());
        m_flow.text(wallSpans(title + QStringLiteral(": "), true) + wallSpans(names.join(QStringLiteral(" · "))), m_flow.setup().left,
                    m_flow.setup().textWidth(), TypeSize::Body);
    }
}

// The phone says that one may call; the mail address stands in where there is none.
QString Guideline::waysTo(const domain::Level &level) const
{
    const domain::Person person = m_content.context.people.value(level.ours.primary);
    QStringList ways{person.phone.isEmpty() ? person.email.simplified() : person.phone.simplified()};
    for (const domain::Channel channel : level.channels)
        if (channel != domain::Channel::Call || person.phone.isEmpty())
            ways << label(channel);
    ways.removeAll(QString());
    return ways.join(QStringLiteral(", "));
}

Table Guideline::levelTable() const
{
    Table table = wallTable();
    table.columns = {{translate("Guideline", "Level"), Align::Left, mm(8), 0},
                     {translate("Guideline", "Our side, and deputies in order"), Align::Left, 0, 1.7},
                     {translate("Guideline", "Reached by"), Align::Left, 0, 1},
                     {translate("Guideline", "Decides up to"), Align::Left, 0, 0.6}};
    for (int number = m_path.topLevel(); number >= 0; --number) {
        const domain::Level &level = m_path.level(number);
        const domain::Person primary = m_content.context.people.value(level.ours.primary);
        const QString role = primary.role.isEmpty() ? level.title : primary.role;
        QString more = role.isEmpty() ? QString() : QStringLiteral(", ") + role.simplified();
        if (const QString deputies = m_terms.names(level.ours.deputies); !deputies.isEmpty())
            more += QStringLiteral(" · ") + deputies;
        const QString name = m_terms.name(level.ours.primary);
        table.rows << TableRow{{wallSpans(QString::number(number), true),
                                wallSpans(name.isEmpty() ? MatrixTerms::emptyPlace(m_path, number) : name, !name.isEmpty()) + wallSpans(more),
                                wallSpans(waysTo(level)), wallSpans(m_terms.moneyPower(level.ours.primary))},
                               TableRow::Kind::Normal, 0};
    }
    return table;
}

void Guideline::addToWhom()
{
    const bool isTwoSided = m_path.kind == domain::PathKind::Counterparty;
    const QString note = translate("Guideline", "One level at a time, one person a side, nobody above on copy.");
    addTable(translate("Guideline", "To whom"), levelTable(),
             isTwoSided ? note + u' ' + translate("Guideline", "The other party’s same level is asked on the same day.") : note);
}

void Guideline::addOtherRoutes()
{
    Table table = wallTable();
    table.columns = {{translate("Guideline", "If it is about"), Align::Left, 0, 1.4}, {translate("Guideline", "Turn first to"), Align::Left, 0, 1}};
    QStringList contacts; // in order of the paths; who serves several has one row
    QHash<QString, QStringList> subjects;
    for (const domain::EscalationPath &path : m_content.matrix.paths) {
        if (path.kind == domain::PathKind::Confidential || path.key == m_path.key)
            continue;
        const QVector<domain::PersonId> people = m_terms.contacts(path);
        const QString contact = people.isEmpty() ? translate("MatrixPaper", "nobody") : m_terms.reachedAt(people.first());
        if (!contacts.contains(contact))
            contacts << contact;
        subjects[contact] += path.categories.isEmpty() ? QStringList{path.name.simplified()} : path.categories;
    }
    for (const QString &contact : std::as_const(contacts))
        table.rows << TableRow{{wallSpans(subjects.value(contact).join(QStringLiteral(", ")).simplified()), wallSpans(contact)}, TableRow::Kind::Normal, 0};
    if (!table.rows.isEmpty())
        addTable(translate("Guideline", "Other routes"), table, {});
}

Table Guideline::howTable() const
{
    Table table = wallTable();
    table.hasHead = false;
    table.columns = {{{}, Align::Left, mm(4), 0}, {{}, Align::Left, 0, 1}};
    const QString steps[] = {translate("Guideline", "Speak to whoever can solve it. Log it: who, when, what was agreed."),
                             translate("Guideline", "Remind once, kindly, with a date."),
                             translate("Guideline", "Say that you will ask the next level, and when."),
                             translate("Guideline", "Bring: the facts, impact in days and money, what was tried, two options, your ask and its date."),
                             translate("Guideline", "Ask in a meeting or call. Mail the minutes the same day."),
                             translate("Guideline", "Stay the owner. Tell everyone the outcome.")};
    int number = 0;
    for (const QString &step : steps)
        table.rows << TableRow{{wallSpans(QString::number(++number), true), wallSpans(step)}, TableRow::Kind::Normal, 0};
    return table;
}

Table Guideline::wordsTable() const
{
    Table table = wallTable();
    table.columns = {{translate("Guideline", "Say"), Align::Left, 0, 1.4}, {translate("Guideline", "Rather than"), Align::Left, 0, 1}};
    const std::pair<QString, QString> phrases[] = {
        {translate("Guideline", "“I need your decision by Monday, 14:00, to keep the date.”"), translate("Guideline", "“This is urgent.”")},
        {translate("Guideline", "“I have had no answer since Friday. What do you need from me?”"), translate("Guideline", "“You never answer.”")},
        {translate("Guideline", "“I will ask the next level on Thursday. I wanted you to know first.”"), translate("Guideline", "No word before")},
        {translate("Guideline", "“Here are two options. I recommend A.”"), translate("Guideline", "“What shall we do?”")}};
    for (const auto &[say, rather] : phrases)
        table.rows << TableRow{{wallSpans(say), wallSpans(rather, false, ink::kSecond)}, TableRow::Kind::Normal, 0};
    return table;
}

void Guideline::addHowAndWords()
{
    const PageSetup &setup = m_flow.setup();
    const qreal gap = mm(8);
    const qreal width = (setup.textWidth() - gap) / 2;
    const Table how = howTable();
    const Table words = wordsTable();
    const TableLayout left(how, setup.left, width, *m_typeface);
    const TableLayout right(words, setup.left + width + gap, width, *m_typeface);
    m_flow.gap(m_gap);
    m_flow.ensure(qMax(left.height(), right.height()) + mm(10));
    const qreal top = m_flow.y();
    m_flow.heading(translate("Guideline", "How"), {}, setup.left, width, left.height());
    left.paint(m_flow);
    const qreal bottom = m_flow.y();
    m_flow.moveTo(top);
    m_flow.heading(translate("Guideline", "Words that help"), {}, setup.left + width + gap, width, right.height());
    right.paint(m_flow);
    m_flow.moveTo(qMax(bottom, m_flow.y()));
}

// The confidential route: that it is there, and how to reach it; nothing of its levels.
void Guideline::addInvolved()
{
    const PageSetup &setup = m_flow.setup();
    const QVector<domain::EscalationPath> routes = m_content.matrix.confidentialPaths();
    QStringList contacts;
    QStringList subjects;
    for (const domain::EscalationPath &route : routes) {
        subjects += route.categories;
        const QVector<domain::PersonId> people = m_terms.contacts(route);
        if (!people.isEmpty() && !contacts.contains(m_terms.reachedAt(people.first())))
            contacts << m_terms.reachedAt(people.first());
    }
    Spans spans = wallSpans(translate("Guideline", "If someone on the path is part of the problem"), true);
    if (contacts.isEmpty()) {
        spans += wallSpans(translate("Guideline", ": leave this person out and turn to the next level. Whoever reports in good faith has no reprisal to fear."));
    } else {
        if (!subjects.isEmpty())
            spans += wallSpans(translate("Guideline", ", or it is about %1").arg(subjects.join(QStringLiteral(", ")).simplified()));
        spans += wallSpans(translate("Guideline", ": go straight to ")) + wallSpans(contacts.join(QStringLiteral("; ")), true)
            + wallSpans(translate("Guideline", ". Nobody else is named or told. Whoever reports in good faith has no reprisal to fear."));
    }
    const qreal indent = mm(5.5);
    const qreal width = setup.textWidth() - indent - mm(5);
    const qreal height = qreal(brokenLines(spans, width, *m_typeface).size()) * Typeface::leading(TypeSize::Body) + 2 * mm(3.2);
    m_flow.gap(m_gap);
    m_flow.ensure(height);
    const qreal top = m_flow.y();
    m_flow.page().add(BoxMark{QRectF(setup.left, top, setup.textWidth(), height), ink::kAccentTint, {}, 0});
    m_flow.page().add(BoxMark{QRectF(setup.left, top, mm(1.6), height), ink::kAccent, {}, 0});
    m_flow.moveTo(top + mm(3.2));
    m_flow.text(spans, setup.left + indent, width, TypeSize::Body);
    m_flow.moveTo(top + height);
}

std::unique_ptr<Document> guidelineDocument(const MatrixContent &content, PageSetup::Paper paper, const QLocale &locale)
{
    constexpr qsizetype kMostKnown[] = {4, 2, 1}; // they give way before anything else does
    std::unique_ptr<Document> normal;
    std::unique_ptr<Document> compact;
    const auto fits = [&](const MatrixContent &tried) {
        normal = Guideline(tried, paper, locale, Guideline::Density::Normal).document();
        if (normal->pageCount() == 1)
            return true;
        compact = Guideline(tried, paper, locale, Guideline::Density::Compact).document();
        return compact->pageCount() == 1;
    };
    const bool isFitting = !content.situations.isEmpty()
        && std::any_of(std::begin(kMostKnown), std::end(kMostKnown), [&](qsizetype most) { return fits(withSituations(content, most)); });
    if (!isFitting)
        fits(withSituations(content, 0));
    return compact && compact->pageCount() < normal->pageCount() ? std::move(compact) : std::move(normal);
}

}
