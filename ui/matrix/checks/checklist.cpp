#include "matrix/checks/checklist.h"

#include "domain/escalation/care/matrixhealth.h"
#include "domain/escalation/engine/standingpath.h"
#include "matrix/checks/fixwords.h"
#include "render/wording/matrixwords.h"
#include "widgets/labels/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostRows = 60; // a list nobody reads to its end

CheckText::Weight weightOf(const domain::MatrixFinding &finding)
{
    if (finding.isHint())
        return CheckText::Weight::Hint;
    return finding.isError ? CheckText::Weight::Error : CheckText::Weight::Warning;
}

}

CheckList::CheckList(QWidget *parent)
    : QWidget(parent), m_count(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_health(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_clean(new TextLabel(tr("No findings. Every level has people, times and a way to reach them."), TextRole::Body,
                            Token::Text2, this)),
      m_rows(new QWidget(this)), m_column(new QVBoxLayout(m_rows))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(8), 0, scaled(8), 0);
    head->addWidget(new TextLabel(tr("Checks"), TextRole::Section, Token::Text, this));
    head->addWidget(m_count, 1);
    m_count->setWordWrap(true);
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_health->setObjectName(QStringLiteral("matrixHealth"));
    m_health->setContentsMargins(scaled(8), 0, scaled(8), 0);
    m_health->setWordWrap(true);
    m_clean->setWordWrap(true);
    m_clean->setContentsMargins(scaled(8), 0, scaled(8), 0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(4));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_rows->setAutoFillBackground(false);
    m_rows->setAccessibleName(tr("Findings of the checks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(8), scaled(12), scaled(8), scaled(8));
    column->setSpacing(scaled(6));
    column->addLayout(head);
    column->addWidget(m_health);
    column->addWidget(m_clean);
    column->addWidget(scroll, 1);
}

void CheckList::setBelow(bool below)
{
    m_below = below;
    update();
}

void CheckList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tint(Token::Alt));
    if (m_below)
        painter.fillRect(QRect(0, 0, width(), 1), tint(Token::Line));
}

void CheckList::show(const Findings &findings, const domain::Matrix &matrix, const domain::EngineContext &context, base::Instant now)
{
    const render::Format format(context);
    m_findings.clear();
    for (const domain::MatrixFinding &finding : findings.checks + findings.hints) {
        Entry entry;
        entry.text.weight = weightOf(finding);
        entry.cell = finding.cell;
        if (m_findings.size() < kMostRows) { // what is only counted needs no words
            entry.text.title = render::sentence(finding, context, format);
            entry.text.second = render::place(finding, matrix);
            if (const auto fix = domain::fixFor(finding, matrix, context)) {
                entry.text.fix = fixWords(*fix, context);
                entry.fixed = fix->fixed;
            }
        }
        m_findings << entry;
    }
    const domain::MatrixHealth health = domain::matrixHealth(domain::standing(matrix, context, now), findings.checks);
    m_health->setText(tr("%1 % of the cells are filled and without a finding.").arg(health.percent()));
    m_health->setVisible(health.cells > 0);
    rebuild();
}

void CheckList::showFaults(const QVector<Typed> &faults)
{
    m_faults.clear();
    for (const Typed &typed : faults) {
        const QString title = typed.fault.text.isEmpty() ? typed.fault.place : tr("%1: “%2” is not taken").arg(typed.fault.place, typed.fault.text);
        m_faults << Entry{{CheckText::Weight::Error, title, QStringLiteral("%1 (%2)").arg(typed.fault.why, typed.where), typed.fix}, {}, {}, typed.lead, typed.mend};
    }
    rebuild();
}

QString CheckList::countText(const QVector<Entry> &all)
{
    using Weight = CheckText::Weight;
    const auto of = [&all](Weight weight) {
        return int(std::count_if(all.cbegin(), all.cend(), [weight](const Entry &each) { return each.text.weight == weight; }));
    };
    if (all.isEmpty())
        return {};
    const auto whole = [](QString part) { return part.replace(u' ', QChar::Nbsp); }; // a line ends between two of them
    const QString text = tr("%1, %2", "errors, warnings")
                             .arg(whole(tr("%n error(s)", nullptr, of(Weight::Error))), whole(tr("%n warning(s)", nullptr, of(Weight::Warning))));
    return of(Weight::Hint) == 0 ? text : tr("%1, %2", "errors and warnings, hints").arg(text, whole(tr("%n hint(s)", nullptr, of(Weight::Hint))));
}

void CheckList::rebuild()
{
    const QVector<Entry> all = m_faults + m_findings;
    QVector<CheckText> texts;
    for (const Entry &entry : all)
        texts << entry.text;
    m_count->setText(countText(all));
    m_clean->setVisible(all.isEmpty());
    if (texts == m_shown && m_column->count() > 0)
        return;
    m_shown = texts;
    const bool hadFocus = m_rows->isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (qsizetype number = 0; number < std::min(all.size(), qsizetype(kMostRows)); ++number)
        addRow(all.at(number).text, number);
    if (all.size() > kMostRows)
        m_column->addWidget(new TextLabel(tr("and %n more", nullptr, int(all.size()) - kMostRows), TextRole::Second, Token::Text2, m_rows));
    m_column->addStretch(1);
    if (!hadFocus)
        return;
    if (all.isEmpty()) {
        Q_EMIT emptied();
        return;
    }
    QWidget *first = m_column->itemAt(0)->widget();
    first->show(); // what does not show yet gets no focus
    first->setFocus(); // to mend one after the other
}

CheckList::Entry CheckList::entryAt(qsizetype number) const
{
    return number < m_faults.size() ? m_faults.at(number) : m_findings.value(number - m_faults.size());
}

void CheckList::addRow(const CheckText &text, qsizetype number)
{
    auto *row = new CheckRow(text, m_rows);
    m_column->addWidget(row);
    connect(row, &CheckRow::chosen, this, [this, number] {
        const Entry entry = entryAt(number);
        if (entry.lead)
            entry.lead();
        else
            Q_EMIT cellChosen(entry.cell);
    });
    connect(row, &CheckRow::fixWanted, this, [this, number] {
        const Entry entry = entryAt(number);
        if (entry.mend)
            entry.mend();
        else
            Q_EMIT fixWanted(entry.fixed, entry.text.fix);
    });
}

}
