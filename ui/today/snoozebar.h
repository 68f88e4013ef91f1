#pragma once

#include "base/instant.h"
#include "domain/issue/issue.h"

#include <QFrame>
#include <QTimeZone>

class QLineEdit;

namespace ui {

class Button;
class MomentEdit;
class TextLabel;

// The line under the list in which an issue is put off: until when and why.
class SnoozeBar : public QFrame
{
    Q_OBJECT
public:
    explicit SnoozeBar(QWidget *parent = nullptr);
    // Shows itself for this issue; `until` is the suggestion.
    void ask(domain::IssueId issue, const QString &key, base::Instant now, base::Instant until, const QTimeZone &zone);

Q_SIGNALS:
    void snoozed(domain::IssueId issue, base::Instant until, const QString &reason);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void accept();
    void close();

    domain::IssueId m_issue;
    base::Instant m_now;
    TextLabel *m_words;
    MomentEdit *m_until;
    QLineEdit *m_reason;
    Button *m_snooze;
};

}
