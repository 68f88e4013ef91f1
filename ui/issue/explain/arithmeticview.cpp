#include "issue/explain/arithmeticview.h"

#include "render/wording/explain/explanationwords.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/labels/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLayoutItem>

#include <algorithm>

namespace ui {

namespace {

using render::ExplanationLine;

// The hours of one moment, the time they stand for at the end of each line.
QWidget *makeHours(const QVector<ExplanationLine> &lines, QWidget *parent)
{
    auto *hours = new QWidget(parent);
    auto *grid = new QGridLayout(hours);
    grid->setContentsMargins(scaled(20), 0, 0, scaled(6));
    grid->setHorizontalSpacing(scaled(16));
    grid->setVerticalSpacing(scaled(2));
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < lines.size(); ++row) {
        const ExplanationLine &line = lines[row];
        const bool isHours = line.kind == ExplanationLine::Kind::Hours;
        const Token color = line.kind == ExplanationLine::Kind::Pause ? Token::S2 : isHours ? Token::Text2 : Token::Text;
        auto *text = new TextLabel(line.text, TextRole::Second, color, hours);
        text->setWordWrap(true);
        text->setContentsMargins(isHours || line.kind == ExplanationLine::Kind::Pause ? scaled(12) : 0, 0, 0, 0);
        grid->addWidget(text, row, 0);
        grid->addWidget(new TextLabel(line.amount, isHours ? TextRole::Second : TextRole::Label, color, hours), row, 1,
                        Qt::AlignTrailing | Qt::AlignTop);
    }
    return hours;
}

constexpr int kMostHeight = 190; // the runway below stays in sight
constexpr int kLeastHeight = 72;

// The moment that the advice names comes first, then each other one once.
QVector<domain::ExplainedMoment> inOrder(QVector<domain::ExplainedMoment> moments)
{
    using domain::MomentKind;
    moments.erase(std::remove_if(moments.begin(), moments.end(),
                                 [](const auto &each) { return each.kind == MomentKind::NextCheckpoint; }),
                  moments.end());
    const auto until = std::find_if(moments.begin(), moments.end(), [](const auto &each) { return each.kind == MomentKind::Until; });
    if (until == moments.end())
        return moments;
    std::rotate(moments.begin(), until, until + 1);
    const base::Instant named = moments.first().at;
    moments.erase(std::remove_if(moments.begin() + 1, moments.end(), [named](const auto &each) { return each.at == named; }),
                  moments.end());
    return moments;
}

}

ArithmeticView::ArithmeticView(QWidget *parent) : QScrollArea(parent), m_list(new QWidget), m_rows(new QVBoxLayout(m_list))
{
    setWidget(m_list);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumHeight(scaled(kLeastHeight));
    viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    m_rows->setContentsMargins(0, 0, scaled(8), 0);
    m_rows->setSpacing(scaled(2));
    setAccessibleName(tr("How the moments were counted"));
}

QSize ArithmeticView::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), scaled(kMostHeight)};
}

void ArithmeticView::show(const services::IssueCase &issueCase, base::Instant now)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto moments = inOrder(domain::explain(issueCase.issue, issueCase.log, issueCase.path, issueCase.context, now));
    for (int row = 0; row < moments.size(); ++row)
        addMoment(moments[row], issueCase.context, row == 0);
    m_rows->addStretch(1);
}

void ArithmeticView::addMoment(const domain::ExplainedMoment &moment, const domain::EngineContext &context, bool isOpen)
{
    const render::ExplanationWords words(context, render::Format(context));
    QVector<ExplanationLine> lines = words.lines(moment);
    const ExplanationLine head = lines.takeFirst();
    auto *row = new QWidget(m_list);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    auto *top = new QHBoxLayout;
    auto *unfold = new LinkButton(IconId::ChevronDown, head.text, row);
    unfold->setCheckable(true);
    unfold->setChecked(isOpen);
    unfold->setAccessibleDescription(head.amount);
    top->addWidget(unfold);
    top->addStretch(1);
    top->addWidget(new TextLabel(head.amount, TextRole::Body, Token::Text, row));
    column->addLayout(top);
    QWidget *hours = makeHours(lines, row);
    hours->setVisible(isOpen);
    column->addWidget(hours);
    m_rows->addWidget(row);
    connect(unfold, &LinkButton::toggled, hours, &QWidget::setVisible);
}

}
