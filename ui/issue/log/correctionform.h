#pragma once

#include "domain/issue/contact.h"

#include <QWidget>

class QPlainTextEdit;

namespace ui {

class Button;
class TextLabel;

// The place under the log in which an entry is given other words; its own stay in the log.
class CorrectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit CorrectionForm(QWidget *parent = nullptr);
    void start(const domain::Contact &entry, const QString &head);
    void close();

Q_SIGNALS:
    void corrected(domain::ContactId entry, const QString &text);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write();

    TextLabel *m_head;
    QPlainTextEdit *m_text;
    Button *m_keep;
    domain::Contact m_entry;
};

}
