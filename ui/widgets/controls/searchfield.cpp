#include "widgets/controls/searchfield.h"

#include "widgets/labels/keycap.h"
#include "widgets/paint/textline.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextCharFormat>

namespace ui {

namespace {

constexpr int kSettleMs = 120;

}

SearchField::SearchField(const QString &placeholder, QWidget *parent, IconId icon)
    : QLineEdit(parent), m_placeholder(placeholder), m_icon(icon)
{
    setAccessibleName(placeholder);
    setPlaceholderText(placeholder);
    fitMargins();
    connect(&Theme::current(), &Theme::changed, this, &SearchField::fitMargins);
    QAction *clearing = addAction(Icon::of(IconId::Close, Token::Text2), QLineEdit::TrailingPosition);
    clearing->setText(tr("Clear"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing, [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSettleMs);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT settled(text()); });
}

void SearchField::setKeyHint(const QKeySequence &keys)
{
    m_keys = keys.toString(QKeySequence::NativeText);
    update();
}

// Room for the icon at the leading edge; QLineEdit's margins do not mirror by themselves.
void SearchField::fitMargins()
{
    const int lead = scaled(26);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment(mirrored ? Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    setTextMargins(mirrored ? 0 : lead, 0, mirrored ? lead : 0, 0);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        fitMargins();
    QLineEdit::changeEvent(event);
}

// QLineEdit formats parts of its text for input methods alone, so this speaks as one.
void SearchField::markWrong(qsizetype begin, qsizetype size)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (size > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(tint(Token::S1));
        attributes.append({QInputMethodEvent::TextFormat, int(begin) - cursorPosition(), int(size), format});
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
}

QSize SearchField::sizeHint() const
{
    return {scaled(240), scaled(30)};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(15);
    const QRect glass(scaled(11), 0, side, height());
    Icon::paint(painter, QStyle::visualRect(layoutDirection(), rect(), glass), m_icon, tint(Token::Text2));
    if (m_keys.isEmpty() || !text().isEmpty())
        return;
    const QSize cap = KeyCap::size(m_keys);
    if (scaled(26 + 24) + fontMetrics().horizontalAdvance(m_placeholder) + cap.width() > width())
        return;
    const QRect box(width() - cap.width() - scaled(10), (height() - cap.height()) / 2, cap.width(), cap.height());
    KeyCap::paint(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_keys);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_pause.isActive()) {
        m_pause.stop();
        Q_EMIT settled(text());
    }
    QLineEdit::keyPressEvent(event);
}

}
