#include "widgets/edit/growingtext.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace ui {

GrowingText::GrowingText(const QString &placeholder, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setPlaceholderText(placeholder);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Lines are counted as they are laid out, while painting: not then.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::fit, Qt::QueuedConnection);
    fit();
}

void GrowingText::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

void GrowingText::setPlain(const QString &text)
{
    m_shown = text;
    if (toPlainText() != text)
        setPlainText(text);
}

QSize GrowingText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, height()};
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish();
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier) {
        finish();
        event->ignore(); // whoever it belongs to may take it too
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

// The document of a QPlainTextEdit measures its height in lines. An empty one shows its placeholder.
int GrowingText::linesWanted() const
{
    if (!document()->isEmpty())
        return int(std::ceil(document()->size().height()));
    const QRect room(0, 0, viewport()->width() - 2 * int(document()->documentMargin()), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, placeholderText()).height() / fontMetrics().lineSpacing();
}

void GrowingText::fit()
{
    const int lines = std::clamp(linesWanted(), m_least, m_most);
    const int frame = 2 * (frameWidth() + int(document()->documentMargin())) + contentsMargins().top()
                      + contentsMargins().bottom();
    const int wanted = lines * fontMetrics().lineSpacing() + frame + 2;
    if (wanted != height())
        setFixedHeight(wanted);
}

void GrowingText::finish()
{
    const QString text = toPlainText();
    if (text == m_shown)
        return;
    m_shown = text;
    Q_EMIT textEdited(text);
}

}
