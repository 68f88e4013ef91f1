#pragma once

#include <QFrame>

namespace ui {

class LinkButton;
class TextLabel;

// What one row of the checks says; an empty fix: a person has to choose.
struct CheckText {
    enum class Weight { Error, Warning, Hint };
    Weight weight = Weight::Warning;
    QString title;
    QString second;
    QString fix;
    bool operator==(const CheckText &) const = default;
};

// One finding: its sign, the sentence, where it is, and the fix as a link. A click or Enter leads to the cell.
class CheckRow : public QFrame
{
    Q_OBJECT
public:
    explicit CheckRow(const CheckText &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen();
    void fixWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    CheckText::Weight m_weight;
};

}
