#include "issue/facts/readinesslist.h"

#include "render/wording/matrix/listwords.h"
#include "render/wording/names.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {

ReadinessList::ReadinessList(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(QString(), TextRole::Label, Token::Text2, this)),
      m_count(new TextLabel(QString(), TextRole::Second, Token::Text2, this)), m_who(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_lines(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(6), 0, 0);
    column->setSpacing(scaled(6));
    column->addLayout(head);
    m_who->setWordWrap(true);
    m_who->setObjectName(QStringLiteral("wantedBy"));
    column->addWidget(m_who);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    m_lines->setSpacing(scaled(4));
    column->addLayout(m_lines);
    column->addStretch(1);
}

void ReadinessList::show(int level, const QStringList &people, const QVector<domain::Fact> &wanted, const QVector<domain::Fact> &missing,
                         const QVector<ReadinessExtra> &extras)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(tr("Level %1 will ask for").arg(level));
    m_who->setText(render::listed(people));
    m_who->setVisible(!people.isEmpty());
    const qsizetype all = wanted.size() + extras.size();
    const qsizetype lacking = missing.size() + std::count_if(extras.cbegin(), extras.cend(), [](const ReadinessExtra &each) { return each.isMissing; });
    m_count->setText(lacking == 0 ? tr("%1 of %2, complete").arg(all).arg(all) : tr("%1 of %2").arg(all - lacking).arg(all));
    for (const domain::Fact fact : wanted)
        connect(addLine(render::label(fact), missing.contains(fact)), &QAbstractButton::clicked, this, [this, fact] { Q_EMIT factRequested(fact); });
    for (const ReadinessExtra &extra : extras)
        connect(addLine(extra.text, extra.isMissing), &QAbstractButton::clicked, this,
                [this, field = extra.field] { Q_EMIT extraRequested(field); });
}

QAbstractButton *ReadinessList::addLine(const QString &text, bool isMissing)
{
    auto *line = new LinkButton(isMissing ? IconId::Warning : IconId::Check, text, this);
    line->setAccessibleName(isMissing ? tr("%1, missing: fill in").arg(text) : tr("%1, filled in").arg(text));
    m_lines->addWidget(line, 0, Qt::AlignLeading);
    return line;
}

}
