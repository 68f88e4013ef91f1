#include "render/report/matrix/matrixsheet.h"

#include "render/block/severitysquare.h"
#include "render/paper/footline.h"
#include "render/paper/pageframe.h"
#include "render/paper/units.h"
#include "render/wording/names.h"
#include "render/wording/translate.h"

#include <algorithm>

namespace render {

namespace {

constexpr qreal kSheetSquareMm = 7;
constexpr int kRoomyRungs = 4; // more stand closer, so that five stay on one page

Spans sheetSpans(const QString &text, TypeSize size, bool bold = false, const QColor &colour = ink::kText)
{
    return {Span{text, {size, bold}, colour, {}}};
}

bool hasTheirs(const domain::EscalationPath &path)
{
    return path.kind == domain::PathKind::Counterparty
        || std::any_of(path.levels.begin(), path.levels.end(), [](const domain::Level &level) { return level.theirs != domain::LevelSide(); });
}

}

MatrixSheet::MatrixSheet(const MatrixContent &content, PageSetup::Paper paper, const QLocale &locale)
    : m_content(content), m_format(Format(content.context, locale).withComma()), m_terms(content, m_format),
      m_typeface(std::make_shared<Typeface>()), m_flow(PageSetup::landscape(paper), m_typeface)
{
}

std::unique_ptr<Document> MatrixSheet::document()
{
    for (const domain::EscalationPath &path : m_content.matrix.paths)
        if (path.kind != domain::PathKind::Confidential)
            addPath(path);
    addConfidential();
    std::vector<Page> pages = m_flow.takePages();
    const domain::Project &project = m_content.context.project;
    const QString title = translate("MatrixPaper", "Escalation matrix");
    QStringList foot{m_terms.origin()};
    if (!m_content.fileName.isEmpty())
        foot << m_content.fileName;
    if (!m_content.historyHead.isEmpty())
        foot << translate("Paper", "history head %1").arg(shortHead(m_content.historyHead));
    dress(pages, {{}, title, project.name, {}, translate("MatrixPaper", "Inside version") + QStringLiteral(" · ") + calendarText(), foot.join(QStringLiteral(" · "))},
          m_flow.setup(), *m_typeface);
    DocumentInfo info{title + QStringLiteral(", ") + project.name, m_terms.origin(), m_content.author,
                      translate("MatrixPaper", "%1-matrix.pdf").arg(project.key), m_content.asOf};
    return std::make_unique<Document>(info, m_flow.setup().size, std::move(pages), m_typeface);
}

QString MatrixSheet::calendarText() const
{
    const domain::WorkingCalendar &calendar = m_content.context.projectCalendar().calendar();
    QStringList parts{calendar.name.simplified(), QString::fromLatin1(calendar.zone)};
    parts.removeAll(QString());
    const domain::Duration day = calendar.nominalDayMinutes % 60 == 0 ? domain::Duration::hours(calendar.nominalDayMinutes / 60)
                                                                      : domain::Duration::minutes(calendar.nominalDayMinutes);
    return translate("MatrixPaper", "%1 · %2 = %3").arg(parts.join(QStringLiteral(", ")), m_format.duration(domain::Duration::days(1)), m_format.duration(day));
}

void MatrixSheet::addPath(const domain::EscalationPath &path)
{
    if (!m_flow.isAtTop())
        m_flow.breakPage();
    addTitle(path);
    const bool isCompact = path.levels.size() > kRoomyRungs;
    const LadderColumns columns(m_flow.setup(), hasTheirs(path), isCompact);
    addHead(path, columns);
    for (int level = path.topLevel(); level >= 0; --level) {
        const MatrixRung rung(path, level, columns, m_terms, *m_typeface);
        if (rung.height() > m_flow.room()) {
            m_flow.breakPage();
            addHead(path, columns);
        }
        rung.paint(m_flow.page(), m_flow.setup(), m_flow.y());
        m_flow.advance(rung.height());
    }
    addRules(path, isCompact ? TypeSize::Label : TypeSize::Table);
}

void MatrixSheet::addTitle(const domain::EscalationPath &path)
{
    const PageSetup &setup = m_flow.setup();
    QStringList parts{path.name.simplified(), label(path.kind)};
    if (!path.categories.isEmpty())
        parts << path.categories.join(QStringLiteral(", ")).simplified();
    m_flow.text(sheetSpans(parts.join(QStringLiteral(" · ")), TypeSize::Table, false, ink::kSecond), setup.left, setup.textWidth(), TypeSize::Table);
    m_flow.text(sheetSpans(translate("MatrixPaper", "Who is asked, and how long each may take"), TypeSize::Title, true), setup.left, setup.textWidth(), TypeSize::Title);
    m_flow.gap(mm(0.8));
    m_flow.text(sheetSpans(howToRead(path), TypeSize::Body), setup.left, setup.textWidth(), TypeSize::Body);
    m_flow.gap(mm(2.5));
}

QString MatrixSheet::howToRead(const domain::EscalationPath &path) const
{
    QStringList sentences;
    if (hasTheirs(path))
        sentences << translate("MatrixPaper", "Both sides of a rung are asked in parallel, on the same day.");
    sentences << translate("MatrixPaper", "Framed times: the first rung asked for that severity.");
    for (const domain::Severity severity : domain::kSeverities) {
        const domain::SeverityDefinition &definition = m_content.matrix.severity.definition(severity);
        if (definition.actImmediately)
            sentences << translate("MatrixPaper", "%1 is acted on at once.").arg(label(severity));
        if (definition.everyday)
            sentences << translate("MatrixPaper", "%1 stays in the team.").arg(label(severity));
    }
    return sentences.join(u' ');
}

void MatrixSheet::addHead(const domain::EscalationPath &path, const LadderColumns &columns)
{
    Page &page = m_flow.page();
    const qreal top = m_flow.y();
    const auto put = [&](const QString &text, TypeSize size, bool bold, qreal x, qreal width, const QColor &colour, qreal y) {
        for (const TextLine &line : brokenLines(sheetSpans(text, size, bold, colour), width, *m_typeface)) {
            addLine(page, line, {x, y}, width, size);
            y += Typeface::leading(size);
        }
    };
    put(translate("MatrixPaper", "Our side"), TypeSize::Body, true, columns.ours, columns.oursWidth, ink::kText, top);
    put(translate("MatrixPaper", "time to answer,\nbelow it to acknowledge"), TypeSize::Label, false, columns.middle, columns.time(0) - columns.middle, ink::kSecond, top);
    if (columns.isTwoSided) {
        const QString theirs = m_content.context.organisations.value(path.counterparty).name.simplified();
        put(theirs.isEmpty() ? translate("MatrixPaper", "Their side") : theirs, TypeSize::Body, true, columns.theirs, columns.theirsWidth, ink::kText, top);
    }
    for (const domain::Severity severity : domain::kSeverities)
        addSeveritySquare(page, int(severity) + 1, {columns.time(int(severity)) + (LadderColumns::timeWidth() - mm(5)) / 2, top}, Typeface::leading(TypeSize::Body), *m_typeface);
    m_flow.advance(2 * Typeface::leading(TypeSize::Label) + mm(1));
}

qreal MatrixSheet::textHeight(const Spans &spans, qreal width, TypeSize size) const
{
    return qreal(brokenLines(spans, width, *m_typeface).size()) * Typeface::leading(size);
}

QString MatrixSheet::beforeNextRung(const domain::EscalationPath &path) const
{
    QStringList reminders;
    QStringList headsUps;
    for (const domain::Severity severity : domain::kSeverities) {
        const domain::SeverityPolicy &policy = path.policy(severity);
        reminders << QStringLiteral("%1 %2").arg(label(severity)).arg(policy.reminders);
        headsUps << QStringLiteral("%1 %2").arg(label(severity), policy.headsUp.isZero() ? QStringLiteral("–") : m_format.duration(policy.headsUp));
    }
    return translate("MatrixPaper", "Reminders, each with its grace: %1.").arg(reminders.join(QStringLiteral(", "))) + u' '
        + translate("MatrixPaper", "Heads-up before a rung above the other side: %1.").arg(headsUps.join(QStringLiteral(", "))) + u' '
        + translate("MatrixPaper", "Chat or mail alone never counts as asked.");
}

QString MatrixSheet::whenNoneIsLeft(const domain::EscalationPath &path) const
{
    const auto ofPath = std::count_if(m_content.findings.begin(), m_content.findings.end(), [&](const auto &each) { return each.cell.pathKey == path.key; });
    const auto errors = std::count_if(m_content.findings.begin(), m_content.findings.end(),
                                      [&](const auto &each) { return each.isError && each.cell.pathKey == path.key; });
    const QString resorts = path.lastResorts.isEmpty() ? translate("MatrixPaper", "Not stated: last resorts")
                                                       : path.lastResorts.join(QStringLiteral(", ")).simplified();
    const QString checks = translate("MatrixPaper", "Checks of this path: errors %1, warnings %2.").arg(errors).arg(ofPath - errors);
    return resorts + QStringLiteral(". ") + checks;
}

void MatrixSheet::addSeverities(qreal x, qreal width, TypeSize size)
{
    for (const domain::Severity severity : domain::kSeverities) {
        const domain::SeverityDefinition &definition = m_content.matrix.severity.definition(severity);
        const qreal top = m_flow.y();
        addSeveritySquare(m_flow.page(), int(severity) + 1, {x, top}, Typeface::leading(size), *m_typeface);
        const Spans spans{Span{definition.name.simplified(), {size, true}, ink::kText, {}},
                          Span{definition.definition.isEmpty() ? QString() : QStringLiteral(": ") + definition.definition.simplified(), {size, false}, ink::kText, {}}};
        m_flow.text(spans, x + mm(kSheetSquareMm), width - mm(kSheetSquareMm), size);
    }
}

// Three columns below the ladder: what severities mean, the rules, the last resorts.
void MatrixSheet::addRules(const domain::EscalationPath &path, TypeSize size)
{
    const PageSetup &setup = m_flow.setup();
    const qreal gap = mm(8);
    const qreal width = (setup.textWidth() - 2 * gap) / 3;
    const QString texts[] = {beforeNextRung(path), whenNoneIsLeft(path)};
    const QString titles[] = {translate("MatrixPaper", "Severity"), translate("MatrixPaper", "Before the next rung"), translate("MatrixPaper", "When no rung is left")};
    qreal height = 0;
    for (const QString &text : texts)
        height = qMax(height, textHeight(sheetSpans(text, size), width, size));
    qreal meanings = 0;
    for (const domain::SeverityDefinition &each : m_content.matrix.severity.definitions)
        meanings += textHeight(sheetSpans(each.name + QStringLiteral(": ") + each.definition, size, true), width - mm(kSheetSquareMm), size);
    m_flow.gap(mm(3));
    m_flow.ensure(qMax(height, meanings) + Typeface::leading(size) + mm(1));
    const qreal top = m_flow.y();
    qreal bottom = top;
    for (int column = 0; column < 3; ++column) {
        const qreal x = setup.left + column * (width + gap);
        m_flow.moveTo(top);
        m_flow.text(sheetSpans(titles[column], size, true), x, width, size);
        m_flow.advance(pt(1));
        if (column == 0)
            addSeverities(x, width, size);
        else
            m_flow.text(sheetSpans(texts[column - 1], size), x, width, size);
        bottom = qMax(bottom, m_flow.y());
    }
    m_flow.moveTo(bottom);
}

// That there is such a route and whom to turn to: nothing of its levels and times.
void MatrixSheet::addConfidential()
{
    const PageSetup &setup = m_flow.setup();
    for (const domain::EscalationPath &path : m_content.matrix.confidentialPaths()) {
        QStringList contacts;
        for (const domain::PersonId person : m_terms.contacts(path).mid(0, 2))
            contacts << m_terms.reachedAt(person);
        const QString subject = path.categories.isEmpty() ? path.name.simplified() : path.categories.join(QStringLiteral(", ")).simplified();
        const QString whom = contacts.isEmpty() ? translate("MatrixPaper", "its contacts are not stated yet") : contacts.join(QStringLiteral("; "));
        m_flow.gap(mm(2.5));
        m_flow.text(sheetSpans(translate("MatrixPaper", "Confidential matters (%1) go no rung of these ladders but straight to: %2. Nobody else is named or told.")
                                   .arg(subject, whom), TypeSize::Table),
                    setup.left, setup.textWidth(), TypeSize::Table);
    }
}

std::unique_ptr<Document> matrixSheet(const MatrixContent &content, PageSetup::Paper paper, const QLocale &locale)
{
    return MatrixSheet(content, paper, locale).document();
}

}
