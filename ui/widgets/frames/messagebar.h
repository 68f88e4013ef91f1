#pragma once

#include "widgets/theme/icon.h"

#include <QFrame>

namespace ui {

class Button;
class LinkButton;
class TextLabel;

// How a message is meant; each has its sign, never colour alone.
enum class Tone { Info, Done, Warning, Error };

Token toneFill(Tone tone);
Token toneText(Tone tone);
IconId toneIcon(Tone tone);

// A message inside a page, above what it is about: sign, sentence, an optional act, an optional cross.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(Tone tone, const QString &text);
    // An empty text hides the link.
    void setAct(const QString &text);
    void setClosable(bool closable);
    QString text() const;
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    TextLabel *m_text;
    LinkButton *m_act;
    Button *m_close;
};

}
