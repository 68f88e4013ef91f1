#include "issue/entry/situationfield.h"

#include "render/escalation/situationwords.h"
#include "widgets/edit/choicebox.h"
#include "widgets/labels/textlabel.h"
#include "widgets/theme/icon.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr qint64 kGone = -1; // the entry that was picked is not in the catalogue any more

}

SituationField::SituationField(QWidget *parent)
    : QWidget(parent), m_box(new ChoiceBox(this)), m_line(new TextLabel(QString(), TextRole::Second, Token::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(m_box);
    m_line->setWordWrap(true);
    m_line->setObjectName(QStringLiteral("situationLine"));
    column->addWidget(m_line);
    setFocusProxy(m_box);
    m_box->setObjectName(QStringLiteral("situationBox"));
    m_box->setAccessibleName(tr("Situation of the catalogue"));
    connect(m_box, &ChoiceBox::valueChosen, this, &SituationField::pick);
}

void SituationField::show(const domain::Issue &issue, const QVector<domain::ListedSituation> &situations)
{
    m_situations = situations;
    QVector<Choice> choices;
    const domain::ListedSituation *chosen = nullptr;
    for (const domain::ListedSituation &each : std::as_const(m_situations)) {
        choices << Choice{each.id.value(), QStringLiteral("%1  %2").arg(each.rank).arg(each.name),
                          each.everyday ? render::escalationMark(each) : QString()};
        if (each.name == issue.situation)
            chosen = &each;
    }
    const bool isGone = !chosen && !issue.situation.isEmpty();
    if (isGone)
        choices << Choice{kGone, issue.situation, tr("no longer in the catalogue")};
    m_box->setChoices(choices, tr("None"));
    for (const domain::ListedSituation &each : std::as_const(m_situations))
        if (each.everyday)
            m_box->setItemIcon(m_box->findData(each.id.value()), Icon::of(IconId::Team));
    m_box->setValue(chosen ? chosen->id.value() : isGone ? kGone : 0);
    m_line->setText(chosen                     ? render::pickText(*chosen)
                    : isGone && issue.everyday ? tr("Handle it yourself: that was said when it was picked.")
                                               : QString());
    m_line->setVisible(!m_line->text().isEmpty());
    layout()->setContentsMargins(0, 0, 0, m_line->isHidden() ? 0 : scaled(4)); // the last line keeps its descenders
}

void SituationField::pick(qint64 id)
{
    const auto found = std::find_if(m_situations.begin(), m_situations.end(), [&](const auto &each) { return each.id.value() == id; });
    if (found != m_situations.end())
        Q_EMIT picked(*found);
    else if (id == 0)
        Q_EMIT cleared();
}

}
