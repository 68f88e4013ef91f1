#pragma once

#include <QPlainTextEdit>

namespace ui {

// Several lines of plain text that grow with what is in them, up to a height, and say when the person has finished.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingText(const QString &placeholder, QWidget *parent = nullptr);
    void setLines(int least, int most);
    // Replaces the text without counting as an edit.
    void setPlain(const QString &text);
    QSize sizeHint() const override;

Q_SIGNALS:
    void textEdited(const QString &text); // on leaving the field or on Ctrl+Enter, when it differs

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int linesWanted() const;
    void fit();
    void finish();

    QString m_shown;
    int m_least = 1;
    int m_most = 12;
};

}
