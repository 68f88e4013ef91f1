#include "widgets/frames/emptystate.h"

#include "widgets/controls/linkbutton.h"
#include "widgets/labels/textlabel.h"
#include "widgets/theme/icon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kEmptyWidth = 620;

class LadderPicture final : public QWidget
{
public:
    explicit LadderPicture(QWidget *parent) : QWidget(parent) { setFixedSize(scaled(96), scaled(96)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Icon::paint(painter, rect(), IconId::Ladder, tint(Token::Line2));
    }
};

}

EmptyState::EmptyState(const QString &title, const QString &sentences, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextRole::PageTitle, Token::Text, this))
    , m_sentences(new TextLabel(sentences, TextRole::Editor, Token::Text2, this))
    , m_column(new QVBoxLayout)
    , m_links(new QHBoxLayout)
{
    auto *across = new QHBoxLayout(this);
    across->addStretch(1);
    across->addLayout(m_column, 0);
    across->addStretch(1);
    m_column->setContentsMargins(0, scaled(space::kXl), 0, scaled(space::kXl));
    m_column->addStretch(2);
    m_column->addWidget(new LadderPicture(this), 0, Qt::AlignHCenter);
    m_column->addSpacing(scaled(22));
    m_column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_column->addSpacing(scaled(space::kXs));
    m_sentences->setWordWrap(true);
    m_sentences->setAlignment(Qt::AlignHCenter);
    fitSentences();
    connect(&Theme::current(), &Theme::changed, this, &EmptyState::fitSentences);
    m_column->addWidget(m_sentences, 0, Qt::AlignHCenter);
    m_column->addSpacing(scaled(space::kXl));
    m_links->setSpacing(scaled(space::kL));
    m_links->addStretch();
    m_links->addStretch();
    m_column->addLayout(m_links);
    m_column->addStretch(3);
}

void EmptyState::setWords(const QString &title, const QString &sentences)
{
    m_title->setText(title);
    m_sentences->setText(sentences);
    fitSentences();
}

// A centred label is not asked for its height by its width.
void EmptyState::fitSentences()
{
    m_sentences->setFixedSize(scaled(480), qMax(0, m_sentences->heightForWidth(scaled(480))));
}

void EmptyState::setFirstStep(QWidget *step)
{
    delete m_step;
    m_step = step;
    const int at = m_column->indexOf(m_links);
    const bool isWide = step->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag;
    if (isWide)
        fill(at, step);
    else {
        step->setMinimumWidth(qMin(scaled(kEmptyWidth), qMax(step->sizeHint().width(), scaled(120))));
        m_column->insertWidget(at, step, 0, Qt::AlignHCenter);
    }
    m_column->insertSpacing(at + 1, scaled(20));
}

// Over the whole width of the column: less than it likes where there is no room.
void EmptyState::fill(int at, QWidget *part)
{
    part->setMaximumWidth(scaled(kEmptyWidth));
    m_column->insertWidget(at, part);
    if (m_isWide)
        return;
    m_isWide = true;
    m_column->addItem(new QSpacerItem(scaled(kEmptyWidth), 0, QSizePolicy::Preferred, QSizePolicy::Fixed));
}

LinkButton *EmptyState::addLink(const QString &text)
{
    const int at = m_links->count() - 1;
    int next = at;
    if (at > 1)
        m_links->insertWidget(next++, new TextLabel(tr("or"), TextRole::Body, Token::Text3, this));
    auto *link = new LinkButton(text, this);
    m_links->insertWidget(next, link);
    return link;
}

void EmptyState::setBelow(QWidget *below)
{
    delete m_below;
    m_below = below;
    const int at = m_column->indexOf(m_links) + 1;
    m_column->insertSpacing(at, scaled(40));
    fill(at + 1, below);
}

}
