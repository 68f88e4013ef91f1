#pragma once

#include <QWidget>

namespace ui {

// A person's initials in a disc of 28 px; ours tinted, theirs grey. The name stands beside it, so it has none itself.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);
    void setPerson(const QString &name, bool ours);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    bool m_ours = true;
};

}
