#pragma once

#include "widgets/theme/icon.h"

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

namespace ui {

// A line to search or filter with: icon, clear cross, and a key cap while empty. Esc clears.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr, IconId icon = IconId::Search);
    // Shown at the end while the field is empty.
    void setKeyHint(const QKeySequence &keys);
    // Underlines a part of the text as wrong; a size of 0 takes the mark away, as the next edit does.
    void markWrong(qsizetype begin, qsizetype size);
    QSize sizeHint() const override;

Q_SIGNALS:
    void settled(const QString &text); // the text after a short pause in typing (120 ms), or at once on Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitMargins();
    QTimer m_pause;
    QString m_keys;
    QString m_placeholder;
    IconId m_icon;
};

}
