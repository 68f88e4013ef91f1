#include "widgets/frames/messagebar.h"

#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/labels/textlabel.h"
#include "widgets/paint/textline.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace ui {

Token toneFill(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return Token::Tint;
    case Tone::Done:
        return Token::OkTint;
    case Tone::Warning:
        return Token::WarnTint;
    case Tone::Error:
        return Token::ErrTint;
    }
    return Token::Tint;
}

Token toneText(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return Token::Accent;
    case Tone::Done:
        return Token::Ok;
    case Tone::Warning:
        return Token::S2;
    case Tone::Error:
        return Token::S1;
    }
    return Token::Accent;
}

IconId toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return IconId::Info;
    case Tone::Done:
        return IconId::Check;
    case Tone::Warning:
        return IconId::Warning;
    case Tone::Error:
        return IconId::Error;
    }
    return IconId::Info;
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new TextLabel(TextRole::Body, this))
    , m_act(new LinkButton({}, this))
    , m_close(new Button(IconId::Close, {}, this, Button::Kind::Quiet))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(space::kS), scaled(6), scaled(space::kS), scaled(6)); // the same at both ends: margins do not turn
    row->setSpacing(scaled(space::kM));
    row->addSpacing(scaled(space::kM + 16)); // for the sign
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    row->addWidget(m_close);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close"));
    m_close->setSmall(true);
    m_act->hide();
    setClosable(false);
    hide();
    connect(m_act, &LinkButton::clicked, this, &MessageBar::acted);
    connect(m_close, &Button::clicked, this, &QWidget::hide);
}

void MessageBar::say(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    update();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::setAct(const QString &text)
{
    m_act->setText(text);
    m_act->updateGeometry();
    m_act->setVisible(!text.isEmpty());
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), space::kRadius, tint(toneFill(m_tone)), QColor());
    const QRect sign(scaled(space::kM), 0, scaled(16), height());
    Icon::paint(painter, QStyle::visualRect(layoutDirection(), rect(), sign), toneIcon(m_tone), tint(toneText(m_tone)));
}

}
