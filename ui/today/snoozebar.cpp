#include "today/snoozebar.h"

#include "widgets/controls/button.h"
#include "widgets/edit/momentedit.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

SnoozeBar::SnoozeBar(QWidget *parent)
    : QFrame(parent), m_words(new TextLabel(TextRole::RowTitle, this)), m_until(new MomentEdit(QTime(9, 0), this)),
      m_reason(new QLineEdit(this)), m_snooze(new Button(tr("Snooze"), this, Button::Kind::Primary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(space::kXl), scaled(space::kS), scaled(space::kXl), scaled(space::kS));
    row->setSpacing(scaled(space::kS));
    auto *cancel = new Button(tr("Cancel"), this, Button::Kind::Quiet);
    m_until->setAccessibleName(tr("Until when"));
    m_until->setMaximumWidth(scaled(170));
    m_reason->setPlaceholderText(tr("Why can it wait?"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMinimumHeight(scaled(30));
    row->addWidget(m_words);
    row->addWidget(m_until);
    row->addWidget(m_reason, 1);
    row->addWidget(m_snooze);
    row->addWidget(cancel);
    connect(m_until, &MomentEdit::momentEdited, this, &SnoozeBar::follow);
    connect(m_reason, &QLineEdit::textChanged, this, &SnoozeBar::follow);
    connect(m_reason, &QLineEdit::returnPressed, this, &SnoozeBar::accept);
    connect(m_snooze, &Button::clicked, this, &SnoozeBar::accept);
    connect(cancel, &Button::clicked, this, &SnoozeBar::close);
    hide();
}

void SnoozeBar::ask(domain::IssueId issue, const QString &key, base::Instant now, base::Instant until, const QTimeZone &zone)
{
    m_issue = issue;
    m_now = now;
    m_words->setText(tr("Snooze %1 until").arg(key));
    m_until->setZone(zone);
    m_until->setNow(now);
    m_until->setMoment(until);
    m_reason->clear();
    follow();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void SnoozeBar::follow()
{
    m_snooze->setEnabled(m_until->moment() > m_now && !m_reason->text().trimmed().isEmpty());
}

void SnoozeBar::accept()
{
    follow();
    if (!m_snooze->isEnabled())
        return;
    hide();
    Q_EMIT snoozed(m_issue, m_until->moment(), m_reason->text().trimmed());
}

void SnoozeBar::close()
{
    hide();
    Q_EMIT closed();
}

void SnoozeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

}
