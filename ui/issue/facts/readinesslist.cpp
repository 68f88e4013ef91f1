#include "issue/facts/readinesslist.h"

#include "render/wording/names.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>

namespace ui {

ReadinessList::ReadinessList(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(QString(), TextRole::Label, Token::Text2, this)),
      m_count(new TextLabel(QString(), TextRole::Second, Token::Text2, this)), m_lines(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(6), 0, 0);
    column->setSpacing(scaled(6));
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    m_lines->setSpacing(scaled(4));
    column->addLayout(m_lines);
    column->addStretch(1);
}

void ReadinessList::show(int level, const QVector<domain::Fact> &wanted, const QVector<domain::Fact> &missing)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(tr("Level %1 will ask for").arg(level));
    const int have = int(wanted.size() - missing.size());
    m_count->setText(missing.isEmpty() ? tr("%1 of %2, complete").arg(have).arg(wanted.size())
                                       : tr("%1 of %2").arg(have).arg(wanted.size()));
    for (const domain::Fact fact : wanted) {
        const bool isMissing = missing.contains(fact);
        auto *line = new LinkButton(isMissing ? IconId::Warning : IconId::Check, render::label(fact), this);
        line->setAccessibleName(isMissing ? tr("%1, missing: fill in").arg(render::label(fact))
                                          : tr("%1, filled in").arg(render::label(fact)));
        connect(line, &LinkButton::clicked, this, [this, fact] { Q_EMIT factRequested(fact); });
        m_lines->addWidget(line, 0, Qt::AlignLeading);
    }
}

}
