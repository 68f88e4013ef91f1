#pragma once

#include <QKeySequence>
#include <QWidget>

class QPainter;

namespace ui {

// A key in a small frame, "Ctrl+K". For the eye only: the control beside it names the key to screen readers.
class KeyCap : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(const QKeySequence &keys, QWidget *parent = nullptr);
    void setKeys(const QKeySequence &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize size(const QString &text);
    static void paint(QPainter &painter, const QRect &rect, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

}
