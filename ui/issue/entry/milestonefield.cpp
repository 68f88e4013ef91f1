#include "issue/entry/milestonefield.h"

#include "render/wording/format.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/choicebox.h"
#include "widgets/labels/textlabel.h"
#include "widgets/theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

// "Expected Thu 22 Oct, 3 working days later than planned. Last safe day Mon 26 Oct."
QString outlookLine(const domain::Milestone &milestone, const domain::MilestoneOutlook &outlook, const render::Format &format)
{
    if (milestone.reachedOn.isValid())
        return MilestoneField::tr("Reached %1.").arg(format.weekday(milestone.reachedOn));
    const QString day = format.weekday(outlook.expected);
    const QString days = format.workingDays(std::abs(outlook.slipDays));
    const QString expected = outlook.slipDays > 0 ? MilestoneField::tr("Expected %1, %2 later than planned.").arg(day, days)
        : outlook.slipDays < 0                    ? MilestoneField::tr("Expected %1, %2 earlier than planned.").arg(day, days)
                                                  : MilestoneField::tr("Expected %1, as planned.").arg(day);
    return milestone.floatDays == 0 ? expected
                                    : expected + QLatin1Char(' ') + MilestoneField::tr("Last safe day %1.").arg(format.weekday(outlook.lastSafe));
}

}

MilestoneField::MilestoneField(QWidget *parent)
    : QWidget(parent), m_box(new ChoiceBox(this)), m_line(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_expected(new LinkButton(QString(), this)), m_lastSafe(new LinkButton(QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(m_box);
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    column->addWidget(m_expected, 0, Qt::AlignLeading);
    column->addWidget(m_lastSafe, 0, Qt::AlignLeading);
    setFocusProxy(m_box);
    m_box->setAccessibleName(tr("Milestone it endangers"));
    connect(m_box, &ChoiceBox::valueChosen, this, [this](qint64 id) { Q_EMIT milestoneChosen(domain::MilestoneId(id)); });
    for (LinkButton *button : {m_expected, m_lastSafe})
        connect(button, &LinkButton::clicked, this,
                [this, button] { Q_EMIT needByOffered(base::Instant(button->property("needBy").toLongLong())); });
}

void MilestoneField::show(const domain::Issue &issue, const QVector<domain::Milestone> &milestones, const domain::EngineContext &context)
{
    const render::Format format(context);
    QVector<Choice> choices;
    const domain::Milestone *chosen = nullptr;
    for (const domain::Milestone &each : milestones) {
        choices << Choice{each.id.value(), each.name, format.dayMonth(each.expected())};
        if (each.id == issue.milestone)
            chosen = &each;
    }
    m_box->setChoices(choices, tr("None"));
    m_box->setValue(issue.milestone.value());
    m_line->setVisible(chosen);
    const domain::WorkingTime &time = context.projectCalendar();
    const domain::MilestoneOutlook outlook = chosen ? domain::outlook(*chosen, time) : domain::MilestoneOutlook();
    if (chosen)
        m_line->setText(outlookLine(*chosen, outlook, format));
    const bool isOffered = chosen && !issue.needBy.isValid() && !chosen->reachedOn.isValid();
    offer(m_expected, tr("Take %1 as need-by").arg(format.weekday(outlook.expected)), isOffered ? outlook.expected : QDate(), time);
    offer(m_lastSafe, tr("Take the last safe day, %1").arg(format.weekday(outlook.lastSafe)),
          isOffered && outlook.lastSafe != outlook.expected ? outlook.lastSafe : QDate(), time);
}

void MilestoneField::offer(LinkButton *button, const QString &words, QDate day, const domain::WorkingTime &time)
{
    button->setVisible(day.isValid());
    if (!day.isValid())
        return;
    button->setText(words);
    button->setAccessibleName(words);
    button->setProperty("needBy", domain::endOfWork(day, time).ms());
    button->updateGeometry();
}

}
