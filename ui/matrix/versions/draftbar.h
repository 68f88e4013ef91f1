#pragma once

#include <QFrame>

namespace ui {

class TextLabel;

// Above the grid while a version is a draft: what would change for the running issues, and the two ways to settle it.
class DraftBar : public QFrame
{
    Q_OBJECT
public:
    explicit DraftBar(QWidget *parent = nullptr);
    void show(int version, int running);

Q_SIGNALS:
    void lookWanted();
    void settled(bool move); // running issues move to the version, or keep theirs

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
};

}
