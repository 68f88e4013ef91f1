#include "issue/facts/limitticks.h"

#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>

namespace ui {

namespace {

bool isAboveAuthority(const domain::Issue &issue, const domain::Project &project)
{
    const domain::Ask &ask = issue.ask;
    const bool isSameCurrency = ask.money.currency.isEmpty() || ask.money.currency == project.currency;
    const bool isMoney = project.authorityMoney.cents > 0 && isSameCurrency && ask.money.cents > project.authorityMoney.cents;
    const bool isDays = project.authorityDays > 0 && ask.days > project.authorityDays;
    return isMoney || isDays || (ask.scope && !project.authorityScope);
}

}

LimitTicks::LimitTicks(QWidget *parent)
    : QWidget(parent), m_authority(new QCheckBox(tr("authority"), this)), m_knowledge(new QCheckBox(tr("knowledge"), this)),
      m_control(new QCheckBox(tr("control"), this)), m_progress(new QCheckBox(tr("power to move it on"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, scaled(5), 0, 0);
    grid->addWidget(m_authority, 0, 0);
    grid->addWidget(m_knowledge, 0, 1);
    grid->addWidget(m_control, 1, 0);
    grid->addWidget(m_progress, 1, 1);
    grid->setColumnStretch(2, 1);
    m_authority->setEnabled(false);
    m_authority->setToolTip(tr("Ticks itself: the ask is compared with your limits of money, days and scope in the project"));
    for (QCheckBox *box : {m_knowledge, m_control, m_progress})
        connect(box, &QCheckBox::clicked, this, &LimitTicks::take);
}

void LimitTicks::show(const domain::Issue &issue, const domain::Project &project)
{
    m_authority->setChecked(isAboveAuthority(issue, project));
    m_knowledge->setChecked(issue.limits.knowledge);
    m_control->setChecked(issue.limits.control);
    m_progress->setChecked(issue.limits.progress);
}

void LimitTicks::take()
{
    Q_EMIT limitsEdited({m_knowledge->isChecked(), m_control->isChecked(), m_progress->isChecked()});
}

}
