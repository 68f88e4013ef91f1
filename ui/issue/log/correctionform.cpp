#include "issue/log/correctionform.h"

#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace ui {

CorrectionForm::CorrectionForm(QWidget *parent)
    : QWidget(parent), m_head(new TextLabel(QString(), TextRole::Label, Token::Text2, this)), m_text(new QPlainTextEdit(this)),
      m_keep(new Button(tr("Keep the correction"), this, Button::Kind::Primary))
{
    m_text->setObjectName(QStringLiteral("correctionText"));
    m_text->setAccessibleName(tr("What the entry should say"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->setFixedHeight(scaled(84));
    m_keep->setToolTip(QKeySequence(tr("Ctrl+Return")).toString(QKeySequence::NativeText));
    auto *cancel = new LinkButton(tr("Leave it"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(space::kS), 0, 0);
    column->setSpacing(scaled(space::kS));
    column->addWidget(m_head);
    column->addWidget(m_text);
    auto *acts = new QHBoxLayout;
    acts->addWidget(new TextLabel(tr("The former words stay in the log."), TextRole::Second, Token::Text2, this), 1);
    acts->addWidget(cancel);
    acts->addWidget(m_keep);
    column->addLayout(acts);
    connect(m_keep, &Button::clicked, this, &CorrectionForm::write);
    connect(cancel, &LinkButton::clicked, this, &CorrectionForm::close);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_text->toPlainText().trimmed();
        m_keep->setEnabled(!text.isEmpty() && text != m_entry.text);
    });
}

void CorrectionForm::start(const domain::Contact &entry, const QString &head)
{
    m_entry = entry;
    m_head->setText(tr("Correct: %1").arg(head));
    m_text->setPlainText(entry.text);
    m_keep->setEnabled(false);
    show();
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

void CorrectionForm::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void CorrectionForm::write()
{
    const QString text = m_text->toPlainText().trimmed();
    if (!m_keep->isEnabled())
        return;
    const domain::ContactId entry = m_entry.id;
    close();
    Q_EMIT corrected(entry, text);
}

// Ctrl+Enter keeps the correction here, before it is an action of the page.
bool CorrectionForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier;
    const bool isEscape = key && key->key() == Qt::Key_Escape;
    if (!isEnter && !isEscape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        isEnter ? write() : close();
    return true;
}

}
