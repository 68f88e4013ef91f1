#include "matrix/checks/checkrow.h"

#include "widgets/controls/linkbutton.h"
#include "widgets/labels/textlabel.h"
#include "widgets/paint/textline.h"
#include "widgets/theme/icon.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace ui {

using Weight = CheckText::Weight;

namespace {

struct WeightSign {
    IconId icon;
    Token color;
};
constexpr std::array kSigns{WeightSign{IconId::Error, Token::S1}, WeightSign{IconId::Warning, Token::S2}, WeightSign{IconId::Info, Token::Accent}};

}

CheckRow::CheckRow(const CheckText &text, QWidget *parent) : QFrame(parent), m_weight(text.weight)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const QString weight = m_weight == Weight::Error ? tr("Error") : m_weight == Weight::Hint ? tr("Hint") : tr("Warning");
    setAccessibleName(tr("%1: %2. %3", "error or warning, finding, place").arg(weight, text.title, text.second));
    auto *column = new QVBoxLayout(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    column->setContentsMargins(scaled(isMirrored ? 8 : 32), scaled(7), scaled(isMirrored ? 32 : 8), scaled(7));
    column->setSpacing(scaled(1));
    auto *title = new TextLabel(text.title, TextRole::Label, Token::Text, this);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *second = new TextLabel(text.second, TextRole::Second, Token::Text2, this);
    second->setWordWrap(true);
    second->setVisible(!text.second.isEmpty());
    column->addWidget(second);
    if (text.fix.isEmpty())
        return;
    auto *fix = new LinkButton(text.fix, this);
    fix->setAccessibleName(tr("Fix: %1").arg(text.fix));
    fix->setToolTip(QStringLiteral("<qt>%1</qt>").arg(text.fix.toHtmlEscaped()));
    fix->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // elided before the words of the finding are cut
    fix->setMinimumWidth(scaled(40));
    column->addWidget(fix, 0, Qt::AlignLeading);
    connect(fix, &LinkButton::clicked, this, &CheckRow::fixWanted);
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_weight == Weight::Error)
        paintRounded(painter, rect(), scaled(space::kRadius), tint(Token::ErrTint), QColor());
    else if (underMouse())
        paintRounded(painter, rect(), scaled(space::kRadius), tint(Token::Early), QColor());
    const int side = scaled(15);
    Icon::paint(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(scaled(8), scaled(8), side, side)),
                kSigns[size_t(m_weight)].icon, tint(kSigns[size_t(m_weight)].color));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tint(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), scaled(space::kRadius), scaled(space::kRadius));
    }
}

void CheckRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT chosen();
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT chosen();
    else if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QFrame::keyPressEvent(event);
}

void CheckRow::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    update();
}

void CheckRow::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    update();
}

}
