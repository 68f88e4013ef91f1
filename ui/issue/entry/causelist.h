#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ui {

// Why it happened, and why that: a line each, the nearest cause first. Enter goes on to the next why, Alt+Up and Alt+Down move a
// line, Backspace in an empty line takes it out.
class CauseList : public QWidget
{
    Q_OBJECT
public:
    explicit CauseList(QWidget *parent = nullptr);
    void show(const QStringList &causes);
    void focusFirst();

Q_SIGNALS:
    void causesEdited(const QStringList &causes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    QWidget *makeLine(int index);
    void take(int index, const QString &text);
    void move(int index, int by);
    void remove(int index);
    void focusLine(int index);

    QStringList m_causes;
    QVBoxLayout *m_lines;
    QVector<QLineEdit *> m_fields; // one more than there are causes: the next why
};

}
