#include "issue/act/closingbar.h"

#include "widgets/controls/button.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

ClosingBar::ClosingBar(QWidget *parent)
    : QWidget(parent), m_what(new TextLabel(QString(), TextRole::Label, Token::Text, this)), m_reason(new QLineEdit(this)),
      m_close(new Button(tr("Close"), this, Button::Kind::Primary)), m_cancel(new Button(tr("Cancel"), this, Button::Kind::Quiet))
{
    m_reason->setObjectName(QStringLiteral("closingReason"));
    m_reason->setAccessibleName(tr("Reason for closing"));
    m_reason->setPlaceholderText(tr("Why it is over: it becomes the outcome"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(space::kL), scaled(space::kS), scaled(space::kL), scaled(space::kS));
    row->setSpacing(scaled(space::kS));
    row->addWidget(m_what);
    row->addWidget(m_reason, 1);
    row->addWidget(m_close);
    row->addWidget(m_cancel);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) { m_close->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ClosingBar::apply);
    connect(m_close, &Button::clicked, this, &ClosingBar::apply);
    connect(m_cancel, &Button::clicked, this, &ClosingBar::dismiss);
    hide();
}

void ClosingBar::ask(const QVector<domain::IssueId> &issues, const QString &what)
{
    m_issues = issues;
    m_what->setText(tr("Close %1").arg(what));
    m_reason->clear();
    m_close->setEnabled(false);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ClosingBar::apply()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    hide();
    Q_EMIT closeWanted(m_issues, reason);
}

void ClosingBar::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

void ClosingBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

}
