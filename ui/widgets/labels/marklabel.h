#pragma once

#include "widgets/paint/mark.h"

#include <QWidget>

namespace ui {

// A severity or rating mark with its text as a label.
class MarkLabel : public QWidget
{
    Q_OBJECT
public:
    explicit MarkLabel(QWidget *parent = nullptr);
    void setMark(Rank rank, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Rank m_rank = Rank::S3;
};

}
